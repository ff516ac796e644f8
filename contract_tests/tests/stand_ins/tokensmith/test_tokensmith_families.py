"""Bootstrap and refresh tokens when time passes, answers are lost, and TokenSmith restarts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openchami_sdk.testing.tokensmith import RunningTokenSmith

EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
BOOTSTRAP = "urn:openchami:params:oauth:token-type:bootstrap-token"
SPENT = "The provided token is invalid or has already been used"
DEAD = "The provided refresh token is invalid or has expired"
HOUR, DAY = 3600, 86_400

Ask = Callable[[dict[str, str]], httpx.Response]


@pytest.fixture
def ask(server: RunningTokenSmith, http: httpx.Client) -> Ask:
    """Sends a form to the token endpoint."""
    return lambda form: http.post(server.token_url, data=form)


def exchange(token: str) -> dict[str, str]:
    return {"grant_type": EXCHANGE, "subject_token": token, "subject_token_type": BOOTSTRAP}


def refresh(answer: httpx.Response | str) -> dict[str, str]:
    token = answer if isinstance(answer, str) else answer.json()["refresh_token"]
    return {"grant_type": "refresh_token", "refresh_token": token}


def refused(answer: httpx.Response) -> Any:
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"] == "invalid_grant"
    return answer.json()["error_description"]


def test_a_bootstrap_token_lasts_for_ten_minutes(server: RunningTokenSmith, ask: Ask) -> None:
    """It is good to its last second, and refused like an unknown one afterwards."""
    first, second = (server.mint_bootstrap_token("inventory") for _ in range(2))
    server.clock.advance(599)
    assert ask(exchange(first)).status_code == 200
    server.clock.advance(2)
    assert refused(ask(exchange(second))) == SPENT


def test_a_family_ends_a_day_after_its_start(server: RunningTokenSmith, ask: Ask) -> None:
    """However often it was used: the end is fixed, and the answers count down to it."""
    answer = ask(exchange(server.mint_bootstrap_token("inventory")))
    assert answer.json()["refresh_expires_in"] == DAY
    for hour in range(1, 24):
        server.clock.advance(HOUR)
        answer = ask(refresh(answer))
        left = DAY - hour * HOUR
        assert left - 10 < answer.json()["refresh_expires_in"] <= left
    server.clock.advance(HOUR)
    assert refused(ask(refresh(answer))) == DEAD


def test_a_family_can_be_minted_for_a_month(server: RunningTokenSmith, ask: Ask) -> None:
    """With ``--refresh-ttl 720h``."""
    answer = ask(exchange(server.mint_bootstrap_token("inventory", refresh_ttl="720h")))
    server.clock.advance(29 * DAY)
    assert ask(refresh(answer)).status_code == 200


def test_a_lost_answer_spends_the_token_for_good(server: RunningTokenSmith, ask: Ask) -> None:
    """No restart brings it back: the disk has the successor that nobody received."""
    answer = ask(exchange(server.mint_bootstrap_token("inventory")))
    server.set_fault("lost", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        ask(refresh(answer))
    assert refused(ask(refresh(answer))) == DEAD
    server.restart(new_key=False)
    assert refused(ask(refresh(answer))) == DEAD


def test_an_unwritable_store_spends_tokens_until_the_next_restart(
    server: RunningTokenSmith, ask: Ask
) -> None:
    """500, then a token that is dead in memory, and alive on the disk."""
    bootstrap = server.mint_bootstrap_token("inventory")
    answer = ask(exchange(server.mint_bootstrap_token("boot-service")))
    with server.unwritable_store():
        for form in (exchange(bootstrap), refresh(answer)):
            failed = ask(form)
            assert failed.status_code == 500
            assert failed.json() == {
                "error": "server_error",
                "error_description": "An internal server error occurred",
            }
    assert refused(ask(exchange(bootstrap))) == SPENT
    assert refused(ask(refresh(answer))) == DEAD
    server.restart()
    assert ask(exchange(bootstrap)).status_code == 200
    assert ask(refresh(answer)).status_code == 200


def test_a_restart_keeps_families_and_changes_the_key(server: RunningTokenSmith, ask: Ask) -> None:
    """As release v0.2.0 deploys it; the connection that was open is closed."""
    answer = ask(exchange(server.mint_bootstrap_token("inventory")))
    before = httpx.get(server.jwks_url).json()["keys"]
    server.restart()
    after = httpx.get(server.jwks_url).json()["keys"]
    assert [len(before), len(after)] == [1, 1]
    assert before[0]["kid"] != after[0]["kid"]
    assert ask(refresh(answer)).status_code == 200


def test_an_outage_is_over_at_the_same_place(server: RunningTokenSmith, ask: Ask) -> None:
    """Nothing listens meanwhile."""
    bootstrap = server.mint_bootstrap_token("inventory")
    with server.outage(), pytest.raises(httpx.ConnectError):
        httpx.post(server.token_url)
    assert ask(exchange(bootstrap)).status_code == 200


def test_guessing_is_held_back_for_a_minute(server: RunningTokenSmith, http: httpx.Client) -> None:
    """Ten unknown tokens from one address; expired and used ones do not count."""
    from_gateway = {"X-Forwarded-For": "192.0.2.1"}

    def ask(token: str) -> int:
        return http.post(server.token_url, data=exchange(token), headers=from_gateway).status_code

    good, used = (server.mint_bootstrap_token("inventory") for _ in range(2))
    assert [ask(used) for _ in range(15)] == [200] + [400] * 14
    assert [ask("unknown") for _ in range(11)] == [400] * 10 + [429]
    server.clock.advance(59)
    assert ask(good) == 429
    server.clock.advance(2)
    assert ask(good) == 200


def test_a_direct_client_is_known_by_its_connection(
    server: RunningTokenSmith, http: httpx.Client
) -> None:
    """The eleventh attempt on one connection is held back, on new ones it is not."""
    form = exchange("unknown")
    assert [http.post(server.token_url, data=form).status_code for _ in range(11)][-1] == 429
    for _ in range(15):
        assert httpx.post(server.token_url, data=form).status_code == 400


def test_a_restart_forgets_who_was_guessing(server: RunningTokenSmith, http: httpx.Client) -> None:
    """The throttle is in memory only."""
    headers = {"X-Forwarded-For": "192.0.2.2"}
    form = exchange("unknown")
    for _ in range(10):
        http.post(server.token_url, data=form, headers=headers)
    server.restart()
    assert http.post(server.token_url, data=form, headers=headers).status_code == 400
