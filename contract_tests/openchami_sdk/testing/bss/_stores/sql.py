"""What Postgres says of names and parameters that BSS puts into its SQL as they are.

A quote ends the text it stands in, and what follows is read as SQL. Only the complaint is made
here: text that would be SQL in its place gets one too, and is never carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"""\s+ | --[^\n]* | (?P<text>'(?:[^']|'')*'(?!')) | (?P<open>'.*)
    | (?P<other>[^\W\d][\w$]* | \$?\d+ | .)""",
    re.VERBOSE | re.DOTALL,
)


class Condition(NamedTuple):
    """The condition of a query, with `{}` for each value, and what ends the query."""

    sql: str
    values: Sequence[str]
    end: str = ";"

    def complaint(self) -> str | None:
        """What the database driver says of the query; None where it takes it."""
        if any("\0" in value for value in self.values):
            return "pq: invalid message format"
        harmless = self.sql.format(*["x"] * len(self.values)) + self.end
        meant = [kind for kind, _ in _tokens(harmless)]
        for index, (kind, token) in enumerate(_tokens(self.sql.format(*self.values) + self.end)):
            if kind == "open":
                return f'pq: unterminated quoted string at or near "{token}"'
            if kind not in meant[index : index + 1]:
                return f'pq: syntax error at or near "{token}"'
        return None


def equals(joint: str, **columns: str) -> Condition:
    """Columns that have values, joined by `AND` or `OR`; those without a value do not count."""
    asked = {column: value for column, value in columns.items() if value}
    sql = f" {joint} ".join(f"{column}='{{}}'" for column in asked)
    return Condition(sql, list(asked.values()))


def among(**columns: Sequence[str]) -> Condition:
    """Columns that have one of several values."""
    asked = {column: values for column, values in columns.items() if values}
    lists = {column: ", ".join(["'{}'"] * len(values)) for column, values in asked.items()}
    sql = " OR ".join(f"{column} IN ({values})" for column, values in lists.items())
    return Condition(sql, [value for values in asked.values() for value in values])


def _tokens(sql: str) -> Iterator[tuple[str, str]]:
    """The tokens, each after its kind: `text`, `open` for a text without an end, or itself."""
    for found in _TOKEN.finditer(sql):
        if found.lastgroup:
            yield found[0] if found.lastgroup == "other" else found.lastgroup, found[0]
