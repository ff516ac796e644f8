"""The client for asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import anyio  # the HTTP library's own: works on asyncio and on trio

from .. import http
from ..answers.decoding import read
from ..answers.failures import deadline_failure, misuse, network_failure
from ..connections.answer import Answer
from ..connections.exchange import exchange_async
from ..connections.loop_pool import LoopPool
from ..long_filters import divide, join
from ..operation import Operation, Response
from ..retry import after_failure, after_response
from ..types import Deadline, Timeout, Verify
from .base import IN_FLIGHT, LONGEST_ANSWER, BaseClient, left, too_late

T = TypeVar("T")


class AsyncClient(BaseClient[http.AsyncClient]):
    """The base of the asyncio and trio clients of all services.

    One client can be used in several event loops, one after the other or at once. Each loop has its
    own connections, which are closed when the loop ends.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: http.AuthFlow | None = None,
        http_client: http.AsyncClient | None = None,
        timeout: Timeout = None,
        deadline: Deadline = None,
        retries: int = 2,
        max_in_flight: int = IN_FLIGHT,
        max_answer: int = LONGEST_ANSWER,
        verify: Verify = True,
        user_agent: str | None = None,
        strip_prefix: bool = False,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    ) -> None:
        """Set up a client; it connects when the first call is made.

        The arguments are those of `Client`; `http_client` is an `AsyncClient` of httpx or httpx2,
        and `sleep` is a coroutine function.

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
        self._pool = LoopPool(http_client, self._make, max_in_flight)

    def _make(self, library: http.Library) -> http.AsyncClient:
        return library.async_client(**self._settings(library))

    async def send(self, operation: Operation[T]) -> T:
        """Make the call and return its value; raises ApiError."""
        return (await self._respond(operation)).value

    async def _respond(self, operation: Operation[T]) -> Response[T]:
        """Make the call.

        Filters that are too long for one URL are sent in several requests, where the description of
        the call allows it.
        """
        ends = self._ends()
        return join([await self._within(part, ends) for part in divide(operation)])

    async def _within(self, operation: Operation[T], ends: float | None) -> Response[T]:
        if ends is None:
            return read(operation, await self._call(operation, ends), self.other_services)
        answer = None
        with anyio.move_on_after(left(ends)):
            answer = await self._call(operation, ends)
        if answer is None:
            raise deadline_failure(operation, self.base_url)
        return read(operation, answer, self.other_services)

    async def _call(self, operation: Operation[Any], ends: float | None) -> Answer:
        attempt = 0
        while True:
            here = self._pool.here()
            async with here.turns:
                client = here.kept.take()
                try:
                    done = await self._attempt(client, operation, ends, attempt)
                finally:
                    await here.put_back(client)
            if isinstance(done, Answer):
                return done
            await self._sleep(done)
            attempt += 1

    async def _attempt(
        self,
        client: http.AsyncClient,
        operation: Operation[Any],
        ends: float | None,
        attempt: int,
    ) -> Answer | float:
        """The answer that counts, or the seconds to wait before another attempt."""
        request = self._request(client, operation)
        try:
            answer = await exchange_async(
                client,
                request,
                self._auth,
                self._longest,
                self._how,
            )
        except http.RequestError as error:
            pause = after_failure(operation, error, attempt, self._retries)
            if pause is None or too_late(pause, ends):
                raise network_failure(operation, request, error) from error
        except RuntimeError as error:
            raise misuse(client, error) from error
        else:
            pause = after_response(operation, answer, attempt, self._retries)
            if pause is None or too_late(pause, ends):
                return answer
        return pause

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in.

        Raises TypeError for a client that `with_options` returned.
        """
        self._check_closeable()
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        self._check_closeable()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


AsyncClient.__module__ = "openchami_sdk.core"
