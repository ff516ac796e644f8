"""User-data are written in the spelling of the library that BSS uses."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk.testing.bss._yaml import dump


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "{}\n"),
        ({"b": 1, "a": None}, "a: null\nb: 1\n"),
        ({"list": [], "map": {}, "text": ""}, 'list: []\nmap: {}\ntext: ""\n'),
        ({"numbers": [7, 7.0, 0.5, True]}, "numbers:\n- 7\n- 7\n- 0.5\n- true\n"),
        ({"words": ["yes", "null", "12", "1.5", "0x1f", "2001-01-01"]},
         'words:\n- "yes"\n- "null"\n- "12"\n- "1.5"\n- "0x1f"\n- "2001-01-01"\n'),
        ({"quoted": ["a: b", "a #b", "- a", "*a", "a:"]},
         "quoted:\n- 'a: b'\n- 'a #b'\n- '- a'\n- '*a'\n- 'a:'\n"),
        ({"plain": ["a:b", "a#b", "-a", "it's"]}, "plain:\n- a:b\n- a#b\n- -a\n- it's\n"),
        ({"tab": "a\tb"}, 'tab: "a\\tb"\n'),
        ({"lines": "a\nb", "end": "a\nb\n"}, "end: |\n  a\n  b\nlines: |-\n  a\n  b\n"),
        ([{"path": "/etc/motd", "content": "x"}], "- content: x\n  path: /etc/motd\n"),
        ([[1, 2], [3]], "- - 1\n  - 2\n- - 3\n"),
        ({"deep": {"list": [{"a": [1]}]}}, "deep:\n  list:\n  - a:\n    - 1\n"),
    ],
)  # fmt: skip
def test_spelling(value: Any, text: str) -> None:
    """Members sorted, lists not indented, quotes only where a reader would misunderstand."""
    assert dump(value) == text
