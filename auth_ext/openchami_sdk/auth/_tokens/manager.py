"""The token manager: one token per source and process, fetched once for everybody.

Every decision is made here, without I/O, under one lock that is never held across I/O or await.
A fetch in progress is a `Flight` that threads and event loops share.
"""

from __future__ import annotations

import os
import random
import threading
import time
import weakref
from collections.abc import Hashable

import attrs

from .. import _audit
from .._errors import AuthError, ConfigurationError, InvalidClientError, TokenEndpointError
from .._origins import Origin
from .._text import printable
from .access_token import AccessToken
from .driver import drive, drive_async
from .flight import Flight
from .policy import Policy
from .source import Attempt, TokenSource
from .steps import TokenAnswer

TokenFlight = Flight[AccessToken | AuthError]


@attrs.frozen
class _Failure:
    """Why the last fetch failed, and until when nobody need try again.

    `spares_token`: it only put off a renewal, and says nothing once the token has expired.
    """

    error: AuthError
    until: float
    version: Hashable
    count: int
    spares_token: bool


# Managers that a forked child must make usable again.
_everyone: weakref.WeakSet[TokenManager] = weakref.WeakSet()


class TokenManager:
    """Keeps one source's token, renews it early, and shares one request among all who wait.

    Safe for threads, any number of event loops, both at once, and fork.

    Args:
        source: where tokens come from.
        policy: durations and clock.
    """

    def __init__(self, source: TokenSource, policy: Policy | None = None) -> None:
        self.source = source
        self.policy = policy or Policy()
        self._clock = self.policy.clock
        self._token: AccessToken | None = None
        self._rejected: str | None = None
        self._failure: _Failure | None = None
        # When each origin last had a token renewed by refusing it, unless that helped.
        self._refused: dict[Origin, float] = {}
        self._lock = threading.Lock()
        self._flight: TokenFlight | None = None
        _everyone.add(self)

    def __repr__(self) -> str:
        return f"<TokenManager {type(self.source).__name__} {self.source.client_id or ''}>"

    def token(self) -> AccessToken:
        """A usable token, blocking while one is fetched. Raises AuthError if there is none."""
        while True:
            token = self._token
            if token is not None and self._clock() < token.refresh_at:
                return token
            boarded = self._board()
            if isinstance(boarded, AccessToken):
                return boarded
            flight, leads = boarded
            if leads:
                return self._lead(flight)
            if flight.led_from_this_loop():
                self._drop(flight)
                continue
            outcome = flight.wait(self.policy.flight_timeout)
            if outcome is not None:
                return _use(outcome)

    async def token_async(self) -> AccessToken:
        """`token`, awaited; on asyncio or trio."""
        while True:
            token = self._token
            if token is not None and self._clock() < token.refresh_at:
                return token
            boarded = self._board()
            if isinstance(boarded, AccessToken):
                return boarded
            flight, leads = boarded
            if leads:
                return await self._lead_async(flight)
            outcome = await flight.wait_async(self.policy.flight_timeout)
            if outcome is not None:
                return _use(outcome)

    def reject(self, token: AccessToken, origin: Origin) -> int:
        """A service refused `token` (401). How many more attempts make sense.

        One, with a new token; two where there is a newer one already, which may be refused too.
        Only the current token is dropped: a late answer does not cost everybody the new one.
        An origin that refuses new tokens too is not worth one more per call; see
        `Policy.unauthorized_pause`.
        """
        with self._lock:
            if self._token is not token:
                return 2
            now = self._clock()
            last = self._refused.get(origin)
            if last is not None and now - last < self.policy.unauthorized_pause:
                return 0
            self._refused[origin] = now
            self._token, self._rejected = None, token.value
        _audit.token_event("auth.token.rejected", token)
        return 1

    def accepted(self, origin: Origin) -> None:
        """The new token was what `origin` had wanted: its next refusal is a new matter."""
        with self._lock:
            self._refused.pop(origin, None)

    def invalidate(self) -> None:
        """Forget the token, e.g. because its secret leaked: tokens outlive their secret."""
        with self._lock:
            self._token = self._failure = None

    # Decisions ------------------------------------------------------------------------------

    def _board(self) -> AccessToken | tuple[TokenFlight, bool]:
        """A usable token, or a flight and whether the caller leads it. Raises a fresh failure."""
        while True:
            with self._lock:
                now, token, failure = self._clock(), self._token, self._failure
                usable = token is not None and now < token.expires_at
                if failure is not None and now >= failure.until:
                    failure = None
                if token is not None and usable:
                    waits = failure is not None or self._flight is not None
                    if now < token.refresh_at or waits:
                        return token
                elif failure is not None and failure.spares_token:
                    failure = None
                if self._flight is not None and now < self._flight.deadline:
                    return self._flight, False
                if failure is None:
                    # A renewal ahead of time makes its caller wait for one request, not retries.
                    tries = 1 if usable else self.policy.attempts
                    self._flight = Flight(now + self.policy.flight_timeout, tries)
                    return self._flight, True
            if self.source.version() == failure.version:
                raise failure.error.again()
            with self._lock:
                if self._failure is failure:
                    self._failure = None

    def _publish(self, flight: TokenFlight, answer: TokenAnswer, took: float) -> AccessToken:
        token = AccessToken.of(answer, self.policy, self.source.client_id)
        with self._lock:
            mine = self._flight is flight
            if mine:
                self._flight = None
            # A leader that was given up on must not put an older token over a newer one.
            if mine or self._token is None or self._token.expires_at < token.expires_at:
                self._token = token
            self._failure = None
        flight.land(token)
        _audit.token_event(
            "auth.token.acquired", token, secret=answer.secret_label, duration_ms=took
        )
        return token

    def _failed(
        self, flight: TokenFlight, error: Exception, version: Hashable, took: float
    ) -> AccessToken:
        """The token that is still good, or the error to the leader and every waiter."""
        known = error if isinstance(error, AuthError) else _foreign(error)
        with self._lock:
            now, token = self._clock(), self._token
            usable = token is not None and now < token.expires_at
            count = 0 if self._failure is None else self._failure.count + 1
            self._failure = _Failure(
                known.again(),
                now + self._pause(known, count, usable),
                version,
                count,
                usable and getattr(known, "retry_after", None) is None,
            )
            if self._flight is flight:
                self._flight = None
        _audit.refresh_failed(self.source.client_id, known, took)
        if token is not None and usable:
            flight.land(token)
            return token
        flight.land(known.again())
        if known is error:
            raise error
        raise known from error

    def _pause(self, error: AuthError, count: int, usable: bool) -> float:
        policy = self.policy
        if isinstance(error, TokenEndpointError) and error.retry_after is not None:
            wanted = min(error.retry_after, policy.longest_retry_after)
            return max(wanted, policy.failure_memory)
        if isinstance(error, InvalidClientError):
            return policy.invalid_client_memory
        first, longest = (
            (policy.refresh_pause, policy.longest_refresh_pause)
            if usable
            else (policy.failure_memory, policy.longest_failure_memory)
        )
        return min(longest, first * 2.0 ** min(count, 16)) * random.uniform(1.0, 1.2)

    def _drop(self, flight: TokenFlight) -> None:
        with self._lock:
            if self._flight is flight:
                self._flight = None

    def _attempt(self, flight: TokenFlight) -> Attempt:
        return Attempt(tries=flight.tries, rejected=self._rejected, policy=self.policy)

    # I/O ------------------------------------------------------------------------------------

    def _lead(self, flight: TokenFlight) -> AccessToken:
        version: Hashable = None
        started = time.perf_counter()
        try:
            version = self.source.version()
            outcome: TokenAnswer | Exception
            outcome = drive(self.source.steps(self._attempt(flight)), self.source.channel)
        except Exception as error:
            outcome = error
        except BaseException:
            self._abandon(flight)
            raise
        return self._landed(flight, outcome, version, started)

    async def _lead_async(self, flight: TokenFlight) -> AccessToken:
        version: Hashable = None
        started = time.perf_counter()
        try:
            version = self.source.version()
            outcome: TokenAnswer | Exception
            outcome = await drive_async(
                self.source.steps(self._attempt(flight)), self.source.channel
            )
        except Exception as error:
            outcome = error
        except BaseException:
            self._abandon(flight)
            raise
        return self._landed(flight, outcome, version, started)

    def _landed(
        self,
        flight: TokenFlight,
        outcome: TokenAnswer | Exception,
        version: Hashable,
        started: float,
    ) -> AccessToken:
        took = round((time.perf_counter() - started) * 1e3, 1)
        if isinstance(outcome, Exception):
            return self._failed(flight, outcome, version, took)
        return self._publish(flight, outcome, took)

    def _abandon(self, flight: TokenFlight) -> None:
        """The leader was cancelled or killed: the waiters elect another."""
        self._drop(flight)
        flight.land(None)

    def reset_after_fork(self) -> None:
        """Start afresh in a forked child, keeping the token.

        The child has no thread that could finish a flight or release a lock.
        """
        self._lock = threading.Lock()
        self._flight = None


def _use(outcome: AccessToken | AuthError) -> AccessToken:
    if isinstance(outcome, AuthError):
        raise outcome.again()
    return outcome


def _foreign(error: Exception) -> AuthError:
    return ConfigurationError(f"the token source failed with {printable(type(error).__name__)}")


def _after_fork() -> None:
    for manager in list(_everyone):
        manager.reset_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
