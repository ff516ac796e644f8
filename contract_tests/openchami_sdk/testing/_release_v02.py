"""Release v0.2: TokenSmith, and SMD with its back end for TokenSmith's tokens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp

from . import smd, tokensmith
from ._release import Options, Release, Urls, private_file


class ReleaseV02(Release):
    """A bootstrap token for the service ``sdk`` is there for the user."""

    def __init__(self, folder: Path, options: Options) -> None:
        self._folder = folder
        self.tokensmith = self.token_server = tokensmith.start(
            options.port("tokens"), **options.token_options
        )
        self.token_url = self.tokensmith.token_url
        self.jwks_url = self.tokensmith.jwks_url
        self.bootstrap_token_file = folder / "sdk.bootstrap-token"
        self.token_state = folder / "sdk.token-state.json"
        self._mint_bootstrap_token()

    def services(self) -> dict[str, Callable[[Urls], ASGIApp]]:
        settings = self.tokensmith.state.settings
        return {
            "smd": lambda _: smd.create_app(
                jwks_url=self.jwks_url,
                backend="tokensmith",
                issuer=settings.issuer,
                audiences=(settings.audience,),
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
        self.token_state.unlink(missing_ok=True)
        self._mint_bootstrap_token()

    def _mint_bootstrap_token(self) -> None:
        token = self.tokensmith.mint_bootstrap_token("sdk", ttl="1h", refresh_ttl="720h")
        private_file(self.bootstrap_token_file, token)
