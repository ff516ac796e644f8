"""Release v0.1: the token server with Hydra's API, SMD and BSS."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette

from .. import bss, smd, tokens
from .release import Options, Release, Urls, private_file


class ReleaseV01(Release):
    """BSS asks SMD for its nodes as the client ``bss``; the client ``sdk`` is for the user."""

    ports = ("tokens", "admin", "smd", "bss")
    token_options = ("version",)

    def __init__(self, folder: Path, options: Options) -> None:
        self._options = options
        self._folder = folder
        clients = [_registration(folder, name) for name in ("bss", "sdk")]
        self.tokens = self.token_server = tokens.start(
            options.port("tokens"), options.port("admin"), clients=clients, **options.token_options
        )
        self.token_url = self.tokens.token_url
        self.jwks_url = self.tokens.jwks_url
        self.client_id = "sdk"
        self.client_secret_file = folder / "sdk.secret"

    def services(self) -> dict[str, Callable[[Urls], Starlette]]:
        return {
            "smd": lambda _: smd.create_app(jwks_url=self.jwks_url),
            "bss": lambda urls: bss.create_app(
                smd_url=urls["smd"],
                profile=self._options.profile,
                version=self._options.bss_version,
                jwks_url=self.jwks_url,
                token_url=self.token_url,
                client_id="bss",
                client_secret_file=self._folder / "bss.secret",
            ),
        }

    def environment(self) -> dict[str, str]:
        return {
            "OPENCHAMI_TOKEN_URL": self.token_url,
            "OPENCHAMI_ADMIN_URL": self.tokens.admin_url,
            "OPENCHAMI_CLIENT_ID": self.client_id,
            "OPENCHAMI_CLIENT_SECRET_FILE": str(self.client_secret_file),
        }

    def mint(self, kind: Any, **wanted: Any) -> str:
        return self.tokens.mint(kind, **wanted)

    def withdraw_key(self) -> None:
        self.tokens.rotate_keys(keep=False)

    def reset(self) -> None:
        self.tokens.reset()


def _registration(folder: Path, name: str) -> dict[str, Any]:
    secret = secrets.token_urlsafe(20)
    private_file(folder / f"{name}.secret", secret)
    return {
        "client_id": name,
        "client_name": name,
        "client_secret": secret,
        "grant_types": ["client_credentials"],
        "scope": "openid smd.* bss.*",
        "audience": ["smd", "bss"],
    }
