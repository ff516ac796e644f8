"""Whatever a service answers, the page shows all of it as text, on a telephone as on a screen."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import httpx
import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import every_operation
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.results import matrix, report
from openchami_sdk.contract.results.record import Exchange, Observation

SCRIPT = "document.title='broken'"
HOSTILE = [
    f"</script><script>{SCRIPT}</script>",
    "<!--<script>",
    "]]>--!>",
    f'"><img src=x onerror="{SCRIPT}">',
    "{{ 7 * 7 }}",
    "right to left \u202eevil\u202c \u2067x\u2069 \u05d0\u05d1",
    "control \x00\x07\x1b[31mred\x1b[0m\x9b31m",
    "[bold red]markup[/bold red]",
    "lone \ud800 surrogate \ufffe",
    "long " + "x" * 1_000_000,
    "lines\n\n\u2028\u2029end",
]


def _exchange(text: str) -> Exchange:
    printable = text.encode("utf-8", "replace")
    request = httpx.Request("POST", "https://staging.example/hsm/v2/groups", content=printable)
    headers = {"Location": "/" + "y" * len(text), "Server": "x"}
    return Exchange.of(request, httpx.Response(500, content=printable, headers=headers))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report in which each hostile value stands wherever a service's text may."""
    operations = every_operation()
    seen = [
        Observation(operation.id, check, "failed", one_line(text)[:1000], _exchange(text))
        for operation, text in zip(operations, HOSTILE, strict=False)
        for check in ("valid", "fuzz")
    ]
    seen += [Observation(operations[0].id, "state", "deviation", "known", None, HOSTILE[0])]
    folder = tmp_path_factory.mktemp("reports")
    run = RunConfiguration(
        "sdkct-20261125000000-ab12", HOSTILE[3], Level.READ_ONLY, 7, 60.0, root=folder
    )
    findings = report.Findings(
        run=run,
        operations=operations,
        matrix=matrix.build(operations, seen, Level.READ_ONLY),
        token_server=matrix.token_server([]),
        complaints=tuple(HOSTILE),
        versions={"smd": HOSTILE[0]},
        requests=1,
        seconds=1.0,
    )
    return report.write(findings)


def test_files_are_short_and_readable(page: Path) -> None:
    """Long values are cut; XML is XML; nothing turns the reader's terminal."""
    for path in page.parent.iterdir():
        text = path.read_text("utf-8")
        assert len(text) < 1_000_000, path.name
        assert not set(text) & set("\x00\x07\x1b\x9b\u202e\u2067\u2028"), path.name
    ET.parse(page.parent / "junit.xml")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 420])
def test_everything_is_drawn(page: Path, browser: Any, width: int, scheme: str) -> None:
    """All operations are there, nothing ran, and nothing is off the screen."""
    tab = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    faults: list[Any] = []

    def note(fault: Any) -> None:
        faults.append(fault)

    tab.on("pageerror", note)
    tab.on("dialog", note)
    tab.goto(page.as_uri())
    assert tab.locator("#matrix tbody tr:not(.tag)").count() == len(every_operation())
    assert faults == []
    assert tab.title() != "broken"
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if width == 420:
        edges = "[...document.querySelectorAll('td button')].map(b => b.getBoundingClientRect())"
        assert tab.evaluate(f"{edges}.every(r => r.left >= 0 && r.right <= innerWidth)")
        shown = "getComputedStyle(document.querySelector('td button'), '::after').content"
        assert "valid" in tab.evaluate(shown)
    first = every_operation()[0]
    tab.click(f'button[aria-label="{first.id} valid: failed"]')
    assert HOSTILE[0] in tab.locator("#detail").inner_text()
    box = tab.locator("#detail").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    tab.close()


@pytest.mark.parametrize(
    ("number", "word", "text"),
    [
        (1, "deviation", "1 deviation"),
        (64, "deviation", "64 deviations"),
        (0, "error", "0 errors"),
        (3, "not-applicable", "3 not applicable"),
        (2, "failed", "2 failed"),
        (1, "request", "1 request"),
    ],
)
def test_counts_in_words(number: int, word: str, text: str) -> None:
    """One is one, and more are more."""
    assert matrix.counted(number, word) == text
