"""The BSS stand-in as an application."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Literal

from starlette.applications import Starlette
from starlette.middleware import Middleware

from openchami_sdk.auth import ClientCredentialsAuth, FileSecrets
from openchami_sdk.core.http.types import AuthFlow
from openchami_sdk.testing._choices import check_choice
from openchami_sdk.testing._faults import Faults
from openchami_sdk.testing._guards.bearer import BearerGuard
from openchami_sdk.testing._releases.bss_versions import RECORDED, VERSIONS, Version
from openchami_sdk.testing._serving.control import control_routes
from openchami_sdk.testing.bss import _fixtures
from openchami_sdk.testing.bss._manners import BssManners
from openchami_sdk.testing.bss._routing import Router, Service
from openchami_sdk.testing.bss._smd import Smd, UserTokensOnly
from openchami_sdk.testing.bss._stores.memory import MemoryStore
from openchami_sdk.testing.bss._stores.postgres import PostgresStore
from openchami_sdk.testing.bss._stores.store import Store
from openchami_sdk.testing.bss._topics import ROUTES

Profile = Literal["postgres", "memory"]

_STORES: dict[str, Callable[[Version], Store]] = {
    "postgres": lambda version: PostgresStore(exact_macs=not version.ignores_mac_case),
    "memory": lambda version: MemoryStore(),
}


def create_app(
    *,
    smd_url: str,
    profile: Profile = "postgres",
    version: str = RECORDED.name,
    jwks_url: str | None = None,
    token_url: str | None = None,
    client_id: str | None = None,
    client_secret_file: str | Path | None = None,
) -> Starlette:
    """A stand-in of BSS that reads its nodes from an SMD.

    It behaves as the recordings of the real service show; LIMITS.md lists the differences.
    Where the real service crashes and closes the connection without an answer, the stand-in closes
    it too. `POST /_control/reset` empties it and applies the fixtures of a recording. A call to SMD
    has the token of the user whose request caused it, otherwise the stand-in's own.

    Args:
        smd_url: The root of SMD's deployment.
        profile: The store to behave as: `postgres`, as deployed, or `memory`, which behaves as
            etcd.
        version: The version to behave as: `1.32.2-7-ge4894b0`, as recorded, or `1.32.2`, the
            release before it.
        jwks_url: The URL of the keys that sign users' tokens. Without it no token is checked, as in
            the real service.
        token_url: The token endpoint for tokens of its own; with `client_id` and
            `client_secret_file`. Without them it calls SMD without a token.
        client_id: Its client ID at the token endpoint.
        client_secret_file: The file that holds its client secret, read for each token request.

    Raises:
        ValueError: The profile or the version is not known, or only some of the three
            credentials are given.
    """
    check_choice("profile", profile, _STORES)
    check_choice("version", version, VERSIONS)
    credentials = _credentials(smd_url, token_url, client_id, client_secret_file)
    smd = Smd(smd_url, credentials)
    service = Service(smd, _STORES[profile](VERSIONS[version]), VERSIONS[version])
    faults = Faults(BssManners())
    guard = faults.guard(BearerGuard(jwks_url))

    async def reset(fixtures: list[str]) -> None:
        service.store = _STORES[profile](service.version)
        service.version_file = None
        service.smd.down = False
        service.smd.forget()
        faults.clear()
        for fixture in fixtures:
            await _fixtures.apply(service, fixture)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        yield
        await service.smd.close()

    app = Starlette(
        routes=[*control_routes(reset, guard), *faults.routes()],
        middleware=[Middleware(faults.around)],
        lifespan=lifespan,
    )
    app.state.faults = faults
    # Not a route for any path: that one would not match a path with a line break in it.
    app.router.default = Router(ROUTES, service, guard)
    return app


def _credentials(
    smd_url: str, token_url: str | None, client_id: str | None, secret_file: str | Path | None
) -> AuthFlow:
    if token_url and client_id and secret_file:
        return ClientCredentialsAuth(
            token_url, client_id, FileSecrets(secret_file), allowed_origins=[smd_url]
        )
    if token_url or client_id or secret_file:
        raise ValueError("A token URL, a client ID and a secret file go together: give all three.")
    return UserTokensOnly()
