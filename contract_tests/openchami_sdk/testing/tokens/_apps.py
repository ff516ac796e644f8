"""The token server's two applications, and both of them running."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.middleware import Middleware

from .._serve import Server, serve
from ._admin import admin_routes
from ._clients import read_registration
from ._controls import token_control_routes
from ._faults import Fault, Faults
from ._minting import Kind, Wanted, mint
from ._public import public_routes
from ._registration import registered, registration_routes
from ._state import TokenServer
from ._tokensmith import Policy, TokenSmith


def create_apps(state: TokenServer | None = None) -> tuple[Starlette, Starlette]:
    """The public application and the admin application of one token server.

    Both have its state as ``app.state.tokens``. Whoever serves the public one has to tell the
    state where: ``app.state.tokens.issuer = "http://127.0.0.1:4444/"``.
    """
    state = state or TokenServer()
    tokensmith = TokenSmith(state)
    faults: list[Fault] = []
    controls = token_control_routes(state, tokensmith, faults)
    public = Starlette(
        routes=[
            *public_routes(state),
            *registration_routes(state),
            *tokensmith.routes(),
            *controls,
        ],
        middleware=[Middleware(Faults, state=state, active=faults)],
    )
    admin = Starlette(routes=[*admin_routes(state), *controls])
    for app in (public, admin):
        app.state.tokens = state
        app.state.tokensmith = tokensmith
        app.state.faults = faults
    return public, admin


class RunningTokenServer:
    """A token server on two loopback ports. A context manager.

    Args:
        port: The public port; 0 takes any free one.
        admin_port: The admin port, likewise.
        options: What `TokenServer` takes: ``ttl``, ``version``, ``clients``.

    Attributes:
        state: What it knows.
        url: Its public root; ``issuer`` is the same with a slash at its end.
        admin_url: Its admin root.
        token_url: Its token endpoint.
        jwks_url: Where its keys are.
    """

    def __init__(self, port: int = 0, admin_port: int = 0, **options: Any) -> None:
        self.state = TokenServer(**options)
        self._public, self._admin = create_apps(self.state)
        self._server: Server | None = serve(self._public, port)
        self._port = self._server.port
        self.url = self._server.url
        self.state.issuer = self.state.issuer or f"{self.url}/"
        try:
            self._admin_server = serve(self._admin, admin_port)
        except OSError:
            self._server.stop()
            raise
        self.admin_url = self._admin_server.url
        self.token_url = f"{self.url}/oauth2/token"
        self.jwks_url = f"{self.url}/.well-known/jwks.json"

    def register(self, **registration: Any) -> dict[str, Any]:
        """Register a client, as ``POST /admin/clients`` does; the answer has its secret.

        ``grant_types`` is client credentials unless given.
        """
        fields = {"grant_types": ["client_credentials"]} | registration
        body = read_registration(msgspec.json.encode(fields))
        client, secret = self.state.clients.create(body)
        return registered(self.state, client, secret)

    def mint(self, kind: Kind = "valid", **wanted: Any) -> str:
        """A token of a user: `kind` says what is wrong with it, if anything."""
        return mint(self.state, msgspec.convert({"kind": kind, **wanted}, Wanted))

    def mint_bootstrap_token(self, subject: str, **policy: Any) -> str:
        """A one-time token of TokenSmith's for a service."""
        tokensmith: TokenSmith = self._public.state.tokensmith
        return tokensmith.mint_bootstrap_token(
            msgspec.convert({"subject": subject, **policy}, Policy)
        )

    def rotate_keys(self, *, keep: bool = True) -> str:
        """Sign with a new key; without `keep` the old one is withdrawn. Returns its ``kid``."""
        return self.state.keys.rotate(keep=keep)

    def set_fault(self, kind: str, **fault: Any) -> None:
        """Have the token endpoint misbehave; see `Fault` for the kinds."""
        self._public.state.faults.append(msgspec.convert({"kind": kind, **fault}, Fault))

    def clear_faults(self) -> None:
        self._public.state.faults.clear()

    @property
    def token_requests(self) -> int:
        """Requests to a token endpoint since the start or the last reset."""
        return self.state.stats["token_requests"]

    @contextmanager
    def outage(self) -> Generator[None]:
        """Nothing listens on the public port inside the block; it comes back there after it."""
        assert self._server is not None
        self._server.stop()
        self._server = None
        try:
            yield
        finally:
            self._server = serve(self._public, self._port)

    def reset(self) -> None:
        """Forget clients, tokens, faults and counters; the initial clients come back."""
        self.state.reset()
        self._public.state.tokensmith.clear()
        self.clear_faults()

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()
        self._admin_server.stop()

    def __enter__(self) -> RunningTokenServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def start(port: int = 0, admin_port: int = 0, **options: Any) -> RunningTokenServer:
    """Start a token server on loopback.

    Raises:
        PortInUseError: Something else listens on one of the ports.
    """
    return RunningTokenServer(port, admin_port, **options)
