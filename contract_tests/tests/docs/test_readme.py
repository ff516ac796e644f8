"""The README is short, and its links work on GitHub and on the package index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from contract_tests.tests.docs.blocks import ROOT, blocks, pages, without_blocks

README = ROOT / "README.md"
HERE = re.compile(r"https://github\.com/OpenCHAMI/python-sdk/(?:blob|tree)/main/([^\s#)]+)")


def test_the_example_is_on_the_first_screen() -> None:
    """Eight lines of Python at most, and what it prints, within 45 lines."""
    install, _, example, output, *_ = blocks(README)
    assert install.text.startswith("$ pip install 'openchami-sdk")
    assert len([line for line in example.text.splitlines() if line]) <= 8
    assert "output" in output.words
    assert output.line + len(output.text.splitlines()) <= 45


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """No page links to a file that isn't there."""
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        if not link.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / link).exists(), link
    for path in HERE.findall(text):
        assert (ROOT / path).exists(), path


def test_links_of_the_readme_are_absolute_and_defined() -> None:
    """The package index shows the README without the files beside it."""
    text = README.read_text(encoding="utf-8")
    assert not re.findall(r"\]\((?!https:)", text)
    defined = set(re.findall(r"^\[(.+)\]: https:", text, re.MULTILINE))
    body = re.sub(r"^\[.+\]: .*$", "", without_blocks(README), flags=re.MULTILINE)
    used = set(re.findall(r"\[[^\[\]]+\]\[([^\]]+)\]", body))
    used |= set(re.findall(r"(?<!\])\[([^\[\]]+)\](?!\[)", body))
    assert used == defined


def test_make_targets_exist() -> None:
    """Every make target that the README names is one."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    table = README.read_text(encoding="utf-8").partition("| make | does |")[2].partition("## ")[0]
    named = set(re.findall(r"`([a-z-]+)`", table))
    assert named
    assert named <= targets
