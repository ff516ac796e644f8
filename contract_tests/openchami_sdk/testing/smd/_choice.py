"""Choosing rows by one column: how the endpoint collections of SMD v2.20.5 read a query parameter.

A parameter may come several times. Values are alternatives, `!` before a value excludes it, and
an empty value asks for rows where the column is empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from openchami_sdk.testing.smd import _enums, _xnames
from openchami_sdk.testing.smd._answers import bad_request, failure

Normaliser: TypeAlias = Callable[[str], str]
"""Gives a value the form the column has it in, or "" when it makes no sense."""


def as_is(value: str) -> str:
    return value


def xname(value: str) -> str:
    return _xnames.valid(value)


def component_type(value: str) -> str:
    return _enums.canonical("type", value)


def word(value: str) -> str:
    return value if re.fullmatch("[A-Za-z0-9]+", value) else ""


class Choice:
    """The values of one query parameter, ready to be compared with a column.

    Raises:
        Refused: 400, a value that *normalise* does not accept; 500, one the database cannot hold.
    """

    def __init__(self, name: str, values: list[str], normalise: Normaliser) -> None:
        self._among: set[str] = set()
        self._excluded: set[str] = set()
        for value in values:
            bare = value.lstrip("!")
            if "\0" in bare:
                raise failure(f"{name}: the database cannot compare U+0000.")
            column = normalise(bare)
            if bare and not column:
                raise bad_request(f"bad query param: {name} cannot be {bare!r}.")
            (self._excluded if value.startswith("!") else self._among).add(column)

    def admits(self, column: str) -> bool:
        """Whether a row with this value in the column is asked for."""
        return column not in self._excluded and (not self._among or column in self._among)
