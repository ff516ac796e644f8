"""The report of a run: an HTML page, JSON for programs, JUnit for CI."""

from __future__ import annotations

import datetime as dt
import json
import shlex
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal

import attrs
import jinja2

from openchami_sdk.contract import files
from openchami_sdk.contract.configuration.run import UNREADABLE, RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.results.deviations import Deviation
from openchami_sdk.contract.results.matrix import Cell, Matrix, counted, counts
from openchami_sdk.contract.results.record import COLUMNS
from openchami_sdk.contract.session.token_server import ASPECTS

LONGEST = 1000
"""Characters of a complaint that are shown."""
OUTCOMES = {
    "failed": "The service does not keep the contract here.",
    "error": "The suite itself failed: this says nothing about the service.",
    "unchecked": "The target could not be tested to the end: this says nothing about the service.",
    "deviation": "Known and explained in deviations.toml.",
    "passed": "As described.",
    "not-applicable": "Does not apply; the reason is given.",
}


Verdict = Literal["kept", "broken", "not checked to the end", "not judged"]
"""The result in the last line of a run and in its report; `not judged`: the suite failed."""

_JUNIT = {
    "failed": ("failure", "failures"),
    "error": ("error", "errors"),
    "not-applicable": ("skipped", "skipped"),
    "deviation": ("skipped", "skipped"),
    "unchecked": ("skipped", "skipped"),
}


@attrs.frozen
class Findings:
    """Everything from which a report is made."""

    run: RunConfiguration
    operations: tuple[Operation, ...]
    matrix: Matrix
    token_server: Mapping[str, Cell]
    complaints: tuple[str, ...]
    """What is wrong with the list of deviations."""
    versions: Mapping[str, str]
    requests: int
    seconds: float
    deviations: tuple[Deviation, ...] = ()
    previous: Mapping[str, Any] | None = None
    left: tuple[str, ...] = ()
    """The objects that are left on the target. They say nothing about the contract."""
    errors: tuple[str, ...] = ()
    """Where the suite itself failed."""
    troubles: tuple[str, ...] = ()
    """Why the target could not be tested to the end."""
    waits: tuple[str, ...] = ()
    """Which servers were in trouble for some time."""
    ended: bool = False
    """Whether trouble ended the run."""

    @property
    def all_complaints(self) -> tuple[str, ...]:
        """The sentences about the run as a whole."""
        return (*self.complaints, *self.left, *self.errors, *self.troubles)

    @property
    def verdict(self) -> Verdict:
        """Whether the contract is kept, as far as the run could check it."""
        cells = [
            *self.token_server.values(),
            *(c for r in self.matrix.values() for c in r.values()),
        ]
        outcomes = {cell.outcome for cell in cells}
        if self.ended:
            return "not checked to the end"
        if "failed" in outcomes or self.complaints:
            return "broken"
        if self.errors or "error" in outcomes:
            return "not judged"
        return "not checked to the end" if self.troubles or "unchecked" in outcomes else "kept"


def as_data(findings: Findings) -> dict[str, Any]:
    """The report as plain data: the content of `report.json`, and the source of the page."""
    run = findings.run
    return {
        "run": run.id,
        "target": run.target,
        "level": str(run.level),
        "seed": run.seed,
        "made": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "seconds": round(findings.seconds, 1),
        "requests": findings.requests,
        "versions": dict(findings.versions),
        "kept": findings.verdict == "kept",
        "verdict": findings.verdict,
        "counts": counts(findings.matrix),
        "complaints": [one_line(text)[:LONGEST] for text in findings.all_complaints],
        "waits": [one_line(text)[:LONGEST] for text in findings.waits],
        "checks": COLUMNS,
        "outcomes": OUTCOMES,
        "reproduce": _reproduce(run),
        "deviations": {d.id: {"because": d.because, "link": d.link} for d in findings.deviations},
        "token_server": [
            {"id": name, "meaning": ASPECTS[name], "cell": _cell(cell)}
            for name, cell in findings.token_server.items()
        ],
        "operations": [_row(operation, findings) for operation in findings.operations],
        "changes": changes(findings.previous, findings.matrix),
    }


def changes(previous: Mapping[str, Any] | None, matrix: Matrix) -> dict[str, list[str]]:
    """Which cells failed now but not in the previous report, and which no longer fail."""
    if previous is None:
        return {}
    before: dict[tuple[str, str], str] = {}
    for row in previous["operations"]:
        before |= _outcomes(row)
    began: list[str] = []
    mended: list[str] = []
    for operation_id, cells in matrix.items():
        for check, cell in cells.items():
            was = before.get((operation_id, check))
            bad, was_bad = cell.outcome in ("failed", "error"), was in ("failed", "error")
            if bad and was is not None and not was_bad:
                began.append(f"{operation_id} [{check}]")
            if was_bad and not bad:
                mended.append(f"{operation_id} [{check}]")
    return {"against": [previous["run"]], "began to fail": began, "mended": mended}


