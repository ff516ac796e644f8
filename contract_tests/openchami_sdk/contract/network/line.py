"""The connection to the target. It waits while a server is in trouble.

A request that was certainly not carried out is sent again: no connection was made, or the answer
was 429, 502, 503 or 504. After a closed connection it is not known whether the request was carried
out. Then the service is asked whether it is ready, before the request is repeated. If the service
is ready and closes the connection each time, this is recorded as its behaviour. It is also asked
when an answer is not described, because a gateway gives other answers while the service is away.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias

import attrs

from openchami_sdk.contract.network.reading import TooSlow, Unreadable, read
from openchami_sdk.contract.network.trouble import (
    AnswerLost,
    ConnectionClosed,
    TargetTrouble,
    in_words,
    now,
)
from openchami_sdk.contract.network.waiting import Waiting
from openchami_sdk.core import http

BUSY = frozenset({429, 502, 503, 504})
"""Statuses of a gateway or of a busy service: they say nothing about the contract."""
CLOSINGS = 5
"""After this many closed connections, they are recorded as the service's behaviour."""
PROBE = 5.0
"""Seconds in which a service must answer that it is ready."""
SILENCES = 3
"""After this many requests without an answer in time, the run ends."""
_DIGITS = re.compile("[0-9]{1,9}")
_Kinds: TypeAlias = tuple[type[Exception], ...]
_NOT_CONNECTED = http.ConnectError + http.ConnectTimeout + http.PoolTimeout + http.ProxyError
_TOO_LATE: _Kinds = (*http.TimeoutException, TooSlow)
_BROKEN: _Kinds = (*http.TransportError, Unreadable)


@attrs.frozen
class Peer:
    """A server of the target: its name in messages, and a read that shows that it is ready.

    `answers_json`: whether it answers everything, also errors, in JSON.
    """

    title: str
    ready: str | None = None
    answers_json: bool = False


def _unheard(sentence: str) -> None:
    pass


def _any(request: http.Request, answer: http.Response) -> bool:
    return True


@attrs.define
class Line(http.BaseTransport):
    """Sends requests below the guard. After the first `TargetTrouble` it sends no more.

    `peers`: the servers by the start of their URLs. `patience`: seconds to wait for one that is in
    trouble. `reached`: the run has reached all of them before, so that it waits for one that can't
    be reached. `disturbed` is called with a sentence when a server answers again after trouble.
    `described`: whether an answer is one that the service may give; a gateway gives others while
    the service is away.
    """

    inner: http.Transport
    peers: Mapping[str, Peer]
    patience: float
    disturbed: Callable[[str], None] = _unheard
    reached: bool = False
    described: Callable[[http.Request, http.Response], bool] = _any
    ended: TargetTrouble | None = attrs.field(default=None, init=False)
    _last: dict[str, str] = attrs.field(factory=dict[str, str], init=False)
    _closing: set[str] = attrs.field(factory=set[str], init=False)
    _silences: int = attrs.field(default=0, init=False)

    def handle_request(self, request: http.Request) -> Any:
        """Send a request until it is answered.

        Raises `TargetTrouble` when the trouble lasts, `ConnectionClosed` when the service closes
        the connection each time, and `AnswerLost` when the request may have been carried out.
        """
        if self.ended is not None:
            raise self.ended
        peer = self._peer(request)
        try:
            answer = _Sending(self, request, peer).answer()
        except TargetTrouble as trouble:
            self.ended = trouble
            raise
        self._last[peer.title] = f"{request.method} {request.url.path}"
        return answer

    def end(self, sentence: str) -> TargetTrouble:
        """Send nothing more. Returns the exception to raise."""
        self.ended = TargetTrouble(sentence)
        return self.ended

    def close(self) -> None:
        """Close the connections."""
        self.inner.close()

    def once(self, request: http.Request) -> http.Response:
        """Send a request and read its answer in full."""
        started = time.monotonic()
        return read(self.inner.handle_request(request), request, started)

    def answered(self, peer: Peer) -> bool:
        """Whether a peer has answered this run yet."""
        return self.reached or peer.title in self._last

    def trouble(self, peer: Peer, what: str, since: str, why: str = "") -> TargetTrouble:
        """The end of the run: what is wrong, why, since when, and after which request."""
        last = self._last.get(peer.title)
        what += f": {why}" if why else ""
        after = f" The last request that it answered was {last}." if last else ""
        return TargetTrouble(f"{peer.title} {what}. This has been the case since {since}.{after}")

    def closes(self, request: http.Request) -> None:
        """Remember that the service closes the connection on such a request."""
        self._closing.add(_kind(request))

    def known_to_close(self, request: http.Request) -> bool:
        """Whether the service was seen to close the connection on such a request."""
        return _kind(request) in self._closing

    def silent(self) -> int:
        """Count a request that got no answer in time; how many there were."""
        self._silences += 1
        return self._silences

    def _peer(self, request: http.Request) -> Peer:
        url = str(request.url)
        found = [start for start in self.peers if url.startswith(start)]
        if found:
            return self.peers[max(found, key=len)]
        return Peer(f"{request.url.scheme}://{request.url.netloc.decode()}")


