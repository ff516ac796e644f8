"""Who is compared: this project's layer, libraries, and what SDKs keep inside themselves.

Each is loaded only if it is installed, and says so if it is not. "Wrapped" contenders leave the
token request to their caller, so only their cache and their locks are measured, through an
httpx authentication of a few lines.
"""

from __future__ import annotations

import datetime as dt
import inspect
import time
import uuid
import warnings
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

import httpx

from . import plugin
from .world import TOKEN_URL, World, transport


@dataclass
class Contender:
    """One implementation. `window` is a lifetime and a wait that reach its renewal window."""

    name: str
    package: str
    sync: Callable[..., Any] | None
    asynchronous: Callable[..., Any] | None = None
    http: Any = httpx
    wrapped: bool = False
    window: tuple[float, float] = (10, 7.5)

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {version(self.package)}"

    def client(self, world: World, **options: Any) -> Any:
        """A client whose calls are authenticated."""
        assert self.sync is not None
        return self.sync(**self.settings(world), **options)

    async def async_client(self, world: World, **options: Any) -> Any:
        """The same, asynchronous."""
        assert self.asynchronous is not None
        made = self.asynchronous(**self.settings(world), **options)
        return await made if inspect.isawaitable(made) else made

    def settings(self, world: World) -> dict[str, Any]:
        """What its client is made with."""
        # A client id of its own each time: contenders with a process-wide cache start cold.
        return {
            "token_url": TOKEN_URL,
            "client_id": f"svc-{uuid.uuid4().hex[:8]}",
            "client_secret": world.secret or "sentinel-S3CR3T",
            "transport": transport(self.http, world),
        }


def raw() -> Contender:
    """httpx with a fixed header: what a call costs without any of this."""
    header = {"Authorization": "Bearer tok-000000-" + "x" * 40}

    def sync(*, transport: Any, **_: Any) -> httpx.Client:
        return httpx.Client(transport=transport, headers=header)

    def asynchronous(*, transport: Any, **_: Any) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=transport, headers=header)

    return Contender("httpx, fixed header", "httpx", sync, asynchronous)


def ours() -> Contender:
    """This project."""
    return Contender("openchami-sdk", "openchami-sdk", plugin.make_client, plugin.make_async_client)


def authlib() -> Contender:
    """Authlib's OAuth2Client; its first token has to be fetched by hand."""
    warnings.simplefilter("ignore")  # that it prefers httpx2
    integration = import_module("authlib.integrations.httpx_client")
    # It has moved to httpx2 and falls back on httpx where that is not installed.
    http: Any = import_module("authlib.integrations.httpx_client._compat").httpx2

    def options(token_url: str, client_id: str, client_secret: str, **rest: Any) -> dict[str, Any]:
        return {
            "client_id": client_id, "client_secret": client_secret,
            "token_endpoint": token_url, "grant_type": "client_credentials", **rest,
        }  # fmt: skip

    def sync(**settings: Any) -> Any:
        client: Any = integration.OAuth2Client(**options(**settings))
        client.fetch_token()
        return client

    async def asynchronous(**settings: Any) -> Any:
        client: Any = integration.AsyncOAuth2Client(**options(**settings))
        await client.fetch_token()
        return client

    return Contender("authlib", "authlib", sync, asynchronous, http=http, window=(30, 0))


def httpx_auth() -> Contender:
    """httpx-auth's OAuth2ClientCredentials."""
    grant = import_module("httpx_auth").OAuth2ClientCredentials

    def split(settings: dict[str, Any]) -> Any:
        names = ("token_url", "client_id", "client_secret")
        client = httpx.Client(transport=settings["transport"])
        return grant(*(settings.pop(name) for name in names), client=client)

    def sync(**settings: Any) -> httpx.Client:
        return httpx.Client(auth=split(settings), **settings)

    def asynchronous(**settings: Any) -> httpx.AsyncClient:
        return httpx.AsyncClient(auth=split(settings), **settings)

    return Contender("httpx-auth", "httpx-auth", sync, asynchronous, window=(20, 0))


def _fetch(http: Any, settings: dict[str, Any]) -> dict[str, Any]:
    with http.Client(transport=settings["transport"]) as client:
        answer = client.post(
            settings["token_url"],
            data={"grant_type": "client_credentials"},
            auth=(settings["client_id"], settings["client_secret"]),
        )
        answer.raise_for_status()
        document: dict[str, Any] = answer.json()
        return document


def _bearer(
    http: Any, get: Callable[[], str], get_async: Callable[[], Awaitable[str]] | None = None
) -> Any:
    class Bearer(http.Auth):  # type: ignore[misc]
        def sync_auth_flow(self, request: Any) -> Any:
            request.headers["Authorization"] = "Bearer " + get()
            yield request

        async def async_auth_flow(self, request: Any) -> Any:
            assert get_async is not None
            request.headers["Authorization"] = "Bearer " + await get_async()
            yield request

    return Bearer()


def _rest(settings: dict[str, Any]) -> dict[str, Any]:
    ours = ("token_url", "client_id", "client_secret")
    return {name: value for name, value in settings.items() if name not in ours}


def google_auth() -> Contender:
    """google-auth's Credentials.before_request."""
    helpers = import_module("google.auth._helpers")
    base: Any = import_module("google.auth.credentials").Credentials

    def sync(**settings: Any) -> httpx.Client:
        class Ours(base):  # type: ignore[misc]
            def refresh(self, request: Any) -> None:
                document = _fetch(httpx, settings)
                life = dt.timedelta(seconds=int(document["expires_in"]))
                self.token, self.expiry = document["access_token"], helpers.utcnow() + life

        credentials: Any = Ours()

        def get() -> str:
            headers: dict[str, str] = {}
            credentials.before_request(None, "GET", "https://api.test/", headers)
            return headers["authorization"].removeprefix("Bearer ")

        return httpx.Client(auth=_bearer(httpx, get), **_rest(settings))

    return Contender("google-auth", "google-auth", sync, wrapped=True, window=(100, 0))