def write(findings: Findings) -> Path:
    """Write report.json, report.html and junit.xml into the run's folder; returns the page.

    Raises `OSError` when one of them can't be written.
    """
    folder = findings.run.folder
    data = as_data(findings)
    files.write(folder / "report.json", json.dumps(data, indent=1))
    files.write(folder / "junit.xml", _junit(findings))
    page = folder / "report.html"
    files.write(page, _page(data))
    return page


def previous_report(run: RunConfiguration) -> dict[str, Any] | None:
    """The newest earlier report of the same target; None if there is none."""
    for path in sorted(run.root.glob("sdkct-*/report.json"), reverse=True):
        data = _read(path)
        if data is not None and data["target"] == run.target and data["run"] < run.id:
            return data
    return None


def _read(path: Path) -> dict[str, Any] | None:
    """A report; None if it is not one, because a kill or a full disk cut it short."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        # Other functions read these members.
        _ = (data["target"], data["run"] < "", [_outcomes(row) for row in data["operations"]])
    except UNREADABLE:
        return None
    return data


def _outcomes(row: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    return {(row["id"], check): cell["outcome"] for check, cell in row["cells"].items()}


def failed_before(run: RunConfiguration, check: str) -> tuple[str, ...]:
    """The operations whose check failed in the previous report of the same target."""
    rows = (previous_report(run) or {}).get("operations", [])
    return tuple(row["id"] for row in rows if _outcomes(row).get((row["id"], check)) == "failed")


def _row(operation: Operation, findings: Findings) -> dict[str, Any]:
    return {
        "id": operation.id,
        "service": operation.service,
        "tag": operation.tag,
        "method": operation.method,
        "path": operation.path,
        "safety": operation.safety,
        "cells": {name: _cell(cell) for name, cell in findings.matrix[operation.id].items()},
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "outcome": cell.outcome,
        "reason": cell.reason,
        "seen": [
            {
                "outcome": seen.outcome,
                "message": seen.message,
                "deviation": seen.deviation,
                "exchange": attrs.asdict(seen.exchange) if seen.exchange else None,
                "curl": seen.exchange.curl if seen.exchange else None,
            }
            for seen in cell.observations
        ],
    }


def _reproduce(run: RunConfiguration) -> str:
    words = ["openchami-contract", "--target", run.target, "--level", str(run.level)]
    words += ["--seed", str(run.seed), *(["--only", run.only] if run.only != "*" else [])]
    return shlex.join(words)


def _page(data: Mapping[str, Any]) -> str:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True
    )
    # "</script" ends the script element that carries the data, and "<!--<script" hides its end:
    # JSON needs none of these characters.
    embedded = json.dumps(data).translate({ord(c): f"\\u{ord(c):04x}" for c in "<>&"})
    template = environment.get_template("report.html.j2")
    return template.render(data=data, embedded=embedded, counted=counted)


def _junit(findings: Findings) -> str:
    suites = ET.Element("testsuites", name=f"contract of {findings.run.target}")
    _suite(suites, "token server", findings.token_server)
    for operation in findings.operations:
        _suite(suites, operation.id, findings.matrix[operation.id])
    _complaints(suites, findings.all_complaints)
    text: str = ET.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}'


def _suite(suites: ET.Element, name: str, cells: Mapping[str, Cell]) -> None:
    suite = ET.SubElement(suites, "testsuite", name=name)
    tally: dict[str, int] = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    for check, cell in cells.items():
        case = ET.SubElement(suite, "testcase", classname=name, name=check)
        tally["tests"] += 1
        if cell.outcome != "passed":
            element, count = _JUNIT[cell.outcome]
            ET.SubElement(case, element, message=_printable(cell.reason))
            tally[count] += 1
    for key, number in tally.items():
        suite.set(key, str(number))


def _complaints(suites: ET.Element, complaints: Iterable[str]) -> None:
    listed = list(complaints)
    suite = ET.SubElement(
        suites, "testsuite", name="run", tests=str(len(listed)), failures=str(len(listed))
    )
    for text in listed:
        text = _printable(one_line(text))[:LONGEST]
        case = ET.SubElement(suite, "testcase", classname="run", name=text[:100])
        ET.SubElement(case, "failure", message=text)


def _printable(text: str) -> str:
    """The text without control characters, which XML 1.0 cannot contain; services send some."""
    return "".join(
        c if c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff" else "·"
        for c in text
    )
