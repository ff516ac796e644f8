"""What type checkers say to calls of connect()."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk import bss, smd
from openchami_sdk.auth._connect import ClientOptions

ROOT = Path(__file__).parents[3]
CALLS = """\
from openchami_sdk import auth, bss, smd

smd_client: smd.Client = auth.connect(smd.Client, timeout=5, retries=0)
bss_client: bss.AsyncClient = auth.connect(bss.AsyncClient, timeot=5)
auth.connect(smd.Client, retries="many")
"""


@pytest.mark.parametrize("client", [smd.Client, smd.AsyncClient, bss.Client, bss.AsyncClient])
def test_options_are_those_of_the_clients(client):
    """An option that a client gains or loses is one of connect()'s, too."""
    taken = inspect.signature(client).parameters.keys() - {"base_url", "auth"}
    assert ClientOptions.__annotations__.keys() == taken


def test_wrong_options_are_type_errors(tmp_path):
    """mypy sees an option that does not exist, and one of the wrong type, and nothing else."""
    (tmp_path / "calls.py").write_text(CALLS)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", ROOT / "pyproject.toml",
         tmp_path / "calls.py"],
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    first, second = [line for line in run.stdout.splitlines() if ": error: " in line]
    assert "calls.py:4" in first
    assert '"timeot"' in first
    assert "calls.py:5" in second
    assert '"retries"' in second
