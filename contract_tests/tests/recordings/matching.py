"""Whether an answer is the one that was recorded.

Recordings hold placeholders where a value differs from run to run: ``<timestamp>``, ``<uuid>``,
``<int>``, ``<text>`` (any sentence) and ``<any>``, alone or inside a longer string, and
``${name}`` for what an earlier answer of the same replay contained.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from openchami_sdk.contract.json_values import is_list, is_object

Captured = Mapping[str, Any]

_KINDS = {
    "<timestamp>": r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)?",
    "<uuid>": r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "<int>": r"-?\d+",
    "<text>": r"(?s:.+)",
    "<any>": r"(?s:.*)",
}
_PLACEHOLDER = re.compile("|".join(_KINDS))
_REFERENCE = re.compile(r"\$\{(\w+)\}")


def fill(value: Any, captured: Captured) -> Any:
    """`value` with every ``${name}`` that is known replaced by what was captured."""
    if isinstance(value, str):
        whole = _REFERENCE.fullmatch(value)
        if whole and whole[1] in captured:
            return captured[whole[1]]
        # Boot scripts have variables of iPXE's own, written the same way.
        return _REFERENCE.sub(lambda found: str(captured.get(found[1], found[0])), value)
    if is_list(value):
        return [fill(item, captured) for item in value]
    if is_object(value):
        return {fill(name, captured): fill(item, captured) for name, item in value.items()}
    return value


def text_matches(expected: str, actual: str) -> bool:
    """Whether a string with placeholders fits."""
    literal = map(re.escape, _PLACEHOLDER.split(expected))
    kinds = [_KINDS[found] for found in _PLACEHOLDER.findall(expected)]
    pattern = next(literal) + "".join(
        kind + text for kind, text in zip(kinds, literal, strict=True)
    )
    return re.fullmatch(pattern, actual) is not None


def differences(
    expected: Any, actual: Any, *, ordered: bool = False, at: str = ""
) -> Iterator[str]:
    """What is different in a JSON value, with the place; lists match in any order by default."""
    if expected == "<any>" or (expected == "<int>" and type(actual) is int):
        return
    if is_object(expected) and is_object(actual):
        yield from _object_differences(expected, actual, ordered, at)
    elif is_list(expected) and is_list(actual):
        yield from _list_differences(expected, actual, ordered, at)
    elif isinstance(expected, str) and isinstance(actual, str):
        if not text_matches(expected, actual):
            yield _differs(expected, actual, at)
    elif isinstance(expected, bool) or isinstance(actual, bool):
        if expected is not actual:
            yield _differs(expected, actual, at)
    elif expected != actual:
        yield _differs(expected, actual, at)


def _object_differences(
    expected: dict[str, Any], actual: dict[str, Any], ordered: bool, at: str
) -> Iterator[str]:
    if any(_PLACEHOLDER.search(name) for name in expected):
        wanted, came = ([[*pair] for pair in side.items()] for side in (expected, actual))
        yield from _list_differences(wanted, came, ordered=False, at=at)
        return
    for name in expected.keys() - actual.keys():
        yield f"{at}/{name}: missing"
    for name in actual.keys() - expected.keys():
        yield f"{at}/{name}: was not recorded, is {_short(actual[name])}"
    for name in expected.keys() & actual.keys():
        yield from differences(expected[name], actual[name], ordered=ordered, at=f"{at}/{name}")


def _list_differences(
    expected: list[Any], actual: list[Any], ordered: bool, at: str
) -> Iterator[str]:
    if len(expected) != len(actual):
        yield f"{at}: {len(expected)} entries expected, {len(actual)} came: {_short(actual)}"
    elif ordered:
        for index, (wanted, item) in enumerate(zip(expected, actual, strict=True)):
            yield from differences(wanted, item, ordered=True, at=f"{at}/{index}")
    else:
        for index in _unpaired(expected, actual):
            yield f"{at}/{index}: nothing like {_short(expected[index])} in {_short(actual)}"


def _unpaired(expected: list[Any], actual: list[Any]) -> Iterator[int]:
    """Indices left over when each expected entry takes one fitting entry for itself.

    Augmenting paths, because an entry with placeholders can fit what another one needs.
    """
    fits = [
        [i for i, item in enumerate(actual) if not any(differences(wanted, item))]
        for wanted in expected
    ]
    taken: dict[int, int] = {}

    def place(index: int, tried: set[int]) -> bool:
        for candidate in fits[index]:
            if candidate in tried:
                continue
            tried.add(candidate)
            if candidate not in taken or place(taken[candidate], tried):
                taken[candidate] = index
                return True
        return False

    return (index for index in range(len(expected)) if not place(index, set()))


def _differs(expected: Any, actual: Any, at: str) -> str:
    return f"{at or '/'}: {_short(expected)} expected, {_short(actual)} came"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 160 else f"{text[:160]}…"
