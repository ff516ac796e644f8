"""The code blocks of all pages: they run against the local stack, or are checked without it."""

from __future__ import annotations

import configparser
import contextlib
import io
import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from contract_tests.tests.docs.blocks import (
    LANGUAGES,
    RELEASES,
    ROOT,
    WORDS,
    Block,
    blocks,
    page_words,
    pages,
    without_blocks,
)
from contract_tests.tests.docs.run_page import run_page
from contract_tests.tests.docs.shell import commands, complete
from openchami_sdk.auth import __main__ as auth_command
from openchami_sdk.contract import __main__ as contract_command
from openchami_sdk.inventory import __main__ as inventory_command
from openchami_sdk.testing import Stack
from openchami_sdk.testing import __main__ as testing_command

PROGRAMS: dict[str, Callable[[list[str]], int]] = {
    "openchami-auth": auth_command.main,
    "openchami-contract": contract_command.main,
    "openchami-inventory": inventory_command.main,
    "python -m openchami_sdk.auth": auth_command.main,
    "python -m openchami_sdk.testing": testing_command.main,
}
BLOCKS = [block for page in pages() for block in blocks(page)]
RUN = ("python", "console", "sh")
RUNS = [
    (page, release)
    for page in pages()
    for release in RELEASES
    if "own tests" not in page_words(page)
    if any(
        block.language in RUN and not block.not_run
        for block in blocks(page)
        if block.runs_with(release, page_words(page))
    )
]


def name(value: object) -> str:
    """How a test case is called."""
    if isinstance(value, Block):
        return value.place
    return str(value.relative_to(ROOT)) if isinstance(value, Path) else str(value)


@pytest.mark.parametrize(("page", "release"), RUNS, ids=name)
def test_the_blocks_of_a_page_run(
    page: Path,
    release: Any,
    openchami_stacks: Callable[[str], Stack],
    tmp_path: Path,
) -> None:
    """From top to bottom, with the settings that the stack prints."""
    stack = openchami_stacks(release)
    stack.reset()
    run_page(page, release, stack, tmp_path)


@pytest.mark.parametrize("page", pages(), ids=name)
def test_each_block_is_of_a_known_kind(page: Path) -> None:
    """It has a language, words that have a meaning, and a reason if it is not run."""
    found = blocks(page)
    for block in found:
        assert block.language in LANGUAGES, block.place
        words = {re.sub(r"^(status|file) .*", r"\1 …", word) for word in block.words}
        assert words <= WORDS.keys(), f"{block.place}: {block.words}"
        if block.language == "text":
            assert block.words & {"output", "illustration"}, block.place
        if block.not_run:
            assert re.search(rf"\b{block.not_run}\b", block.text), block.place
    text = page.read_text(encoding="utf-8")
    assert len(re.findall(r"^ *```", text, re.MULTILINE)) == 2 * len(found)
    comments = len(re.findall(r"<!-- block: ", text))
    assert comments == sum(bool(block.words) for block in found), "a comment without its block"
    kinds = {token.type for token in MarkdownIt().parse(without_blocks(page))}
    assert "code_block" not in kinds, "indented code: use a block with ```"


@pytest.mark.parametrize("language", ["toml", "yaml", "json", "ini"])
def test_data_can_be_read(language: str) -> None:
    """Each block of this language."""
    yaml: Any = YAML(typ="safe", pure=True)
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    read: dict[str, Callable[[str], object]] = {
        "toml": tomllib.loads,
        "yaml": yaml.load,
        "json": json.loads,
        "ini": unit.read_string,
    }
    for block in BLOCKS:
        if block.language == language:
            read[language](block.text)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_units_of_systemd_are_correct(tmp_path: Path) -> None:
    """Those that run a program. Quadlet's units for containers have keys of their own."""
    units = [block.text for block in BLOCKS if "\nExecStart=" in block.text]
    assert units
    for unit in units:
        file = tmp_path / "inventory.service"
        file.write_text(re.sub(r"(?<=\nExecStart=).*", "/bin/true", unit))
        verify = ["systemd-analyze", "verify", "--man=no", str(file)]
        checked = subprocess.run(verify, capture_output=True, text=True, timeout=60)
        assert (checked.returncode, checked.stderr) == (0, ""), checked.stderr


def test_syntax_of_code() -> None:
    """Also of what cannot run here."""
    for block in BLOCKS:
        if block.language == "python":
            compile(block.text, block.place, "exec")
        elif block.language in RUN:
            for script in scripts(block):
                assert complete(script), f"{block.place}: {script}"


def test_pages_with_own_tests_have_them() -> None:
    """A module of this folder, or of one below it, names the page."""
    code = "".join(file.read_text() for file in Path(__file__).parent.rglob("*.py"))
    for page in pages():
        if "own tests" in page_words(page):
            assert f'"{page.name}"' in code, page


def test_options_of_our_commands_exist() -> None:
    """In blocks that run and in those that cannot."""
    checked = 0
    for block in BLOCKS:
        for line in block.text.replace("\\\n", " ").splitlines():
            for program in PROGRAMS:
                _, found, rest = line.partition(program + " ")
                if found:
                    word = re.match(r"[a-z]+", rest)
                    known = help_of(program, word[0] if word else "")
                    for option in re.findall(r"(?<!\S)--[a-z][a-z-]+", rest.partition("#")[0]):
                        assert option in known, f"{block.place}: {option} of {program}"
                        checked += 1
    assert checked


@pytest.mark.parametrize("page", pages(), ids=name)
def test_names_on_a_page_exist(page: Path) -> None:
    """Variables, make targets and extras."""
    text = page.read_text(encoding="utf-8")
    for variable in set(re.findall(r"\b(?:OPENCHAMI_[A-Z_]+[A-Z]|TOKENSMITH_URL\w*)", text)):
        assert variable in VARIABLES or re.fullmatch(r"OPENCHAMI_[A-Z]+_URI", variable), variable
    for target in set(re.findall(r"(?:`|^\$ )make ([a-z][a-z-]+)", text, re.MULTILINE)):
        assert target in TARGETS, target
    for extra in set(re.findall(r"openchami-sdk\[([a-z0-9]+)\]", text)):
        assert extra in EXTRAS, extra


def scripts(block: Block) -> list[str]:
    """What a shell reads of a block."""
    if block.language == "console":
        return [command for command, _ in commands(block.text)]
    return [block.text]


def help_of(program: str, word: str) -> str:
    """What it prints for --help, with a word of its own if it has one."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        PROGRAMS[program]([word, "--help"] if word else ["--help"])
    return printed.getvalue()


def _variables() -> set[str]:
    packages = ("core", "auth", "inventory", "testing", "contract")
    found: set[str] = set()
    for package in packages:
        for file in ROOT.glob(f"*/openchami_sdk/{package}/**/*.py"):
            found.update(re.findall(r'"((?:OPENCHAMI|TOKENSMITH)_[A-Z_]+)"', file.read_text()))
    return found


VARIABLES = _variables()
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
EXTRAS = set(
    tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
)
