"""A service that answers anything is said to be wrong; it does not make the suite fail."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import new_id
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.results.record import Record
from openchami_sdk.contract.session.session import Session

GET = by_id("smd.groups_get")
KINDS = {200: "application/json", 404: "application/problem+json"}
DEEPLY = "the body does not fit the description, and is nested too deeply to say where"
DEEP = b"[" * 400 + b"]" * 400
ANSWERS = {
    "nested deeply": ("", DEEP, DEEPLY),
    "nested deeply in a member": ("", b'{"label": %s, "type": %s}' % (DEEP, DEEP), DEEPLY),
    "not in its encoding": ("; charset=utf-16", b"odd", "the body is not JSON (3 bytes of {})"),
}
"""The parameter of their Content-Type, the body, and what is said about it."""


@pytest.mark.parametrize("fuzzing", [False, True])
@pytest.mark.parametrize("status", KINDS)
@pytest.mark.parametrize("what", ANSWERS)
def test_an_odd_answer_is_a_failure(what: str, status: int, fuzzing: bool, tmp_path: Path) -> None:
    """Whatever its status is, and whether the request was generated or not."""
    parameter, body, says = ANSWERS[what]
    kind = f"{KINDS[status]}{parameter}"

    def lie(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers={"Content-Type": kind}, content=body)

    session = Session(
        target=Target("test", {"smd": "http://127.0.0.1:9"}, None, auth=False),
        level=Level.READ_ONLY,
        run_id=new_id(),
        ledger=Ledger(tmp_path / "ledger.jsonl"),
        record=Record(tmp_path / "observations-main.jsonl"),
        inner=httpx.MockTransport(lie),
    )
    session.fuzzing = fuzzing
    session.raw(GET, "/hsm/v2/groups/a")
    session.close()
    assert [seen.message for seen in session.failures] == [says.format(kind)]
