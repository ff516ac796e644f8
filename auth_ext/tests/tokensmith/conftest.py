"""Services on TokenSmith's tokens, with their state in a file and in Redis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.tokensmith.smith import Place, Smith, Start, connected
from openchami_sdk.auth import FileSecrets, Policy, TokenAuth, TokenSmith
from openchami_sdk.auth._tokens.manager import TokenManager
from openchami_sdk.auth._tokensmith.state import unwritten_states


@pytest.fixture
def server() -> Iterator[Smith]:
    """A TokenSmith."""
    running = Smith()
    yield running
    running.stop()


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where the state is kept: each place, empty."""
    if request.param == "file":
        return Place(str(tmp_path / "var" / "tokensmith.json"))
    url = request.getfixturevalue("redis_url")
    connected(url).flushall()
    return Place(f"{url}#inventory")


@pytest.fixture
def start(server: Smith, clock: Clock, tmp_path: Path, place: Place) -> Start:
    """Makes a service's manager, as after a restart: nothing remembered but the state."""
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
            state=place.state,
        )
        return TokenAuth(source, allowed_origins=[server.url], policy=policy).manager

    made: list[Policy] = []
    return make
