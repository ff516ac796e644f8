"""Release v0.2: TokenSmith, SMD with its back end for TokenSmith's tokens, and boot-service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette

from openchami_sdk import auth

from .. import boot, smd, tokensmith
from .release import Options, Release, Urls, private_file

# The services that get tokens from TokenSmith: the user's, and the one that calls another.
_NAMES = ("sdk", "boot-service")


class ReleaseV02(Release):
    """The user of the stack has a bootstrap token for the service ``sdk``.

    boot-service has one of its own, with which it reads SMD's nodes.
    """

    ports = ("tokens", "smd", "boot")
    token_options = ("issuer", "audience", "cluster_id", "openchami_id")

    def __init__(self, folder: Path, options: Options) -> None:
        self._folder = folder
        self._sync_interval = options.sync_interval
        self.tokensmith = self.token_server = tokensmith.start(
            options.port("tokens"), **options.token_options
        )
        self.token_url = self.tokensmith.token_url
        self.jwks_url = self.tokensmith.jwks_url
        self.bootstrap_token_file = self._bootstrap_token_file("sdk")
        self.token_state = self._token_state("sdk")
        self._mint_bootstrap_tokens()

    def services(self) -> dict[str, Callable[[Urls], Starlette]]:
        settings = self.tokensmith.state.settings
        return {
            "smd": lambda _: smd.create_app(
                jwks_url=self.jwks_url,
                backend="tokensmith",
                issuer=settings.issuer,
                audiences=(settings.audience,),
                clock=self.tokensmith.clock,
            ),
            "boot": lambda urls: boot.create_app(
                smd_url=urls["smd"],
                auth=self._boot_auth(urls["smd"]),
                sync_interval=self._sync_interval,
                clock=self.tokensmith.clock,
            ),
        }

    def environment(self) -> dict[str, str]:
        return {
            "OPENCHAMI_GRANT": "tokensmith",
            "TOKENSMITH_URL": self.tokensmith.url,
            "OPENCHAMI_CLIENT_SECRET_FILE": str(self.bootstrap_token_file),
            "OPENCHAMI_TOKEN_STATE": str(self.token_state),
        }

    def mint(self, kind: Any, **wanted: Any) -> str:
        return self.tokensmith.mint(kind, **wanted)

    def withdraw_key(self) -> None:
        self.tokensmith.restart(new_key=True)

    def reset(self) -> None:
        self.tokensmith.reset()
        for name in _NAMES:
            self._token_state(name).unlink(missing_ok=True)
        self._mint_bootstrap_tokens()

    def _boot_auth(self, smd_url: str) -> auth.TokenAuth:
        source = auth.TokenSmith(
            token_endpoint=self.token_url,
            bootstrap_token=auth.FileSecrets(self._bootstrap_token_file("boot-service")),
            state=self._token_state("boot-service"),
        )
        # A test that lets TokenSmith come back need not wait until it is asked again.
        policy = auth.Policy(failure_memory=0, longest_failure_memory=0)
        return auth.TokenAuth(source, allowed_origins=[smd_url], policy=policy)

    def _bootstrap_token_file(self, name: str) -> Path:
        return self._folder / f"{name}.bootstrap-token"

    def _token_state(self, name: str) -> Path:
        return self._folder / f"{name}.token-state.json"

    def _mint_bootstrap_tokens(self) -> None:
        for name in _NAMES:
            token = self.tokensmith.mint_bootstrap_token(name, ttl="1h", refresh_ttl="720h")
            private_file(self._bootstrap_token_file(name), token)
