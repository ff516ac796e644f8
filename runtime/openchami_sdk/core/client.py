"""The clients: what every service's clients do, and the only place that sends calls."""

from __future__ import annotations

import platform
import ssl
import time
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from functools import lru_cache, partial
from types import TracebackType
from typing import Any, ClassVar, Generic, Self, TypeVar

import anyio  # the HTTP library's own: works on asyncio and on trio

from . import arguments, http
from .answers.decoding import OtherServices, read
from .answers.failures import deadline_failure, misuse, network_failure
from .commands import log
from .connections.answer import ACCEPT_ENCODING, Answer
from .connections.deadline import bounded, until
from .connections.exchange import DeadlineExceeded, exchange, exchange_async
from .connections.loop_pool import LoopPool
from .connections.pool import H, Pool
from .encoding import encode
from .http.address import service_root
from .http.proxies import proxy_for, route
from .lazy import kept_property
from .long_filters import divide, join
from .operation import Operation, Response
from .retry import after_failure, after_response
from .types import Deadline, Timeout, Verify

T = TypeVar("T")
#: Calls in flight at once, unless said otherwise. More make Python slower, not the service faster:
#: `make bench` compares.
IN_FLIGHT = 20
#: Bytes of an answer, unless said otherwise: the inventory of some 10,000 nodes.
LONGEST_ANSWER = 256 * 1024 * 1024

_NO_ANSWER: tuple[type[Exception], ...] = (*http.RequestError, DeadlineExceeded)


class _BaseClient(Generic[H]):
    """What both clients share: settings, and how a call becomes a request."""

    service_name: ClassVar[str] = ""
    """The service, as settings name it: `smd`."""
    service_version: ClassVar[str] = ""
    """The release of the service that the client is made for."""
    path_prefix: ClassVar[str] = ""
    """The versioned root that most paths share; a base URL may end in it."""
    gateway_prefix: ClassVar[str] = ""
    """The prefix of the service's paths at OpenCHAMI's gateway, if its own paths do not have it."""
    probe: ClassVar[str] = ""
    """A path whose GET is fast and requires a token: it shows whether a token is accepted."""
    wants_token: ClassVar[bool] = True
    """Whether any operation requires a token; False where the service checks none."""
    other_services: ClassVar[OtherServices] = ()
    """Answers of other services that users confuse with this one, each with what to do."""
    _pool: Any

    def __init__(self, base_url: str, http_client: H | None, options: dict[str, Any]) -> None:
        log.switch_on()
        self.base_url = service_root(base_url, self.path_prefix)
        self._stripped = self.path_prefix if options["strip_prefix"] else ""
        self._proxy = proxy_for(self.base_url) if http_client is None else None
        self._options = options
        self._auth = arguments.authentication(options["auth"])
        self._retries = arguments.whole("retries", options["retries"], 0)
        self._deadline = arguments.seconds("deadline", options["deadline"])
        self._longest = arguments.whole("max_answer", options["max_answer"], 1)
        self._most = arguments.whole("max_in_flight", options["max_in_flight"], 1)
        self._trust = arguments.trust(options["verify"])
        library = http.in_use() if http_client is None else http.library_of(http_client)
        self._timeout = arguments.timeout(options["timeout"], library)
        application = arguments.header_text("user_agent", options["user_agent"])
        self._headers = {
            "User-Agent": f"{application} {_sdk()}".strip(),
            "Accept-Encoding": ACCEPT_ENCODING,
        }

    def _settings(self, library: http.Library) -> dict[str, Any]:
        """The options of an HTTP client of our own."""
        return {
            **self._route,
            "timeout": self._timeout,
            # The pool bounds what is in flight itself: there waiting costs a call no time.
            "limits": library.module.Limits(
                max_connections=None, max_keepalive_connections=self._most
            ),
        }

    @kept_property
    def _route(self) -> dict[str, Any]:
        return route(self._pool.library, self._proxy, self._trust)

    def __repr__(self) -> str:
        auth = "" if self._auth is None else f", auth={type(self._auth).__name__}(...)"
        shown = http.parse_url(self.base_url).copy_with(username=None, password=None)
        return f"{type(self).__name__}({str(shown)!r}{auth})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not self._pool.owned:
            raise TypeError("A client with an http_client of your own cannot be pickled or copied.")
        if isinstance(self._options["verify"], ssl.SSLContext):
            raise TypeError(
                "A client whose `verify` is an SSLContext cannot be pickled or copied; "
                "pass a function that makes the context."
            )
        return partial(type(self), **self._options), (self.base_url,)

    def _request(self, client: H, operation: Operation[Any], timeout: Any) -> http.Request:
        content, headers = encode(operation)
        log.sending(operation, self.base_url)
        try:
            return client.build_request(
                operation.method,
                self.base_url + operation.path.removeprefix(self._stripped),
                params=operation.query or None,
                content=content,
                headers={**self._headers, **headers},
                timeout=timeout,
            )
        except http.InvalidURL:
            other = f", or call {operation.with_body}" if operation.with_body else ""
            raise ValueError(
                f"The filters of {operation.name} are too long for a URL; give fewer values{other}."
            ) from None

    def _ends(self, deadline: Deadline) -> float | None:
        """When the call has to be over, in monotonic time."""
        given = self._deadline if deadline is None else arguments.seconds("deadline", deadline)
        return None if given is None else time.monotonic() + given


