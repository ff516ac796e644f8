"""Make environments as pip would, without a network: the wheel, and what it requires."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement


def required(wheel: Path, extra: str = "") -> set[str]:
    """The distributions that a wheel with an extra requires, those that they require included."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = HeaderParser().parsestr(archive.read(name).decode()).get_all("Requires-Dist") or []
    found: set[str] = set()
    waiting = [*_applying(lines, {extra})]
    while waiting:
        requirement = waiting.pop()
        name = requirement.name.lower()
        if name not in found:
            found.add(name)
            waiting += _applying(metadata.requires(name) or (), requirement.extras)
    return found


def _applying(lines: Iterable[str], extras: Iterable[str]) -> list[Requirement]:
    requirements = [Requirement(line) for line in lines]
    return [
        requirement
        for requirement in requirements
        if requirement.marker is None
        or any(requirement.marker.evaluate({"extra": extra}) for extra in {"", *extras})
    ]


def link(names: Iterable[str], folder: Path) -> None:
    """Put links to installed distributions into a folder of packages."""
    for name in names:
        for file in metadata.distribution(name).files or ():
            top = file.parts[0]
            if top != ".." and not (folder / top).exists():
                installed = Path(str(file.locate())).parents[len(file.parts) - 1] / top
                os.symlink(installed, folder / top)
