"""The HTTP clients that this layer makes itself: with httpx2 where it is installed, else httpx."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core import http
from openchami_sdk.core.http.proxies import proxy_for, route

from ._errors import ConfigurationError
from ._tls import Verify, ssl_context


def library(transport: http.Transport | http.AsyncTransport | None = None) -> http.Library:
    """The library in use, or the one that a transport is of.

    Raises ConfigurationError when the environment asks for a library that is not there.
    """
    try:
        return http.in_use() if transport is None else http.library_of(transport)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def client(
    url: str, *, verify: Verify, timeout: http.Timeout, auth: http.AuthFlow | None = None
) -> http.Client:
    """A client for a server at `url`, which follows no redirect.

    Raises ConfigurationError for a CA bundle or a proxy of the environment that cannot be used.
    """
    made_with = library()
    return made_with.client(
        auth=auth,
        timeout=made_with.timeout(timeout),
        follow_redirects=False,
        **way(made_with, url, verify),
    )


def way(made_with: http.Library, url: str, verify: Verify) -> dict[str, Any]:
    """How a server is reached: options for a client of a library. Raises ConfigurationError."""
    return route(made_with, proxy_to(url), ssl_context(verify))


def proxy_to(url: str) -> str | None:
    """The proxy for a server, if any. Raises ConfigurationError for one that cannot be used."""
    try:
        return proxy_for(url)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
