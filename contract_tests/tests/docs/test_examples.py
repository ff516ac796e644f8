"""The examples run as they stand, each as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openchami_sdk.testing import Stack

EXAMPLES = Path(__file__).parents[3] / "examples"


V01 = (
    "Register a client",
    "← 201 Created",
    "Request a token",
    "← 401 Unauthorized",
    "kernel --name kernel http://images.example/compute/vmlinuz",
    "service bss  bss        GET /hsm/v2/State/Components",
    "200 after a 401",
    "user alice   ",
    "one call repeated after a 401, no call of the audit log failed",
)
V02 = (
    "An operator makes a bootstrap token",
    "The provided token is invalid or has already been used",
    "service boot-service  -          GET /hsm/v2/memberships",
    "boot-service now has 1000 nodes.",
    "# Minimal iPXE Boot Script",
    "set kernel http://images.example/compute/vmlinuz",
    "1000 scripts in ",
    "1000 boot scripts served, no call of the audit log failed.",
)
"""What each part of the demo tells, in this order."""


def run(name: str, environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(EXAMPLES / name), *options],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | environment,
    )


def test_the_demo_tells_the_whole_story_and_no_secret() -> None:
    """Status 0, every step told, every secret masked."""
    outcome = run("demo.py", {"COLUMNS": "100"})
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert outcome.stderr == ""
    said = outcome.stdout
    for told in (*V01, *V02):
        assert told in said, told
        said = said[said.index(told) :]
    assert '"client_secret": "•••"' in outcome.stdout
    assert "client_secret=•••" in outcome.stdout
    assert "subject_token=•••" in outcome.stdout
    assert '"refresh_token": "•••"' in outcome.stdout
    # A JWT starts so; the story has many and shows none.
    assert "eyJ" not in outcome.stdout


def test_the_story_of_one_release() -> None:
    """As `make demo RELEASE=v0.1` tells it."""
    outcome = run("demo.py", {"COLUMNS": "100"}, "--release", "v0.1")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert V01[-1] in outcome.stdout
    assert "bootstrap" not in outcome.stdout


def test_the_demo_fails_loudly() -> None:
    """A step that does not do what it says is a sentence and status 1."""
    code = (
        "import demo; from openchami_sdk.testing import Stack\n"
        "Stack.withdraw_tokens = lambda self: None\n"
        "raise SystemExit(demo.main())"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, cwd=EXAMPLES
    )
    assert outcome.returncode == 1
    assert "The demo failed: expected 401, a new token, then 200" in outcome.stdout


def test_the_quickstart_runs_against_the_stack(openchami_stack: Stack) -> None:
    """With nothing but the environment lines that the stack prints, in eight lines of code."""
    outcome = run("quickstart.py", openchami_stack.environment)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout == "x3000c0s1b0n0 Ready Compute\n"
    code = (EXAMPLES / "quickstart.py").read_text().split('"""')[2]
    assert len([line for line in code.splitlines() if line]) <= 8
