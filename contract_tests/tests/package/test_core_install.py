"""The wheel imports with its core dependencies and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from contract_tests.tests.package.environments import link, required


@pytest.fixture(scope="module")
def core_install(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as pip would leave it: the wheel, and what its core dependencies require."""
    folder = tmp_path_factory.mktemp("site")
    wheel = next(distributions.glob("*.whl"))
    zipfile.ZipFile(wheel).extractall(folder)
    link(required(wheel), folder)
    return folder


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


@pytest.mark.parametrize(
    ("module", "word", "extra", "status"),
    [
        ("openchami_sdk.testing", "stack", "openchami-sdk[testing]", 1),
        ("openchami_sdk.contract", "run", "openchami-sdk[contract]", 2),
    ],
)
def test_a_missing_extra_is_one_sentence(
    core_install: Path, module: str, word: str, extra: str, status: int
) -> None:
    """A command without its extra says what to install, not a traceback."""
    ran = _python(
        core_install,
        f"import runpy; sys.argv = ['x', {word!r}]; "
        f"runpy.run_module({module!r}, run_name='__main__', alter_sys=True)",
    )
    assert ran.returncode == status
    assert extra in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["Stack", "FAULTS", "serve"])
def test_a_missing_extra_of_the_local_stack_in_python(core_install: Path, name: str) -> None:
    """The names of `openchami_sdk.testing`, which pytest's fixtures use, say it as well."""
    ran = _python(core_install, f"from openchami_sdk.testing import {name}")
    assert ran.returncode == 1
    assert ran.stderr.endswith("pip install 'openchami-sdk[testing]'.\n")
    assert ran.stderr.count("Traceback") == 1
