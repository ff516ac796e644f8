"""TokenSmith: the bootstrap token is redeemed once, the refresh token survives everything."""

from __future__ import annotations

import json
import resource
import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import Loopback, Reply, Seen, background, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets, Policy, TokenAuth, TokenSmith
from openchami_sdk.auth._sources.tokensmith_state import unwritten_states
from openchami_sdk.auth._tokens.flight import Flight
from openchami_sdk.auth._tokens.manager import TokenManager

LIMITS = resource.getrlimit(resource.RLIMIT_FSIZE)
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"


class Smith(Loopback):
    """Answers as TokenSmith does: one-time bootstrap tokens, refresh tokens that rotate."""

    def __init__(self) -> None:
        super().__init__()
        self.bootstrap = {"one-time"}
        self.refresh: str | None = None
        # How many requests are carried out and not answered.
        self.lose = 0

    def _token(self, seen: Seen) -> Reply:
        if self.script:
            return self.script.popleft()
        form = {name: values[0] for name, values in seen.form.items()}
        if form["grant_type"] == GRANT:
            if form["subject_token"] not in self.bootstrap:
                return json_reply({"error": "invalid_grant"}, 400)
            self.bootstrap.remove(form["subject_token"])
        elif form["refresh_token"] != self.refresh:
            return json_reply({"error": "invalid_grant"}, 400)
        number = len(self.issued) + 1
        self.refresh = f"refresh-{number}"
        self.issued.append(f"token-{number}")
        if self.lose:
            self.lose -= 1
            return Reply(200, b"", declared=500)
        return json_reply({
            "access_token": f"token-{number}", "token_type": "Bearer", "expires_in": 3600,
            "refresh_token": self.refresh, "refresh_expires_in": 86400, "scope": "a b",
            "issued_token_type": "urn:ietf:params:oauth:token-type:access-token",
        })  # fmt: skip


Start = Callable[[], TokenManager]


@pytest.fixture
def server() -> Iterator[Smith]:
    """A TokenSmith."""
    running = Smith()
    yield running
    running.stop()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where the refresh token is kept."""
    return tmp_path / "var" / "tokensmith.json"


@pytest.fixture
def start(server: Smith, clock: Clock, tmp_path: Path, state: Path) -> Start:
    """Makes a service's manager, as after a restart: nothing remembered but the file."""
    (tmp_path / "bootstrap").write_text("one-time\n")

    def make() -> TokenManager:
        unwritten_states.clear()
        # A policy of its own each time: no manager is shared with an earlier "process".
        policy = Policy(
            clock=clock, wall_clock=clock, first_pause=0.0, default_lifetime=300.0 + len(made)
        )
        made.append(policy)
        source = TokenSmith(
            token_endpoint=server.token_endpoint,
            bootstrap_token=FileSecrets(tmp_path / "bootstrap"),
            state=state,
        )
        return TokenAuth(source, allowed_origins=[server.url], policy=policy).manager

    made: list[Policy] = []
    return make


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
    server: Smith, start: Start, state: Path, clock: Clock
) -> None:
    """A start uses the good access token, and spends a refresh token near its end only."""
    start().token()
    assert start().token().value == "token-1"
    assert len(server.token_requests) == 1
    clock.advance(3400)
    assert start().token().value == "token-2"
    assert json.loads(state.read_text())["refresh_token"] == "refresh-2"


def test_state_is_private(start: Start, state: Path) -> None:
    """Nobody else can read the refresh token, whatever the umask."""
    start().token()
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.parent.stat().st_mode) == 0o700


