"""Differences from upstream that `openapi/sources.toml` accounts for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ._compare import Change
from ._document import DescriptionError


@dataclass(frozen=True)
class Account:
    """Changes that are known, and the divergences that explain them."""

    pattern: str
    because: tuple[str, ...]

    def covers(self, change: Change) -> bool:
        """Whether the pattern matches the change; `{}` and `[]` in it are just themselves."""
        return fnmatchcase(change.key, self.pattern.replace("[", "[[]"))


def accounts(root: Path, service: str, known: set[str]) -> list[Account]:
    """What `openapi/sources.toml` accounts for; every reason must be a known divergence."""
    file = root / "openapi" / "sources.toml"
    try:
        told: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise DescriptionError(f"{file}: cannot be read: {error.strerror}.") from error
    except tomllib.TOMLDecodeError as error:
        raise DescriptionError(f"{file}: is not TOML: {error}.") from error
    entries: list[dict[str, Any]] = told.get(service, {}).get("accounted", [])
    found: list[Account] = []
    for entry in entries:
        because = tuple(entry.get("because", ()))
        if not because or not known.issuperset(because):
            raise DescriptionError(
                f"{file}: {entry.get('changes')}: because {', '.join(because) or 'of what'}? Name "
                f"divergences of openapi/divergences/{service}.yaml."
            )
        found.extend(Account(pattern, because) for pattern in entry.get("changes", []))
    return found
