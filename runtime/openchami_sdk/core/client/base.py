"""What both clients share: settings, and how a call becomes a request."""

from __future__ import annotations

import platform
import ssl
import time
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, ClassVar, Generic, Self

from msgspec import UNSET, UnsetType

from .. import arguments, http
from ..answers.decoding import OtherServices
from ..commands import log
from ..connections.answer import ACCEPT_ENCODING
from ..connections.kept import H
from ..encoding import encode
from ..http.address import service_root
from ..http.proxies import proxy_for, route
from ..lazy import kept_property
from ..operation import Operation
from ..types import Deadline, Timeout

#: The default for the number of calls in flight at once.
IN_FLIGHT = 20
#: The upper limit of that number. A process can open fewer connections.
MOST_IN_FLIGHT = 100_000
#: The default for the bytes of an answer: enough for the inventory of about 10,000 nodes.
LONGEST_ANSWER = 256 * 1024 * 1024


class BaseClient(Generic[H]):
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
    _is_view = False

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
        self._most = arguments.whole("max_in_flight", options["max_in_flight"], 1, MOST_IN_FLIGHT)
        self._trust = arguments.trust(options["verify"])
        library = http.in_use() if http_client is None else http.library_of(http_client)
        self._timeout = arguments.timeout(options["timeout"], library)
        application = arguments.header_text("user_agent", options["user_agent"])
        self._headers = {
            "User-Agent": f"{application} {_sdk()}".strip(),
            "Accept-Encoding": ACCEPT_ENCODING,
        }
        if http_client is None:
            self._headers["Accept"] = "*/*"
        self._how: dict[str, Any] = {"stream": True}
        self._changes: dict[str, Any] = {}

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        deadline: Deadline | UnsetType = UNSET,
        retries: int | UnsetType = UNSET,
        headers: Mapping[str, str] | UnsetType = UNSET,
        auth: http.AuthFlow | UnsetType | None = UNSET,
    ) -> Self:
        """Return this client with other options, for one call or as long as you keep the result.

            smd_client.with_options(deadline=2.0).components.list(type="Node")

        The result uses the connections and limits of this client and is closed with it; it cannot
        be closed by itself. An option that is left out stays as it is in this client.

        Args:
            timeout: As for a new client; None: the default, 5 and 30 seconds.
            deadline: Seconds for each whole call; None: no limit.
            retries: How often a repeatable call is sent again.
            headers: Header fields to send as well, by name. Those that the SDK or the HTTP library
                sets are refused, such as Authorization, Host and User-Agent. A call with headers
                does not follow redirects, even if the `http_client` does, because another host
                would get the headers.
            auth: Adds the token instead; None: no token is sent, even if the `http_client` has its
                own authentication.

        Raises ValueError or TypeError for an invalid argument.
        """
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
            "headers": headers,
            "auth": auth,
        }
        kind: Any = type(self)
        view: Self = object.__new__(kind)
        vars(view).update(vars(self))
        # Resources are made again: they send with the client that they were made for.
        for name in _kept(kind):
            vars(view).pop(name, None)
        view._is_view = True
        view._change({name: value for name, value in given.items() if value is not UNSET})
        return view

    def _change(self, given: dict[str, Any]) -> None:
        """Take these options."""
        if "timeout" in given:
            self._timeout = arguments.timeout(given["timeout"], self._pool.library)
        if "deadline" in given:
            self._deadline = arguments.seconds("deadline", given["deadline"])
        if "retries" in given:
            self._retries = arguments.whole("retries", given["retries"], 0)
        if "auth" in given:
            self._auth = arguments.authentication(given["auth"])
            self._how = {name: value for name, value in self._how.items() if name != "auth"}
            if self._auth is None:
                self._how["auth"] = None
        if "headers" in given:
            added = arguments.headers(given["headers"])
            given["headers"] = {**self._changes.get("headers", {}), **added}
            kept = (one for one in self._headers.items() if one[0].lower() not in added)
            self._headers = {**dict(kept), **added}
            self._how = {**self._how, "follow_redirects": False}
        self._changes = {**self._changes, **given}

    def _check_closeable(self) -> None:
        """Raise TypeError for what `with_options` made."""
        if self._is_view:
            raise TypeError(
                "The client that with_options() returned uses the connections of the "
                "original client; close the original client."
            )

    def _settings(self, library: http.Library) -> dict[str, Any]:
        """The options of an HTTP client of our own."""
        return {
            **self._route,
            "timeout": self._timeout,
            # Each has one connection: how many calls are in flight is bounded elsewhere.
            "limits": library.module.Limits(max_connections=None, max_keepalive_connections=1),
        }

    @kept_property
    def _route(self) -> dict[str, Any]:
        return route(self._pool.library, self._proxy, self._trust)

    @kept_property
    def _extensions(self) -> dict[str, Any]:
        timeout: Any = self._timeout
        return {"timeout": timeout.as_dict()}

    @kept_property
    def _public_extensions(self) -> dict[str, Any]:
        return {**self._extensions, http.PUBLIC: True}

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
        return _make_again, (type(self), self.base_url, self._options, self._changes)

    def _request(self, client: H, operation: Operation[Any]) -> http.Request:
        content, headers = encode(operation)
        log.sending(operation, self.base_url)
        # A client of our own has no settings that count here, and no cookies, which could be
        # another user's; leaving it out takes less time.
        build = self._pool.library.request if self._pool.owned else client.build_request
        try:
            return build(
                operation.method,
                self.base_url + operation.path.removeprefix(self._stripped),
                params=operation.query or None,
                content=content,
                headers={**self._headers, **headers},
                extensions=self._public_extensions if operation.public else self._extensions,
            )
        except http.InvalidURL:
            other = f", or call {operation.with_body}" if operation.with_body else ""
            raise ValueError(
                f"The filters of {operation.name} are too long for a URL; give fewer values{other}."
            ) from None

    def _ends(self) -> float | None:
        """When a call that begins now must end, in monotonic time."""
        return None if self._deadline is None else time.monotonic() + self._deadline


@lru_cache(maxsize=64)
def _kept(kind: type) -> frozenset[str]:
    """The names of a class's kept properties."""
    found = (one for base in kind.__mro__ for one in vars(base).items())
    return frozenset(name for name, value in found if isinstance(value, kept_property))


def _make_again(
    kind: type[BaseClient[Any]], base_url: str, options: dict[str, Any], changes: dict[str, Any]
) -> BaseClient[Any]:
    """A client from its pickle."""
    make: Any = kind
    client: BaseClient[Any] = make(base_url, **options)
    return client.with_options(**changes) if changes else client


def left(ends: float | None) -> float | None:
    """Seconds until a call must end; None when it has no deadline."""
    return None if ends is None else max(0.0, ends - time.monotonic())


def too_late(pause: float, ends: float | None) -> bool:
    """Whether the end comes before a pause is over, so that nothing could be sent after it."""
    return ends is not None and time.monotonic() + pause >= ends


@lru_cache(maxsize=1)
def _sdk() -> str:
    from ..commands.version import __version__

    return f"openchami-sdk/{__version__} python/{platform.python_version()}"
