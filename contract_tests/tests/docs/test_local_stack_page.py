"""The page about the local stack names what there is, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import httpx

from openchami_sdk.testing import Stack
from openchami_sdk.testing.tokens import KINDS
from openchami_sdk.testing.tokens._faults import Kind

PAGE = (Path(__file__).parents[3] / "docs" / "local-stack.md").read_text()


def listed(after: str) -> set[str]:
    """The words in backquotes of the paragraph that starts with `after`."""
    paragraph = PAGE.partition(after)[2].partition("\n\n")[0]
    return set(re.findall(r"`(\w+)`", paragraph)) - {"delay"}


def test_kinds_of_tokens_and_faults_are_complete() -> None:
    """Each kind is named, and each name is one."""
    assert listed("Kinds of tokens:") == set(KINDS)
    assert listed("Kinds of faults:") == set(get_args(Kind))


def test_attributes_of_the_stack_exist(openchami_stack: Stack) -> None:
    """Every name in the first column of the table is on a Stack."""
    table = PAGE.partition("| `Stack` |")[2].partition("\n\n")[0]
    for row in table.splitlines()[2:]:
        for name in re.findall(r"`(\w+)", row.split("|")[1]):
            assert hasattr(openchami_stack, name), name


def test_control_routes_answer_where_the_page_says(openchami_stack: Stack) -> None:
    """With the methods it names: 403 to a web page is an answer, 404 and 405 are not."""
    roots = {
        "tokens": [openchami_stack.tokens.url],
        "SMD, BSS": [openchami_stack.smd_url, openchami_stack.bss_url],
        "all": [openchami_stack.tokens.url, openchami_stack.smd_url, openchami_stack.bss_url],
    }
    rows = re.findall(r"^\| `(\w+)(?:`, `(\w+))? (/_control/[\w-]+)` \| ([\w, ]+) \|", PAGE, re.M)
    assert len(rows) == 7
    for *methods, path, where in rows:
        for root in roots[where]:
            for method in filter(None, methods):
                answer = httpx.request(method, root + path, headers={"Origin": "http://a.page"})
                assert answer.status_code == 403, (method, root, path)
