"""Changes that make a correct answer wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, cast

from .answer import Answer

_IDENTITIES: Final = ("ID", "id", "label", "name", "FRUID", "URI", "bootscript", "kernel")
_ENUM_MEMBERS: Final = (
    "State", "Flag", "Role", "Class", "Arch", "Type", "Status", "EventType", "kind",
)  # fmt: skip
_NO_SUCH_WORD: Final = "Sideways"


def _wrong_status(answer: Answer) -> Answer:
    return answer._replace(status=202) if answer.status == 200 else answer


def _wrong_content_type(answer: Answer) -> Answer:
    if not answer.has_json:
        return answer
    return answer.with_header(b"content-type", "text/html; charset=utf-8")


def _problem_without_detail(answer: Answer) -> Answer:
    """The sentence of an error is missing, whatever it is called."""
    document = answer.json() if answer.status >= 400 and answer.has_json else None
    if not isinstance(document, dict):
        return answer
    members = cast("dict[str, Any]", document)
    members.pop("detail" if "detail" in members else "error", None)
    return answer.with_json(members)


def _in_json(change: Callable[[Any], Any]) -> Callable[[Answer], Answer]:
    """*change* applied to the JSON of a 2xx answer."""

    def spoil(answer: Answer) -> Answer:
        if answer.status >= 300 or not answer.has_json:
            return answer
        return answer.with_json(change(answer.json()))

    return spoil


def _missing_field(document: Any) -> Any:
    found = [members for members in _objects(document) if members]
    # The innermost first: a list's wrapper is not what a client asked for.
    for members in reversed(found):
        named = next((name for name in _IDENTITIES if name in members), None)
        if named is not None:
            del members[named]
            return document
    if found:
        del found[0][next(iter(found[0]))]
    return document


def _wrong_enum(document: Any) -> Any:
    for members in _objects(document):
        for name in _ENUM_MEMBERS:
            if isinstance(members.get(name), str):
                members[name] = _NO_SUCH_WORD
                return document
    return document


def _null_list(document: Any) -> Any:
    if isinstance(document, list):
        return None
    for members in _objects(document):
        for name, value in members.items():
            if isinstance(value, list):
                members[name] = None
                return document
    return document


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a document, from the outside in."""
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        yield members
        value = list(members.values())
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _objects(item)


SPOILERS: Final[dict[str, Callable[[Answer], Answer]]] = {
    "missing-field": _in_json(_missing_field),
    "null-list": _in_json(_null_list),
    "wrong-enum": _in_json(_wrong_enum),
    "problem-without-detail": _problem_without_detail,
    "wrong-status": _wrong_status,
    "wrong-content-type": _wrong_content_type,
}
"""By the name of the fault, in the order in which they are applied."""
