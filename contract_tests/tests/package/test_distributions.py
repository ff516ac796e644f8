"""Wheel and sdist carry all portions of the namespace, and nothing that breaks it."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

PORTIONS = ("auth", "bss", "contract", "inventory", "smd", "testing")


def _names(distributions: Path, kind: str) -> set[str]:
    if kind == "wheel":
        return set(zipfile.ZipFile(next(distributions.glob("*.whl"))).namelist())
    with tarfile.open(next(distributions.glob("*.tar.gz"))) as archive:
        return set(archive.getnames())


@pytest.mark.parametrize("portion", PORTIONS)
def test_wheel_carries_each_portion_typed(distributions: Path, portion: str) -> None:
    """The wheel has every portion, with its py.typed."""
    names = _names(distributions, "wheel")
    assert f"openchami_sdk/{portion}/__init__.py" in names
    assert f"openchami_sdk/{portion}/py.typed" in names


@pytest.mark.parametrize(
    ("root", "portion"),
    [
        ("generated", "smd"),
        ("generated", "bss"),
        ("auth_ext", "auth"),
        ("inventory", "inventory"),
        ("contract_tests", "testing"),
        ("contract_tests", "contract"),
    ],
)
def test_sdist_carries_each_source_root(distributions: Path, root: str, portion: str) -> None:
    """The sdist has every source root, so that a wheel built from it is whole."""
    names = _names(distributions, "sdist")
    assert any(name.endswith(f"/{root}/openchami_sdk/{portion}/py.typed") for name in names)


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_namespace_has_no_init(distributions: Path, kind: str) -> None:
    """An `openchami_sdk/__init__.py` would hide the other portions (PEP 420)."""
    assert not [n for n in _names(distributions, kind) if n.endswith("openchami_sdk/__init__.py")]


def test_wheel_holds_only_the_namespace(distributions: Path) -> None:
    """No test, tool or recording leaks into users' site-packages."""
    tops = {name.split("/")[0] for name in _names(distributions, "wheel")}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"openchami_sdk"}
