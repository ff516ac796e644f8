"""The Python of the documentation runs, page by page, against the local stack."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openchami_sdk.testing import Stack

DOCS = Path(__file__).parents[3] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", ["clients.md"])
def test_the_code_of_a_page_runs(
    page: str, openchami_stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From top to bottom in one namespace, with the settings that the stack prints."""
    for name, value in openchami_stack.environment.items():
        monkeypatch.setenv(name, value)
    text = (DOCS / page).read_text(encoding="utf-8")
    names = {
        "token_endpoint": openchami_stack.token_url,
        "client_id": openchami_stack.client_id,
        "client_secret_file": openchami_stack.client_secret_file,
        "smd_url": openchami_stack.smd_url,
    }
    namespace: dict[str, object] = {"__name__": "page", **names}
    blocks = list(BLOCK.finditer(text))
    assert blocks
    for block in blocks:
        line = text[: block.start(1)].count("\n")
        exec(compile("\n" * line + block[1], str(DOCS / page), "exec"), namespace)
