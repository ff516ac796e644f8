"""A server that only pretends fails the suite: the tests are tested."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openchami_sdk.testing import serve, tokens
from starlette.applications import Starlette

from . import cheats

ROOT = Path(__file__).parents[2]
TARGET = """
name = "cheat"
max_level = "destructive"
disposable = true
[services]
smd = "{smd}"
smd_version = "2.20.5"
[auth]
token_endpoint = "{token_endpoint}"
"""


def run_suite(smd: str, server: Any, folder: Path, *extra: str) -> tuple[int, str, dict[str, Any]]:
    """Run the suite on SMD's groups; the exit code, what it printed, and its report."""
    target = folder / "cheat.toml"
    target.write_text(TARGET.format(smd=smd, token_endpoint=server.token_url))
    registered = server.register(scope="smd.*")
    ran = subprocess.run(
        [sys.executable, "-m", "contract_tests", "--target", str(target), "--level", "destructive",
         "--only", "smd.groups_*", "--budget", "5s", "--reports", str(folder / "reports"), *extra],
        cwd=ROOT,
        env={
            **os.environ,
            "OPENCHAMI_CLIENT_ID": registered["client_id"],
            "OPENCHAMI_CLIENT_SECRET": registered["client_secret"],
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )  # fmt: skip
    reports = sorted((folder / "reports").glob("*/report.json"))
    report = json.loads(reports[-1].read_text(encoding="utf-8")) if reports else {}
    return ran.returncode, ran.stdout + ran.stderr, report


@pytest.mark.parametrize(
    ("cheat", "code", "sentence"),
    [
        (cheats.refuses_all, 3, "SMD answers 401"),
        (cheats.empty_objects, 3, "lets anybody read"),
        (cheats.ignores_tokens, 3, "lets anybody read"),
    ],
)
def test_preflight_sees_through(
    cheat: Callable[..., Starlette], code: int, sentence: str, tmp_path: Path
) -> None:
    """A server that treats every caller alike is found out before the first check."""
    with tokens.start() as server:
        app = cheat(server.jwks_url) if cheat is cheats.ignores_tokens else cheat()
        with serve(app) as smd:
            found, said, _ = run_suite(smd.url, server, tmp_path)
    assert found == code, said
    assert sentence in said


def test_canned_answers_fail_the_checks(tmp_path: Path) -> None:
    """Answers that validate but remember nothing fail where something is written and read."""
    with tokens.start() as server, serve(cheats.canned()) as smd:
        code, said, report = run_suite(smd.url, server, tmp_path)
    assert code == 1, said
    cells = {row["id"]: row["cells"] for row in report["operations"]}
    assert cells["smd.groups_create"]["state"]["outcome"] == "failed"
    assert cells["smd.groups_get"]["no-token"]["outcome"] == "passed"
