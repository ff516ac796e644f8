"""TokenSmith: the bootstrap token is redeemed once, the refresh token survives everything."""

from __future__ import annotations

import errno
import json
import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import Loopback, Reply, Seen, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets, Policy, TokenAuth, TokenSmith
from openchami_sdk.auth._tokens.manager import TokenManager

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"


class Smith(Loopback):
    """Answers as TokenSmith does: one-time bootstrap tokens, refresh tokens that rotate."""

    def __init__(self) -> None:
        super().__init__()
        self.bootstrap = {"one-time"}
        self.refresh: str | None = None

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
        # A policy of its own each time: no manager is shared with an earlier "process".
        policy = Policy(clock=clock, first_pause=0.0, default_lifetime=300.0 + len(made))
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


def test_restart_goes_on_with_the_refresh_token(server: Smith, start: Start, state: Path) -> None:
    """The file is enough: the bootstrap token is not needed again."""
    start().token()
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
    server: Smith, start: Start, tmp_path: Path
) -> None:
    """Locked out is told as such, without a loop; a new bootstrap token is picked up at once."""
    start().token()
    server.refresh = "somebody else's"
    manager = start()
    with pytest.raises(auth.TokenError, match="bootstrap-token create"):
        manager.token()
    assert len(server.token_requests) == 2
    server.bootstrap.add("another")
    (tmp_path / "bootstrap").write_text("another\n")
    assert manager.token().value == "token-2"


def test_outage_does_not_burn_the_bootstrap_token(server: Smith, start: Start) -> None:
    """Only `invalid_grant` gives up a refresh token: an outage keeps it."""
    start().token()
    manager = start()
    server.script.extend([Reply(503)] * 3)
    with pytest.raises(auth.TokenEndpointUnavailableError):
        manager.token()
    assert start().token().value == "token-2"


def test_refresh_token_is_on_disk_before_the_access_token_is_used(
    start: Start, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the file cannot be written the new access token is not handed out either."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(auth.ConfigurationError, match="No space left on device"):
        start().token()
    assert not list(state.parent.glob(".tokensmith*"))


def test_processes_do_not_spend_one_refresh_token_twice(server: Smith, start: Start) -> None:
    """Two processes that renew at once take turns, and both get a token."""
    start().token()
    managers = [start(), start()]
    meet = threading.Barrier(2)

    def renew(manager: TokenManager) -> str:
        meet.wait()
        return manager.token().value

    with ThreadPoolExecutor(2) as pool:
        values = list(pool.map(renew, managers))
    assert sorted(values) == ["token-2", "token-3"]
    assert server.refresh == "refresh-3"


def test_foreign_state_is_not_guessed_at(start: Start, state: Path) -> None:
    """A file that is something else is left alone."""
    state.parent.mkdir()
    state.write_text("[]")
    state.chmod(0o600)
    with pytest.raises(auth.TokenError, match="not TokenSmith state"):
        start().token()
