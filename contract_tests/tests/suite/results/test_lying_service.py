"""A service that answers anything is said to be wrong; it does not make the suite fail."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contract_tests.tests.suite.results.seeding import imported
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import VARIABLE, RunConfiguration, new_id
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.results.record import Record
from openchami_sdk.contract.session import plugin
from openchami_sdk.contract.session.session import Session
from openchami_sdk.testing import serve, smd

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


class Shortened:
    """An SMD whose lists lack their first object if no filter is given."""

    def __init__(self, app: ASGIApp, path: str) -> None:
        self._app, self._path = app, path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as SMD does, but for this path."""
        if scope.get("path") != self._path or scope["method"] != "GET" or scope["query_string"]:
            await self._app(scope, receive, send)
            return
        parts: list[bytes] = []

        async def keep(message: Message) -> None:
            parts.append(message.get("body", b""))

        await self._app(scope, receive, keep)
        await JSONResponse(json.loads(b"".join(parts))[1:])(scope, receive, send)


@pytest.mark.parametrize(
    ("path", "module", "check", "cell"),
    [
        ("groups", "groups", "test_created_group_reads_back", "smd.groups_list"),
        ("partitions", "partitions", "test_created_partition_reads_back", "smd.partitions_list"),
        ("memberships", "groups", "test_members", "smd.memberships_list"),
    ],
)
def test_a_list_that_is_cut_short(
    path: str,
    module: str,
    check: str,
    cell: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> None:
    """The list without filters is what programs read first."""
    plugin.pytest_configure(pytestconfig)
    app = Shortened(smd.create_app(jwks_url=None), f"/hsm/v2/{path}")
    run = RunConfiguration(new_id(), "local", Level.CREATE, 1, 1.0, root=tmp_path)
    run.save()
    monkeypatch.setenv(VARIABLE, str(run.folder))
    with serve(app) as running:
        session = Session(
            target=Target("test", {"smd": running.url}, None, auth=False),
            level=Level.CREATE,
            run_id=run.id,
            ledger=Ledger(tmp_path / "ledger.jsonl"),
            record=Record(tmp_path / "observations-main.jsonl"),
        )
        with plugin.created_nodes(session) as nodes:
            imported(f"smd.{module}", check)(session, nodes)
        session.close()
    failed = {(seen.operation, seen.message) for seen in session.failures}
    assert failed == {(cell, "the list without filters lacks an object of this run")}
