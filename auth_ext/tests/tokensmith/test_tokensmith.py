"""TokenSmith: the bootstrap token is exchanged once, and refresh tokens survive failures."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import Reply, json_reply
from auth_ext.tests.tokensmith.smith import GRANT, Place, Smith, Start
from openchami_sdk import auth
from openchami_sdk.auth import TokenSmith
from openchami_sdk.auth._tokens.claims import fingerprint
from openchami_sdk.auth._tokens.flight import Flight
from openchami_sdk.auth._tokens.manager import TokenManager

ORIGIN = (b"http", b"127.0.0.1", 1)


def test_bootstrap_then_refresh(server: Smith, start: Start, clock: Clock) -> None:
    """The one-time token is exchanged once; afterwards each refresh uses the newest token."""
    manager = start()
    assert manager.token().value == "token-1"
    clock.advance(4000)
    assert manager.token().value == "token-2"
    clock.advance(4000)
    assert manager.token().value == "token-3"
    forms = [seen.form for seen in server.token_requests]
    assert forms[0] == {
        "grant_type": [GRANT],
        "subject_token": ["one-time"],
        "subject_token_type": ["urn:openchami:params:oauth:token-type:bootstrap-token"],
    }
    assert [form.get("refresh_token") for form in forms[1:]] == [["refresh-1"], ["refresh-2"]]


def test_restart_goes_on_with_the_state(
    server: Smith, start: Start, place: Place, clock: Clock
) -> None:
    """A start uses the good access token, and spends a refresh token near its end only."""
    start().token()
    assert start().token().value == "token-1"
    assert len(server.token_requests) == 1
    clock.advance(3400)
    assert start().token().value == "token-2"
    assert place.document()["refresh_token"] == "refresh-2"


def test_state_with_the_longest_tokens_is_read_again(
    server: Smith, start: Start, clock: Clock
) -> None:
    """Two answers as long as they may be: the state holds the tokens of both."""
    tokens = ["a" * 64_000, "b" * 33_000]
    server.script.extend(
        json_reply(
            {"access_token": one, "expires_in": 3600, "refresh_token": "r" * (65_000 - len(one))}
        )
        for one in tokens
    )
    assert start().token().value == tokens[0]
    clock.advance(3400)
    assert start().token().value == tokens[1]
    assert start().token().value == tokens[1]
    assert len(server.token_requests) == 2


def test_dead_refresh_token_needs_a_new_bootstrap_token(
    server: Smith, start: Start, tmp_path: Path, clock: Clock
) -> None:
    """Locked out is told as such, without a loop; a new bootstrap token is picked up at once."""
    start().token()
    server.refresh = "somebody else's"
    clock.advance(3700)
    manager = start()
    with pytest.raises(auth.TokenError, match="bootstrap-token create"):
        manager.token()
    assert len(server.token_requests) == 2
    server.bootstrap.add("another")
    (tmp_path / "bootstrap").write_text("another\n")
    assert manager.token().value == "token-2"


def test_outage_does_not_burn_the_bootstrap_token(
    server: Smith, start: Start, clock: Clock
) -> None:
    """Only `invalid_grant` gives up a refresh token: an outage keeps it."""
    start().token()
    clock.advance(3700)
    manager = start()
    server.script.extend([Reply(503)] * 3)
    with pytest.raises(auth.TokenEndpointUnavailableError):
        manager.token()
    assert start().token().value == "token-2"


def test_refresh_that_fails_leaves_the_token_until_its_end(
    server: Smith, start: Start, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """A start near the token's end, with TokenSmith down: the token serves, and the log says so."""
    start().token()
    clock.advance(3400)
    server.always = Reply(500)
    server.script.extend([Reply(500)] * 3)
    assert start().token().value == "token-1"
    assert "the access token stays in use until 1970-01-01" in caplog.text


@pytest.mark.parametrize("what", ["refresh", "bootstrap"])
def test_lost_answer_is_told(
    server: Smith, start: Start, clock: Clock, place: Place, what: str
) -> None:
    """What was sent before a crash is known after it: the message says that its answer was lost."""
    if what == "refresh":
        start().token()
        clock.advance(3700)
    # TokenSmith carries it out, and the answer does not arrive.
    server.lose = 1
    with pytest.raises(auth.TokenError, match="the answer was lost"):
        start().token()
    assert place.document()["spending"]["fingerprint"]
    clock.advance(61)
    with pytest.raises(auth.TokenError, match=r"it was sent 1970-.* and the answer was lost"):
        start().token()


