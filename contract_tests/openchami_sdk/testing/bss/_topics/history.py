"""/boot/v1/endpoint-history and /boot/v1/scn."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._bodies import check_state_change
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._stores.store import CrashError, StoreError

_NAMED: Final = {
    "\a": r"\a",
    "\b": r"\b",
    "\f": r"\f",
    "\n": r"\n",
    "\r": r"\r",
    "\t": r"\t",
    "\v": r"\v",
    "\\": r"\\",
    '"': r"\"",
}


async def _list(call: Call) -> Response:
    name, endpoint = call.value("name"), call.value("endpoint")
    try:
        return _answers.ok(call.store.accesses(name, endpoint))
    except StoreError as error:
        asked = f"name={_quoted(name)}, endpoint={_quoted(endpoint)}"
        raise Refused(500, f"Failed to search for {asked}: {error}") from None


def _quoted(text: str) -> str:
    """*text* as Go quotes it: what cannot be printed by its name or its number."""
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    if char.isprintable():
        return char
    code = ord(char)
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


async def _state_change(call: Call) -> Response:
    """Whatever changed, the nodes are read again when they are next asked for."""
    try:
        check_state_change(call.body)
    except GoJsonError:
        return _answers.bare(400)
    if not call.store.resolves:
        raise CrashError("notes the time in a store that does not exist")
    call.service.smd.note_change()
    return _answers.bare(200)


ROUTES = [
    Route("/boot/v1/endpoint-history", {"GET": _list}),
    Route("/boot/v1/scn", {"POST": _state_change}),
]
