"""The report tells a person what broke, in a browser, offline, without a secret."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import by_id, every_operation
from openchami_sdk.contract.descriptions.conformance import violations
from openchami_sdk.contract.results import matrix, report
from openchami_sdk.contract.results.record import Exchange, Observation
from openchami_sdk.contract.session.token_server import ASPECTS

TOKEN = "sentinel-token-3f9a"
HOSTILE = "</script><img src=x onerror=\"document.title='broken'\">\x07"


def _exchange() -> Exchange:
    request = httpx.Request(
        "POST",
        "https://staging.example/hsm/v2/groups",
        headers={"Authorization": f"Bearer {TOKEN}", "Cookie": TOKEN},
        json={"label": HOSTILE},
    )
    return Exchange.of(request, httpx.Response(500, json={"title": HOSTILE}))


def _findings(folder: Path, previous: dict[str, Any] | None = None) -> report.Findings:
    seen = [
        Observation("smd.groups_create", "valid", "failed", f"status 500 {HOSTILE}", _exchange()),
        Observation("smd.groups_list", "valid", "passed", "", _exchange()),
        Observation("smd.groups_list", "fuzz", "deviation", "ignored", None, "dev-1"),
        Observation("smd.groups_list", "no-token", "passed"),
    ]
    run = RunConfiguration(
        "sdkct-20261125000000-ab12", "local", Level.READ_ONLY, 7, 60.0, root=folder
    )
    operations = every_operation()
    return report.Findings(
        run=run,
        operations=operations,
        matrix=matrix.build(operations, seen, Level.READ_ONLY),
        token_server=matrix.token_server(
            [Observation(f"tokens.{aspect}", "contract", "passed") for aspect in ASPECTS]
        ),
        complaints=("Deviation dev-9 no longer occurs",),
        versions={"smd": "2.20.5"},
        requests=4,
        seconds=1.0,
        previous=previous,
    )


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report written into a folder."""
    return report.write(_findings(tmp_path_factory.mktemp("reports")))


def test_no_token_in_any_file(page: Path) -> None:
    """No file of a run's folder holds the token that its requests carried."""
    for path in page.parent.iterdir():
        assert TOKEN not in path.read_text(encoding="utf-8"), path.name


def test_page_needs_no_network(page: Path) -> None:
    """The page names no stylesheet, script, font or image outside itself."""
    text = page.read_text(encoding="utf-8").partition('<script type="application/json"')[0]
    assert "http://" not in text
    assert "https://" not in text


def test_junit_reads_as_xml(page: Path) -> None:
    """Control characters of a service don't break the JUnit file, and the failure is in it."""
    failures = ET.parse(page.parent / "junit.xml").getroot().iter("failure")
    assert any("status 500" in failure.get("message", "") for failure in failures)


def test_changes_since_the_previous_run(tmp_path: Path) -> None:
    """A cell that began to fail and one that was mended are both named."""
    before = json.loads(json.dumps(report.as_data(_findings(tmp_path))))
    rows = {row["id"]: row["cells"] for row in before["operations"]}
    rows["smd.groups_create"]["valid"]["outcome"] = "passed"
    rows["smd.groups_list"]["valid"]["outcome"] = "failed"
    changes = report.changes(before, _findings(tmp_path).matrix)
    assert changes["began to fail"] == ["smd.groups_create [valid]"]
    assert changes["mended"] == ["smd.groups_list [valid]"]


def test_what_is_left_is_no_verdict(tmp_path: Path) -> None:
    """Objects on the target are named in the report, and do not break the contract."""
    findings = attrs.evolve(
        _findings(tmp_path),
        operations=(),
        matrix={},
        complaints=(),
        left=("Left on the target: DELETE /x",),
    )
    assert findings.verdict == "kept"
    assert report.as_data(findings)["complaints"] == ["Left on the target: DELETE /x"]
    assert attrs.evolve(findings, complaints=("Deviation a expired",)).verdict == "broken"


def test_forgotten_cell_fails() -> None:
    """A cell that no check accounts for counts as failed, not as fine."""
    operation = by_id("smd.groups_list")
    cells = matrix.build([operation], [], Level.READ_ONLY)[operation.id]
    assert cells["valid"].outcome == "failed"
    assert cells["state"].outcome == "not-applicable"


def test_a_reader_finds_the_failure(page: Path, browser: Any) -> None:
    """Filter to what failed, open the cell, read request, answer and how to repeat it."""
    tab = browser.new_page(viewport={"width": 1366, "height": 768})
    tab.goto(page.as_uri())
    assert tab.locator("h1").inner_text() == "Contract of local: broken"
    tab.fill("#text", "groups_create")
    tab.click('button.count[data-outcome="failed"]')
    tab.click('button[aria-label="smd.groups_create valid: failed"]')
    detail = tab.locator("#detail").inner_text()
    assert "status 500" in detail
    assert "POST https://staging.example/hsm/v2/groups" in detail
    assert "curl -sS -X POST" in detail
    assert "$ACCESS_TOKEN" in detail
    assert tab.title() == "Contract of local: broken"
    tab.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_laptop(page: Path, browser: Any, scheme: str) -> None:
    """In light and dark, nothing but the table itself scrolls sideways at 1366 pixels."""
    tab = browser.new_page(viewport={"width": 1366, "height": 768}, color_scheme=scheme)
    tab.goto(page.as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    light = sum(int(n) for n in background.strip("rgb()").split(",")) > 384
    assert light is (scheme == "light")
    tab.close()


DISCLOSED = "sentinel-disclosed-81c2"


@pytest.mark.parametrize(
    "body",
    [
        {"RedfishEndpoints": [{"ID": "x1c0s0b0", "User": "root", "Password": DISCLOSED}]},
        {"Success": [{"ID": "x1c0s0b0n0", "ReservationKey": DISCLOSED, "DeputyKey": DISCLOSED}]},
        {"ReservationKeys": [{"ID": "x1c0s0b0n0", "Key": DISCLOSED + '\\"' + DISCLOSED}]},
        {"Password": [], "Padding": "x" * 3950, "BmcPassword": DISCLOSED * 50},
        {"params": f"quiet bss_referral_token={DISCLOSED} console=ttyS0"},
    ],
)
def test_what_services_disclose_is_not_shown(body: dict[str, Any]) -> None:
    """BMC passwords, reservation keys and referral tokens stay out of a recorded exchange."""
    request = httpx.Request("POST", "https://staging.example/hsm/v2/x", json=body)
    answer = httpx.Response(200, json=body, headers={"BSS-Referral-Token": DISCLOSED})
    assert DISCLOSED[:12] not in repr(Exchange.of(request, answer))
    assert DISCLOSED[:12] not in Exchange.of(request, answer).curl


def test_a_value_that_does_not_fit_is_not_shown_if_secret() -> None:
    """A complaint about a password's type or its neighbour does not quote the password."""
    secret = {"ID": "x1c0s0b0", "Password": [DISCLOSED]}
    for body in ({"RedfishEndpoints": [secret]}, {"RedfishEndpoints": {"Password": DISCLOSED}}):
        found = violations(by_id("smd.redfish_endpoints_list"), httpx.Response(200, json=body))
        assert found
        assert DISCLOSED not in "".join(found)
