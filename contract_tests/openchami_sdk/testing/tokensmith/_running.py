"""A TokenSmith that runs on loopback."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Any

import msgspec

from .._choices import check_choice
from .._serving.clock import Clock
from .._serving.running import RunningTokenEndpoint
from .._serving.serve import Server, Tls, serve
from ._app import create_app
from ._issuing.kinds import KINDS, Kind, Wanted, mint
from ._issuing.operator import BootstrapToken, UserToken, create_bootstrap_token, create_user_token
from ._state import Settings, TokenSmith


class RunningTokenSmith(RunningTokenEndpoint):
    """A TokenSmith on a loopback port. A context manager.

    Args:
        port: The port; 0 takes any free one.
        clock: Its clock; default: a new one.
        tls: Serve HTTPS on a second port, with client certificates as in the profile ``main``.
        tls_port: The second port; 0 takes any free one.
        settings: What `Settings` takes: ``issuer``, ``audience``, ``profile``, …

    Attributes:
        state: Its key, stores and counts.
        clock: Its clock. `clock.advance(86_400)` moves it one day forward.
        url: Its root. The issuer does not depend on it.
        tls_url: The root of the second port, or None.
        token_url: Its token endpoint.
        jwks_url: The URL of its key.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        clock: Clock | None = None,
        tls: Tls | None = None,
        tls_port: int = 0,
        **settings: Any,
    ) -> None:
        self.state = TokenSmith(Settings(**settings), clock)
        self.state.service_identity = tls is not None and tls.client_ca is not None
        self.clock = self.state.clock
        app = self._app = create_app(self.state)
        super().__init__(app, port, app.state.faults)
        self._tls = tls
        self._tls_server: Server | None = None
        try:
            self._serve_tls(tls_port)
        except OSError:
            super().stop()
            raise
        self.tls_url = None if self._tls_server is None else self._tls_server.url
        self.token_url = f"{self.url}/oauth/token"
        self.jwks_url = f"{self.url}/.well-known/jwks.json"

    def mint_bootstrap_token(
        self, subject: str, scopes: Iterable[str] = ("read",), **flags: str
    ) -> str:
        """Mint a one-time token, as ``tokensmith bootstrap-token create`` does.

        Args:
            subject: The service.
            scopes: Its scopes.
            flags: ``audience``, ``ttl``, ``refresh_ttl``; durations as ``10m`` and ``24h``.

        Raises:
            ValueError: A lifetime is not a duration, or is outside TokenSmith's limits.
        """
        wanted = BootstrapToken(subject=subject, scopes=tuple(scopes), **flags)
        return str(create_bootstrap_token(self.state, wanted)["bootstrap_token"])

    def mint_user_token(self, subject: str, scopes: Iterable[str], **flags: str) -> str:
        """Mint an access token for a user, as ``tokensmith user-token create`` does.

        Args:
            subject: The user.
            scopes: Its scopes, at least one.
            flags: ``audience`` (SMD refuses the command's default), ``ttl``.

        Raises:
            ValueError: There is no scope, or the lifetime is not a duration of at most a day.
        """
        wanted = UserToken(subject=subject, scopes=tuple(scopes), **flags)
        return create_user_token(self.state, wanted)

    def mint(self, kind: Kind = "valid", **wanted: Any) -> str:
        """Mint an access token; `kind` is ``valid``, or names the difference from a valid token.

        Raises ValueError for a kind that does not exist.
        """
        check_choice("token kind", kind, KINDS)
        return mint(self.state, msgspec.convert({"kind": kind, **wanted}, Wanted))

    @contextmanager
    def outage(self) -> Generator[None]:
        """Do not listen on its ports inside the block; listen on them again after the block."""
        tls_port = 0 if self._tls_server is None else self._tls_server.port
        with super().outage():
            self._stop_tls()
            try:
                yield
            finally:
                self._serve_tls(tls_port)

    def restart(self, *, new_key: bool = True) -> None:
        """Stop, and start again on the same port with the same stores.

        Open connections are closed. It keeps only what is on its disk: see `unwritable_store`.

        Args:
            new_key: Sign with a new key, as release v0.2.0 does at every start.
        """
        with self.outage():
            self.state.restart(new_key=new_key)

    @contextmanager
    def unwritable_store(self) -> Generator[None]:
        """Make its stores unwritable inside the block: grants answer 500.

        The changes of such a grant stay in memory, until `restart` reads the disk again.
        """
        self.state.store.writable = False
        try:
            yield
        finally:
            self.state.store.writable = True

    def requests(self, grant: str) -> int:
        """Requests since the start or the last reset.

        Args:
            grant: ``bootstrap``, ``refresh``, ``session``, ``user`` or ``jwks``.
        """
        return self.state.stats[f"{grant}_requests"]

    def reset(self) -> None:
        """Forget tokens, families, faults and counts; the time is this machine's again."""
        self.state.reset()
        self.clear_faults()

    def stop(self) -> None:
        """Stop it. Idempotent."""
        super().stop()
        self._stop_tls()

    def _serve_tls(self, port: int) -> None:
        if self._tls is not None:
            self._tls_server = serve(self._app, port, self._tls)

    def _stop_tls(self) -> None:
        if self._tls_server is not None:
            self._tls_server.stop()


def start(port: int = 0, **options: Any) -> RunningTokenSmith:
    """Start a TokenSmith on loopback; see `RunningTokenSmith` for the options.

    Raises:
        PortInUseError: Another program listens on the port.
    """
    return RunningTokenSmith(port, **options)
