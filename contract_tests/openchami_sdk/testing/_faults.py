"""Small wrong behaviours that a stand-in shows on request, to try whether a test notices them.

``POST /_control/faults {"faults": ["lost-update"]}`` switches on exactly the faults it names;
an empty list, or a reset, switches all off. A fault spoils every operation that it can. One
followed by ``@`` and an operation spoils just those: ``wrong-status@GET /hsm/v2/groups``,
``missing-field@GET /hsm/v2/groups/*`` (the path is a shell pattern).

`FAULTS` names them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Any, Final, NamedTuple, cast

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ._control import local_only, refuse
from ._guard import Guard, Reason, Refusal

FAULTS: Final[dict[str, str]] = {
    "accepts-any-token": "a token passes that is broken, forged or lacks a claim",
    "accepts-expired-token": "a token passes that has expired",
    "accepts-no-token": "a request passes that has no token",
    "created-not-readable": "what a POST created is not found when it is read",
    "ignored-filter": "a GET pays no attention to its query",
    "lost-delete": "a DELETE says it has deleted, and has not",
    "lost-update": "a PUT or PATCH says it has changed something, and has not",
    "missing-field": "an object in a 2xx answer lacks what identifies it, or its first member",
    "not-found-is-500": "404 becomes 500",
    "null-list": "the first list in a 2xx answer is null",
    "problem-without-detail": "a problem document has no detail",
    "wrong-content-type": "a JSON answer is called HTML",
    "wrong-enum": "a state, flag, role, type … is a word that does not exist",
    "wrong-status": "200 becomes 202",
}
"""Every fault, and what a service with it does."""

_IDENTITIES: Final = ("ID", "id", "label", "name", "FRUID", "URI", "bootscript", "kernel")
_ENUM_MEMBERS: Final = ("State", "Flag", "Role", "Class", "Arch", "Type", "Status", "EventType")
_NO_SUCH_WORD: Final = "Sideways"
_PASSED_BY: Final[dict[Reason, str]] = {
    "no token": "accepts-no-token",
    "expired": "accepts-expired-token",
    "invalid": "accepts-any-token",
}


class Faults:
    """The faults of one stand-in: its guard, its middleware and its control route."""

    def __init__(self) -> None:
        self._on: list[tuple[str, str]] = []
        self.created: set[str] = set()

    def clear(self) -> None:
        """Switch all off."""
        self._on = []
        self.created.clear()

    def switch(self, wanted: Iterable[str]) -> None:
        """Switch on what is *wanted*, and nothing else. Raises ValueError for no known fault."""
        pairs = [(name, operation) for name, _, operation in (w.partition("@") for w in wanted)]
        for name, _ in pairs:
            if name not in FAULTS:
                raise ValueError(f"There is no fault {name!r}; there are {', '.join(FAULTS)}.")
        self.clear()
        self._on = pairs

    def of(self, scope: Scope) -> frozenset[str]:
        """The faults that a request runs into."""
        if not self._on or scope["type"] != "http" or scope["path"].startswith("/_control/"):
            return frozenset()
        operation = f"{scope['method']} {scope['path']}"
        return frozenset(n for n, only in self._on if not only or fnmatchcase(operation, only))

    def guard(self, guard: Guard) -> Guard:
        """*guard*, but it lets pass what the faults say."""
        return _Guard(self, guard)

    def around(self, app: ASGIApp) -> ASGIApp:
        """*app* with the faults in its requests and answers: an ASGI middleware."""
        return _Around(app, self)

    def routes(self) -> list[Route]:
        """``POST /_control/faults``, for programs on this host."""

        @local_only
        async def handle(request: Request) -> Response:
            try:
                self.switch(msgspec.json.decode(await request.body(), type=_Body).faults)
            except (msgspec.DecodeError, ValueError) as error:
                return refuse(400, str(error))
            return Response(status_code=204)

        return [Route("/_control/faults", handle, methods=["POST"])]


class _Body(msgspec.Struct):
    faults: list[str]


class _Guard:
    def __init__(self, faults: Faults, guard: Guard) -> None:
        self._faults = faults
        self._guard = guard

    async def refuse(self, request: Request) -> Response | None:
        refusal = await self._guard.refuse(request)
        if isinstance(refusal, Refusal):
            fault = _PASSED_BY.get(refusal.reason)
            if fault in self._faults.of(request.scope):
                return None
        return refusal

    def forget_keys(self) -> None:
        self._guard.forget_keys()


class _Answer(NamedTuple):
    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def header(self, name: bytes) -> str:
        return next((v.decode("latin-1") for n, v in self.headers if n.lower() == name), "")

    def with_header(self, name: bytes, value: str) -> _Answer:
        kept = [(n, v) for n, v in self.headers if n.lower() != name]
        return self._replace(headers=[*kept, (name, value.encode("latin-1"))])

    def with_json(self, value: object) -> _Answer:
        return self._replace(body=msgspec.json.encode(value) + b"\n")


class _Around:
    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        faults = self._faults.of(scope)
        if not faults:
            await self._app(scope, receive, send)
            return
        answer = await self._answer(scope, await _whole_body(receive), faults)
        for name, spoil in _SPOILERS.items():
            if name in faults:
                answer = spoil(answer)
        answer = answer.with_header(b"content-length", str(len(answer.body)))
        await send(
            {"type": "http.response.start", "status": answer.status, "headers": answer.headers}
        )
        await send({"type": "http.response.body", "body": answer.body})

    async def _answer(self, scope: Scope, body: bytes, faults: frozenset[str]) -> _Answer:
        method, path = scope["method"], scope["path"]
        if method == "GET" and "ignored-filter" in faults:
            scope = {**scope, "query_string": b""}
        if method in ("PUT", "PATCH") and "lost-update" in faults:
            return _done(path, 204)
        if method == "DELETE" and "lost-delete" in faults:
            before = await self._ask({**scope, "method": "GET"}, b"")
            return before if before.status in (401, 404) else _done(path, 200)
        if method == "GET" and path in self._faults.created and "created-not-readable" in faults:
            return _problem(404, "Not Found")
        answer = await self._ask(scope, body)
        if method == "POST" and answer.status == 201:
            self._faults.created.add(answer.header(b"location"))
        return answer

    async def _ask(self, scope: Scope, body: bytes) -> _Answer:
        status, headers, parts = 500, list[tuple[bytes, bytes]](), list[bytes]()

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            nonlocal status, headers
            if message["type"] == "http.response.start":
                status, headers = message["status"], list(message["headers"])
            else:
                parts.append(message.get("body", b""))

        await self._app(scope, receive, send)
        return _Answer(status, headers, b"".join(parts))


async def _whole_body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)


def _done(path: str, status: int) -> _Answer:
    """What the service says after it has changed (204) or deleted (200) something."""
    json = [(b"content-type", b"application/json")]
    if path.startswith("/boot/"):
        return _Answer(200, [(b"content-type", b"application/json; charset=UTF-8")], b"")
    if status == 204:
        return _Answer(204, json, b"")
    return _Answer(200, json, b'{"code":0,"message":"deleted 1 entry"}\n')


def _problem(status: int, title: str) -> _Answer:
    document = {"type": "about:blank", "title": title, "detail": title, "status": status}
    answer = _Answer(status, [(b"content-type", b"application/problem+json")], b"")
    return answer.with_json(document)


def _wrong_status(answer: _Answer) -> _Answer:
    return answer._replace(status=202) if answer.status == 200 else answer


def _not_found_is_500(answer: _Answer) -> _Answer:
    return _problem(500, "Internal Server Error") if answer.status == 404 else answer


def _wrong_content_type(answer: _Answer) -> _Answer:
    if "json" not in answer.header(b"content-type") or not answer.body:
        return answer
    return answer.with_header(b"content-type", "text/html; charset=utf-8")


def _problem_without_detail(answer: _Answer) -> _Answer:
    if "problem+json" not in answer.header(b"content-type"):
        return answer
    document = msgspec.json.decode(answer.body, type=dict[str, Any])
    document.pop("detail", None)
    return answer.with_json(document)


def _in_json(change: Callable[[Any], Any]) -> Callable[[_Answer], _Answer]:
    """*change* applied to the JSON of a 2xx answer."""

    def spoil(answer: _Answer) -> _Answer:
        if answer.status >= 300 or "json" not in answer.header(b"content-type") or not answer.body:
            return answer
        return answer.with_json(change(msgspec.json.decode(answer.body)))

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


_SPOILERS: Final[dict[str, Callable[[_Answer], _Answer]]] = {
    "missing-field": _in_json(_missing_field),
    "null-list": _in_json(_null_list),
    "wrong-enum": _in_json(_wrong_enum),
    "problem-without-detail": _problem_without_detail,
    "not-found-is-500": _not_found_is_500,
    "wrong-status": _wrong_status,
    "wrong-content-type": _wrong_content_type,
}
