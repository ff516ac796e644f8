"""Trouble with the target in any part of a run is in its record: no cell fails without a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration, new_id
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.fuzzing.budget import Budget
from openchami_sdk.contract.fuzzing.fuzzer import Fuzzer, schemas
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.network.trouble import AnswerLost, TargetTrouble
from openchami_sdk.contract.results import matrix
from openchami_sdk.contract.results.record import Record, read
from openchami_sdk.contract.session.session import Session

LIST = by_id("smd.groups_list")
CREATE = by_id("smd.groups_create")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session with an SMD that nobody can reach."""

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("connection refused", request=request)

    made = Session(
        target=Target(
            "test", {"smd": "http://127.0.0.1:9"}, None, auth=False, timeout=7.0, patience=0.0
        ),
        level=Level.READ_ONLY,
        run_id=new_id(),
        ledger=Ledger(tmp_path / "ledger.jsonl"),
        record=Record(tmp_path / "observations-main.jsonl"),
        inner=httpx.MockTransport(away),
    )
    yield made
    made.close()


def test_a_check_whose_answer_is_lost(session: Session, tmp_path: Path) -> None:
    """What the rest of the check would have shown is unchecked, and not failed."""
    with session.check("state", CREATE.id):
        raise AnswerLost("the connection was closed")
    cells = matrix.build([CREATE], read(tmp_path), Level.CREATE)[CREATE.id]
    assert {cells[check].outcome for check in ("valid", "state")} == {"unchecked"}


def test_trouble_at_the_end_of_the_time_for_generated_requests(session: Session) -> None:
    """Hypothesis repeats the case that failed: it must fail again, and not be skipped."""
    run = RunConfiguration(session.run_id, "local", Level.READ_ONLY, 1, 1.0)
    schema: Any = schemas(run)["smd"]
    case = schema[LIST.path][LIST.method].Case()
    fuzzer = Fuzzer(session, Budget(0.0, (LIST,)))
    for _ in range(50):
        with pytest.raises((TargetTrouble, pytest.skip.Exception)) as raised:
            fuzzer.send_and_check(case)
        assert raised.type is TargetTrouble


def test_the_timeout_of_the_target_file_holds_for_every_request(session: Session) -> None:
    """For requests of the checks, and for those of the SDK's clients."""
    timeouts: list[object] = []

    def note(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json=[])

    session.line.inner = httpx.MockTransport(note)
    session.raw(LIST, LIST.path)
    session.smd.groups.list()
    assert timeouts == [session.target.timeout] * 2
