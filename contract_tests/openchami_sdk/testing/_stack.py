"""Token server, SMD and BSS together, wired the way a deployment wires them."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import httpx

from . import bss, smd, tokens
from ._bss_versions import RECORDED
from ._serve import Server, serve

Profile = Literal["postgres", "memory"]


class Stack:
    """A local OpenCHAMI on loopback: all three services, with authentication on.

    BSS asks SMD for its nodes through this SDK, as the client ``bss``. A second client,
    ``sdk``, is there for whoever uses the stack; `environment` names it. A context manager.

    Args:
        port: The token server's public port; 0, here and below, takes any free one.
        admin_port: The token server's admin port.
        smd_port: SMD's port.
        bss_port: BSS's port.
        profile: BSS's store.
        bss_version: The version of BSS to behave as; see `bss.create_app`.
        token_options: What the token server takes besides: ``ttl``, ``version``.

    Attributes:
        tokens: The token server.
        smd_url, bss_url: The services' roots: base URLs for the SDK's clients.
        token_url, admin_url, jwks_url: The token server's endpoints.
        client_id, client_secret_file: The client ``sdk``.

    Raises:
        PortInUseError: Something else listens on one of the ports.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        admin_port: int = 0,
        smd_port: int = 0,
        bss_port: int = 0,
        profile: Profile = "postgres",
        bss_version: str = RECORDED.name,
        **token_options: Any,
    ) -> None:
        self._exit = ExitStack()
        self._http = self._exit.enter_context(httpx.Client(timeout=30, trust_env=False))
        try:
            self._start(port, admin_port, smd_port, bss_port, profile, bss_version, token_options)
        except BaseException:
            self.stop()
            raise

    def _start(
        self,
        port: int,
        admin_port: int,
        smd_port: int,
        bss_port: int,
        profile: Profile,
        bss_version: str,
        token_options: dict[str, Any],
    ) -> None:
        folder = Path(tempfile.mkdtemp(prefix="openchami-stack-"))
        self._exit.callback(shutil.rmtree, folder, ignore_errors=True)
        clients = [_registration(folder, name) for name in ("bss", "sdk")]
        self.tokens = self._exit.enter_context(
            tokens.start(port, admin_port, clients=clients, **token_options)
        )
        self.token_url = self.tokens.token_url
        self.admin_url = self.tokens.admin_url
        self.jwks_url = self.tokens.jwks_url
        self.client_id = "sdk"
        self.client_secret_file = folder / "sdk.secret"
        self.smd_server = self._serve(smd.create_app(jwks_url=self.jwks_url), smd_port)
        self.smd_url = self.smd_server.url
        app = bss.create_app(
            smd_url=self.smd_url,
            profile=profile,
            version=bss_version,
            jwks_url=self.jwks_url,
            token_url=self.token_url,
            client_id="bss",
            client_secret_file=folder / "bss.secret",
        )
        self.bss_server = self._serve(app, bss_port)
        self.bss_url = self.bss_server.url

    def _serve(self, app: Any, port: int) -> Server:
        return self._exit.enter_context(serve(app, port))

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which the SDK finds this stack."""
        return {
            "OPENCHAMI_SMD_URI": self.smd_url,
            "OPENCHAMI_BSS_URI": self.bss_url,
            "OPENCHAMI_TOKEN_URL": self.token_url,
            "OPENCHAMI_ADMIN_URL": self.admin_url,
            "OPENCHAMI_CLIENT_ID": self.client_id,
            "OPENCHAMI_CLIENT_SECRET_FILE": str(self.client_secret_file),
        }

    def register(self, **registration: Any) -> dict[str, Any]:
        """Register a client for client credentials; the answer has its id and secret."""
        return self.tokens.register(**registration)

    def mint(self, kind: Any = "valid", **wanted: Any) -> str:
        """A token of a user; see `RunningTokenServer.mint`."""
        return self.tokens.mint(kind, **wanted)

    def withdraw_tokens(self) -> None:
        """Make every token issued so far worthless.

        A JWT is revoked by withdrawing its key: the token server signs with a new one, and the
        services read the keys anew, as the real ones do when they restart.
        """
        self.tokens.rotate_keys(keep=False)
        for url in (self.smd_url, self.bss_url):
            self._http.post(f"{url}/_control/forget-keys").raise_for_status()

    def reset(self) -> None:
        """Empty all three; only the clients ``bss`` and ``sdk`` are there again."""
        self.tokens.reset()
        for url in (self.smd_url, self.bss_url):
            self._http.post(f"{url}/_control/reset").raise_for_status()

    def stop(self) -> None:
        """Stop all three. Idempotent."""
        self._exit.close()

    def __enter__(self) -> Stack:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def _registration(folder: Path, name: str) -> dict[str, Any]:
    secret = secrets.token_urlsafe(20)
    path = folder / f"{name}.secret"
    path.touch(mode=0o600)
    path.write_text(secret)
    return {
        "client_id": name,
        "client_name": name,
        "client_secret": secret,
        "grant_types": ["client_credentials"],
        "scope": "openid smd.* bss.*",
        "audience": ["smd", "bss"],
    }
