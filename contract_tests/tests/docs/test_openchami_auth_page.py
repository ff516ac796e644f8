"""The page about openchami-auth names its words and options as they are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PAGE = (Path(__file__).parents[3] / "docs" / "openchami-auth.md").read_text()


def help_of(*words: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "openchami_sdk.auth", *words, "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def test_every_word_is_on_the_page_and_every_option_on_it_exists() -> None:
    """The table has the words of --help, and no option that none of them takes."""
    words = re.search(r"usage: .*? (\w+(?:\|\w+)+)", help_of(), re.DOTALL)
    assert words
    listed = re.findall(r"^\| `(\w+)(?: [A-Z]+)?` \|", PAGE, re.M)
    assert listed == words[1].split("|")
    known = help_of() + "".join(help_of(word) for word in listed)
    for option in set(re.findall(r"(--[a-z][a-z-]+)", PAGE)):
        assert option in known, option
