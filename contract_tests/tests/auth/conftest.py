"""A shell for `openchami-auth`, configured for the local stack."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from openchami_sdk.auth.__main__ import main
from openchami_sdk.testing import Stack

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def surroundings(openchami_stack: Stack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stack:
    """A shell that knows where the stack is, and nothing else."""
    for name in list(os.environ):
        if name.startswith("OPENCHAMI_") or name.endswith("ACCESS_TOKEN"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("OPENCHAMI_ADMIN_URL", openchami_stack.admin_url)
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", openchami_stack.token_url)
    monkeypatch.setenv("OPENCHAMI_SMD_URI", openchami_stack.smd_url)
    monkeypatch.setenv("OPENCHAMI_BSS_URI", openchami_stack.bss_url)
    monkeypatch.chdir(tmp_path)
    return openchami_stack


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in this process; status, output and error output."""

    def command(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        out, err = capsys.readouterr()
        return status, out, err

    return command


@pytest.fixture
def registered(surroundings: Stack, run: Run, monkeypatch: pytest.MonkeyPatch) -> Stack:
    """A client `bss` with its secret in a file, and a shell configured to be it."""
    options = ["--client-id", "bss-cli", "--scope", "smd.read smd.write bss.read"]
    assert run("register", "bss", *options, "--secret-file", "bss.json")[0] == 0
    monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "bss-cli")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET_FILE", "bss.json")
    monkeypatch.setenv("OPENCHAMI_SCOPE", "smd.read smd.write bss.read")
    return surroundings
