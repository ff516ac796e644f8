"""The page about openchami-auth names its words and options as they are."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from openchami_sdk.auth.__main__ import main

PAGE = (Path(__file__).parents[3] / "docs" / "openchami-auth.md").read_text()


def help_of(*words: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        main([*words, "--help"])
    return printed.getvalue()


def test_every_word_is_on_the_page_and_every_option_on_it_exists() -> None:
    """The table has the words of --help, and no option that none of them takes."""
    words = re.search(r"usage: .*? (\w+(?:\|\w+)+)", help_of(), re.DOTALL)
    assert words
    listed = re.findall(r"^\| `(\w+)(?: [A-Z]+)?` \|", PAGE, re.M)
    assert listed == words[1].split("|")
    known = help_of() + "".join(help_of(word) for word in listed)
    for option in set(re.findall(r"(--[a-z][a-z-]+)", PAGE)):
        assert option in known, option
