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
    """What the generated clients take besides address and authentication."""

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
        client: the client class, such as `smd.Client` or `bss.AsyncClient`, or a subclass of one.
        base_url: the root of the service's paths, instead of the address in the settings: the
            deployment's root, and `/boot-service` after it for `boot.Client`.
        auth: an authentication, instead of what the settings say.
        settings: instead of `Settings.load()`.
        client_id: the client to be, instead of the settings' one.
        options: passed on to the client class (`timeout`, `retries`, `http_client`, …).

    A service that checks no token (boot-service) gets one where credentials are set, and is called
    without one where none are.

    The token endpoint and the service are reached with one TLS setting: the system's trust store
    and OPENCHAMI_CA_BUNDLE, unless `verify` is passed (`ssl_context` explains its forms). The
    client can be pickled unless `verify` is an SSLContext; pass a function that makes one instead.

    Raises ConfigurationError when address, credentials, CA bundle or proxy are missing, cannot be
    read or used, or contradict each other.
    """
    service: str = getattr(client, "service_name", "")
    if not service:
        raise ConfigurationError("connect() takes a client class of this SDK, such as smd.Client")
    if settings is None:
        settings = Settings.load(base_uri=base_url, client_id=client_id)
    elif client_id is not None:
        raise ConfigurationError(
            "pass client_id to Settings.load() instead, because settings are passed"
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
            raise ConfigurationError("http_client has an authentication of its own already")
        if client.wants_token or settings.names_credentials():
            auth = settings.auth_for(url, verify=verify)
    if http_client is None:
        proxy_to(url)
        # A context cannot go to another process; what makes it can.
        options["verify"] = functools.partial(ssl_context, verify)
    if place.strip_prefix:
        options["strip_prefix"] = True
    return cast("Callable[..., C]", client)(url, auth=auth, **options)
