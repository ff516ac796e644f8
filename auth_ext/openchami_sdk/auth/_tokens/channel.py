"""How a token endpoint is reached: one request, blocking or awaited, and what came back."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Iterator

import attrs
import httpx

from .._origins import may_use_proxy
from .._text import printable
from .._tls import CA_VARIABLE, Verify, ssl_context
from .steps import Answer, Unreachable

# A token is a few kilobytes. Whatever is longer is not one.
_LONGEST_BODY = 1 << 20


@attrs.frozen(kw_only=True)
class Channel:
    """How a token endpoint is reached.

    A client lives for one token request only: nothing to close, bound to no event loop, safe
    after fork, and the caller's hooks, redirects and history never see the secret.

    Args:
        verify: the TLS setting (`openchami_sdk.auth.ssl_context` explains its forms).
        timeout: seconds to connect, and for each read or write.
        transport: makes the transport for a blocking request, instead of httpx's own.
        async_transport: … and for an awaited one.
    """

    verify: Verify = None
    timeout: httpx.Timeout = attrs.field(
        factory=lambda: httpx.Timeout(5.0, connect=2.0), eq=lambda t: tuple(t.as_dict().items())
    )
    transport: Callable[[], httpx.BaseTransport] | None = None
    async_transport: Callable[[], httpx.AsyncBaseTransport] | None = None

    def context(self) -> ssl.SSLContext:
        """The TLS context; ConfigurationError if the setting cannot work."""
        return ssl_context(self.verify)


def send(request: httpx.Request, channel: Channel) -> Answer | Unreachable:
    """Send a token request, blocking."""
    transport = channel.transport() if channel.transport else None
    try:
        with httpx.Client(
            verify=channel.context(),
            transport=transport,
            timeout=channel.timeout,
            follow_redirects=False,
            trust_env=may_use_proxy(request.url),
        ) as client:
            # A request built by itself has no timeout; the client only sets it on those it builds.
            request.extensions["timeout"] = channel.timeout.as_dict()
            response = client.send(request, stream=True, auth=None)
            try:
                return _answer(response, _read(response.iter_bytes()))
            finally:
                response.close()
    except (httpx.RequestError, OSError) as error:
        return _unreachable(error)


async def send_async(request: httpx.Request, channel: Channel) -> Answer | Unreachable:
    """Send a token request, on asyncio or trio."""
    transport = channel.async_transport() if channel.async_transport else None
    try:
        async with httpx.AsyncClient(
            verify=channel.context(),
            transport=transport,
            timeout=channel.timeout,
            follow_redirects=False,
            trust_env=may_use_proxy(request.url),
        ) as client:
            request.extensions["timeout"] = channel.timeout.as_dict()
            response = await client.send(request, stream=True, auth=None)
            try:
                body = await _read_async(response.aiter_bytes())
                return _answer(response, body)
            finally:
                await response.aclose()
    except (httpx.RequestError, OSError) as error:
        return _unreachable(error)


def _answer(response: httpx.Response, body: bytes) -> Answer:
    secrets = response.request.extensions.get("secrets", ())
    return Answer(response.status_code, response.headers, body, secrets)


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
    if isinstance(error, httpx.TimeoutException):
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
