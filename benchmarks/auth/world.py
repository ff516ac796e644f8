"""A token endpoint, an API and an attacker in memory, reached through a transport of httpx's kind.

No socket is involved, so that what is measured is the code under test. The transport reads a
request's stream as a real one does: calling `request.read()` would make one-shot bodies look as
if they could be sent again.
"""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TOKEN_URL = "https://idp.test/token"
API_URL = "https://api.test/v1/things"
EVIL_URL = "https://evil.test/steal"


@dataclass
class Reply:
    """One answer, given after a delay in seconds."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0


@dataclass
class Seen:
    """One request as it arrived."""

    url: str
    headers: dict[str, str]
    body: bytes


def _json(document: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(document).encode(), {"content-type": "application/json"})


class World:
    """What contenders talk to. Its attributes are the faults."""

    def __init__(self, *, token_delay: float = 0.0, expires_in: object = 3600) -> None:
        self.token_delay = token_delay
        self.api_delay = 0.0
        self.expires_in = expires_in
        self.script: list[Reply] = []
        self.down: Reply | None = None
        self.secret: str | None = None
        self.revoked: set[str] = set()
        self.refuse_all = False
        self.redirect_api: str | None = None
        self.redirect_token: str | None = None
        self.log: list[Seen] | None = None
        self.issued: list[str] = []
        self.lock = threading.Lock()
        self.token_requests = self.api_requests = 0

    def reset(self) -> None:
        """Count from here."""
        with self.lock:
            self.token_requests = self.api_requests = 0

    def revoke(self) -> None:
        """Let the API refuse every token so far."""
        self.revoked.update(self.issued)

    def answer(self, seen: Seen) -> Reply:
        """Decide what a request gets."""
        if self.log is not None:
            with self.lock:
                self.log.append(seen)
        host = urlsplit(seen.url).hostname
        if host == "idp.test":
            with self.lock:
                reply = self._token(seen)
            reply.delay = reply.delay or self.token_delay
            return reply
        return self._api(seen) if host == "api.test" else _json({"evil": True})

    def _token(self, seen: Seen) -> Reply:
        self.token_requests += 1
        if self.script:
            return self.script.pop(0)
        if self.down is not None:
            return Reply(self.down.status, self.down.body, self.down.headers)
        if self.redirect_token is not None:
            return Reply(307, b"", {"location": self.redirect_token})
        if self.secret is not None and self.secret != _secret(seen):
            return _json({"error": "invalid_client"}, 401)
        token = f"tok-{len(self.issued) + 1:06d}-{'x' * 40}"
        self.issued.append(token)
        document: dict[str, object] = {"access_token": token, "token_type": "Bearer"}
        if self.expires_in is not None:
            document["expires_in"] = self.expires_in
        return _json(document)

    def _api(self, seen: Seen) -> Reply:
        token = seen.headers.get("authorization", "").removeprefix("Bearer ")
        with self.lock:
            self.api_requests += 1
            refused = self.refuse_all or not token or token in self.revoked
        if refused:
            reply = _json({"error": "invalid_token"}, 401)
        elif self.redirect_api is not None:
            reply = Reply(302, b"", {"location": self.redirect_api})
        else:
            reply = _json({"ok": True})
        reply.delay = self.api_delay
        return reply


def _secret(seen: Seen) -> str:
    header = seen.headers.get("authorization", "")
    if header.lower().startswith("basic "):
        return base64.b64decode(header[6:]).decode().partition(":")[2]
    return dict(parse_qsl(seen.body.decode())).get("client_secret", "")


def transport(http: Any, world: World) -> Any:
    """A transport for both clients of `http`, the httpx or httpx2 module."""

    class Transport(http.BaseTransport, http.AsyncBaseTransport):  # type: ignore[misc]
        def handle_request(self, request: Any) -> Any:
            body = b"".join(request.stream)
            reply = world.answer(Seen(str(request.url), dict(request.headers), body))
            if reply.delay:
                time.sleep(reply.delay)
            return http.Response(reply.status, headers=reply.headers, content=reply.body)

        async def handle_async_request(self, request: Any) -> Any:
            body = b"".join([chunk async for chunk in request.stream])
            reply = world.answer(Seen(str(request.url), dict(request.headers), body))
            if reply.delay:
                await asyncio.sleep(reply.delay)
            return http.Response(reply.status, headers=reply.headers, content=reply.body)

        def close(self) -> None:
            pass

        async def aclose(self) -> None:
            pass

    return Transport()
