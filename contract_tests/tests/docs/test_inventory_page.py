"""The page about openchami-inventory: its commands print what it shows, its Python runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack

PAGE = (Path(__file__).parents[3] / "docs" / "inventory.md").read_text(encoding="utf-8")
#: The address that the page shows.
SHOWN = "http://127.0.0.1:27779"
BIN = Path(sys.executable).parent


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_the_commands_print_what_the_page_shows(openchami_stack: Stack, tmp_path: Path) -> None:
    """One after the other, in a folder with the page's file."""
    (tmp_path / "nodes.yaml").write_text(blocks("yaml")[0])
    environment = {
        **os.environ,
        **openchami_stack.environment,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
    }
    for block in blocks("console"):
        for part in block.removeprefix("$ ").split("\n$ "):
            line, _, shown = part.partition("\n")
            ran = subprocess.run(
                line,
                shell=True,
                cwd=tmp_path,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=120,
            )
            printed = ran.stdout.replace(openchami_stack.smd_url, SHOWN)
            assert printed.rstrip("\n") == shown.rstrip("\n"), line


def test_the_python_runs(
    openchami_stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It loads the page's file."""
    (tmp_path / "nodes.yaml").write_text(blocks("yaml")[0])
    monkeypatch.chdir(tmp_path)
    for name, value in openchami_stack.environment.items():
        monkeypatch.setenv(name, value)
    for block in blocks("python"):
        exec(compile(block, "inventory.md", "exec"), {"__name__": "page"})
    with auth.connect(smd.Client) as client:
        assert client.components.get("x1000c1s0b0n0").nid == 1


def test_exit_statuses_are_those_of_the_help() -> None:
    """Each status that `--help` lists is in the page's table, in the same words."""
    shown = subprocess.run(
        [sys.executable, "-m", "openchami_sdk.inventory", "--help"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    statuses = re.findall(r"^  (\d)  (.*)$", shown, re.MULTILINE)
    assert [number for number, _ in statuses] == ["0", "1", "2", "3", "4"]
    assert re.findall(r"^\| (\d) \| (.*) \|$", PAGE.replace("`", ""), re.MULTILINE) == statuses