def test_readable_state_is_refused(start: Start, state: Path) -> None:
    """A state file that others can read is not used, and the message says what to do."""
    start().token()
    state.chmod(0o644)
    with pytest.raises(auth.ConfigurationError, match="chmod 600"):
        start().token()


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
    server: Smith, start: Start, clock: Clock, state: Path, what: str
) -> None:
    """What was sent before a crash is known after it: the message says that its answer was lost."""
    if what == "refresh":
        start().token()
        clock.advance(3700)
    # TokenSmith carries it out, and the answer does not arrive.
    server.lose = 1
    with pytest.raises(auth.TokenError, match="the answer was lost"):
        start().token()
    assert json.loads(state.read_text())["spending"]["fingerprint"]
    clock.advance(61)
    with pytest.raises(auth.TokenError, match=r"it was sent 1970-.* and the answer was lost"):
        start().token()


def test_state_is_on_disk_before_the_access_token_is_used(
    server: Smith, start: Start, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The successor is written before anybody gets the access token that came with it."""
    manager = start()
    seen: list[bytes] = []
    landed: Any = Flight
    land: Callable[[Flight[Any], Any], None] = landed.land

    def look(flight: Flight[Any], result: Any) -> None:
        seen.append(state.read_bytes())
        land(flight, result)

    monkeypatch.setattr(Flight, "land", look)
    manager.token()
    assert b"refresh-1" in seen[0]


def test_full_disk_loses_nothing_while_the_process_lives(
    server: Smith, start: Start, state: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """The successor stays in memory when the file cannot be written, and is written later."""
    manager = start()
    manager.token()
    clock.advance(3700)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, LIMITS[1]))
    try:
        assert manager.token().value == "token-2"
        clock.advance(3700)
        assert manager.token().value == "token-3"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, LIMITS)
    assert "in memory only" in caplog.text
    assert json.loads(state.read_text())["refresh_token"] == "refresh-1"
    assert not list(state.parent.glob(".tokensmith*"))
    clock.advance(61)
    manager.token()
    background()
    assert json.loads(state.read_text())["refresh_token"] == "refresh-3"


def test_nothing_is_spent_on_a_full_disk_while_the_token_is_good(
    server: Smith, start: Start, clock: Clock, state: Path
) -> None:
    """The disk is tried before a one-time token is sent."""
    start().token()
    clock.advance(3400)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, LIMITS[1]))
    try:
        assert start().token().value == "token-1"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, LIMITS)
    assert len(server.token_requests) == 1


def test_answer_without_a_refresh_token_keeps_the_old_one(
    server: Smith, start: Start, clock: Clock, state: Path
) -> None:
    """It is all there is to try."""
    start().token()
    clock.advance(3700)
    server.script.append(json_reply({"access_token": "odd", "expires_in": 60, "error": None}))
    assert start().token().value == "odd"
    assert json.loads(state.read_text())["refresh_token"] == "refresh-1"


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


def test_refused_token_of_the_state_is_not_used_again(server: Smith, start: Start) -> None:
    """A service's 401 to the token of the state makes a refresh; the next start has its result."""
    manager = start()
    token = manager.token()
    manager.reject(token, (b"http", b"127.0.0.1", 1))
    assert manager.token().value == "token-2"
    assert start().token().value == "token-2"


def test_state_of_version_0_1_is_gone_on_with(start: Start, server: Smith, state: Path) -> None:
    """It has no access token and names no format."""
    server.refresh = "old"
    state.parent.mkdir(mode=0o700)
    state.write_text('{"refresh_token": "old", "redeemed": "0123456789ab"}')
    state.chmod(0o600)
    assert start().token().value == "token-1"


def test_bootstrap_token_is_taken_as_tokensmith_prints_it(
    start: Start, tmp_path: Path, server: Smith
) -> None:
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
    server: Smith, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, text: str
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


@pytest.mark.parametrize(
    "document", ["[]", "{}", '{"access_token": "x"}', '{"format": "other"}', "\xff"]
)
def test_foreign_state_is_not_guessed_at(start: Start, state: Path, document: str) -> None:
    """A file that is something else is refused, and left alone."""
    state.parent.mkdir()
    state.write_text(document)
    state.chmod(0o600)
    with pytest.raises(auth.ConfigurationError, match="is not a state file of TokenSmith"):
        start().token()
    assert state.read_text() == document
