"""A service whose clock is wrong is not blamed for it, and the run says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.tests.suite.faults.bad_network import Passage, bad_network
from contract_tests.tests.suite.results.seeding import imported
from contract_tests.tests.suite.runs import Suite
from openchami_sdk import auth
from openchami_sdk.contract import preflight
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import VARIABLE, RunConfiguration, new_id
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.network.trouble import TargetTrouble
from openchami_sdk.contract.results import matrix
from openchami_sdk.contract.results.record import read
from openchami_sdk.contract.session import clocks
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Client
from openchami_sdk.testing import serve, smd, tokens

LIST = by_id("smd.groups_list")


@pytest.fixture
def server() -> Iterator[Any]:
    """A token server."""
    with tokens.start() as running:
        yield running


def _run(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> RunConfiguration:
    run = RunConfiguration(
        new_id(), str(suite.target), Level.READ_ONLY, 1, 1.0, root=suite.folder / "reports"
    )
    run.save()
    monkeypatch.setenv(VARIABLE, str(run.folder))
    return run


@pytest.mark.parametrize("kind", ["not_before", "issued_in_future"])
def test_a_clock_that_is_behind_refuses_new_tokens(
    server: Any, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is the clock, and not the keys of the service."""
    monkeypatch.setenv("ACCESS_TOKEN", server.mint(kind))
    with serve(smd.create_app(jwks_url=server.jwks_url)) as running:
        suite = Suite.against(tmp_path, running.url, server, level="read-only")
        with (
            open_session(_run(suite, monkeypatch), "preflight") as session,
            pytest.raises(TargetTrouble, match=r"clock of SMD is at least 3[56]\d\d s behind"),
        ):
            preflight.look(session)


def test_the_preflight_shows_a_wrong_clock(
    server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From five seconds on, with the difference to this machine's clock."""

    def years_ago(passage: Passage) -> None:
        passage.forward(lambda part: re.sub(rb"(?i)(\ndate: .{12})\d{4}", rb"\g<1>2020", part))

    monkeypatch.setenv("ACCESS_TOKEN", server.mint("valid"))
    with (
        serve(smd.create_app(jwks_url=server.jwks_url)) as running,
        bad_network(running.url, years_ago) as proxy,
    ):
        suite = Suite.against(tmp_path, proxy.url, server, level="read-only")
        with open_session(_run(suite, monkeypatch), "preflight") as session:
            lines = dict(preflight.look(session).lines)
    assert re.search(r"is ready, its clock is \d+ s behind ours, plain HTTP", lines["SMD"])


@pytest.mark.parametrize(
    ("kind", "outcome", "says"),
    [
        ("valid", "not-applicable", "by the clock of this service, the token has not expired"),
        ("expired", "failed", "with an expired token it answers 200, not 401"),
    ],
)
def test_a_token_that_has_not_expired_by_the_clock_of_the_service(
    server: Any,
    kind: str,
    outcome: str,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The service may accept it: the check does not apply."""
    monkeypatch.setenv("ACCESS_TOKEN", server.mint("valid"))
    with serve(smd.create_app(jwks_url=None)) as running:
        suite = Suite.against(tmp_path, running.url, server, level="read-only")
        run = _run(suite, monkeypatch)
        with open_session(run, "main") as session:
            session.short_lived = Client("short", auth.StaticSecrets((auth.Secret("secret"),)))
            session.bad_tokens["expired"] = server.mint(kind)
            imported("every_operation.authentication", "test_bad_tokens")(session, LIST)
    cells = matrix.build([LIST], read(run.folder), Level.READ_ONLY)[LIST.id]
    cell = cells["expired"]
    assert (cell.outcome, says in cell.reason) == (outcome, True), cell.reason
    assert cells["bad-signature"].outcome == "failed", "another bad token was excused"


@pytest.mark.parametrize(
    "date", ["", "soon", "Sun, 99 Nov 2026 00:00:00 GMT", "Sun, 06 Nov 9999999999 08:49:37 GMT"]
)
def test_a_date_that_is_none(date: str) -> None:
    """It says nothing about the clock."""
    answer = httpx.Response(401, headers={"Date": date})
    assert clocks.difference(answer) == 0
    assert clocks.behind(answer, "Bearer x.eyJuYmYiOiAxZTk5OX0.y") == 0
