"""The comparison as a page."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass

from .contenders import Contender
from .features import FEATURES


@dataclass(frozen=True)
class Row:
    """A question, the answer that is wanted, each contender's, and whether ours is it."""

    question: str
    target: str
    cells: dict[str, str]
    met: bool


Rows = Iterator[Row]
NONE = "–"

_HEAD = """\
# Authentication compared with other libraries

`make bench-auth` writes this page. It measures every cell again, with the libraries that are
installed. Counts are exact and do not depend on the machine; times depend on it. Bold: the SDK
meets the target. `–`: not measured, because the library has no asynchronous client, has one
authentication for each client, or uses another httpx.

"""
_FEATURES = """
## Features of the SDK's authentication, and their tests

Each test is in `auth_ext/tests/`.

| feature | test |
|---|---|
"""


def page(contenders: list[Contender], missing: list[str], rows: list[Row]) -> str:
    """The whole page as Markdown."""
    names = [contender.name for contender in contenders]
    lines = [
        f"Measured with Python {platform.python_version()}, {os.cpu_count()} cores, against "
        + ", ".join(contender.title for contender in contenders[1:])
        + "."
        + (f" Not installed: {', '.join(missing)}." if missing else ""),
        "",
    ]
    wrapped = [contender.name for contender in contenders if contender.wrapped]
    if wrapped:
        lines += [
            f"For {', '.join(wrapped)}, the benchmark uses the library's token cache with its "
            "locks, and sends the token requests itself.",
            "",
        ]
    lines += [_row(["", "target", *names]), _row(["---"] * (len(names) + 2))]
    for row in rows:
        cells = [row.cells[name] for name in names]
        mark = "**" if row.met else ""
        cells[0] = f"{mark}{cells[0]}{mark}" if row.met else f"{cells[0]} (missed)"
        lines.append(_row([row.question, row.target, *cells]))
    features = [_row([feature, f"`{test}`"]) for feature, test in FEATURES]
    return _HEAD + "\n".join(lines) + "\n" + _FEATURES + "\n".join(features) + "\n"


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
