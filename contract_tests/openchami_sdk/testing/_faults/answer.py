"""An answer of a service as a whole, for code that reads or changes it before it is sent."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Answer(NamedTuple):
    """Status, headers and body."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    @classmethod
    def of_json(cls, status: int, value: object, content_type: str = "application/json") -> Answer:
        """An answer with *value* as its body."""
        return cls(status, [(b"content-type", content_type.encode())], b"").with_json(value)

    @property
    def has_json(self) -> bool:
        """Whether there is a body that is called JSON, of whatever kind."""
        return bool(self.body) and "json" in self.header(b"content-type")

    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    def header(self, name: bytes) -> str:
        return next((v.decode("latin-1") for n, v in self.headers if n.lower() == name), "")

    def with_header(self, name: bytes, value: str) -> Answer:
        kept = [(n, v) for n, v in self.headers if n.lower() != name]
        return self._replace(headers=[*kept, (name, value.encode("latin-1"))])

    def with_json(self, value: object) -> Answer:
        return self._replace(body=msgspec.json.encode(value) + b"\n")

    async def send(self, send: Send) -> None:
        """Send it, with the length that it has now."""
        headers = self.with_header(b"content-length", str(len(self.body))).headers
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


async def ask(app: ASGIApp, scope: Scope, body: bytes) -> Answer:
    """What *app* answers to a request."""
    status, headers, parts = 500, list[tuple[bytes, bytes]](), list[bytes]()

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], list(message["headers"])
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    return Answer(status, headers, b"".join(parts))


async def whole_body(receive: Receive) -> bytes:
    """The body of a request."""
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)
