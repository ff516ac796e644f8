"""The page about openchami-inventory has the exit statuses of its help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openchami_sdk.inventory.__main__ import main

PAGE = (Path(__file__).parents[3] / "docs" / "inventory.md").read_text(encoding="utf-8")


def test_exit_statuses_are_those_of_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Each status that `--help` lists is in the page's table, in the same words."""
    with pytest.raises(SystemExit):
        main(["--help"])
    statuses = re.findall(r"^  (\d)  (.*)$", capsys.readouterr().out, re.MULTILINE)
    assert [number for number, _ in statuses] == ["0", "1", "2", "3", "4"]
    assert re.findall(r"^\| (\d) \| (.*) \|$", PAGE.replace("`", ""), re.MULTILINE) == statuses
