"""What `PATCH` does to a document, by the media type of its body.

No kind of patch can remove a member: the outcome is read over the old value (see `_go.shapes`).
"""

from __future__ import annotations

from typing import Any, Final, cast

from openchami_sdk.testing._go.documents import (
    Members,
    Number,
    Value,
    from_plain,
    kind_of,
    plain,
    read_whole,
)
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing.fabrica._patching import json_patch as _json_patch
from openchami_sdk.testing.fabrica._patching.json_patch import PatchError

_JSON_PATCH: Final = "application/json-patch+json"
_SHORTHAND: Final = "application/shorthand-patch+json"
_STRATEGIC: Final = "application/strategic-merge-patch+json"


def patched(media_type: str, body: bytes, document: dict[str, Any]) -> Value:
    """*document* with the patch in *body* applied. Media types that are not known are merged.

    Raises:
        PatchError: The patch cannot be read or does not apply.
    """
    try:
        return _patched(media_type, body, document)
    except RecursionError:
        raise PatchError("exceeded max depth") from None


def _patched(media_type: str, body: bytes, document: dict[str, Any]) -> Value:
    kind = media_type.partition(";")[0].strip().lower()
    if kind == _STRATEGIC:
        raise PatchError(f"unsupported patch type: {kind}")
    if kind == _SHORTHAND:
        return _with_shorthand(body, plain(from_plain(document)))
    if body == b"":
        return from_plain(document)
    if kind == _JSON_PATCH:
        return _with_operations(_parsed(body, "failed to decode JSON Patch: "), document)
    return _merged(body, document)


def _parsed(body: bytes, failed: str) -> Value:
    try:
        return read_whole(body)
    except GoJsonError as error:
        raise PatchError(f"{failed}{error}") from None


def _with_operations(patch: Value, document: dict[str, Any]) -> Value:
    try:
        steps = _json_patch.operations(patch)
    except PatchError as error:
        raise PatchError(f"failed to decode JSON Patch: {error}") from None
    try:
        return from_plain(_json_patch.apply(plain(from_plain(document)), steps))
    except PatchError as error:
        raise PatchError(f"failed to apply JSON Patch: {error}") from None


def _with_shorthand(body: bytes, document: dict[str, Any]) -> Value:
    """Members with dotted paths: null removes, a path that is there is replaced, else added."""
    failed = "invalid shorthand patch: "
    wanted = _parsed(body, failed)
    if not isinstance(wanted, Members | None):
        raise PatchError(
            f"{failed}json: cannot unmarshal {kind_of(wanted)} into Go value of type "
            "map[string]interface {}"
        )
    members: dict[str, Any] = plain(wanted) or {}
    steps: list[Any] = []
    for path, value in members.items():
        pointer = "/" + path.replace(".", "/")
        if value is None:
            steps.append({"op": "remove", "path": pointer})
        else:
            op = "replace" if _has(document, path.split(".")) else "add"
            steps.append({"op": op, "path": pointer, "value": _as_floats(value)})
    return _with_operations(from_plain(steps), document)


def _has(document: Any, path: list[str]) -> bool:
    for name in path:
        if not isinstance(document, dict) or name not in document:
            return False
        document = cast("dict[str, Any]", document)[name]
    return True


def _as_floats(value: Any) -> Any:
    """*value* with its numbers spelled as Go spells a float: `1e2` is 100, `5.0` is 5."""
    if isinstance(value, dict):
        return {name: _as_floats(member) for name, member in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_as_floats(item) for item in cast("list[object]", value)]
    if isinstance(value, Number):
        number = float(value.text)
        return Number(
            str(int(number)) if number.is_integer() and abs(number) < 1e21 else repr(number)
        )
    return value


def _merged(body: bytes, document: dict[str, Any]) -> Value:
    try:
        patch = read_whole(body)
    except GoJsonError:
        raise PatchError("patch document is not valid JSON") from None
    if not isinstance(patch, Members):
        return patch
    return from_plain(_merge(plain(from_plain(document)), plain(patch)))


def _merge(document: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """RFC 7386."""
    for name, value in patch.items():
        current = document.get(name)
        if value is None:
            document.pop(name, None)
        elif not isinstance(current, dict):
            document[name] = _without_nulls(value)
        elif isinstance(value, dict):
            _merge(cast("dict[str, Any]", current), cast("dict[str, Any]", value))
        else:
            document[name] = value
    return document


def _without_nulls(value: Any) -> Any:
    """A new value without the members that are null; list items that are null stay."""
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {name: _without_nulls(v) for name, v in members.items() if v is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in cast("list[object]", value)]
    return value
