"""The state of TokenSmith's tokens in a file: private, and not lost on a full disk."""

from __future__ import annotations

import json
import resource
import stat
from pathlib import Path

import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import background
from auth_ext.tests.tokensmith.smith import Place, Smith, Start
from openchami_sdk import auth

LIMITS = resource.getrlimit(resource.RLIMIT_FSIZE)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The file."""
    return tmp_path / "var" / "tokensmith.json"


@pytest.fixture
def place(state: Path) -> Place:
    """It, as the place of a state."""
    return Place(str(state))


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


def test_full_disk_loses_nothing_while_the_process_lives(
    start: Start, state: Path, clock: Clock, caplog: pytest.LogCaptureFixture
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
