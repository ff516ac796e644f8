"""When a token is renewed, and what a token endpoint in trouble changes about that."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, background, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import Policy
from openchami_sdk.auth._tokens.manager import TokenManager


def values(manager: TokenManager, count: int) -> list[str]:
    """The tokens that `count` calls get."""
    return [manager.token().value for _ in range(count)]


@pytest.mark.parametrize(
    ("lifetime", "fresh", "due", "dead"),
    [(3600, 3269, 3331, 3570), (60, 41, 45, 54), (10, 6.9, 7.5, 9.0), (1, 0.69, 0.75, 0.9)],
)
def test_margins_are_shares_of_the_lifetime(
    server: Loopback,
    make_auth: MakeAuth,
    clock: Clock,
    lifetime: int,
    fresh: float,
    due: float,
    dead: float,
) -> None:
    """A 1 s token is used, too; a 1 h token is renewed about five minutes early."""
    server.lifetime = lifetime
    manager = make_auth().manager
    manager.token()
    clock.advance(fresh)
    assert manager.token().value == "token-1"
    server.always = Reply(503)
    clock.advance(due - fresh)
    assert manager.token().value == "token-1"
    background()
    assert len(server.token_requests) == 2
    clock.advance(dead - due + 0.001)
    with pytest.raises(auth.TokenEndpointUnavailableError):
        manager.token()


@pytest.mark.parametrize("lifetime", [3600, 200, 100, 45, 20, 5])
def test_short_lived_tokens_are_not_fetched_per_call(
    server: Loopback, make_auth: MakeAuth, lifetime: int
) -> None:
    """20 calls in a moment make one token request, however short the token's life."""
    server.lifetime = lifetime
    assert values(make_auth().manager, 20) == ["token-1"] * 20
    assert len(server.token_requests) == 1


def test_renewal_start_is_jittered() -> None:
    """Managers that got their tokens in step do not renew in step."""
    starts = {Policy().lifespan(0.0, 3600.0)[0] for _ in range(20)}
    assert len(starts) > 10
    assert all(3270 <= start <= 3330 for start in starts)


