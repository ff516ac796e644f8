"""A progress bar on standard error."""

from __future__ import annotations

import sys

import pytest

from openchami_sdk import core


def test_a_terminal_shows_the_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its title and the counts; nothing on standard output."""
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich then takes any stream for a terminal
    monkeypatch.setenv("TERM", "xterm")
    with core.progress_bar("components [/bold]") as progress:  # not rich's own markup
        core.map_concurrently(str, range(7), progress=progress)
    shown = capsys.readouterr()
    assert "components [/bold]" in shown.err
    assert "7/7" in shown.err
    assert shown.out == ""


def test_a_file_gets_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """The log of a cron job stays free of control characters."""
    with core.progress_bar("components") as progress:
        core.send_in_batches(len, range(7), progress=progress)
    assert capsys.readouterr() == ("", "")


def test_without_rich_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message is the command to run."""
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(ImportError, match=r"pip install 'openchami-sdk\[progress\]'"):
        with core.progress_bar("components"):
            pass
