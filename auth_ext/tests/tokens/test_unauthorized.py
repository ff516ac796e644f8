"""401: drop the token if it is still the current one, fetch once, send once more."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply
from openchami_sdk.auth._tokens.manager import TokenManager
from openchami_sdk.core import http


def test_revoked_token_is_replaced_once(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """A call with a revoked token succeeds with a new one; the caller sees one 200."""
    authentication = make_auth()
    call(authentication, server.url)
    server.revoke()
    assert call(authentication, server.url).status_code == 200
    assert len(server.token_requests) == 2
    assert [c.headers["authorization"][-1] for c in server.calls] == ["1", "1", "2"]


def test_second_401_is_the_answer(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """An API that refuses new tokens too gives its 401 to the caller after one retry."""
    server.api_always = Reply(401)
    assert call(make_auth(), server.url).status_code == 401
    assert len(server.calls) == 2
    assert len(server.token_requests) == 2


def test_permanent_401_costs_one_renewal_in_30_seconds(
    server: Loopback, make_auth: MakeAuth, clock: Clock, call: Call
) -> None:
    """20 calls on an API that refuses everything: one renewal; 30 s later one more."""
    authentication = make_auth()
    server.api_always = Reply(401)
    for _ in range(20):
        assert call(authentication, server.url).status_code == 401
    assert len(server.token_requests) == 2
    clock.advance(31)
    call(authentication, server.url)
    assert len(server.token_requests) == 3


def test_damping_ends_when_a_renewal_helps(
    server: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """Revocations in quick succession are each healed: the pause is for renewals in vain."""
    authentication = make_auth()
    call(authentication, server.url)
    for _ in range(3):
        server.revoke()
        assert call(authentication, server.url).status_code == 200
    assert len(server.token_requests) == 4


def test_one_origin_in_trouble_does_not_silence_another(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """An API that refuses everything costs another API's calls no retry."""
    authentication = make_auth(allowed_origins=[server.url, other.url])
    other.api_always = Reply(401)
    call(authentication, other.url)
    server.revoke()
    assert call(authentication, server.url).status_code == 200


