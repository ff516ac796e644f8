"""What SMD answers (v2.20.5), besides the forms in `_go.answers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar
from urllib.parse import quote

import msgspec
from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused, response

_JSON = "application/json"
_PRINTABLE: Final = "".join(map(chr, range(0x21, 0x7F)))
_encode = msgspec.json.Encoder().encode
_Entry = TypeVar("_Entry")


def bad_request(detail: str) -> Refused:
    return Refused(400, detail)


def not_found(detail: str) -> Refused:
    return Refused(404, detail)


def existing(entry: _Entry | None, refusal: str) -> _Entry:
    """*entry* as it is; raises `Refused` (404 with *refusal*) when it is None."""
    if entry is None:
        raise not_found(refusal)
    return entry


def conflict(detail: str) -> Refused:
    return Refused(409, detail)


def failure(detail: str) -> Refused:
    """500: for unreadable bodies and queries, and for what the real one's database refuses."""
    return Refused(500, detail)


def ok(value: Any, status: int = 200) -> Response:
    """*value* (records, lists, dicts) as JSON."""
    return response(status, _encode(value) + b"\n", _JSON)


def message(text: str) -> Response:
    """The answer of deletes and of some creates: code 0 and a sentence."""
    return ok({"code": 0, "message": text})


def deleted(count: int) -> Response:
    """What the deletion of a whole collection answers; raises `Refused` (404) for an empty one."""
    if not count:
        raise not_found("no entries to delete")
    return message(f"deleted {count} entries")


def emptied(table: dict[Any, Any]) -> Response:
    """Delete all entries of *table*, and answer as `deleted` does."""
    count = len(table)
    table.clear()
    return deleted(count)


def _escaped(uri: str) -> str:
    """*uri* with what no header may hold escaped."""
    return quote(uri, safe=_PRINTABLE)


def created(uris: Sequence[str], collection: str) -> Response:
    """201 with the list of new resources; Location is the only one, or their *collection*."""
    answer = ok([{"URI": uri} for uri in uris], status=201)
    answer.headers["Location"] = _escaped(uris[0] if len(uris) == 1 else collection)
    return answer


def created_one(uri: str) -> Response:
    """201 with one new resource as a bare object."""
    answer = ok({"URI": uri}, status=201)
    answer.headers["Location"] = _escaped(uri)
    return answer


def no_content() -> Response:
    """204; the server still names a content type (only `/service/liveness` does not)."""
    return response(204, b"", _JSON)


def crashed() -> Response:
    """What a handler that panics leaves behind: 500, no body, no content type."""
    return Response(status_code=500)
