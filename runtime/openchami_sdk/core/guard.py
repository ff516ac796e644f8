"""Refuses calls that would do more at the service than the caller probably wants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass, field
from typing import Any

from msgspec import UNSET

from .encoding import several


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """The rules for the calls of an operation; a call that breaks one raises ValueError."""

    any_of: tuple[str, ...] = ()
    """Without a value for one of these the call selects everything."""
    none_of: tuple[str, ...] = ()
    """A value for one of these selects more objects than those that are named."""
    not_empty: tuple[str, ...] = ()
    """An empty value for one of these removes the selection from the stored object."""
    absent: dict[str, tuple[Any, ...]] = field(default_factory=dict[str, tuple[Any, ...]])
    """Values that stand for "none", which the service matches with everything that has none."""
    patterns: dict[str, str] = field(default_factory=dict[str, str])
    """Regular expressions for the values; the service itself would accept any value."""
    minimums: dict[str, int] = field(default_factory=dict[str, int])
    means: str = ""
    """What such a call does."""
    allow: str = ""
    """The keyword that allows such a call."""

    def check(self, values: object, allowed: bool = False) -> None:
        """Check a body or a mapping of query parameters."""
        for name, value in self._each(values, self._names()):
            if value is None:
                raise ValueError(f"{name} holds None; leave it out, or give it values.")
        if not allowed and (fault := next(self._faults(values), None)):
            raise ValueError(
                f"This body {fault}, so it {self.means}. Pass {self.allow}=True if you mean that."
            )
        for name, value in self._each(values, (*self.patterns, *self.minimums)):
            if value in self.absent.get(name, ()):
                continue
            pattern = self.patterns.get(name)
            if pattern is not None and not re.fullmatch(pattern, str(value)):
                raise ValueError(f"{name} holds {value!r}, which is not of the form {pattern}.")
            minimum = self.minimums.get(name)
            if minimum is not None and _below(value, minimum):
                raise ValueError(f"{name} holds {value!r}; give a number of {minimum} or more.")

    def _faults(self, values: object) -> Iterator[str]:
        given = [name for name in self.any_of if _says(_get(values, name))]
        if self.any_of and not given:
            *others, last = self.any_of
            names = f"none of {', '.join(others)} and {last}" if others else f"no {last}"
            yield f"sets {names}"
        for name in self.none_of:
            if _says(_get(values, name)):
                yield f"sets {name}"
        for name in self.not_empty:
            if _get(values, name) is not None and not _says(_get(values, name)):
                yield f"empties {name}"
        for name, value in self._each(values, tuple(self.absent)):
            if value in self.absent[name]:
                yield f"has {value!r} among its {name}"

    def _names(self) -> tuple[str, ...]:
        return (*self.any_of, *self.none_of, *self.absent, *self.patterns, *self.minimums)

    def _each(self, values: object, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
        for name in names:
            found = _get(values, name)
            kind = type(found).__name__
            if isinstance(found, Iterable) and not isinstance(found, Sized):
                raise TypeError(f"{name} must be a list, not {kind}, which can be read only once.")
            for value in several(found):
                yield name, value


def _get(values: object, name: str) -> Any:
    """A query parameter, or a member of a body; with a dot a member of a member."""
    if isinstance(values, Mapping):
        return values.get(name)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    for part in name.split("."):
        values = getattr(values, part, None)
    return None if values is UNSET else values


def _says(value: object) -> bool:
    """Whether a value selects anything; False and 0 do."""
    return value is not None and (not isinstance(value, Sized) or len(value) > 0)


def _below(value: object, minimum: int) -> bool:
    try:
        return int(str(value)) < minimum
    except ValueError:
        return True