def test_mass_revocation_makes_one_request(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """50 threads whose token was revoked: one renewal, 50 answers."""
    authentication = make_auth()
    with library.client(auth=authentication, timeout=60) as client:
        client.get(server.url)
        server.revoke()
        start = threading.Barrier(50)

        def work(_: int) -> int:
            start.wait()
            return client.get(server.url).status_code

        with ThreadPoolExecutor(50) as pool:
            assert list(pool.map(work, range(50))) == [200] * 50
    assert len(server.token_requests) == 2


def test_late_401_keeps_the_new_token(make_auth: MakeAuth) -> None:
    """A 401 for yesterday's token does not cost everybody today's."""
    manager = make_auth().manager
    old = manager.token()
    origin = (b"http", b"127.0.0.1", 1)
    assert manager.reject(old, origin)
    new = manager.token()
    assert manager.reject(old, origin)
    assert manager.token() is new


def overtaken(server: Loopback, manager: TokenManager, clock: Clock) -> Callable[[], None]:
    """While the first call is under way its token is renewed, then every token is revoked."""

    def renew() -> None:
        server.on_call = lambda: None
        clock.advance(3590)
        manager.token()
        server.revoke()

    return renew


def test_call_overtaken_by_renewal_and_revocation_succeeds(
    server: Loopback, make_auth: MakeAuth, clock: Clock, call: Call
) -> None:
    """The newer token at hand is refused too: one is fetched, and the caller sees one 200."""
    authentication = make_auth()
    server.on_call = overtaken(server, authentication.manager, clock)
    assert call(authentication, server.url).status_code == 200
    assert [c.headers["authorization"][-1] for c in server.calls] == ["1", "2", "3"]
    assert len(server.token_requests) == 3


def test_call_is_sent_three_times_at_most(
    server: Loopback, make_auth: MakeAuth, clock: Clock, call: Call
) -> None:
    """An API that refuses all of them has the last word, and the next call is not retried."""
    authentication = make_auth()
    server.api_always = Reply(401)
    server.on_call = overtaken(server, authentication.manager, clock)
    assert call(authentication, server.url).status_code == 401
    assert [c.headers["authorization"][-1] for c in server.calls] == ["1", "2", "3"]
    assert call(authentication, server.url).status_code == 401
    assert len(server.calls) == 4
    assert len(server.token_requests) == 3


@pytest.mark.parametrize("status", [400, 403, 404, 500, 503])
def test_other_statuses_never_renew(
    server: Loopback, make_auth: MakeAuth, call: Call, status: int
) -> None:
    """403 means the token is known and not enough: another one like it would not help."""
    server.api_always = Reply(status)
    assert call(make_auth(), server.url).status_code == status
    assert len(server.token_requests) == len(server.calls) == 1


@pytest.mark.parametrize(
    "body",
    [{"content": b"hello"}, {"json": {"a": 1}}, {"data": {"a": "1"}}],
    ids=["bytes", "json", "form"],
)
def test_bodies_in_memory_are_sent_again(
    server: Loopback, make_auth: MakeAuth, call: Call, body: dict[str, Any]
) -> None:
    """The second attempt carries the same body as the first."""
    authentication = make_auth()
    call(authentication, server.url)
    server.revoke()
    assert call(authentication, server.url, "POST", **body).status_code == 200
    first, second = server.calls[1:]
    assert first.body == second.body != b""


def stream_file() -> dict[str, Any]:
    """A body that can be read once and does not complain the second time."""
    return {"content": io.BytesIO(b"hello")}


def stream_upload() -> dict[str, Any]:
    """A multipart upload."""
    return {"files": {"f": io.BytesIO(b"hello")}}


def stream_generator() -> dict[str, Any]:
    """A generator."""
    return {"content": (chunk for chunk in (b"hel", b"lo"))}


@pytest.mark.parametrize("body", [stream_file, stream_upload, stream_generator])
def test_one_shot_bodies_are_not_sent_again(
    server: Loopback, make_auth: MakeAuth, body: Callable[[], dict[str, Any]], library: http.Library
) -> None:
    """A stream would go out empty: the 401 goes back, and the next call has a new token."""
    with library.client(auth=make_auth()) as client:
        client.get(server.url)
        server.revoke()
        assert client.post(server.url, **body()).status_code == 401
        assert len(server.calls) == 2
        assert b"hello" in server.calls[1].body
        assert client.get(server.url).status_code == 200


def test_retry_can_be_turned_off(server: Loopback, make_auth: MakeAuth, call: Call) -> None:
    """Where a 401 has side effects it is returned as it is; the token is dropped all the same."""
    authentication = make_auth(retry_unauthorized=False)
    call(authentication, server.url)
    server.revoke()
    assert call(authentication, server.url).status_code == 401
    assert call(authentication, server.url).status_code == 200


@pytest.mark.parametrize(("challenge", "calls"), [("Basic", 1), ("Bearer", 2), ("bearer x", 2)])
def test_challenge_for_another_scheme_is_not_about_the_token(
    server: Loopback, make_auth: MakeAuth, call: Call, challenge: str, calls: int
) -> None:
    """A proxy that wants Basic gets no second attempt with another bearer token."""
    server.api_always = Reply(401, headers={"WWW-Authenticate": challenge})
    assert call(make_auth(), server.url).status_code == 401
    assert len(server.calls) == calls


def test_unavailable_endpoint_after_401_is_told(
    server: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """When the token was refused and no other can be had, that is the error."""
    authentication = make_auth()
    call(authentication, server.url)
    server.revoke()
    server.always = Reply(503)
    with pytest.raises(Exception, match="answered 503"):
        call(authentication, server.url)
