"""From the plain values of a file to records, with every fault and not only the first."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeGuard, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from openchami_sdk.core.models.conversion import Path
from openchami_sdk.core.models.member_types import alternatives

from .faults import Faults

T = TypeVar("T", bound=Struct)
#: Records of a file: what aliases of aliases would go far beyond.
MOST_RECORDS = 1_000_000
# PostgreSQL has no U+0000, and UTF-8 has no surrogates.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_KINDS = {"str": "text", "int": "a number", "float": "a number", "bool": "true or false"}


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of a file is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[dict[Any, Any]]:
    """Whether a value of a file is a mapping."""
    return isinstance(value, dict)


class Reader:
    """Reads records.

    Args:
        faults: Where faults go.
        spelling: Returns one form of a member's name for all its spellings.
        strict: Whether an unknown member is a fault; otherwise it is ignored.
    """

    def __init__(
        self, faults: Faults, *, spelling: Callable[[str], str] = str, strict: bool = True
    ) -> None:
        self._faults = faults
        self._spelling = spelling
        self._strict = strict
        self._left = MOST_RECORDS
        self._places: dict[type[Struct], dict[str, FieldInfo]] = {}

    def record(self, value: object, model: type[T], path: Path) -> T | None:
        """A mapping as a record; None when it has faults, which are then noted.

        Raises FileError when the file has more records than any system can have.
        """
        self._left -= 1
        if self._left < 0:
            self._faults.add((), f"this has more than {MOST_RECORDS:,} records.")
            self._faults.finish()
        if not is_mapping(value):
            self._faults.add(path, "this must be a mapping.")
            return None
        places = self._places_of(model)
        members: dict[str, Any] = {}
        sound = True
        for name, member in value.items():
            field = places.get(self._spelling(str(name)))
            if field is None:
                if self._strict:
                    known = ", ".join(field.encode_name for field in places.values())
                    self._faults.add(
                        (*path, str(name)), f"unknown member; known members are {known}."
                    )
                    sound = False
            elif member is not None:
                ok, members[field.name] = self._member(member, field.type, (*path, str(name)))
                sound &= ok
        for field in places.values():
            if field.required and field.name not in members:
                self._faults.add(path, f"{field.encode_name} is missing.")
                sound = False
        return model(**members) if sound else None

    def _places_of(self, model: type[Struct]) -> dict[str, FieldInfo]:
        if model not in self._places:
            self._places[model] = {self._spelling(one.encode_name): one for one in fields(model)}
        return self._places[model]

    def _member(self, value: Any, kind: Any, path: Path) -> tuple[bool, Any]:
        branches = alternatives(kind)
        for branch in branches:
            if isinstance(branch, type) and issubclass(branch, Struct):
                made = self.record(value, branch, path)
                return made is not None, made
            if get_origin(branch) is list and is_list(value):
                (item,) = get_args(branch)
                each = [self._member(one, item, (*path, n)) for n, one in enumerate(value)]
                return all(ok for ok, _ in each), [one for _, one in each]
        if isinstance(value, str) and _UNSTORABLE.search(value):
            self._faults.add(path, "this holds a character that cannot be stored.")
            return False, None
        try:
            return True, msgspec.convert(value, kind)
        except msgspec.ValidationError:
            self._faults.add(path, f"this must be {_expected(branches)}.")
            return False, None


def _expected(branches: tuple[Any, ...]) -> str:
    names = [
        "a list" if get_origin(one) is list else _KINDS.get(getattr(one, "__name__", ""), "")
        for one in branches
    ]
    return " or ".join(dict.fromkeys(filter(None, names)))
