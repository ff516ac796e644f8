"""A server that only pretends fails the suite: the tests are tested."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.applications import Starlette

from contract_tests.tests.suite import fake_servers
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.testing import serve, tokens


@pytest.mark.parametrize(
    ("cheat", "code", "sentence"),
    [
        (fake_servers.refuses_all, 3, "SMD answers 401"),
        (fake_servers.empty_objects, 3, "without a token"),
        (fake_servers.ignores_tokens, 3, "without a token"),
    ],
)
def test_preflight_sees_through(
    cheat: Callable[..., Starlette], code: int, sentence: str, tmp_path: Path
) -> None:
    """A server that treats every caller alike is found out before the first check."""
    with tokens.start() as server:
        app = cheat(server.jwks_url) if cheat is fake_servers.ignores_tokens else cheat()
        with serve(app) as smd:
            suite = Suite.against(tmp_path, smd.url, server, level="destructive", disposable=True)
            found, said = suite.run("--only", "smd.groups_*", "--budget", "1s")
    assert found == code, said
    assert sentence in said


def test_canned_answers_fail_the_checks(tmp_path: Path) -> None:
    """Answers that validate but remember nothing fail where something is written and read."""
    with tokens.start() as server, serve(fake_servers.canned()) as smd:
        suite = Suite.against(tmp_path, smd.url, server, level="destructive", disposable=True)
        code, said = suite.run("--only", "smd.groups_*", "--budget", "1s", "--level", "destructive")
    # It does not confirm either that what the run made is gone, which has its exit status first.
    assert code == 5, said
    assert "Contract broken" in said
    assert "Left on the target: DELETE /hsm/v2/groups/" in said
    cells = {row["id"]: row["cells"] for row in suite.report()["operations"]}
    assert cells["smd.groups_create"]["state"]["outcome"] == "failed"
    assert cells["smd.groups_get"]["no-token"]["outcome"] == "passed"