def test_good_token_is_never_waited_for(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """In the window one request is made in the background; nobody waits for it."""
    manager = make_auth().manager
    manager.token()
    clock.advance(3400)
    server.gate.clear()
    # No answer comes before these calls are over: one that waited would not return.
    assert values(manager, 10) == ["token-1"] * 10
    server.gate.set()
    background()
    assert manager.token().value == "token-2"
    assert len(server.token_requests) == 2


def test_start_of_the_renewing_thread_is_not_waited_for(
    server: Loopback, make_auth: MakeAuth, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one caller still starts the thread that renews, the others go on with the token."""
    manager = make_auth().manager
    manager.token()
    clock.advance(3400)
    start, begun, gate = threading.Thread.start, threading.Event(), threading.Event()

    def slow_start(thread: threading.Thread) -> None:
        if thread.name == "openchami-token":
            begun.set()
            assert gate.wait(60)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", slow_start)
    with ThreadPoolExecutor(1) as one:
        first = one.submit(manager.token)
        assert begun.wait(60)
        # The thread is not started before this call is over: one that waited would not return.
        assert manager.token().value == "token-1"
        gate.set()
        assert first.result(60).value == "token-1"
    background()
    assert manager.token().value == "token-2"
    assert len(server.token_requests) == 2


def test_outage_goes_unnoticed_while_the_token_is_good(
    server: Loopback, make_auth: MakeAuth, clock: Clock, call: Call
) -> None:
    """A dead endpoint in the window costs one request, and every call succeeds."""
    authentication = make_auth()
    assert call(authentication, server.url).status_code == 200
    clock.advance(3400)
    server.always = Reply(503)
    statuses: list[int] = []
    for _ in range(5):
        statuses.append(call(authentication, server.url).status_code)
        background()
    assert statuses == [200] * 5
    assert len(server.token_requests) == 2


def test_failed_renewals_back_off(server: Loopback, make_auth: MakeAuth, clock: Clock) -> None:
    """During an outage renewals are tried after 5 s, 10 s, …, not on every call."""
    manager = make_auth().manager
    manager.token()
    clock.advance(3340)
    server.always = Reply(503)
    for _ in range(100):
        manager.token()
        background()
        clock.advance(1)
    assert 4 <= len(server.token_requests) - 1 <= 6


def test_expiry_ends_the_renewals_pause(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """A pause between renewals never keeps an expired token from being replaced."""
    manager = make_auth().manager
    manager.token()
    clock.advance(3569)
    server.script.append(Reply(503))
    assert manager.token().value == "token-1"
    background()
    clock.advance(2)
    assert manager.token().value == "token-2"


def test_without_a_token_three_tries_then_one_error_for_all(
    server: Loopback, make_auth: MakeAuth
) -> None:
    """50 threads and a dead endpoint: three requests in all, each thread its own error."""
    server.always = Reply(503)
    manager = make_auth().manager

    def ask(_: int) -> BaseException | None:
        try:
            manager.token()
        except auth.TokenEndpointUnavailableError as error:
            return error
        return None

    with ThreadPoolExecutor(50) as pool:
        errors = list(pool.map(ask, range(50)))
    assert all(isinstance(error, auth.TokenEndpointUnavailableError) for error in errors)
    assert len({id(error) for error in errors}) == 50
    assert len(server.token_requests) == 3


def test_failure_is_remembered_for_a_moment(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """20 calls in a row on a dead endpoint make three requests; a second later it is asked."""
    server.always = Reply(503)
    manager = make_auth().manager
    for _ in range(20):
        with pytest.raises(auth.TokenEndpointUnavailableError):
            manager.token()
    assert len(server.token_requests) == 3
    server.always = None
    clock.advance(1.3)
    assert manager.token().value == "token-1"


def test_passing_trouble_is_tried_again(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """One 503 is not seen by the caller."""
    server.script.append(Reply(503))
    assert call(make_auth(), server.url).status_code == 200
    assert len(server.token_requests) == 2


def test_long_retry_after_is_obeyed_not_waited_for(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """429 with `Retry-After: 60` fails at once, and nobody asks for 60 s."""
    server.script.append(json_reply({"error": "slow_down"}, 429, **{"Retry-After": "60"}))
    manager = make_auth().manager
    with pytest.raises(auth.TokenEndpointUnavailableError) as caught:
        manager.token()
    assert caught.value.retry_after == 60
    clock.advance(59)
    with pytest.raises(auth.TokenEndpointUnavailableError):
        manager.token()
    assert len(server.token_requests) == 1
    clock.advance(2)
    assert manager.token().value == "token-1"


def test_retry_after_may_be_a_date(server: Loopback, make_auth: MakeAuth) -> None:
    """A date in the past means now."""
    headers = {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}
    server.script.append(Reply(429, headers=headers))
    assert make_auth().manager.token().value == "token-1"


def test_wall_clock_steps_change_nothing(
    server: Loopback, make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lifetimes are counted on a clock that is never set: a step of a year is not noticed."""
    manager = make_auth(policy=Policy()).manager
    manager.token()
    now = time.time()
    for step in (365 * 86400, -365 * 86400):
        monkeypatch.setattr(time, "time", lambda step=step: now + step)
        assert manager.token().value == "token-1"
    assert len(server.token_requests) == 1


def test_invalidate_drops_the_token(make_auth: MakeAuth) -> None:
    """After a leak the token can be dropped at once."""
    manager = make_auth().manager
    manager.token()
    manager.invalidate()
    assert manager.token().value == "token-2"


def test_remembered_failure_says_how_old_it_is(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """It is not told as if it were new, and says when the next try is made."""
    server.always = Reply(503)
    manager = make_auth().manager
    with pytest.raises(auth.TokenEndpointUnavailableError, match=r"answered 503$"):
        manager.token()
    server.always = None
    clock.advance(0.4)
    again = r"answered 503 \(this happened 0\.4 s ago; the next attempt is in 0\.[678] s\)$"
    with pytest.raises(auth.TokenEndpointUnavailableError, match=again):
        manager.token()


def test_failure_is_as_old_as_its_answer(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """Also where another caller takes note of it later, as a signal handler's may."""
    server.always = Reply(503)
    manager = make_auth().manager
    with manager._lock:  # pyright: ignore[reportPrivateUsage]
        # The thread that fetches cannot take note of the failure.
        with pytest.raises(auth.TokenEndpointUnavailableError, match=r"answered 503$"):
            manager.token()
        clock.advance(0.4)
        with pytest.raises(auth.TokenEndpointUnavailableError, match=r"this happened 0\.4 s ago"):
            manager.token()


@pytest.mark.parametrize("date", ["Wed, 21 Oct 99999999999999999999 07:28:00 GMT", "9" * 400])
def test_retry_after_beyond_all_time(server: Loopback, make_auth: MakeAuth, date: str) -> None:
    """It is as good as none, or as the longest there is; never an OverflowError."""
    server.always = Reply(503, headers={"Retry-After": date})
    with pytest.raises(auth.TokenEndpointUnavailableError, match="answered 503"):
        make_auth().manager.token()
