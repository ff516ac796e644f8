"""What the pages about TokenSmith's tokens show works as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk.testing import Stack

DOCS = Path(__file__).parents[3] / "docs"
PAGE = (DOCS / "tokensmith.md").read_text(encoding="utf-8")
CHANGES = (DOCS / "from-v0.1-to-v0.2.md").read_text(encoding="utf-8")
SETTINGS = (DOCS / "configuration.md").read_text(encoding="utf-8")
AUTH = DOCS.parent / "auth_ext" / "openchami_sdk" / "auth"


def environment(stack: Stack, state: Path) -> dict[str, str]:
    """The stack's settings and nothing of the caller's, with a state file that is not there."""
    foreign = ("OPENCHAMI_", "TOKENSMITH_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    own = {"HOME": str(state.parent), "OPENCHAMI_TOKEN_STATE": str(state)}
    return {**kept, **stack.environment, **own}


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_commands_of_the_page_work(openchami_stack: Stack, tmp_path: Path) -> None:
    """In order: the bootstrap token is redeemed once, and the checks find nothing wrong."""
    commands = re.findall(r"^\$ openchami-auth (.+)$", PAGE, re.MULTILINE)
    assert "bootstrap" in commands
    state = tmp_path / "inventory" / "token.json"
    printed: dict[str, str] = {}
    for command in commands:
        ran = subprocess.run(
            [sys.executable, "-m", "openchami_sdk.auth", *command.split()],
            env=environment(openchami_stack, state),
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ran.returncode == 0, (command, ran.stderr)
        printed[command] = ran.stdout
    for name in ("expires_in", "refresh_ends_in"):
        assert f"`{name}`" in PAGE
        assert name in printed["whoami --check"]
    tokens = openchami_stack.tokensmith
    assert (tokens.requests("bootstrap"), tokens.requests("refresh")) == (1, 0)
    assert state.stat().st_mode & 0o777 == 0o600
    assert state.with_name("token.json.lock").stat().st_size == 0


@pytest.mark.parametrize("page", [PAGE, CHANGES], ids=["tokensmith", "from-v0.1-to-v0.2"])
def test_settings_on_the_pages_exist(page: str) -> None:
    """Each variable is one that the settings' page has; OPENCHAMI_LOG and the like included."""
    known = SETTINGS.replace("OPENCHAMI_<SERVICE>_URI", "OPENCHAMI_SMD_URI")
    for name in set(re.findall(r"\bOPENCHAMI_[A-Z_]+", page)):
        assert name in known, name


def test_messages_on_the_page_are_in_the_code() -> None:
    """The words by which an operator finds the row for what the log says."""
    code = "".join(path.read_text(encoding="utf-8") for path in AUTH.rglob("*.py"))
    code = re.sub(r'"\s*f?"', "", code)  # a text that continues on the next line
    table = PAGE.partition("## Warnings and errors")[2]
    messages = re.findall(r"^\| \*(.+?)\*", table, re.MULTILINE)
    assert messages
    for message in messages:
        assert message in code, message
    for event in re.findall(r"^\| `(auth\.[a-z_.]+)`", table, re.MULTILINE):
        assert f'"{event}"' in code, event