@attrs.define
class _Sending:
    """One request on its way."""

    line: Line
    request: http.Request
    peer: Peer
    since: str = attrs.field(factory=now)
    waiting: Waiting = attrs.field(init=False)
    closings: int = attrs.field(default=0, init=False)
    tries: int = attrs.field(default=0, init=False)
    disturbance: str = attrs.field(default="", init=False)

    def __attrs_post_init__(self) -> None:
        self.waiting = Waiting(self.line.patience)

    def answer(self) -> http.Response:
        while True:
            self.tries += 1
            try:
                answer = self.line.once(self.request)
            except _NOT_CONNECTED as error:
                self._not_connected(error)
            except _TOO_LATE as error:
                self._silent(error)
            except _BROKEN as error:
                self._closed(error)
            else:
                if answer.status_code in BUSY or self._is_page(answer):
                    self._busy(answer)
                    continue
                if self._is_of_another(answer):
                    continue
                self._repeated(answer)
                if self.disturbance:
                    self.line.disturbed(f"{self.peer.title} {self.disturbance} at {self.since}")
                return answer

    def _not_connected(self, error: Exception) -> None:
        what = f"can't be reached at {_origin(self.request)}"
        hopeless = "CERTIFICATE_VERIFY_FAILED" in str(error) or not self.line.answered(self.peer)
        if hopeless or not self.waiting.again():
            raise self.line.trouble(self.peer, what, self.since, in_words(error)) from None
        self.disturbance = "could not be reached"

    def _busy(self, answer: http.Response) -> None:
        status, asked = answer.status_code, answer.headers.get("retry-after", "")
        if not self.waiting.again(float(asked) if _DIGITS.fullmatch(asked) else 0.0):
            page = " with a page of a gateway" if _is_html(answer) else ""
            what = f"answers {status} to {self._call}{page}"
            raise self.line.trouble(self.peer, what, self.since)
        if status != HTTPStatus.TOO_MANY_REQUESTS:
            self.disturbance = f"answered {status}"

    def _is_page(self, answer: http.Response) -> bool:
        """Whether a gateway answers in the place of a service: none of these sends such errors."""
        if self.peer.answers_json:
            return _is_server_error(answer) or _is_html(answer)
        served = self.peer.ready is not None and self.line.answered(self.peer)
        return served and answer.is_error and _is_html(answer)

    def _is_of_another(self, answer: http.Response) -> bool:
        """Whether a service that is not ready gave an answer that it does not describe.

        Then this waits until it is ready. The answer may be that of a gateway.
        """
        asked = str(self.request.url)
        if self.peer.ready in (None, asked) or not self.line.answered(self.peer):
            return False
        odd = answer.status_code >= HTTPStatus.MULTIPLE_CHOICES or _is_html(answer)
        if not odd or self.line.described(self.request, answer):
            return False
        what = f"answers {answer.status_code} to {self._call}, and is not ready"
        if self._wait_until_ready(what):
            return False
        self.disturbance = f"was not ready, and answered {answer.status_code}"
        if self.request.method != "GET" and (answer.is_success or _is_server_error(answer)):
            raise AnswerLost(f"{self.peer.title} {self.disturbance} to {self._call}")
        return True

    def _silent(self, error: Exception) -> None:
        """A read is repeated once. It is not known whether a write was carried out."""
        self._wait_until_ready(f"does not answer {self._call}", error)
        self.disturbance = "did not answer in time"
        if self.line.silent() >= SILENCES:
            what = f"is ready, but has not answered {SILENCES} requests (the last: {self._call})"
            raise self.line.trouble(self.peer, what, self.since) from None
        if self.request.method != "GET" or self.tries > 1:
            raise AnswerLost(f"{self._call} got no answer in time") from None

    def _closed(self, error: Exception) -> None:
        """Repeat the request as long as it may have been the network."""
        closed = ConnectionClosed(
            f"{self.peer.title} {_closing(error)} {self._call}: {in_words(error)}"
        )
        if self.line.known_to_close(self.request):
            raise closed from None
        if self._wait_until_ready(f"{_closing(error)} {self._call}", error):
            self.closings += 1
        else:
            self.disturbance = "was not ready"
        if self.closings == CLOSINGS:
            self.line.closes(self.request)
            raise closed from None
        if self.tries > 2 * CLOSINGS:
            what = f"answers only some requests: {self._call} was not answered {self.tries} times"
            raise self.line.trouble(self.peer, what, self.since) from None

    def _repeated(self, answer: http.Response) -> None:
        """A write that is refused when repeated may have been carried out the first time."""
        lost = self.closings and self.request.method != "GET" and answer.is_error
        if lost:
            raise AnswerLost(
                f"the connection was closed on {self._call}, and its repetition was answered "
                f"{answer.status_code}"
            )

    def _wait_until_ready(self, what: str, error: Exception | None = None) -> bool:
        """Ask the service whether it is ready until it is; True if it was at the first try.

        For a server that can't be asked, this waits once.
        """
        why = in_words(error) if error else ""
        if self.peer.ready is None:
            if not self.waiting.again():
                raise self.line.trouble(self.peer, what, self.since, why) from None
            return False
        first = True
        while not self._ready(self.peer.ready):
            first = False
            if not self.waiting.again():
                raise self.line.trouble(self.peer, what, self.since, why) from None
        return first

    def _ready(self, url: str) -> bool:
        given = self.request.extensions.get("timeout", {})
        timeouts = {name: min(value or PROBE, PROBE) for name, value in given.items()}
        library = http.library_of(self.line.inner)
        request = library.request("GET", url, extensions={"timeout": timeouts})
        try:
            answer = self.line.once(request)
            return answer.status_code == HTTPStatus.OK and not _is_html(answer)
        except _TOO_LATE + _BROKEN:
            return False

    @property
    def _call(self) -> str:
        return f"{self.request.method} {self.request.url.path}"


def _is_html(answer: http.Response) -> bool:
    kind: str = answer.headers.get("content-type", "")
    return kind.lower().startswith("text/html")


def _is_server_error(answer: http.Response) -> bool:
    return answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR


def _closing(error: Exception) -> str:
    if isinstance(error, Unreadable):
        return "sends an unreadable answer to"
    return "closes the connection without an answer to"


def _kind(request: http.Request) -> str:
    """The kind of requests on which a service closes the connection: the described operation."""
    return str(request.extensions.get("operation") or f"{request.method} {request.url.path}")


def _origin(request: http.Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc.decode()}"
