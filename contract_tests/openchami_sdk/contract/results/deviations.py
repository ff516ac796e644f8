"""Known deviations: where a service breaks its description, with the reason.

The list is strict in both directions: a failure that no entry covers fails the run, and so does an
entry that has expired or whose failure no longer occurs.
"""

from __future__ import annotations

import datetime as dt
import fnmatch
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs

from openchami_sdk.contract.configuration.services import SERVICES
from openchami_sdk.contract.configuration.target import Target

FILE = Path(__file__).parents[1] / "deviations.toml"
_FIELDS = {
    "id", "operation", "check", "what", "targets", "versions", "bss_profile", "because", "link",
    "expires", "sometimes",
}  # fmt: skip


class DeviationError(ValueError):
    """The list of deviations is not valid."""


@attrs.frozen
class Deviation:
    """One entry. `operation` and `check` are globs, `what` a regular expression on the failure.

    `sometimes`: not every complete run generates the request that shows it.
    """

    id: str
    operation: tuple[str, ...]
    check: str
    what: str
    because: str
    expires: dt.date
    targets: tuple[str, ...] = ("*",)
    versions: str = "*"
    bss_profile: str | None = None
    link: str | None = None
    sometimes: bool = False

    @property
    def service(self) -> str:
        """The service of the operations."""
        return self.operation[0].partition(".")[0]

    def covers(self, operation: str, check: str, message: str) -> bool:
        """Whether this entry covers a failure."""
        return (
            any(fnmatch.fnmatchcase(operation, glob) for glob in self.operation)
            and fnmatch.fnmatchcase(check, self.check)
            and re.search(self.what, message) is not None
        )


def load(path: Path = FILE) -> tuple[Deviation, ...]:
    """Read the list; raises `DeviationError` with one sentence about the first bad entry."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise DeviationError(f"{path.name} can't be read: {error}.") from None
    for key in data.keys() - {"deviation"}:
        raise DeviationError(f"{path.name}: {key} is unknown: each entry is a [[deviation]].")
    entries = tuple(_entry(raw, path.name) for raw in data.get("deviation", ()))
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise DeviationError(f"{path.name}: the id {entry.id} occurs twice.")
        seen.add(entry.id)
    return entries


def _entry(raw: dict[str, Any], file: str) -> Deviation:
    name = raw.get("id", "an entry without id")
    for key in raw.keys() - _FIELDS:
        raise DeviationError(f"{file}: {name} has an unknown field {key}.")
    for key in ("id", "operation", "check", "what", "because", "expires"):
        if not raw.get(key):
            raise DeviationError(f"{file}: {name} needs {key}.")
    if not isinstance(raw["expires"], dt.date):
        raise DeviationError(f"{file}: {name}: expires must be a date such as 2027-06-30.")
    try:
        re.compile(raw["what"])
    except re.error as error:
        raise DeviationError(
            f"{file}: {name}: `what` is not a regular expression: {error}."
        ) from None
    globs = {"operation": raw["operation"], "targets": raw.get("targets", "*")}
    listed: dict[str, Any] = {
        name: (value,) if isinstance(value, str) else tuple(value) for name, value in globs.items()
    }
    return Deviation(**(raw | listed))


def applying(entries: Iterable[Deviation], target: Target) -> tuple[Deviation, ...]:
    """The entries for this target's services, their versions (`>=2.20,<3`) and BSS's store."""
    return tuple(
        entry
        for entry in entries
        if entry.service not in SERVICES.keys() - target.services.keys()
        and any(fnmatch.fnmatchcase(target.name, pattern) for pattern in entry.targets)
        and entry.bss_profile in (None, target.profile)
        and _in_range(target.versions.get(entry.service), entry.versions)
    )


def expired(entries: Iterable[Deviation], today: dt.date) -> list[Deviation]:
    """The entries whose date has passed."""
    return [entry for entry in entries if entry.expires < today]


def _in_range(version: str | None, wanted: str) -> bool:
    if wanted == "*" or version is None:
        return True
    ours = _numbers(version)
    for part in wanted.split(","):
        found = re.fullmatch(r"\s*(>=|<=|==|>|<)\s*v?([\d.]+)\s*", part)
        if found is None:
            raise DeviationError(
                f'{wanted!r} is not a version range: write for example ">=2.20,<3".'
            )
        sign, theirs = found[1], _numbers(found[2])
        holds = {
            ">=": ours >= theirs,
            "<=": ours <= theirs,
            "==": ours == theirs,
            ">": ours > theirs,
            "<": ours < theirs,
        }[sign]
        if not holds:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