def azure_core() -> Contender:
    """azure-core's BearerTokenCredentialPolicy."""
    credentials = import_module("azure.core.credentials")
    pipeline = import_module("azure.core.pipeline")
    policies = import_module("azure.core.pipeline.policies")
    rest = import_module("azure.core.rest")

    def sync(**settings: Any) -> httpx.Client:
        class Credential:
            def get_token(self, *_: Any, **__: Any) -> Any:
                document = _fetch(httpx, settings)
                until = int(time.time()) + int(document["expires_in"])
                return credentials.AccessToken(document["access_token"], until)

        policy: Any = policies.BearerTokenCredentialPolicy(Credential(), "scope")

        def get() -> str:
            request: Any = pipeline.PipelineRequest(
                rest.HttpRequest("GET", "https://api.test/"), pipeline.PipelineContext(None)
            )
            policy.on_request(request)
            header: str = request.http_request.headers["Authorization"]
            return header.removeprefix("Bearer ")

        return httpx.Client(auth=_bearer(httpx, get), **_rest(settings))

    return Contender("azure-core", "azure-core", sync, wrapped=True, window=(100, 0))


def openai() -> Contender:
    """The token cache of openai's workload identity."""
    httpx2 = import_module("httpx2")
    base: Any = import_module("openai.auth._workload")._WorkloadIdentityAuth

    def manager(settings: dict[str, Any]) -> Any:
        class Ours(base):  # type: ignore[misc]
            def _fetch_token_from_exchange(self) -> dict[str, Any]:
                document = _fetch(httpx2, settings)
                life = self._validate_expires_in(document.get("expires_in"))
                return {"access_token": document["access_token"], "expires_in": life}

        identity: dict[str, Any] = {
            "identity_provider_id": "x",
            "service_account_id": "y",
            "provider": {},
        }
        return Ours(workload_identity=identity)

    def sync(**settings: Any) -> Any:
        cache = manager(settings)
        return httpx2.Client(auth=_bearer(httpx2, cache.get_token), **_rest(settings))

    def asynchronous(**settings: Any) -> Any:
        cache = manager(settings)
        auth = _bearer(httpx2, cache.get_token, cache.get_token_async)
        return httpx2.AsyncClient(auth=auth, **_rest(settings))

    return Contender(
        "openai", "openai", sync, asynchronous, http=httpx2, wrapped=True, window=(6, 3.5)
    )


def anthropic() -> Contender:
    """anthropic's TokenCache with its own httpx authentication."""
    httpx2 = import_module("httpx2")
    bearer = import_module("anthropic.lib.credentials._auth").AccessTokenAuth
    cache = import_module("anthropic.lib.credentials._cache").TokenCache
    access_token = import_module("anthropic.lib.credentials._types").AccessToken

    def sync(**settings: Any) -> Any:
        def provider(*, force_refresh: bool = False) -> Any:
            document = _fetch(httpx2, settings)
            until = int(time.time()) + int(document["expires_in"])
            return access_token(document["access_token"], until)

        auth: Any = bearer(cache(provider))
        return httpx2.Client(auth=auth, **_rest(settings))

    return Contender("anthropic", "anthropic", sync, http=httpx2, wrapped=True, window=(100, 0))


def databricks() -> Contender:
    """databricks-sdk's Refreshable."""
    oauth = import_module("databricks.sdk.oauth")
    base: Any = oauth.Refreshable

    def sync(**settings: Any) -> httpx.Client:
        class Ours(base):  # type: ignore[misc]
            def refresh(self) -> Any:
                document = _fetch(httpx, settings)
                life = dt.timedelta(seconds=int(document["expires_in"]))
                until = dt.datetime.now() + life
                return oauth.Token(document["access_token"], "Bearer", expiry=until)

        cache: Any = Ours(disable_async=False)
        auth = _bearer(httpx, lambda: cache.token().access_token)
        return httpx.Client(auth=auth, **_rest(settings))

    return Contender("databricks-sdk", "databricks-sdk", sync, wrapped=True, window=(10, 5.5))


def botocore() -> Contender:
    """botocore's DeferredRefreshableToken."""
    tokens = import_module("botocore.tokens")

    def now() -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def sync(**settings: Any) -> httpx.Client:
        def refresh() -> Any:
            document = _fetch(httpx, settings)
            life = dt.timedelta(seconds=int(document["expires_in"]))
            return tokens.FrozenAuthToken(document["access_token"], now() + life)

        token: Any = tokens.DeferredRefreshableToken("oauth2", refresh, time_fetcher=now)
        auth = _bearer(httpx, lambda: token.get_frozen_token().token)
        return httpx.Client(auth=auth, **_rest(settings))

    return Contender("botocore", "botocore", sync, wrapped=True, window=(300, 0))


OTHERS = (authlib, httpx_auth, openai, anthropic, google_auth, azure_core, databricks, botocore)


def load() -> tuple[list[Contender], list[str]]:
    """The contenders that are installed, ours first, and the names of the others."""
    found, missing = [ours()], list[str]()
    for make in OTHERS:
        try:
            found.append(make())
        except ImportError:
            missing.append(make.__name__.replace("_", "-"))
    return found, missing
