"""The HTTP clients that this layer makes itself: with httpx2 where it is installed, else httpx."""

from __future__ import annotations

from openchami_sdk.core import http
from openchami_sdk.core.address import stays_here

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

    To http:// on this machine no proxy is used: it would read secrets and tokens.
    """
    made_with = library()
    return made_with.client(
        auth=auth,
        verify=ssl_context(verify),
        timeout=made_with.timeout(timeout),
        follow_redirects=False,
        trust_env=not stays_here(url),
    )
