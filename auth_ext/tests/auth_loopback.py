"""A token endpoint and an API on a real loopback socket, whose answers a test decides."""

from __future__ import annotations

import base64
import json
import ssl
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote_plus


@dataclass
class Reply:
    """One answer. `declared` is a Content-Length that differs from the body's."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    declared: int | None = None


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, list[str]]:
        """The form in the body."""
        return parse_qs(self.body.decode())

    @property
    def basic(self) -> tuple[str, str]:
        """Id and secret of Basic authentication, decoded as RFC 6749 §2.3.1 says."""
        plain = base64.b64decode(self.headers["authorization"].removeprefix("Basic ")).decode()
        client_id, _, secret = plain.partition(":")
        return unquote_plus(client_id), unquote_plus(secret)


def json_reply(document: Any, status: int = 200, **headers: str) -> Reply:
    """A JSON answer."""
    return Reply(
        status, json.dumps(document).encode(), {"Content-Type": "application/json", **headers}
    )


def jwt(**claims: Any) -> str:
    """A token shaped like a JWT, with a signature that nobody checks."""
    parts = ({"alg": "RS256", "typ": "JWT"}, claims)
    return ".".join(
        [*(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts),
         "c2lnbmF0dXJl"]
    )  # fmt: skip


def background() -> None:
    """Wait until the token requests that run in the background are over."""
    for thread in threading.enumerate():
        if thread.name == "openchami-token":
            thread.join(60)


class Loopback(ThreadingHTTPServer):
    """`/oauth2/token` issues `token-1`, `token-2`, …; every other path is the API."""

    daemon_threads = True
    request_queue_size = 2048

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.scheme = "https" if tls else "http"
        if tls:
            self.socket = tls.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
        self.peers: list[str | None] = []
        self.state = threading.Lock()
        self.secrets = {"svc": {"s3cret"}}
        self.lifetime: Any = 3600
        self.script: deque[Reply] = deque()
        self.always: Reply | None = None
        self.api_script: deque[Reply] = deque()
        self.api_always: Reply | None = None
        # Called when a call has arrived, before it is answered.
        self.on_call: Callable[[], object] = lambda: None
        self.make_token: Callable[[int], str] = lambda n: f"token-{n}"
        self.issued: list[str] = []
        self.revoked: set[str] = set()
        self.log: list[Seen] = []
        # Cleared, it holds every token request at the door: `arrived` counts those.
        self.gate = threading.Event()
        self.gate.set()
        self.arrived = threading.Semaphore(0)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The server's root."""
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    @property
    def token_endpoint(self) -> str:
        """The token endpoint."""
        return f"{self.url}/oauth2/token"

    @property
    def token_requests(self) -> list[Seen]:
        """What came to the token endpoint."""
        with self.state:
            return [seen for seen in self.log if seen.path.startswith("/oauth2/token")]

    @property
    def calls(self) -> list[Seen]:
        """What came to the API."""
        with self.state:
            return [seen for seen in self.log if not seen.path.startswith("/oauth2/token")]

    def revoke(self) -> None:
        """Let the API refuse every token issued so far."""
        with self.state:
            self.revoked.update(self.issued)

    def stop(self) -> None:
        """Close the socket; a held request is let go."""
        self.gate.set()
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that hang up are part of the tests."""

    def answer(self, seen: Seen) -> Reply:
        """Decide what a request gets."""
        with self.state:
            self.log.append(seen)
        if seen.path.startswith("/oauth2/token"):
            self.arrived.release()
            self.gate.wait(30)
            with self.state:
                return self._token(seen)
        self.on_call()
        with self.state:
            return self._api(seen)

    def _token(self, seen: Seen) -> Reply:
        if self.script:
            return self.script.popleft()
        if self.always is not None:
            return self.always
        if "authorization" in seen.headers:
            client_id, secret = seen.basic
        else:
            client_id = seen.form["client_id"][0]
            secret = seen.form.get("client_secret", [""])[0]
        if secret not in self.secrets.get(client_id, set()):
            return json_reply({"error": "invalid_client", "error_description": "no"}, 401)
        token = self.make_token(len(self.issued) + 1)
        self.issued.append(token)
        answer = {"access_token": token, "token_type": "bearer"}
        if self.lifetime is not None:
            answer["expires_in"] = self.lifetime
        return json_reply(answer)

    def _api(self, seen: Seen) -> Reply:
        if self.api_script:
            return self.api_script.popleft()
        if self.api_always is not None:
            return self.api_always
        token = seen.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.issued or token in self.revoked:
            return Reply(401, b"token is unauthorized\n", {"Content-Type": "text/plain"})
        return json_reply({"ok": True})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Loopback  # pyright: ignore[reportIncompatibleVariableOverride]

    def setup(self) -> None:
        """Make the TLS handshake, and note whom the client's certificate names."""
        super().setup()
        if isinstance(self.connection, ssl.SSLSocket):
            self.connection.do_handshake()
            certificate: Any = self.connection.getpeercert() or {}
            names: dict[str, str] = dict(
                pair for part in certificate.get("subject", ()) for pair in part
            )
            self.server.peers.append(names.get("commonName"))

    def _serve(self) -> None:
        body = self._body()
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.server.answer(Seen(self.command, self.path, headers, body))
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        length = len(reply.body) if reply.declared is None else reply.declared
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(reply.body)
        self.close_connection = reply.declared is not None

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

    def do_CONNECT(self) -> None:
        """Note what is asked of it as a proxy, and refuse."""
        self.server.log.append(Seen(self.command, self.path, {}, b""))
        self.send_error(502)

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
