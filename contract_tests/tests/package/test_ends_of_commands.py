"""Every command of the package ends well: its version, a closed pipe, a full disk, Ctrl-C."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from openchami_sdk import auth, core

#: Each command, what prints something with it, and its status when that cannot be written.
COMMANDS = [
    ("auth", ["--help"], 4),
    ("auth", ["settings"], 4),
    ("auth", ["settings", "--json"], 4),
    ("inventory", ["--help"], 4),
    ("inventory", ["load", "--help"], 4),
    ("contract", ["--help"], 4),
    ("contract", ["example-target"], 4),
    ("testing", ["--help"], 1),
    ("testing", ["smd", "--port", "0"], 1),
]


def run(
    package: str, *words: str, stdout: int, unbuffered: str = ""
) -> subprocess.CompletedProcess[str]:
    """A command as a process of its own."""
    # Unbuffered, argparse itself drops what it cannot write of --help.
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    return subprocess.run(
        [sys.executable, "-m", f"openchami_sdk.{package}", *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        env=environment,
    )


@pytest.mark.parametrize(("package", "words", "_"), COMMANDS)
def test_closed_pipe(package: str, words: list[str], _: int) -> None:
    """As under `| head`: no traceback, and the status that a shell shows for SIGPIPE."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(package, *words, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("words", [["contract", "example-target"], ["contract", "--dry-run"]])
def test_closed_pipe_of_a_command_in_a_container(words: list[str]) -> None:
    """Images often set PYTHONUNBUFFERED: then the command's own write fails, not Python's last."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(*words, stdout=writing, unbuffered="1")
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize(("package", "words", "status"), COMMANDS)
def test_full_disk(package: str, words: list[str], status: int) -> None:
    """One sentence, and a status that no verdict has."""
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        done = run(package, *words, stdout=full)
    finally:
        os.close(full)
    assert done.returncode == status
    assert done.stderr.endswith(": the output cannot be written: No space left on device\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("package", ["auth", "contract", "inventory", "testing"])
def test_version(package: str) -> None:
    """`--version` and `__version__` are that of the package that is installed."""
    done = run(package, "--version", stdout=subprocess.PIPE)
    assert done.returncode == 0
    assert done.stdout.split()[-1] == version("openchami-sdk") == core.__version__
    assert getattr(auth, "__version__") == core.__version__  # noqa: B009
