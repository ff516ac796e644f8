"""Jinja, and the filters our templates use."""

from __future__ import annotations

import functools
import re
import textwrap
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .views import Model

TEMPLATES = Path(__file__).parents[2] / "templates"


@functools.cache
def environment() -> Environment:
    """An environment over `openapi/templates` that fails on a name it does not know."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        autoescape=False,
    )
    filters: Any = env.filters
    filters.update(
        literal=literal,
        docstring=docstring,
        cell=cell,
        capital_list=capital_list,
    )
    tests: Any = env.tests
    tests["in_fields"] = _in_fields
    return env


def _in_fields(word: str, model: Model) -> bool:
    return model.uses(word)


def literal(value: Any) -> str:
    """A value as Python source; ruff gives it its quotes."""
    return repr(value)


def docstring(text: str, indent: int) -> str:
    """Text for a docstring: escaped, wrapped, indented, its quotes left to the template."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    lines: list[str] = []
    for line in text.strip().splitlines():
        lead = len(line) - len(line.lstrip())
        hanging = lead + 4 if lead and ": " in line else lead
        lines += textwrap.wrap(
            line.strip(),
            width=96 - indent,
            initial_indent=" " * lead,
            subsequent_indent=" " * hanging,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    pad = " " * indent
    result = (
        "\n".join([lines[0], *(f"{pad}{line}".rstrip() for line in lines[1:])]) if lines else ""
    )
    if result.endswith('"'):
        result += " "
    return f"{result}\n{pad}" if len(lines) > 1 else result


def cell(text: str) -> str:
    """Text for a cell of a Markdown table: one line, and nothing in it is markup."""
    return re.sub(r"([\\`*_{}\[\]<>|#!&])", r"\\\1", " ".join(text.split()))


def capital_list(annotation: str) -> str:
    """`list[...]` as the resources write it, where a method may be called `list`."""
    return annotation.replace("list[", "List[")
