"""The HTTP clients that this layer makes itself: with httpx2 where it is installed, else httpx."""

from __future__ import annotations

import time
from typing import Any, Self

from openchami_sdk.core import http
from openchami_sdk.core.answers.failures import without_tls
from openchami_sdk.core.answers.told import masked
from openchami_sdk.core.client.base import LONGEST_ANSWER
from openchami_sdk.core.connections.answer import Answer
from openchami_sdk.core.connections.deadline import DeadlineExceeded, bounded, until
from openchami_sdk.core.connections.exchange import exchange
from openchami_sdk.core.errors import NetworkError
from openchami_sdk.core.http.proxies import proxy_for, route

from ._errors import ConfigurationError
from ._text import printable
from ._tls import Verify, ssl_context

_NO_URL: tuple[type[Exception], ...] = (*http.InvalidURL, UnicodeError)
_TOO_LATE: tuple[type[Exception], ...] = (*http.TimeoutException, DeadlineExceeded)


def library(transport: http.Transport | http.AsyncTransport | None = None) -> http.Library:
    """The library in use, or the one that a transport is of.

    Raises ConfigurationError when the environment names a library that is not installed.
    """
    try:
        return http.in_use() if transport is None else http.library_of(transport)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


class Asker:
    """Asks one server, and reads what it answers within bounds of time and size.

    Args:
        url: Where the server is; no redirect is followed.
        verify: TLS.
        seconds: How long each question may take, from its first byte to the last one of the answer.
        auth: What adds a token.

    Raises ConfigurationError for a CA bundle or a proxy of the environment that cannot be used.
    """

    def __init__(
        self, url: str, *, verify: Verify, seconds: float, auth: http.AuthFlow | None = None
    ) -> None:
        made_with = library()
        self._auth = auth
        self._seconds = seconds
        timeout = made_with.timeout(http.make_timeout(min(seconds, 30.0), connect=5.0))
        self._http = bounded(
            made_with.client(timeout=timeout, follow_redirects=False, **way(made_with, url, verify))
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def ask(self, method: str, url: str, **content: Any) -> Answer:
        """The answer. `content` is that of the HTTP library's `build_request`.

        Raises NetworkError, without a token in its text, when there is no whole answer, and
        ConfigurationError for a URL that cannot be used.
        """
        ends = time.monotonic() + self._seconds
        try:
            request = self._http.build_request(method, url, **content)
        except _NO_URL as error:
            raise ConfigurationError(f"the URL cannot be used: {printable(error)}") from None
        try:
            with until(ends):
                answer = exchange(
                    self._http, request, self._auth, LONGEST_ANSWER, ends, {"stream": True}
                )
        except _TOO_LATE:
            reason = "it did not answer in time"
        except http.RequestError as error:
            reason = printable(masked(str(error))) or type(error).__name__
            if without_tls(error):
                reason = "its answer is without TLS; does its URL begin with http://?"
        else:
            if not answer.fault or not answer.is_success:
                return answer
            fault = answer.fault.rstrip(".").partition(";")[0]
            reason = f"it answered {answer.status_code} with {fault}"
        raise NetworkError(reason)


def way(made_with: http.Library, url: str, verify: Verify) -> dict[str, Any]:
    """How a server is reached: options for a client of a library. Raises ConfigurationError."""
    return route(made_with, proxy_to(url), ssl_context(verify))


def proxy_to(url: str) -> str | None:
    """The proxy for a server, if any. Raises ConfigurationError for one that cannot be used."""
    try:
        return proxy_for(url)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
