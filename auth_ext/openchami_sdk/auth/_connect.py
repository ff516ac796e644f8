"""One call from a generated client class to a client that is ready to use."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, TypedDict, TypeVar, Unpack, cast

from ._errors import ConfigurationError
from ._http import proxy_to
from ._settings.places import Place, place_of
from ._settings.settings import Settings
from ._tls import Verify, ssl_context

if TYPE_CHECKING:
    from openchami_sdk import core
    from openchami_sdk.core import http

C = TypeVar("C", bound="core.Client | core.AsyncClient")


class ClientOptions(TypedDict, total=False):
    """The options of the generated clients, besides address and authentication."""

    http_client: http.Client | http.AsyncClient | None
    timeout: http.Timeout
    deadline: float | None
    retries: int
    max_in_flight: int
    max_answer: int
    verify: Verify
    user_agent: str | None
    strip_prefix: bool
    sleep: Callable[[float], object]


def connect(
    client: type[C],
    base_url: str | None = None,
    *,
    auth: http.AuthFlow | None = None,
    settings: Settings | None = None,
    client_id: str | None = None,
    **options: Unpack[ClientOptions],
) -> C:
    """A generated client, with its address, authentication and TLS from the settings.

        smd_client = auth.connect(smd.Client)
        bss_client = auth.connect(bss.AsyncClient, "https://demo.openchami.cluster:8443")

    Args:
        client: The client class, such as `smd.Client` or `bss.AsyncClient`, or a subclass of one.
        base_url: The root of the service's paths, instead of the address in the settings: the
            deployment's root; for `boot.Client`, that root followed by `/boot-service`.
        auth: The authentication, instead of the one from the settings.
        settings: The settings, instead of those from `Settings.load()`.
        client_id: The client's id, instead of the one in the settings; not together with
            `settings`.
        options: Passed on to the client class (`timeout`, `retries`, `http_client`, …).

    If credentials are set, a service that checks no tokens (boot-service) gets a token, too.
    Without credentials such a service is called without a token.

    The token endpoint and the service are reached with one TLS setting: the system's trust store
    and OPENCHAMI_CA_BUNDLE, unless `verify` is passed (`ssl_context` explains its forms). The
    client can be pickled unless `verify` is an SSLContext; pass a function that makes one instead.

    Raises ConfigurationError when the address, the credentials, the CA bundle or the proxy is
    missing, cannot be used, or contradicts another setting.
    """
    service: str = getattr(client, "service_name", "")
    if not service:
        raise ConfigurationError("connect() takes a client class of this SDK, such as smd.Client")
    if settings is None:
        settings = Settings.load(base_uri=base_url, client_id=client_id)
    elif not isinstance(settings, Settings):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(
            f"settings must be an object of Settings.load(), not {type(settings).__name__}"
        )
    elif client_id is not None:
        raise ConfigurationError(
            "client_id cannot be passed together with settings: pass client_id to Settings.load()"
        )
    place = (
        Place(base_url, False)
        if base_url is not None
        else place_of(settings, cast("type[core.Client]", client))
    )
    url = place.root
    verify = options.pop("verify", None)
    if verify is None:
        verify = settings.verify()
    ssl_context(verify)
    http_client = options.get("http_client")
    if auth is None:
        if getattr(http_client, "auth", None) is not None:
            raise ConfigurationError(
                "http_client already has an authentication of its own: "
                "pass an http_client without auth"
            )
        if client.wants_token or settings.names_credentials():
            auth = settings.auth_for(url, verify=verify)
    if http_client is None:
        proxy_to(url)
        # A context cannot go to another process; what makes it can.
        options["verify"] = functools.partial(ssl_context, verify)
    if place.strip_prefix:
        options["strip_prefix"] = True
    return cast("Callable[..., C]", client)(url, auth=auth, **options)