def test_state_is_on_disk_before_the_access_token_is_used(
    start: Start, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The successor is written before anybody gets the access token that came with it."""
    manager = start()
    seen: list[bytes] = []
    landed: Any = Flight
    land: Callable[[Flight[Any], Any], None] = landed.land

    def look(flight: Flight[Any], result: Any) -> None:
        seen.append(place.data())
        land(flight, result)

    monkeypatch.setattr(Flight, "land", look)
    manager.token()
    assert b"refresh-1" in seen[0]


def test_answer_without_a_refresh_token_keeps_the_old_one(
    server: Smith, start: Start, clock: Clock, place: Place
) -> None:
    """It is all there is to try."""
    start().token()
    clock.advance(3700)
    server.script.append(json_reply({"access_token": "odd", "expires_in": 60, "error": None}))
    assert start().token().value == "odd"
    assert place.document()["refresh_token"] == "refresh-1"


def test_processes_do_not_spend_one_refresh_token_twice(
    server: Smith, start: Start, clock: Clock
) -> None:
    """Two processes that renew at once take turns: one refreshes, and both use its token."""
    start().token()
    clock.advance(3700)
    managers = [start(), start()]
    meet = threading.Barrier(2)

    def renew(manager: TokenManager) -> str:
        meet.wait()
        return manager.token().value

    with ThreadPoolExecutor(2) as pool:
        values = list(pool.map(renew, managers))
    assert values == ["token-2", "token-2"]
    assert server.refresh == "refresh-2"


def test_refused_token_of_the_state_is_not_used_again(start: Start) -> None:
    """A service's 401 to the token of the state makes a refresh; the next start has its result."""
    manager = start()
    token = manager.token()
    manager.reject(token, ORIGIN)
    assert manager.token().value == "token-2"
    assert start().token().value == "token-2"


def test_previous_token_survives_a_restart(server: Smith, start: Start, clock: Clock) -> None:
    """A service that refuses the new token, as after a key change, gets the one before it."""
    start().token()
    clock.advance(3400)
    assert start().token().value == "token-2"
    manager = start()
    assert manager.reject(manager.token(), ORIGIN) == 2
    assert manager.token().value == "token-1"
    # It serves to its end.
    clock.advance(180)
    assert manager.token().value == "token-2"
    assert len(server.token_requests) == 2


def test_refused_previous_token_is_forgotten(start: Start, clock: Clock) -> None:
    """When both are refused, another is fetched, and neither is tried again after a restart."""
    start().token()
    clock.advance(3400)
    start().token()
    manager = start()
    for left in (2, 1):
        assert manager.reject(manager.token(), ORIGIN) == left
    assert manager.token().value == "token-3"
    manager = start()
    assert manager.reject(manager.token(), ORIGIN) == 1
    assert manager.token().value == "token-4"


def test_previous_token_that_has_ended_is_not_kept(
    start: Start, clock: Clock, place: Place
) -> None:
    """It is of no use to anybody."""
    start().token()
    clock.advance(3700)
    start().token()
    assert "previous" not in place.document()


def test_state_of_version_0_1_is_gone_on_with(start: Start, server: Smith, place: Place) -> None:
    """It has no access token and names no format."""
    server.refresh = "old"
    place.put('{"refresh_token": "old", "redeemed": "0123456789ab"}')
    assert start().token().value == "token-1"


def test_bootstrap_token_is_taken_as_tokensmith_prints_it(start: Start, tmp_path: Path) -> None:
    """The JSON of `bootstrap-token create --output-format json` is a secret file."""
    manager = start()
    printed: dict[str, Any] = {
        "bootstrap_token": "one-time",
        "expires_at": "2026-11-28T12:00:00Z",
        "policy": {},
    }
    (tmp_path / "bootstrap").write_text(json.dumps(printed) + "\n")
    assert manager.token().value == "token-1"


@pytest.mark.parametrize(
    "text", ["one-time\n", " one-time\r\n", '{"bootstrap_token": "one-time"}\n']
)
def test_bootstrap_variable_may_end_in_a_newline(
    server: Smith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """podman's secrets, printed with a newline, come so."""
    monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", text)
    source = TokenSmith(
        token_endpoint=server.token_endpoint,
        bootstrap_token=auth.EnvironmentSecrets(("TOKENSMITH_BOOTSTRAP_TOKEN",)),
        state=tmp_path / "state.json",
    )
    assert TokenManager(source).token().value == "token-1"


def test_refused_bootstrap_token_is_not_hammered_with(
    server: Smith, start: Start, clock: Clock
) -> None:
    """TokenSmith shuts out a whole host after ten unknown tokens a minute: one try a minute."""
    server.bootstrap.clear()
    manager = start()
    for _ in range(20):
        with pytest.raises(auth.TokenError, match="unknown, was used before, or has expired"):
            manager.token()
        clock.advance(2)
    assert len(server.token_requests) == 1
    with pytest.raises(auth.TokenError, match=r"40 s ago; .* again in 20 s at the earliest"):
        start().token()


@pytest.mark.parametrize(
    "document", ["[]", "{}", '{"access_token": "x"}', '{"format": "other"}', "\xff"]
)
def test_foreign_state_is_not_guessed_at(start: Start, place: Place, document: str) -> None:
    """A file that is something else is refused, and left alone."""
    place.put(document)
    with pytest.raises(auth.ConfigurationError, match="does not hold a state of TokenSmith"):
        start().token()
    assert place.data().decode() == document


@pytest.mark.parametrize("end", [1e18, -1e18])
def test_state_with_times_that_no_calendar_has(
    server: Smith, start: Start, clock: Clock, place: Place, end: float
) -> None:
    """They are told as far as they can be; the refusal is what TokenSmith said."""
    start().token()
    kept = place.document()
    spending = {"fingerprint": fingerprint(kept["refresh_token"]), "at": end}
    place.put(json.dumps({**kept, "family_ends_at": end, "spending": spending}))
    server.refresh = None
    clock.advance(4000)
    with pytest.raises(auth.TokenEndpointError, match="the answer was lost"):
        start().token()
