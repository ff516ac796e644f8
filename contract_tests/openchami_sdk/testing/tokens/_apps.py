"""The token server's two applications, and both of them running."""

from __future__ import annotations

from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.middleware import Middleware

from .._choices import check_choice
from .._faults.endpoint import EndpointFaults
from .._serving.local import LocalOnly
from .._serving.running import RunningTokenEndpoint
from .._serving.serve import serve
from ._admin import admin_routes
from ._clients import read_registration
from ._controls import token_control_routes
from ._minting import KINDS, Kind, Wanted, mint
from ._public import public_routes
from ._registration import registered, registration_routes
from ._routing import application
from ._state import TokenServer


def create_apps(state: TokenServer | None = None) -> tuple[Starlette, Starlette]:
    """The public application and the admin application of one token server.

    Both have its state as ``app.state.tokens``. When you serve the public one, set its URL there:
    ``app.state.tokens.issuer = "http://127.0.0.1:4444/"``.
    """
    state = state or TokenServer()
    faults = EndpointFaults(state.stats, ("/oauth2/token", "/token"))
    controls = token_control_routes(state, faults)
    public = application(
        [*public_routes(state), *registration_routes(state), *controls],
        [Middleware(faults.around)],
    )
    admin = application([*admin_routes(state), *controls], [Middleware(LocalOnly)])
    for app in (public, admin):
        app.state.tokens = state
        app.state.faults = faults
    return public, admin


class RunningTokenServer(RunningTokenEndpoint):
    """A token server on two loopback ports. A context manager.

    Args:
        port: The public port; 0 takes any free one.
        admin_port: The admin port; 0 takes any free one.
        options: What `TokenServer` takes: ``ttl``, ``version``, ``clients``.

    Attributes:
        state: Its clients, keys, tokens and counters.
        url: Its public root; ``issuer`` is the same with a slash at its end.
        admin_url: Its admin root.
        token_url: Its token endpoint.
        jwks_url: The URL of its keys.
    """

    def __init__(self, port: int = 0, admin_port: int = 0, **options: Any) -> None:
        self.state = TokenServer(**options)
        public, admin = create_apps(self.state)
        super().__init__(public, port, public.state.faults)
        self.state.issuer = self.state.issuer or f"{self.url}/"
        try:
            self._admin_server = serve(admin, admin_port)
        except OSError:
            super().stop()
            raise
        self.admin_url = self._admin_server.url
        self.token_url = f"{self.url}/oauth2/token"
        self.jwks_url = f"{self.url}/.well-known/jwks.json"

    def register(self, **registration: Any) -> dict[str, Any]:
        """Register a client, as ``POST /admin/clients`` does; the answer has its secret.

        The default of ``grant_types`` is client credentials.
        """
        fields = {"grant_types": ["client_credentials"]} | registration
        body = read_registration(msgspec.json.encode(fields))
        client, secret = self.state.clients.create(body)
        return registered(self.state, client, secret)

    def mint(self, kind: Kind = "valid", **wanted: Any) -> str:
        """Mint a token of a user; `kind` is ``valid``, or names the fault of the token.

        Raises ValueError for a kind that does not exist.
        """
        check_choice("token kind", kind, KINDS)
        return mint(self.state, msgspec.convert({"kind": kind, **wanted}, Wanted))

    def rotate_keys(self, *, keep: bool = True) -> str:
        """Sign with a new key; without `keep` the old one is withdrawn. Returns its ``kid``."""
        return self.state.keys.rotate(keep=keep)

    def reset(self) -> None:
        """Forget clients, tokens, faults and counters; the initial clients come back."""
        self.state.reset()
        self.clear_faults()

    def stop(self) -> None:
        """Stop both servers. Idempotent."""
        super().stop()
        self._admin_server.stop()


def start(port: int = 0, admin_port: int = 0, **options: Any) -> RunningTokenServer:
    """Start a token server on loopback.

    Raises:
        PortInUseError: Another program listens on one of the ports.
    """
    return RunningTokenServer(port, admin_port, **options)
