"""What type checkers say to calls of connect()."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openchami_sdk import bss, smd
from openchami_sdk.auth._connect import ClientOptions

ROOT = Path(__file__).parents[3]
CALLS = """\
from pathlib import Path
from openchami_sdk import auth, bss, smd

smd_client: smd.Client = auth.connect(smd.Client, timeout=5, retries=0)
auth.connect(bss.AsyncClient, timeot=5)
auth.connect(smd.Client, retries="many")
class Inventory(smd.Client):
    def names(self) -> list[str]:
        return []
names: list[str] = auth.connect(Inventory).names()
number: int = auth.connect(Inventory)
auth.Settings.load(scope=["a"], ca_bundle=Path("ca.pem"), grant=None, from_files=False)
auth.Settings.load(scpe="a")
auth.Settings.load(audience=5)
endpoint: str | None = auth.Settings.load().token_endpoint
scope: int = auth.Settings.load().scope
"""
WRONG = {
    5: '"?timeot"?',
    6: '"?(retries|many)"?',
    11: "Inventory",
    13: '"?scpe"?',
    14: '"?audience"?',
    16: "tuple",
}


@pytest.mark.parametrize("client", [smd.Client, smd.AsyncClient, bss.Client, bss.AsyncClient])
def test_options_are_those_of_the_clients(client: Any) -> None:
    """An option that a client gains or loses is one of connect()'s, too."""
    taken = inspect.signature(client).parameters.keys() - {"base_url", "auth"}
    assert ClientOptions.__annotations__.keys() == taken


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_wrong_options_are_type_errors(tmp_path: Path, checker: str) -> None:
    """A checker sees options and settings that do not exist or have another type, no more."""
    (tmp_path / "calls.py").write_text(CALLS)
    (tmp_path / "installed" / "openchami_sdk").mkdir(parents=True)
    for part in ROOT.glob("*/openchami_sdk/*"):
        (tmp_path / "installed" / "openchami_sdk" / part.name).symlink_to(part)
    arguments = ["--strict", "--namespace-packages", "--explicit-package-bases", "calls.py"]
    if checker == "pyright":
        config = {
            "include": ["calls.py"],
            "extraPaths": ["installed"],
            "typeCheckingMode": "strict",
        }
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
        arguments = ["--pythonpath", sys.executable]
    run = subprocess.run(
        [sys.executable, "-m", checker, *arguments],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"MYPYPATH": "installed"},
    )
    errors = re.findall(r"calls\.py:(\d+):(?:\d+ -)? error: (.*)", run.stdout)
    assert [int(line) for line, _ in errors] == list(WRONG), run.stdout
    for line, message in errors:
        assert re.search(WRONG[int(line)], message), message
