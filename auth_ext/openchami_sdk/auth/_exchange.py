"""The I/O of a token request, apart from what is decided about it.

A token source is a generator: it yields what is to be done (`Send`, `Pause`, `Call`) and is sent
what came of it. So one description of a grant serves threads, asyncio and trio.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any

import attrs
import httpx

from ._loops import in_trio
from ._origins import may_use_proxy
from ._secrets import Secret
from ._text import printable
from ._tls import Verify, ssl_context

# A token is a few kilobytes. Whatever is longer is not one.
_LONGEST_BODY = 1 << 20


@attrs.frozen
class Send:
    """Send a request; the generator is sent an `Answer`, or `Unreachable`."""

    request: httpx.Request


@attrs.frozen
class Pause:
    """Wait some seconds."""

    seconds: float


@attrs.frozen
class Call:
    """Call a function that may block for a moment; the generator is sent what it returns."""

    function: Callable[[], object]


@attrs.frozen
class Answer:
    """What a token endpoint answered, and which secrets it may be echoing."""

    status: int
    headers: httpx.Headers = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    secrets: tuple[Secret, ...] = ()


@attrs.frozen
class Unreachable:
    """Why there is no answer, and whether another try makes sense."""

    reason: str
    transient: bool = True


@attrs.frozen(kw_only=True)
class TokenAnswer:
    """A token as the endpoint described it. `lifetime` is None when it did not say."""

    access_token: str = attrs.field(repr=False)
    lifetime: float | None
    sent_at: float
    scope: str | None = None
    client_id: str | None = None
    secret_label: str | None = None
    refresh_token: str | None = attrs.field(default=None, repr=False)


Step = Send | Pause | Call
Steps = Generator[Step, Any, TokenAnswer]


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


def drive(steps: Steps, channel: Channel) -> TokenAnswer:
    """Do what a token source asks for, blocking."""
    result: object = None
    with contextlib.closing(steps):
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                answer: TokenAnswer = done.value
                return answer
            result = None
            match step:
                case Send(request):
                    result = _send(request, channel)
                case Pause(seconds):
                    time.sleep(seconds)
                case Call(function):
                    result = function()


async def drive_async(steps: Steps, channel: Channel) -> TokenAnswer:
    """Do what a token source asks for, on asyncio or trio."""
    result: object = None
    trio = in_trio()
    with contextlib.closing(steps):
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                answer: TokenAnswer = done.value
                return answer
            result = None
            match step:
                case Send(request):
                    result = await _send_async(request, channel)
                case Pause(seconds):
                    await (trio.sleep(seconds) if trio else asyncio.sleep(seconds))
                case Call(function):
                    in_thread = trio.to_thread.run_sync if trio else asyncio.to_thread
                    result = await in_thread(function)


def _send(request: httpx.Request, channel: Channel) -> Answer | Unreachable:
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


async def _send_async(request: httpx.Request, channel: Channel) -> Answer | Unreachable:
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
            "name the CA that signed it: OPENCHAMI_CA_BUNDLE=/path/to/ca.pem",
            transient=False,
        )
    return Unreachable(printable(text) or type(error).__name__)
