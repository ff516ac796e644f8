"""The page about the local stack names what there is, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import httpx
import pytest

from openchami_sdk.testing import FAULTS, Stack, tokens, tokensmith
from openchami_sdk.testing._faults.endpoint import Kind

PAGE = (Path(__file__).parents[3] / "docs" / "local-stack.md").read_text()


def listed(after: str) -> set[str]:
    """The words in backquotes of the paragraph that starts with `after`."""
    paragraph = PAGE.partition(after)[2].partition("\n\n")[0]
    return set(re.findall(r"`(\w+)`", paragraph))


def test_kinds_of_tokens_and_faults_are_complete() -> None:
    """Each kind is named, and each name is one."""
    assert listed("Kinds of tokens:") == set(tokens.KINDS)
    assert listed("Kinds of TokenSmith's tokens:") == set(tokensmith.KINDS)
    assert listed("Kinds of faults of a token server:") == set(get_args(Kind))


@pytest.mark.parametrize("release", ["v0.1", "v0.2"])
def test_every_service_takes_the_faults_that_the_package_lists(
    openchami_stacks: Callable[[str], Stack], release: str
) -> None:
    """Each name can be set and has a meaning, and the error for another name lists them."""
    stack = openchami_stacks(release)
    *names, last = FAULTS
    for service in [stack.smd, stack.bss if release == "v0.1" else stack.boot]:
        for name, meaning in FAULTS.items():
            assert meaning
            service.set_fault(name)
        service.clear_faults()
        with pytest.raises(ValueError, match=f"{', '.join(names)} or {last}\\.$"):
            service.set_fault("lost-updates")


@pytest.mark.parametrize(
    ("openchami_release", "table"),
    [("v0.1", "| `Stack` |"), ("v0.2", '| `Stack(release="v0.2")` |')],
)
def test_attributes_of_the_stack_exist(openchami_stack: Stack, table: str) -> None:
    """Every name in the first column of a release's table is on a Stack of it."""
    rows = PAGE.partition(table)[2].partition("\n\n")[0].splitlines()[2:]
    assert rows
    for row in rows:
        for name in re.findall(r"`(\w+)", row.split("|")[1]):
            assert hasattr(openchami_stack, name), name


def test_methods_of_tokensmith_exist(openchami_stacks: Callable[[str], Stack]) -> None:
    """Those that the row about it names."""
    row = next(line for line in PAGE.splitlines() if line.startswith("| `tokensmith` |"))
    stack = openchami_stacks("v0.2")
    for name in re.findall(r"`(\w+)`", row):
        assert hasattr(stack, name) or hasattr(stack.tokensmith, name), name


def test_control_routes_answer_where_the_page_says(
    openchami_stacks: Callable[[str], Stack],
) -> None:
    """With the methods it names: 403 to a web page is an answer, 404 and 405 are not."""
    old, new = openchami_stacks("v0.1"), openchami_stacks("v0.2")
    roots = {
        "tokens": [old.tokens.url],
        "SMD": [old.smd_url, new.smd_url],
        "BSS": [old.bss_url],
        "TokenSmith": [new.tokensmith.url],
        "boot-service": [new.boot_url],
    }
    roots["all"] = [url for urls in roots.values() for url in urls]
    rows = re.findall(r"^\| `(\w+)(?:`, `(\w+))? (/_control/[\w-]+)` \| ([\w, -]+) \|", PAGE, re.M)
    assert len(rows) == 12
    for *methods, path, where in rows:
        for root in [url for name in where.split(", ") for url in roots[name]]:
            for method in filter(None, methods):
                answer = httpx.request(method, root + path, headers={"Origin": "http://a.page"})
                assert answer.status_code == 403, (method, root, path)
