"""The suite blames no service for trouble on the way to it, and says what the trouble was.

A proxy stands before SMD or before the token server; each test is one run of the suite.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import attrs
import pytest

from contract_tests.tests.suite.faults.bad_network import (
    PATIENCE,
    BadNetwork,
    Fate,
    Passage,
    good,
    on,
)
from contract_tests.tests.suite.runs import Suite
from runtime.tests.scale import FULL

READY = "GET /hsm/v2/service/ready"
CHECKED = r"(GET|POST|DELETE|PATCH) /hsm/v2/groups"
CREATES = r"POST /hsm/v2/groups$"
TIMEOUT = "timeout = 1"


def _die(passage: Passage) -> None:
    passage.proxy.die()


def _be_away(passage: Passage) -> None:
    passage.proxy.be_away(0.5)


def _busy(status: int, *headers: str) -> Fate:
    return lambda passage: passage.answer(status, *headers)


def _page(status: int, *headers: str) -> Fate:
    return lambda passage: passage.show_page(status, *headers)


LOGIN = "Location: https://login.example/"


@attrs.frozen
class Case:
    """What happens before SMD and before the token server, and how the run ends."""

    name: str
    code: int
    says: str
    smd: Fate = good
    tokens: Fate = good
    level: str = "read-only"
    long: bool = False
    """Only in `make long-test`: another case of a kind."""


CASES = [
    Case("closes every connection", 3, "SMD closes the connection", smd=Passage.close),
    Case("answers no HTTP", 3, "SMD closes the connection", smd=Passage.garble, long=True),
    Case("closes one", 0, "kept", smd=on(CHECKED, Passage.close, first=4, times=1)),
    Case("resets two", 0, "kept", smd=on(CHECKED, Passage.reset, first=4, times=2), long=True),
    Case("cuts an answer", 0, "kept", smd=on(CHECKED, Passage.cut, first=4, times=1), long=True),
    Case(
        "closes all from then on",
        3,
        "The last request that it answered was GET /hsm/v2",
        smd=on("", Passage.close, first=12),
        long=True,
    ),
    Case(
        "dies",
        3,
        "The last request that it answered was GET /hsm/v2",
        smd=on(CHECKED, _die, first=6),
    ),
    Case("is away for a moment", 0, "was not ready", smd=on(CHECKED, _be_away, first=6, times=1)),
    Case("stops answering", 3, "SMD does not answer", smd=on("", Passage.keep_waiting, first=12)),
    Case(
        "does not answer once",
        0,
        "kept",
        smd=on(CHECKED, Passage.keep_waiting, first=4, times=1),
        long=True,
    ),
    Case("drips an answer", 0, "kept", smd=on(CHECKED, Passage.drip, first=4, times=1)),
    Case(
        "drips all answers", 3, "SMD does not answer", smd=on("", Passage.drip, first=12), long=True
    ),
    Case(
        "never ends an answer",
        0,
        "kept",
        smd=on(CHECKED, Passage.pour, first=4, times=1),
        long=True,
    ),
    Case(
        "packs all answers badly",
        3,
        "sends an unreadable answer to GET /hsm/v2",
        smd=on("", Passage.answer_badly_packed, first=12),
        long=True,
    ),
    Case(
        "closes the connection on one path",
        3,
        "SMD closes the connection without an answer to GET /hsm/v2/groups",
        smd=on("GET /hsm/v2/groups$", Passage.close),
    ),
    Case("limits the rate", 0, "kept", smd=on(CHECKED, _busy(429), first=4, times=3)),
    Case(
        "limits the rate for an hour",
        3,
        "SMD answers 429",
        smd=on(CHECKED, _busy(429, "Retry-After: 3600"), first=4),
    ),
    Case("is not there at a gateway", 3, "SMD answers 502", smd=on(CHECKED, _busy(502), first=4)),
    Case(
        "restarts at a gateway", 0, "503", smd=on(CHECKED, _busy(503), first=4, times=3), long=True
    ),
    Case(
        "refuses every token from then on",
        3,
        "restart SMD",
        smd=on(CHECKED, _busy(401, "Content-Type: text/plain"), first=6),
    ),
    Case(
        "asks for a time that is no number",
        0,
        "kept",
        smd=on(CHECKED, _busy(503, "Retry-After: \u00b2"), first=4, times=1),
        long=True,
    ),
    *(
        Case(
            f"is behind a gateway that answers {status}",
            3,
            "page of a gateway",
            smd=on("", _page(status), first=12),
            long=status != 404,
        )
        for status in (404, 403, 500)
    ),
    Case(
        "has no route for a moment",
        0,
        "SMD answered 404",
        smd=on(CHECKED, _page(404), first=4, times=3),
        long=True,
    ),
    Case(
        "is behind a login",
        3,
        "SMD answers 302 to GET /hsm/v2",
        smd=on("", _page(302, LOGIN), first=12),
    ),
    Case("is a login page", 3, "SMD answers 200 to", smd=on("", _page(200), first=12), long=True),
    Case(
        "token server is a page",
        3,
        "The token server answers",
        tokens=on("POST", _page(200), first=3),
        long=True,
    ),
    Case(
        "token server fails", 3, "The token server answers", tokens=on("POST", _busy(500), first=3)
    ),
    Case(
        "loses the answer to the marker",
        0,
        "kept",
        smd=on(CREATES, Passage.swallow, times=1),
        level="create",
    ),
    Case(
        "token server answers three 503",
        0,
        "kept",
        tokens=on("POST", _busy(503), first=2, times=3),
    ),
    Case("token server answers 503", 3, "log in", tokens=on("POST", _busy(503)), long=True),
    Case("token server dies", 3, "token server", tokens=on("POST", _die, first=3)),
    Case(
        "loses the answer to a write",
        3,
        "its repetition was answered 4",
        smd=on(CREATES, Passage.swallow, first=2, times=1),
        level="destructive",
    ),
]


@pytest.mark.parametrize(
    "case", [case for case in CASES if FULL or not case.long], ids=lambda case: case.name
)
def test_no_service_is_blamed(case: Case, servers: tuple[str, Any], tmp_path: Path) -> None:
    """The exit status is 3, or 0 where the trouble passes, and the terminal says what it was."""
    url, server = servers
    with contextlib.ExitStack() as stack:
        before_smd = BadNetwork(url, case.smd)
        stack.callback(before_smd.stop)
        before_tokens = BadNetwork(server.token_url, case.tokens)
        stack.callback(before_tokens.stop)
        disposable = case.level == "destructive"
        suite = Suite.against(
            tmp_path,
            before_smd.url,
            server,
            level=case.level,
            disposable=disposable,
            patience=PATIENCE[case.code],
        )
        text = suite.target.read_text("utf-8").replace(server.token_url, before_tokens.url)
        suite.target.write_text(f"{TIMEOUT}\n{text}", "utf-8")
        code, said = suite.run("--only", "smd.groups_*", "--budget", "1s", "--level", case.level)
    assert code == case.code, said
    assert case.says in " ".join(said.split()), said
    assert "Traceback" not in said
