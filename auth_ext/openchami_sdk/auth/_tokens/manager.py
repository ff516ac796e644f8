"""The token manager: one token for each source in a process, fetched once for all callers.

All decisions are made here, without I/O, under one lock that is not held during I/O or await.
A fetch is a `Flight` in its own thread: a cancelled task, Ctrl-C or a caller's deadline does not
interrupt it between the request and the storing of the answer.

A signal handler can make a call at any time, in the thread that holds the lock. So the lock is
re-entrant, and a fetch gives its result to the waiters without the lock: the next caller that takes
the lock settles it.
"""

from __future__ import annotations

import contextvars
import threading
import time

from openchami_sdk.core.connections.deadline import remaining
from openchami_sdk.core.connections.forks import renew_after_fork

from .. import _audit
from .._errors import AuthError, TokenEndpointUnavailableError
from .._origins import Origin
from .access_token import AccessToken
from .driver import drive
from .failure import Failure, known_error
from .flight import Flight
from .policy import Policy
from .shelf import Shelf
from .source import Attempt, TokenSource

TokenFlight = Flight[AccessToken | AuthError]


class TokenManager:
    """Keeps one source's token, renews it early, and shares one request among all waiting callers.

    Calls do not wait while the token is valid: it is renewed in the background. A call waits
    `Policy.flight_timeout` at most. Threads, several event loops, both at once, signal handlers and
    forks may use it.

    Args:
        source: Where tokens come from.
        policy: Durations and clock.
    """

    def __init__(self, source: TokenSource, policy: Policy | None = None) -> None:
        self.source = source
        self.policy = policy or Policy()
        self._clock = self.policy.clock
        self._shelf = Shelf(self.policy)
        self._failure: Failure | None = None
        self._lock = threading.RLock()
        self._flight: TokenFlight | None = None
        self._departing = False
        renew_after_fork(self)

    def __repr__(self) -> str:
        return f"<TokenManager {type(self.source).__name__} {self.source.client_id or ''}>"

    def token(self) -> AccessToken:
        """A usable token; blocks while there is none. Raises AuthError if it cannot get one."""
        token = self._shelf.token
        if token is not None and self._clock() < token.refresh_at:
            return token
        boarded = self._board()
        return boarded if isinstance(boarded, AccessToken) else self._use(boarded.wait())

    async def token_async(self) -> AccessToken:
        """`token`, awaited; on asyncio or trio."""
        token = self._shelf.token
        if token is not None and self._clock() < token.refresh_at:
            return token
        boarded = self._board()
        return (
            boarded if isinstance(boarded, AccessToken) else self._use(await boarded.wait_async())
        )

    def reject(self, token: AccessToken, origin: Origin) -> int:
        """A service refused `token` (401). Returns how many more attempts make sense.

        One, with a token that is fetched. Two if another token is already known, which may be
        refused, too: a newer one, or the one before, which a service that does not know the
        newest signing key still accepts. Only the current token is dropped: a late answer does not
        drop a newer one. If an origin refuses new tokens, too, only some calls get another attempt:
        see `Policy.unauthorized_pause`.
        """
        with self._lock:
            self._settle(self._flight)
            left = self._shelf.reject(token, origin)
        if left == 1:
            _audit.token_event("auth.token.rejected", token)
        return left

    def accepted(self, origin: Origin) -> None:
        """`origin` accepted the new token: its next refusal counts as the first one again."""
        with self._lock:
            self._shelf.refused.pop(origin, None)

    def invalidate(self) -> None:
        """Forget the token, for example after its secret leaked: a token stays valid without it."""
        with self._lock:
            self._settle(self._flight)
            self._shelf.clear()
            self._failure = None

    # Decisions ------------------------------------------------------------------------------

    def _board(self) -> AccessToken | TokenFlight:
        """A usable token, or the flight that gets one. Raises a failure that is remembered."""
        while True:
            good = self._shelf.token
            if self._departing and good is not None and self._clock() < good.expires_at:
                # Among many busy threads, starting one takes tens of milliseconds.
                return good
            departing = None
            with self._lock:
                self._settle(self._flight)
                now, failure = self._clock(), self._failure
                token = self._shelf.usable(now)
                if failure is not None and failure.over(now, usable=token is not None):
                    failure = None
                flight = self._flight
                if flight is not None and (now >= flight.deadline or flight.is_mine()):
                    flight = None
                due = token is None or now >= token.refresh_at
                if due and flight is None and failure is None:
                    flight = departing = self._depart(now, usable=token is not None)
            if departing is not None and not departing.departed:
                self._fly(departing)
            if token is not None:
                return token
            if flight is not None:
                return flight
            assert failure is not None
            if self.source.version() == failure.version:
                raise failure.told(now)
            with self._lock:
                if self._failure is failure:
                    self._failure = None

    def _depart(self, now: float, *, usable: bool) -> TokenFlight:
        """Begin a fetch. An early renewal makes one request only: it is tried again later."""
        seconds = self.policy.flight_timeout
        flight = TokenFlight(now + seconds, seconds, 1 if usable else self.policy.attempts)
        run = contextvars.copy_context().run
        thread = threading.Thread(target=run, args=(self._fly, flight), name="openchami-token")
        try:
            self._departing = True
            # No daemon: a process that ends does so after the answer is kept.
            thread.daemon = False
            thread.start()
            flight.departed = True
        except RuntimeError:
            # No thread to be had, or the interpreter is ending: the caller makes it.
            flight.departed, flight.thread = False, threading.get_ident()
        finally:
            self._departing = False
        # Only now: a signal handler must find no flight that has not departed.
        self._flight = flight
        return flight

    def _fly(self, flight: TokenFlight) -> None:
        """Fetch a token, blocking; give it to the waiting callers; then settle it."""
        started = time.perf_counter()
        attempt = Attempt(tries=flight.tries, rejected=self._shelf.rejected, policy=self.policy)
        label: str | None = None
        result: AccessToken | AuthError
        try:
            flight.version = self.source.version()
            answer = drive(self.source.steps(attempt), self.source.channel)
            label = answer.secret_label
            result = AccessToken.of(answer, self.policy, self.source.client_id)
        except BaseException as error:
            # A copy: the frames of this one hold the answer.
            result = known_error(error).again()
        took = round((time.perf_counter() - started) * 1e3, 1)
        before = self._shelf.token
        flight.landed_at = self._clock()
        flight.land(result)
        with self._lock:
            self._settle(flight)
        if isinstance(result, AuthError):
            _audit.refresh_failed(self.source.client_id, result, took)
        elif before is None or before.value != result.value:
            _audit.token_event("auth.token.acquired", result, secret=label, duration_ms=took)

    def _settle(self, flight: TokenFlight | None) -> None:
        """Use the result of a flight that has ended, once. The lock is held."""
        result = None if flight is None else flight.result
        if flight is None or result is None or flight.settled:
            return
        flight.settled = True
        mine = self._flight is flight
        if mine:
            self._flight = None
        if isinstance(result, AccessToken):
            self._shelf.put(result, newest=mine)
            self._failure = None
            return
        # Not the present time: the next caller that takes the lock settles it, at any later time.
        now = flight.landed_at
        usable = self._shelf.usable(now) is not None
        self._failure = Failure.of(
            result, flight.version, self._failure, now, usable=usable, policy=self.policy
        )

    def _use(self, outcome: AccessToken | AuthError | None) -> AccessToken:
        if isinstance(outcome, AccessToken):
            return outcome
        if outcome is not None:
            raise outcome.again()
        over = remaining() == 0
        within = "before the deadline" if over else f"within {self.policy.flight_timeout:g} s"
        raise TokenEndpointUnavailableError(
            f"the call got no token {within}: the {type(self.source).__name__} has not answered yet"
        )

    def reset_after_fork(self) -> None:
        """Reset a forked child, and keep its token.

        The child does not have the threads that would finish a flight or release a lock.
        """
        self._lock = threading.RLock()
        self._flight = None
        self._departing = False
