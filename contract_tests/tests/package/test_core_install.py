"""The wheel imports with its core dependencies and nothing else."""

from __future__ import annotations

import importlib.metadata as metadata
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

CORE = ("httpx", "attrs", "msgspec", "ruamel.yaml")


@pytest.fixture(scope="module")
def core_install(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as pip would leave it: the wheel, and what its core dependencies require."""
    folder = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(next(distributions.glob("*.whl"))).extractall(folder)
    for name in _closure(CORE):
        _link(name, folder)
    return folder


def _closure(names: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop().lower()
        if name in found:
            continue
        found.add(name)
        for text in metadata.requires(name) or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return found


def _link(name: str, folder: Path) -> None:
    for file in metadata.distribution(name).files or ():
        top = file.parts[0]
        if top != ".." and not (folder / top).exists():
            os.symlink(Path(str(file.locate())).parents[len(file.parts) - 1] / top, folder / top)


def _python(core_install: Path, code: str) -> subprocess.CompletedProcess[str]:
    prelude = f"import sys; sys.path.insert(0, {str(core_install)!r}); "
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", prelude + code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_names_of_the_readme_import(core_install: Path) -> None:
    """`from openchami_sdk import smd, bss, auth` works after a plain install."""
    ran = _python(
        core_install,
        "from openchami_sdk import smd, bss, auth; "
        "print(smd.Client.__name__, bss.AsyncClient.__name__, auth.ClientCredentialsAuth.__name__)",
    )
    assert ran.stdout.split() == ["Client", "AsyncClient", "ClientCredentialsAuth"], ran.stderr


def test_every_public_name_imports(core_install: Path) -> None:
    """Nothing in a public `__all__` needs an extra to be looked at."""
    ran = _python(
        core_install,
        "from openchami_sdk import smd, bss, auth; "
        "[getattr(m, n) for m in (smd, bss, auth) for n in m.__all__]; print('ok')",
    )
    assert ran.stdout.strip() == "ok", ran.stderr


def test_a_missing_extra_is_one_sentence(core_install: Path) -> None:
    """The local stack without its extra says what to install, not a traceback."""
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c",
         f"import sys, runpy; sys.path.insert(0, {str(core_install)!r}); "
         "sys.argv = ['x', 'stack']; "
         "runpy.run_module('openchami_sdk.testing', run_name='__main__', alter_sys=True)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )  # fmt: skip
    assert ran.returncode == 1
    assert "openchami-sdk[testing]" in ran.stderr
    assert "Traceback" not in ran.stderr