class Client(_BaseClient[http.Client]):
    """What the blocking clients of all services share.

    Share one between threads, and with forked processes, which make connections of their own. It
    can be pickled, and be used as a context manager.
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
        """Set a client up; it connects when the first call is made.

        Args:
            base_url: The deployment's root, such as `https://demo.openchami.cluster:8443`. To
                `http://` on this machine no proxy is used: it would read the tokens.
            auth: What adds the token to each request; an `Auth` of httpx or httpx2 will do.
            http_client: An `httpx.Client` or `httpx2.Client` to send with; `verify` is then its
                business, and so is closing it. It cannot be used in a forked child.
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; unless given, 5 to connect and 30 for the rest. `httpx.Timeout(None)`
                waits for ever. The time that a call waits for its turn does not count.
            deadline: Seconds for a whole call, whatever the service does: waiting for its turn,
                retries and reading the answer included. Unless given, there is no such end. With
                an `http_client` of yours it is looked at between reads only.
            retries: How often a repeatable call (GET, PUT, DELETE, queries by POST) is sent again
                after a connection that failed or 429, 502, 503, 504; not after a timeout.
                `Retry-After` is honoured, up to 30 seconds. A DELETE whose answer was lost may so
                end in NotFoundError.
            max_in_flight: How many calls are made at once; further ones wait for their turn.
            max_answer: The longest answer that is read, in bytes, encoded and decoded.
            verify: False switches off the check of certificates; an SSLContext, or a function
                that makes one, replaces the default. Only with a function can the client be
                pickled.
            user_agent: Your application and version, `inventory/1.2`, put before the SDK's own.
            strip_prefix: True where `base_url` stands in place of the service's `path_prefix`:
                SMD below `https://demo.example/smd` is asked for `/smd/State/Components` then.
            sleep: Called with the seconds to wait before a retry.

        Raises ValueError when `base_url` is no URL of a service or a proxy of the environment
        cannot be used, and ValueError or TypeError for any other argument that cannot work.
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

    def send(
        self, operation: Operation[T], *, timeout: Timeout = None, deadline: Deadline = None
    ) -> T:
        """Make the call and return its value; raises ApiError."""
        return self.send_detailed(operation, timeout=timeout, deadline=deadline).value

    def send_detailed(
        self, operation: Operation[T], *, timeout: Timeout = None, deadline: Deadline = None
    ) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError.

        Filters that are too long for one URL are sent in several requests, where the description
        of the call says that they may be; status and headers are then those of the first answer.
        """
        steps = arguments.timeout(timeout, self._pool.library, self._timeout)
        ends = self._ends(deadline)
        return join([self._call(part, steps, ends) for part in divide(operation)])

    def _call(self, operation: Operation[T], steps: Any, ends: float | None) -> Response[T]:
        attempt = 0
        while True:
            if not self._pool.enter(_left(ends)):
                raise deadline_failure(operation, self.base_url, sent=False)
            try:
                done = self._attempt(operation, steps, ends, attempt)
            finally:
                self._pool.leave()
            if isinstance(done, Answer):
                return read(operation, done, self.other_services)
            self._sleep(done)
            attempt += 1

    def _attempt(
        self, operation: Operation[Any], timeout: Any, ends: float | None, attempt: int
    ) -> Answer | float:
        """The answer that counts, or the seconds to wait before another attempt."""
        client = self._pool.client()
        request = self._request(client, operation, timeout)
        try:
            with nullcontext() if ends is None else until(ends):
                answer = exchange(client, request, self._auth, self._longest, ends)
        except _NO_ANSWER as error:
            if _left(ends) == 0:
                raise deadline_failure(operation, self.base_url) from None
            pause = after_failure(operation, error, attempt, self._retries)
            if pause is None or _too_late(pause, ends):
                raise network_failure(operation, request, error) from error
        except RuntimeError as error:
            raise misuse(client, error) from error
        else:
            pause = after_response(operation, answer, attempt, self._retries)
            if pause is None or _too_late(pause, ends):
                return answer
        return pause

    def close(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_BaseClient[http.AsyncClient]):
    """What the clients of all services for asyncio and trio share.

    Use one in any number of event loops, in turn or at once: each has connections of its own, which
    are closed when it ends.
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
        """Set a client up; it connects when the first call is made.

        The arguments are those of `Client`; `http_client` is an `AsyncClient` of httpx or httpx2,
        and `sleep` a coroutine function.

        Raises ValueError when `base_url` is no URL of a service or a proxy of the environment
        cannot be used, and ValueError or TypeError for any other argument that cannot work.
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

    async def send(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout = None,  # noqa: ASYNC109
        deadline: Deadline = None,
    ) -> T:
        """Make the call and return its value; raises ApiError."""
        return (await self.send_detailed(operation, timeout=timeout, deadline=deadline)).value

    async def send_detailed(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout = None,  # noqa: ASYNC109
        deadline: Deadline = None,
    ) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError.

        Filters that are too long for one URL are sent in several requests, where the description
        of the call says that they may be; status and headers are then those of the first answer.
        """
        steps = arguments.timeout(timeout, self._pool.library, self._timeout)
        ends = self._ends(deadline)
        parts = divide(operation)
        return join([await self._within(part, steps, ends) for part in parts])

    async def _within(self, operation: Operation[T], steps: Any, ends: float | None) -> Response[T]:
        if ends is None:
            return read(operation, await self._call(operation, steps, ends), self.other_services)
        answer = None
        with anyio.move_on_after(_left(ends)):
            answer = await self._call(operation, steps, ends)
        if answer is None:
            raise deadline_failure(operation, self.base_url)
        return read(operation, answer, self.other_services)

    async def _call(self, operation: Operation[Any], steps: Any, ends: float | None) -> Answer:
        attempt = 0
        while True:
            kept = self._pool.here()
            async with kept.slots:
                done = await self._attempt(kept.client, operation, steps, ends, attempt)
            if isinstance(done, Answer):
                return done
            await self._sleep(done)
            attempt += 1

    async def _attempt(
        self,
        client: http.AsyncClient,
        operation: Operation[Any],
        timeout: Any,  # noqa: ASYNC109
        ends: float | None,
        attempt: int,
    ) -> Answer | float:
        """The answer that counts, or the seconds to wait before another attempt."""
        request = self._request(client, operation, timeout)
        try:
            answer = await exchange_async(client, request, self._auth, self._longest)
        except http.RequestError as error:
            pause = after_failure(operation, error, attempt, self._retries)
            if pause is None or _too_late(pause, ends):
                raise network_failure(operation, request, error) from error
        except RuntimeError as error:
            raise misuse(client, error) from error
        else:
            pause = after_response(operation, answer, attempt, self._retries)
            if pause is None or _too_late(pause, ends):
                return answer
        return pause

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


@lru_cache(maxsize=1)
def _sdk() -> str:
    from .commands.version import __version__

    return f"openchami-sdk/{__version__} python/{platform.python_version()}"


def _left(ends: float | None) -> float | None:
    """Seconds until then; None when there is no such end."""
    return None if ends is None else max(0.0, ends - time.monotonic())


def _too_late(pause: float, ends: float | None) -> bool:
    """Whether nothing could be sent after a pause any more."""
    return ends is not None and time.monotonic() + pause >= ends


for _public in (Client, AsyncClient):
    _public.__module__ = "openchami_sdk.core"
