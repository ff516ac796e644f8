"""The client that blocks its thread while a call is made."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext
from types import TracebackType
from typing import Any, Self, TypeVar

from .. import http
from ..answers.decoding import read
from ..answers.failures import deadline_failure, misuse, network_failure
from ..connections.answer import Answer
from ..connections.deadline import DeadlineExceeded, bounded, soonest, until
from ..connections.exchange import exchange
from ..connections.pool import Pool
from ..errors import OpenCHAMIError
from ..long_filters import divide, join
from ..operation import Operation, Response
from ..retry import after_failure, after_response
from ..types import Deadline, Timeout, Verify
from .base import IN_FLIGHT, LONGEST_ANSWER, BaseClient, left, too_late

T = TypeVar("T")

_NO_ANSWER: tuple[type[Exception], ...] = (*http.RequestError, DeadlineExceeded)
_NO_END = nullcontext()


class Client(BaseClient[http.Client]):
    """The base of the blocking clients of all services.

    Threads can share a client. A forked child can use it too, and makes its own connections. A
    client can be pickled, and can be used as a context manager.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: http.AuthFlow | None = None,
        http_client: http.Client | None = None,
        timeout: Timeout = None,
        deadline: Deadline = None,
        retries: int = 2,
        max_in_flight: int = IN_FLIGHT,
        max_answer: int = LONGEST_ANSWER,
        verify: Verify = True,
        user_agent: str | None = None,
        strip_prefix: bool = False,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        """Set up a client; it connects when the first call is made.

        Args:
            base_url: The deployment's root, such as `https://demo.openchami.cluster:8443`. A proxy
                is not used for `http://` on this machine, because it could read the tokens.
            auth: Adds the token to each request; any `Auth` of httpx or httpx2 is accepted.
            http_client: An `httpx.Client` or `httpx2.Client` that sends the requests. Its own
                `verify` applies, and the caller closes it. It cannot be used in a forked child.
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2. Default: 5 to connect, 30 for each read or write. `httpx.Timeout(None)` sets
                no limit. The time that a call waits for its turn does not count.
            deadline: Seconds for a whole call, including the wait for its turn, the retries and the
                reading of the answer. Default: no limit. With your own `http_client`, it is checked
                between reads only.
            retries: How often a repeatable call (GET, PUT, DELETE, queries by POST) is sent again
                after a failed connection or 429, 502, 503, 504; not after a read or write that
                timed out. The client waits as `Retry-After` says, 30 seconds at most. A DELETE
                whose answer was lost may then raise NotFoundError.
            max_in_flight: How many calls are sent at once; the others wait for their turn.
            max_answer: The longest answer that is read, in bytes, both compressed and decompressed.
            verify: False switches off the check of certificates. An SSLContext, or a function that
                makes one, replaces the default. A client with an SSLContext cannot be pickled; use
                a function for that.
            user_agent: Your application and version, such as `inventory/1.2`. The SDK adds its own.
            strip_prefix: True if `base_url` replaces the service's `path_prefix`: with
                `https://demo.example/smd`, SMD's components are at `/smd/State/Components`.
            sleep: Called with the seconds to wait before a retry.

        Raises ValueError when `base_url` is not the URL of a service or the environment names a
        proxy that cannot be used. Raises ValueError or TypeError for any other invalid argument.
        """
        options = {
            "auth": auth,
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
            "max_in_flight": max_in_flight,
            "max_answer": max_answer,
            "verify": verify,
            "user_agent": user_agent,
            "strip_prefix": strip_prefix,
            "sleep": sleep,
        }
        super().__init__(base_url, http_client, options)
        self._sleep = sleep
        self._pool = Pool(http_client, self._make, max_in_flight)

    def _make(self, library: http.Library) -> http.Client:
        return bounded(library.client(**self._settings(library)))

    def send(self, operation: Operation[T]) -> T:
        """Make the call and return its value; raises ApiError."""
        return self._respond(operation).value

    def _respond(self, operation: Operation[T]) -> Response[T]:
        """Make the call.

        Filters that are too long for one URL are sent in several requests, where the description of
        the call allows it.
        """
        ends = soonest(self._ends())
        return join([self._call(part, ends) for part in divide(operation)])

    def _call(self, operation: Operation[T], ends: float | None) -> Response[T]:
        attempt = 0
        while True:
            turns = self._pool.here()
            client = turns.take(left(ends))
            if client is None:
                raise deadline_failure(operation, self.base_url, sent=False)
            try:
                done = self._attempt(client, operation, ends, attempt)
            except Exception:
                turns.put_back(client)
                raise
            except BaseException:  # as by Ctrl-C, at any point of it
                turns.drop(client)
                raise
            turns.put_back(client)
            if isinstance(done, Answer):
                return read(operation, done, self.other_services)
            self._sleep(done)
            attempt += 1

    def _attempt(
        self,
        client: http.Client,
        operation: Operation[Any],
        ends: float | None,
        attempt: int,
    ) -> Answer | float:
        """The answer that counts, or the seconds to wait before another attempt."""
        request = self._request(client, operation)
        try:
            with _NO_END if ends is None else until(ends):
                answer = exchange(client, request, self._auth, self._longest, ends, self._how)
        except _NO_ANSWER as error:
            if left(ends) == 0:
                raise deadline_failure(operation, self.base_url) from None
            pause = after_failure(operation, error, attempt, self._retries)
            if pause is None or too_late(pause, ends):
                raise network_failure(operation, request, error) from error
        except RuntimeError as error:
            raise misuse(client, error) from error
        except OpenCHAMIError as error:  # no token in time
            if left(ends) == 0:
                raise deadline_failure(operation, self.base_url) from error
            raise
        else:
            pause = after_response(operation, answer, attempt, self._retries)
            if pause is None or too_late(pause, ends):
                return answer
        return pause

    def close(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in.

        Raises TypeError for a client that `with_options` returned.
        """
        self._check_closeable()
        self._pool.close()

    def __enter__(self) -> Self:
        self._check_closeable()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


Client.__module__ = "openchami_sdk.core"
