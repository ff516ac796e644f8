"""The values of a YAML document, within a bound: a few aliases can stand for billions of values."""

from __future__ import annotations

from typing import Any

#: Values of one document, with those that aliases repeat.
MOST_VALUES = 5_000_000


class TooManyValuesError(ValueError):
    """A document stands for more than MOST_VALUES values."""

    def __init__(self) -> None:
        super().__init__(f"its aliases make more than {MOST_VALUES:,} values")


def values_of(parser: Any, root: Any) -> Any:
    """The plain values of a document that `parser.compose` returned; raises TooManyValuesError.

    Also raises the errors of the parser. The values are counted before they are made: the parser
    copies what merge keys (`<<`) name.
    """
    if root is None:
        return None
    if _count(root, {}) > MOST_VALUES:
        raise TooManyValuesError
    return parser.constructor.construct_document(root)


def _count(node: Any, known: dict[int, int]) -> int:
    """How many values a node stands for. An alias is the node that it names."""
    if node.id == "scalar":
        return 1
    if id(node) not in known:
        known[id(node)] = 1  # what a node within itself adds
        pairs = node.id == "mapping"
        parts = [part for pair in node.value for part in pair] if pairs else node.value
        known[id(node)] = 1 + sum(_count(part, known) for part in parts)
    return known[id(node)]
