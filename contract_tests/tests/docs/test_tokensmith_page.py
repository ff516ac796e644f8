"""The page about TokenSmith's tokens names messages as the code has them."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[3] / "docs"
PAGE = (DOCS / "tokensmith.md").read_text(encoding="utf-8")
AUTH = DOCS.parent / "auth_ext" / "openchami_sdk" / "auth"


def test_messages_on_the_page_are_in_the_code() -> None:
    """The words by which an operator finds the row for what the log says."""
    code = "".join(path.read_text(encoding="utf-8") for path in AUTH.rglob("*.py"))
    code = re.sub(r'"\s*f?"', "", code)  # a text that continues on the next line
    table = PAGE.partition("## Warnings and errors")[2]
    messages = re.findall(r"^\| \*(.+?)\*", table, re.MULTILINE)
    assert messages
    for message in messages:
        assert message in code, message
    for event in re.findall(r"^\| `(auth\.[a-z_.]+)`", table, re.MULTILINE):
        assert f'"{event}"' in code, event
