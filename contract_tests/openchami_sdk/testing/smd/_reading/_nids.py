"""The filters `nid`, `nid_start` and `nid_end`: single NIDs and ranges of NIDs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from openchami_sdk.testing.smd._database import INT64, DatabaseError, InvalidArgumentError
from openchami_sdk.testing.smd._records import Component

NAMES: Final = ("nid", "nid_start", "nid_end")
_NO_NID: Final = -1
"""What stands in the column of a component without a NID, and what an empty value asks for."""


def check(values: Iterable[str]) -> None:
    """Refuse what is written with anything but digits, of whatever script.

    Raises:
        InvalidArgumentError: There is such a value.
    """
    for value in values:
        if not all(unicodedata.category(one).startswith("N") for one in value.lstrip("!")):
            raise InvalidArgumentError("a required argument was not an integer")


def keep(components: list[Component], filters: Mapping[str, Sequence[str]]) -> list[Component]:
    """The *components* whose NID is asked for.

    Raises:
        DatabaseError: A value is excluded (`!`) beside a range, or is no number of 64 bits.
    """
    singles, starts, ends = (list(filters.get(name, ())) for name in NAMES)
    if not starts and not ends:
        wanted = {_number(value) for value in singles if not value.startswith("!")}
        unwanted = {_number(value.lstrip("!")) for value in singles if value.startswith("!")}
        return [
            component
            for component in components
            if (not wanted or _nid(component) in wanted) and _nid(component) not in unwanted
        ]
    # Beside a range the values stand in the statement as they were sent.
    numbers = {_number(value) for value in singles}
    lowest = -INT64 if starts else 0
    first = [_number(value) for value in starts] + [lowest] * (len(ends) - len(starts))
    last = [_number(value) for value in ends] + [INT64] * (len(starts) - len(ends))
    ranges = list(zip(first, last, strict=True))
    return [
        component
        for component in components
        if (nid := _nid(component)) >= lowest
        and (nid in numbers or any(low <= nid <= high for low, high in ranges))
    ]


def _nid(component: Component) -> int:
    return _NO_NID if component.NID is None else component.NID


def _number(value: str) -> int:
    if not value:
        return _NO_NID
    # Python reads no number of more than 4300 digits.
    if not (value.isascii() and value.isdigit()) or len(value.lstrip("0")) > len(str(INT64)):
        raise DatabaseError
    number = int(value.lstrip("0") or "0")
    if number >= INT64:
        raise DatabaseError
    return number
