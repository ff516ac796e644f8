"""Which differences from an upstream description `openapi/sources.toml` explains."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from .._descriptions.document import DescriptionError, Json
from .compare import Change, compare
from .divergences import divergences


@dataclass(frozen=True)
class Account:
    """Changes that are known: divergences explain them, or they are a choice of ours."""

    pattern: str
    because: tuple[str, ...]
    choice: str

    def covers(self, change: Change) -> bool:
        """Whether the pattern matches; only `*` and `?` are special in it."""
        return fnmatchcase(change.key, self.pattern.replace("[", "[[]"))


@dataclass(frozen=True)
class Report:
    """An upstream description against ours."""

    service: str
    known: list[tuple[Change, Account]]
    unexplained: list[Change]
    stale: list[Account]
    #: of the file compared, and of the one that sources.toml records
    sha256: str
    recorded: str

    @property
    def clean(self) -> bool:
        """Whether each difference is explained, and each explanation still has a difference."""
        return not self.unexplained and not self.stale

    def as_json(self) -> str:
        """The whole report for a machine."""
        told = {
            "service": self.service,
            "sha256": self.sha256,
            "recorded": self.recorded,
            "unexplained": [change.as_json() for change in self.unexplained],
            "stale": [account.pattern for account in self.stale],
            "known": [
                {**change.as_json(), "because": list(account.because), "choice": account.choice}
                for change, account in self.known
            ],
        }
        return json.dumps(told, indent=1)

    def as_text(self) -> Iterator[str]:
        """The report for people: one line for each thing to do, then the numbers."""
        yield from (str(change) for change in self.unexplained)
        for account in self.stale:
            yield (
                f"openapi/sources.toml: `{account.pattern}` no longer matches a difference; "
                "remove it."
            )
        if self.sha256 != self.recorded:
            yield f"openapi/sources.toml records another file: this one has sha256 {self.sha256}."
        yield (
            f"{self.service}: {len(self.known)} differences explained, "
            f"{len(self.unexplained)} not explained, "
            f"{len(self.stale)} explanations without a difference."
        )


def report(root: Path, service: str, ours: Json, upstream: Json, sha256: str) -> Report:
    """Compare, and sort the differences into those with and without an explanation."""
    told = accounts(root, service)
    recorded = str(_sources(root).get(service, {}).get("sha256", ""))
    known: list[tuple[Change, Account]] = []
    unexplained: list[Change] = []
    used: set[Account] = set()
    for change in compare(ours, upstream):
        covering = [account for account in told if account.covers(change)]
        used.update(covering)
        if covering:
            known.append((change, covering[0]))
        else:
            unexplained.append(change)
    stale = [one for one in told if one not in used]
    return Report(service, known, unexplained, stale, sha256, recorded)


def accounts(root: Path, service: str) -> list[Account]:
    """The `accounted` entries of the service; each needs a reason that exists."""
    file = _file(root)
    entries: list[dict[str, Any]] = _sources(root).get(service, {}).get("accounted", [])
    known = {divergence.id for divergence in divergences(root, service)}
    found: list[Account] = []
    for entry in entries:
        because, choice = tuple(entry.get("because", ())), str(entry.get("choice", ""))
        if unknown := sorted(set(because) - known):
            raise DescriptionError(
                f"{file}: {entry.get('changes')}: there is no divergence {unknown[0]}."
            )
        if not because and not choice:
            raise DescriptionError(f"{file}: {entry.get('changes')}: add `because` or `choice`.")
        found.extend(Account(pattern, because, choice) for pattern in entry.get("changes", []))
    return found


def _file(root: Path) -> Path:
    return root / "openapi" / "sources.toml"


def _sources(root: Path) -> dict[str, Any]:
    file = _file(root)
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise DescriptionError(f"{file}: cannot be read: {error.strerror}.") from error
    except tomllib.TOMLDecodeError as error:
        raise DescriptionError(f"{file}: is not TOML: {error}.") from error
