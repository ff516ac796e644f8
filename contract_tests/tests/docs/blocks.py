"""The code blocks of a Markdown page, and the comments that say how to check them.

A comment stands before a block: `<!-- block: v0.2, new shell -->`. Its words are in `WORDS`.
A comment at the top of a page names the releases for its blocks without a release of their own:
`<!-- page: v0.1, v0.2 -->`. Without it these blocks are run with release v0.1. `with nodes` there
lets SMD have two nodes before the first block. `own tests` says that a module of this folder runs
all blocks of the page.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
LANGUAGES = ("python", "console", "sh", "text", "toml", "yaml", "json", "ini")
RELEASES = ("v0.1", "v0.2")
NOT_RUN = {
    "pip": "it installs packages: `make release-check` runs it",
    "podman": "it starts the released container images",
    "ochami": "another program",
    "ansible-galaxy": "`contract_tests/tests/ansible` runs it",
    "ansible-inventory": "`contract_tests/tests/ansible` runs it",
    "examples/migrate_bss.py": "it needs both releases at once: `test_migrate_bss.py` runs it",
    "openchami-contract": "it takes minutes: `contract_tests/tests/suite` runs it",
}
"""The programs for which a block is not run, and why. The block must use the program."""
WORDS = {
    **dict.fromkeys(RELEASES, "run it with this release only"),
    "new shell": "run it without the settings of the blocks before it",
    "output": "what the block before it prints; `…` stands for any text",
    "illustration": "text that no block prints",
    "status …": "a command may end with this status too, and what it prints as an error is shown",
    "file …": "save the block as this file, for the blocks after it",
    **{f"not run: {program}": reason for program, reason in NOT_RUN.items()},
}

_FENCE = re.compile(
    r"^(?: *<!-- block: (?P<words>[^\n]*?) -->\n+)?"
    r"(?P<indent> *)```(?P<language>[^\n]*)\n(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)
_PAGE = re.compile(r"^<!-- page: (.*) -->$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of code, the line of the page on which its text starts, and the comment's words."""

    page: Path
    line: int
    language: str
    text: str
    words: frozenset[str]

    @property
    def place(self) -> str:
        """Where it is, for messages."""
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    @property
    def not_run(self) -> str | None:
        """The program for which it is not run."""
        return self._value("not run:")

    @property
    def status(self) -> int:
        """The exit status that its commands may have besides 0."""
        return int(self._value("status") or 0)

    @property
    def file(self) -> str | None:
        """The file that it is the text of."""
        return self._value("file")

    def _value(self, name: str) -> str | None:
        found = [
            word.removeprefix(f"{name} ") for word in self.words if word.startswith(f"{name} ")
        ]
        return found[0] if found else None

    def runs_with(self, release: str, page: frozenset[str]) -> bool:
        """Whether it is run with a release, on a page with these words."""
        return release in (self.words.intersection(RELEASES) or page)


def pages() -> list[Path]:
    """All Markdown files of the project."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("[a-z]*/**/*.md")]
    made = ("build", "dist", "reports", "site")
    return sorted(page for page in found if page.relative_to(ROOT).parts[0] not in made)


def blocks(page: Path) -> list[Block]:
    """The code blocks of a page, from top to bottom."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            page=page,
            line=text[: found.start("text")].count("\n") + 1,
            language=found["language"],
            text=textwrap.dedent(found["text"]),
            words=_words(found["words"]),
        )
        for found in _FENCE.finditer(text)
    ]


def without_blocks(page: Path) -> str:
    """The text of a page, without its code blocks."""
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def page_words(page: Path) -> frozenset[str]:
    """The words of the page's comment, such as the releases for the blocks that name none."""
    found = _PAGE.search(page.read_text(encoding="utf-8"))
    return _words(found[1]) if found else frozenset({"v0.1"})


def _words(text: str | None) -> frozenset[str]:
    return frozenset(filter(None, (word.strip() for word in (text or "").split(","))))
