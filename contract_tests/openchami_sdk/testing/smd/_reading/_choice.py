"""Choosing rows by one column: how the endpoint collections of SMD v2.20.5 read a query parameter.

A parameter may come several times. Values are alternatives, `!` before a value excludes it, and
an empty value asks for rows where the column is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from operator import attrgetter
from typing import NamedTuple, TypeAlias, TypeVar

from openchami_sdk.testing.smd._database import InvalidArgumentError, storable
from openchami_sdk.testing.smd._reading import _enums, _xnames

_Row = TypeVar("_Row")


class Reader(NamedTuple):
    """How the values of a parameter are read.

    Attributes:
        normalise: Gives a value the form the column has it in, or "" when it makes no sense.
        refusal: What is said of a value that makes no sense.
    """

    normalise: Callable[[str], str]
    refusal: str


def alphanumeric(value: str) -> str:
    """*value* if it consists of letters and digits, else ""."""
    return value if value.isalnum() else ""


XNAME = Reader(_xnames.valid, "Argument was not a valid xname ID")
COMPONENT_TYPE = Reader(partial(_enums.canonical, "type"), "Argument was not a valid HMS Type")
REDFISH_TYPE = Reader(alphanumeric, "Argument was not a valid Redfish type")
SERVICE = Reader(alphanumeric, COMPONENT_TYPE.refusal)

Filters: TypeAlias = Mapping[str, tuple[str, Reader]]
"""The column and the reader of each parameter, in the order in which the values are looked at."""


class Choice:
    """The values of one query parameter, ready to be compared with a column.

    Raises:
        InvalidArgumentError: A value makes no sense to the *reader*.
        DatabaseError: The database cannot compare it.
    """

    def __init__(self, values: list[str], reader: Reader) -> None:
        self._among: set[str] = set()
        self._excluded: set[str] = set()
        for value in values:
            bare = value.lstrip("!")
            column = reader.normalise(bare)
            if bare and not column:
                raise InvalidArgumentError(reader.refusal)
            (self._excluded if value.startswith("!") else self._among).add(storable(column))

    def admits(self, column: str) -> bool:
        """Whether a row with this value in the column is asked for."""
        return column not in self._excluded and (not self._among or column in self._among)


def choose(rows: Iterable[_Row], query: Mapping[str, list[str]], filters: Filters) -> list[_Row]:
    """The *rows* that every parameter of *query* admits; raises what `Choice` raises."""
    choices = [
        (attrgetter(column), Choice(query[name], reader))
        for name, (column, reader) in filters.items()
        if name in query
    ]
    return [row for row in rows if all(choice.admits(value(row)) for value, choice in choices)]
