"""How a token endpoint is reached: one request and its answer."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from contextlib import suppress

import attrs

from openchami_sdk.core import http
from openchami_sdk.core.answers.failures import without_tls
from openchami_sdk.core.connections.answer import unpack
from openchami_sdk.core.connections.deadline import DeadlineExceeded, bounded, until
from openchami_sdk.core.http.proxies import through

from .. import _http
from .._secrets import Secret
from .._text import printable
from .._tls import CA_VARIABLE, Verify, ssl_context
from .deadline import Deadline
from .request import TokenRequest, without
from .steps import Answer, Send, Unreachable

# A token is a few kilobytes. Whatever is longer, as sent or unpacked, is not one.
_LONGEST_BODY = 65_536

_FAILURES: tuple[type[Exception], ...] = (*http.RequestError, OSError)


def _timeout(value: http.Timeout) -> http.TimeoutSeconds:
    if value is None:
        return http.make_timeout(5.0, connect=2.0)
    return http.make_timeout(value) if isinstance(value, int | float) else value


def _steps(timeout: http.TimeoutSeconds) -> tuple[float | None, ...]:
    return timeout.connect, timeout.read, timeout.write, timeout.pool


@attrs.frozen(kw_only=True)
class Channel:
    """How a token endpoint is reached: TLS, timeouts, transport.

    Each token request has its own thread, so a cancelled or interrupted caller does not end it.
    Each token request has its own HTTP client, which is then closed: the process can fork, and the
    caller's hooks, redirects and history do not get the secret. An answer of more than 64 KiB,
    before or after it is unpacked, is not read to its end and not accepted as a token.

    Args:
        verify: The TLS setting (`openchami_sdk.auth.ssl_context` explains its forms).
        timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or httpx2.
            Default: 2 to connect, 5 for each read or write. `Policy.budget` limits the whole
            request.
        transport: A function that makes the blocking transport for a request, of httpx or of
            httpx2. Default: the HTTP library's own transport.
    """

    verify: Verify = None
    timeout: http.TimeoutSeconds = attrs.field(default=None, converter=_timeout, eq=_steps)
    transport: Callable[[], http.Transport] | None = None

    def context(self) -> ssl.SSLContext:
        """The TLS context. Raises ConfigurationError for a setting that cannot be used."""
        return ssl_context(self.verify)


def send(step: Send, channel: Channel) -> Answer | Unreachable:
    """Send a token request. It ends in time even if its answer arrives slowly, byte by byte."""
    transport = channel.transport() if channel.transport else None
    library = _http.library(transport)
    seconds = max(step.seconds, step.listen)
    outcome: Answer | Unreachable
    outcome = late = Unreachable(f"it did not answer within {seconds:.3g} s")
    ends = time.monotonic() + seconds
    # DeadlineExceeded: while it was connecting.
    with Deadline(seconds) as deadline, suppress(DeadlineExceeded), until(ends):
        outcome = _exchange(step, channel, library, transport, deadline)
    cut_off = isinstance(outcome, Unreachable) and time.monotonic() >= ends
    return late if deadline.passed or cut_off else outcome


def _exchange(
    step: Send,
    channel: Channel,
    library: http.Library,
    transport: http.Transport | None,
    deadline: Deadline,
) -> Answer | Unreachable:
    request, timeout = step.request, channel.timeout
    if timeout.read is not None and timeout.read < step.listen:
        timeout = http.make_timeout(
            step.listen, connect=timeout.connect, write=timeout.write, pool=timeout.pool
        )
    client = library.client(
        timeout=library.timeout(channel.timeout),
        follow_redirects=False,
        transport=transport,
        **_http.way(library, request.url, channel.verify),
    )
    if transport is None:
        bounded(client)
    try:
        with client:
            built = request.built(library, timeout, trace=deadline.trace)
            response = client.send(built, stream=True, auth=None)
            try:
                return _answer(request, response, deadline)
            finally:
                response.close()
    except _FAILURES as error:
        return _unreachable(error, request.url, request.secrets)


def _answer(
    request: TokenRequest, response: http.Response, deadline: Deadline
) -> Answer | Unreachable:
    body, fault = _read(response, deadline), ""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity"):
        body, fault = unpack(body, encoding, _LONGEST_BODY)
    if fault:
        return Unreachable(f"its answer is {fault.rstrip('.')}")
    return Answer(response.status_code, response.headers, body[:_LONGEST_BODY], request.secrets)


def _read(response: http.Response, deadline: Deadline) -> bytes:
    """The body as it was sent, and one byte more than the bound where it is longer."""
    if response.is_stream_consumed:  # a transport that made the answer itself
        return response.content
    body = b""
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > _LONGEST_BODY or deadline.passed:
            break
    return body


def _unreachable(error: Exception, url: str, secrets: tuple[Secret, ...]) -> Unreachable:
    """The failure in words. The exception ends here: its frames hold the request's bytes.

    The HTTP library's words quote what it cannot read, which may repeat the request.
    """
    if isinstance(error, http.TimeoutException):
        return Unreachable("it did not answer in time")
    text = without(str(error), secrets)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        reason = text.partition("CERTIFICATE_VERIFY_FAILED]")[2].partition("(_ssl")[0].strip()
        return Unreachable(
            f"its certificate is not trusted ({printable(reason or 'verification failed')}); "
            f"name the CA that signed it: {CA_VARIABLE}=/path/to/ca.pem",
            transient=False,
        )
    if without_tls(error):
        return Unreachable("its answer is without TLS; does its URL begin with http://?")
    said = printable(text) or type(error).__name__
    return Unreachable(said + (through(url) if isinstance(error, http.ConnectError) else ""))
