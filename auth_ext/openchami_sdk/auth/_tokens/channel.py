"""How a token endpoint is reached: one request, blocking or awaited, and what came back."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import attrs

from openchami_sdk.core import http

from .. import _http
from .._text import printable
from .._tls import CA_VARIABLE, Verify, ssl_context
from .request import TokenRequest
from .steps import Answer, Unreachable

# A token is a few kilobytes. Whatever is longer is not one.
_LONGEST_BODY = 1 << 20

_FAILURES: tuple[type[Exception], ...] = (*http.RequestError, OSError)


def _timeout(value: http.Timeout) -> http.TimeoutSeconds:
    if value is None:
        return http.make_timeout(5.0, connect=2.0)
    return http.make_timeout(value) if isinstance(value, int | float) else value


def _steps(timeout: http.TimeoutSeconds) -> tuple[float | None, ...]:
    return timeout.connect, timeout.read, timeout.write, timeout.pool


@attrs.frozen(kw_only=True)
class Channel:
    """How a token endpoint is reached.

    A client lives for one token request only: nothing to close, bound to no event loop, safe
    after fork, and the caller's hooks, redirects and history never see the secret.

    Args:
        verify: the TLS setting (`openchami_sdk.auth.ssl_context` explains its forms).
        timeout: seconds to connect and for each read or write, or a `Timeout` of httpx or httpx2;
            unless given, 2 to connect and 5 for the rest.
        transport: makes the transport for a blocking request, of httpx or of httpx2; unless
            given, it is the HTTP library's own.
        async_transport: … and for an awaited one.
    """

    verify: Verify = None
    timeout: http.TimeoutSeconds = attrs.field(default=None, converter=_timeout, eq=_steps)
    transport: Callable[[], http.Transport] | None = None
    async_transport: Callable[[], http.AsyncTransport] | None = None

    def context(self) -> ssl.SSLContext:
        """The TLS context; ConfigurationError if the setting cannot work."""
        return ssl_context(self.verify)


def send(request: TokenRequest, channel: Channel) -> Answer | Unreachable:
    """Send a token request, blocking."""
    transport = channel.transport() if channel.transport else None
    library = _http.library(transport)
    try:
        with library.client(**_options(request, channel, library), transport=transport) as client:
            built = request.built(library, channel.timeout)
            response = client.send(built, stream=True, auth=None)
            try:
                return _answer(request, response, _read(response.iter_bytes()))
            finally:
                response.close()
    except _FAILURES as error:
        return _unreachable(error)


async def send_async(request: TokenRequest, channel: Channel) -> Answer | Unreachable:
    """Send a token request, on asyncio or trio."""
    transport = channel.async_transport() if channel.async_transport else None
    library = _http.library(transport)
    options = _options(request, channel, library)
    try:
        async with library.async_client(**options, transport=transport) as client:
            built = request.built(library, channel.timeout)
            response = await client.send(built, stream=True, auth=None)
            try:
                return _answer(request, response, await _read_async(response.aiter_bytes()))
            finally:
                await response.aclose()
    except _FAILURES as error:
        return _unreachable(error)


def _options(request: TokenRequest, channel: Channel, library: http.Library) -> dict[str, Any]:
    return {
        "timeout": library.timeout(channel.timeout),
        "follow_redirects": False,
        **_http.way(library, request.url, channel.verify),
    }


def _answer(request: TokenRequest, response: http.Response, body: bytes) -> Answer:
    return Answer(response.status_code, response.headers, body, request.secrets)


def _read(chunks: Iterator[bytes]) -> bytes:
    body = b""
    for chunk in chunks:
        body += chunk
        if len(body) > _LONGEST_BODY:
            break
    return body


async def _read_async(chunks: AsyncIterator[bytes]) -> bytes:
    body = b""
    async for chunk in chunks:
        body += chunk
        if len(body) > _LONGEST_BODY:
            break
    return body


def _unreachable(error: Exception) -> Unreachable:
    """The failure in words. The exception ends here: its frames hold the request's bytes."""
    if isinstance(error, http.TimeoutException):
        return Unreachable("it did not answer in time")
    text = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        reason = text.partition("CERTIFICATE_VERIFY_FAILED]")[2].partition("(_ssl")[0].strip()
        return Unreachable(
            f"its certificate is not trusted ({printable(reason or 'verification failed')}); "
            f"name the CA that signed it: {CA_VARIABLE}=/path/to/ca.pem",
            transient=False,
        )
    return Unreachable(printable(text) or type(error).__name__)
