"""The YAML subset against a full parser: what it reads, it reads the same way."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from openchami_sdk.auth._settings.yaml import YamlError, loads

DOCUMENTS = [
    "",
    "# only a comment\n",
    "---\na: 1\n",
    "a: 1\nb: 2.5\nc: -3\nd: 007x\n",
    "a: true\nb: False\nc: null\nd: ~\ne:\n",
    "a: 'it''s'\nb: \"tab\\tquote\\\"\"\nc: plain # comment\nd: 'a # b' # c\n",
    "a: http://x:1/y#z\nb: x:y\nc: a-b c\n",
    "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
    "l:\n- a\n- b\n",
    "l:\n  - a\n  - - b\n    - c\n",
    "l:\n  - name: x\n    cluster:\n      uri: y\n  - cluster:\n      uri: z\n    name: w\n",
    "l:\n-\n  a: 1\n-\n  b: 2\n",
    "- 1\n- a: 2\n  b: 3\n",
    "a: {}\nb: []\n",
    "\"quoted key\": 1\n'other': 2\n",
    "a:   spaced   \nb:\n\n\n  c: 1\n\n",
    "a: 30s\nb: 1.2.3\nc: 2026-11-25x\n",
    "\ufeffa: 1\n",
]


@pytest.mark.parametrize("text", DOCUMENTS)
def test_same_as_a_full_parser(text):
    """Configuration files as people write them."""
    assert loads(text) == YAML(typ="safe", pure=True).load(text.removeprefix("\ufeff"))


@pytest.mark.parametrize(
    "text",
    ["a: *x\n", "a: !tag x\n", "a: >\n  x\n", "a: {b: 1}\n", "a: @x\n", "a: b: c\n", "- a\nb: 1\n"],
)
def test_the_rest_is_refused(text):
    """What is outside the subset is an error, not a different value."""
    with pytest.raises(YamlError, match="line "):
        loads(text)
