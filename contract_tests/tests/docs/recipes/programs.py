"""The programs of the page Recipes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from openchami_sdk import smd

PAGE = Path(__file__).parents[4] / "docs" / "recipes.md"
TEXT = PAGE.read_text(encoding="utf-8")
_BLOCK = re.compile(r'^```python\n("""(\w+\.py)\b.*?)^```', re.DOTALL | re.MULTILINE)
PROGRAMS = {found[2]: found for found in _BLOCK.finditer(TEXT)}
#: Four nodes, each behind a BMC of its own.
XNAMES = [f"x1000c0s{slot}b0n0" for slot in range(4)]


def load(name: str, module: str) -> dict[str, Any]:
    """Execute a program of the page; its lines in tracebacks are those of the page."""
    found = PROGRAMS[name]
    lines = TEXT[: found.start(1)].count("\n")
    namespace: dict[str, Any] = {"__name__": module}
    exec(compile("\n" * lines + found[1], str(PAGE), "exec"), namespace)
    return namespace


def ready(client: smd.Client, xnames: list[str]) -> None:
    """Make nodes Ready."""
    body = smd.ComponentsStateUpdate(component_ids=xnames, state="Ready", force=True)
    client.components.bulk_update_state(body)
