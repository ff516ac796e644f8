"""A loopback server that answers as a test says, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event, Lock

import pytest

from openchami_sdk.core.http import INSTALLED, VARIABLE, Library
from runtime.tests.serving import QuietHandler, serving

DROP = b""


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Service:
    """Answers in the order they were given; the last one for ever."""

    url: str = ""
    answers: list[bytes] = field(default_factory=list[bytes])
    seen: list[Seen] = field(default_factory=list[Seen])
    #: answers wait for it, so that a test can time a call out
    open: Event = field(default_factory=Event)
    _lock: Lock = field(default_factory=Lock)

    def answer(
        self,
        status: int = 200,
        body: object = None,
        *,
        content_type: str = "application/json",
        headers: dict[str, str] | None = None,
    ) -> Service:
        """Add an answer; a body that is not text is sent as JSON, None as nothing at all."""
        content = b"" if body is None else body.encode() if isinstance(body, str) else _json(body)
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}", "Connection: close"]
        lines += [f"Content-Type: {content_type}"] if body is not None else []
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self.answers.append("\r\n".join([*lines, "", ""]).encode() + content)
        return self

    def drop(self) -> Service:
        """Close the next connection without an answer."""
        self.answers.append(DROP)
        return self

    def instead(self) -> Service:
        """Forget the answers given so far."""
        self.answers.clear()
        return self

    def take(self) -> bytes:
        with self._lock:
            return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def _json(body: object) -> bytes:
    return json.dumps(body).encode()


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Library:
    """The HTTP library that the SDK's own clients use, each in turn."""
    monkeypatch.setenv(VARIABLE, request.param)
    return INSTALLED[request.param]


@pytest.fixture
def service() -> Iterator[Service]:
    """A server on a free loopback port."""
    state = Service()
    state.open.set()

    class Handler(QuietHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {
                name.lower(): ", ".join(self.headers.get_all(name, [])) for name in self.headers
            }
            state.seen.append(Seen(self.command, self.path, headers, body))
            state.open.wait(10)
            self.wfile.write(state.take())
            self.close_connection = True

    with serving(Handler) as state.url:
        yield state
        state.open.set()
