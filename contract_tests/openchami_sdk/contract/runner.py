"""One run, from the preflight to the report."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import attrs
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from openchami_sdk.contract import marker, preflight
from openchami_sdk.contract.configuration.levels import NEEDED, Level, least_pool
from openchami_sdk.contract.configuration.run import VARIABLE, RunConfiguration, chosen, new_id
from openchami_sdk.contract.configuration.target import TARGETS, Target, load, path_of
from openchami_sdk.contract.configuration.target_file import TargetError
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.guard.ledger import leftovers
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.results import deviations, matrix, report
from openchami_sdk.contract.results.record import TARGET, Observation, incomplete, read
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.core.commands.console import INTERRUPTED

CHECK_MODULES = Path(__file__).parent / "checks"
PLUGINS = ("xdist", "schemathesis", "openchami_sdk.contract.session.plugin")
"""The plugins that pytest loads for the checks. Other installed plugins do not change a run."""
_COLOURS: dict[report.Verdict, str] = {
    "kept": "green",
    "broken": "red",
    "not checked to the end": "yellow",
    "not judged": "yellow",
}
LONGEST = 1000
"""Characters of a line that are shown: names of objects may be longer."""
SHOWN = 40
"""How many lines of failures the terminal shows at most; the report has them all."""


def run(options: argparse.Namespace) -> int:
    """Make one run; returns the exit status (`openchami-contract --help` lists them)."""
    target = load(options.target)
    level = _level(target, options.level)
    _check_pool(target, level)
    operations = chosen(target, options.only)
    if not operations:
        raise TargetError(
            f"No operation of the target matches --only {options.only!r}: try 'smd.groups_*'."
        )
    if options.dry_run:
        return _dry_run(operations, level)
    workers = options.workers or (2 if target.stack else 1)
    asked = RunConfiguration(
        id=new_id(),
        target=_lasting(options.target),
        level=level,
        seed=options.seed if options.seed is not None else random.randrange(2**32),
        budget=options.budget,
        only=options.only,
        root=options.reports,
        workers=workers,
        planned_for=options.only,
    )
    if options.seed is None:
        asked = attrs.evolve(asked, failed_before=report.failed_before(asked, "fuzz"))
    else:
        asked = asked.repeating()
    try:
        asked.save()
    except OSError as error:
        raise TargetError(
            f"The folder {asked.folder} for the report can't be written: {error.strerror or error}."
        ) from None
    try:
        return _perform(asked, target, operations, workers)
    except KeyboardInterrupt:
        return _interrupted(asked, target)


def _lasting(target: str) -> str:
    """The target's name, or a path that `clean` finds from any folder."""
    path = path_of(target)
    return target if path.parent == TARGETS else str(path.resolve())


def _interrupted(asked: RunConfiguration, target: Target) -> int:
    """Name what the run left; returns the exit status."""
    left = list(_left(asked.folder, target))
    for what in left:
        print(one_line(f"Left on the target: {what}")[:LONGEST], file=sys.stderr)
    print("The run was interrupted: it says nothing about the contract.", file=sys.stderr)
    return 5 if left else INTERRUPTED


def _perform(
    asked: RunConfiguration, target: Target, operations: tuple[Operation, ...], workers: int
) -> int:
    console, started = Console(), time.monotonic()
    with open_session(asked, "preflight") as session:
        found = preflight.look(session)
    with marker.held(asked, target):
        _screen(console, asked, found)
        code = _pytest(asked, workers)
    findings = _judge(asked, target, operations, found, time.monotonic() - started, code)
    try:
        page = str(report.write(findings))
    except OSError as error:
        page, code = f"it can't be written to {asked.folder}: {error.strerror}", 4
    return _close(console, findings, page, code)


def _level(target: Target, asked: Level | None) -> Level:
    """The requested level; without one, the highest on the local stack and read-only elsewhere."""
    if asked is None:
        return target.max_level if target.stack else Level.READ_ONLY
    if asked > target.max_level:
        raise TargetError(
            f"Target {target.name} allows level {target.max_level} at most, not {asked}: "
            "max_level in its target file sets this limit."
        )
    return asked


def _check_pool(target: Target, level: Level) -> None:
    """Raises `TargetError` where the pool has too few nodes for the level's checks."""
    least, given = least_pool(level, target.services), len(target.xname_pool)
    if given < least:
        raise TargetError(
            f"Level {level} needs {least} nodes in [pool] xnames; the target file of "
            f"{target.name} names {given}."
        )


def _dry_run(operations: tuple[Operation, ...], level: Level) -> int:
    for operation in operations:
        if NEEDED[operation.safety] <= level:
            print(f"{operation.id:44} {operation.method:6} {operation.path}  ({operation.safety})")
    return 0


def _screen(console: Console, asked: RunConfiguration, found: preflight.Preflight) -> None:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, text in (*found.lines, ("seed", str(asked.seed)), ("run", asked.id)):
        table.add_row(f"[bold]{escape(name)}[/bold]", escape(one_line(text)))
    console.print(table)


def _pytest(asked: RunConfiguration, workers: int) -> int:
    """Run the checks in pytest; the progress is shown in the terminal.

    Settings for pytest in the current folder or in the environment have no effect.
    """
    command = [sys.executable, "-m", "pytest", str(CHECK_MODULES), "--import-mode=importlib"]
    # Every assertion of the checks has a sentence of its own; rewriting them all costs seconds.
    command += ["--assert=plain"]
    command += ["-c", str(CHECK_MODULES / "pytest.ini"), "--color=auto"]
    command += ["--rootdir", str(CHECK_MODULES), "--confcutdir", str(CHECK_MODULES)]
    for plugin in PLUGINS:
        command += ["-p", plugin]
    if workers > 1:
        command += ["-n", str(workers), "--dist", "worksteal"]
    environment = {
        **{name: value for name, value in os.environ.items() if not _of_pytest(name)},
        VARIABLE: str(asked.folder),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(_tables()),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONHASHSEED": "0",
        # The checks are assertions, and warnings are no failures.
        "PYTHONOPTIMIZE": "",
        "PYTHONWARNINGS": "",
        "PYTHONSAFEPATH": "1",
    }
    with _ended_as_by_ctrl_c(), subprocess.Popen(command, env=environment) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # It removes what it created, and ignores a second signal. A second Ctrl-C ends it.
            try:
                process.send_signal(signal.SIGINT)
                process.wait()
            except KeyboardInterrupt:
                process.kill()
            raise


@contextlib.contextmanager
def _ended_as_by_ctrl_c() -> Generator[None]:
    """Make SIGTERM, with which CI systems end a job, the same as Ctrl-C."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _tables() -> Path:
    """The folder in which Hypothesis keeps its tables of characters from run to run.

    A run keeps no examples there: see `openchami_sdk.contract.fuzzing.fuzzer`.
    """
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    if not os.path.isabs(cache):  # this user has no home
        cache = tempfile.gettempdir()
    return Path(cache, "openchami", "hypothesis")


def _of_pytest(variable: str) -> bool:
    return variable.startswith(("PYTEST_", "HYPOTHESIS_", "SCHEMATHESIS_"))


def _judge(
    asked: RunConfiguration,
    target: Target,
    operations: tuple[Operation, ...],
    found: preflight.Preflight,
    elapsed: float,
    code: int,
) -> report.Findings:
    observations = _observed(asked.folder, code)
    applying = deviations.applying(deviations.load(), target)
    on_the_way = [seen for seen in observations if seen.operation == TARGET]
    unchecked = any(seen.outcome in ("unchecked", "error") for seen in observations)
    complaints = [
        f"Deviation {entry.id} expired on {entry.expires}: correct the service or the entry."
        for entry in deviations.expired(applying, dt.date.today())
    ]
    happened = {seen.deviation for seen in observations}
    if asked.complete and not unchecked:
        complaints += [
            f"Deviation {entry.id} no longer occurs: remove it from deviations.toml."
            for entry in applying
            if entry.id not in happened and not entry.sometimes
        ]
    # A removal that could not be noted is still in the ledger.
    left = "Perhaps left" if incomplete(asked.folder) else "Left"
    return report.Findings(
        run=asked,
        operations=operations,
        matrix=matrix.build(operations, observations, asked.level),
        token_server=matrix.token_server(observations),
        complaints=tuple(complaints),
        left=tuple(f"{left} on the target: {what}" for what in _left(asked.folder, target)),
        errors=tuple(seen.message for seen in observations if seen.outcome == "error"),
        troubles=tuple(dict.fromkeys(s.message for s in on_the_way if s.outcome == "unchecked")),
        waits=tuple(dict.fromkeys(s.message for s in on_the_way if s.outcome == "passed")),
        ended=any(seen.check == "ended" for seen in on_the_way),
        versions=found.versions,
        requests=_requests(asked.folder),
        seconds=elapsed,
        deviations=applying,
        previous=report.previous_report(asked),
    )


def _observed(folder: Path, code: int) -> list[Observation]:
    """What the checks recorded, and an error if their record is not complete."""
    observations = list(read(folder))
    excused = any(seen.outcome in ("unchecked", "error") for seen in observations)
    reason = ""
    if code not in (0, 1):
        reason = f"the process of the checks ended with status {code} before it was done"
    elif incomplete(folder) and not excused:
        reason = f"not all results could be written to {folder}: is the disk full?"
    return [*observations, *([Observation("suite", "valid", "error", reason)] if reason else [])]


def _left(folder: Path, target: Target) -> Iterator[str]:
    """What the run created and did not remove, and what its workers could not remove."""
    ledger = folder / "ledger.jsonl"
    if ledger.exists() and not target.stack:
        yield from (f"{undo} removes it" for undo in leftovers(ledger).undos)
    for path in sorted(folder.glob("*.left.json")):
        try:
            yield from json.loads(path.read_text(encoding="utf-8"))
        except ValueError:  # a kill or a full disk cut it short
            yield f"perhaps more: {path} can't be read"


def _requests(folder: Path) -> int:
    total = 0
    for path in folder.glob("*.sent.json"):
        with contextlib.suppress(ValueError):  # a kill or a full disk cut it short
            total += sum(json.loads(path.read_text(encoding="utf-8")).values())
    return total


def _close(console: Console, findings: report.Findings, page: str, code: int) -> int:
    totals = matrix.counts(findings.matrix)
    cells = {"token server": dict(findings.token_server), **findings.matrix}
    # Where trouble ended the run, its sentence stands for all the unchecked cells.
    listed = ("failed", "error") if findings.ended else ("failed", "error", "unchecked")
    broken = list(_listed(cells, listed, besides=(*findings.errors, *findings.troubles)))
    for line in findings.waits[:SHOWN]:
        console.print(f"[yellow]·[/yellow] {escape(one_line(line))}", soft_wrap=True)
    for line in [*broken[:SHOWN], *findings.all_complaints]:
        console.print(f"[red]✗[/red] {escape(one_line(line)[:LONGEST])}", soft_wrap=True)
    if len(broken) > SHOWN:
        console.print(f"  … and {len(broken) - SHOWN} more: see the report.")
    summary = ", ".join(matrix.counted(number, what) for what, number in totals.items() if number)
    sent = matrix.counted(findings.requests, "request")
    verdict = f"[{_COLOURS[findings.verdict]}]{findings.verdict}[/]"
    console.print(
        f"Contract {verdict}: {summary}; {sent}. Report: {page}",
        soft_wrap=True,
    )
    if findings.ended:
        return 3
    if findings.verdict == "not judged" or code not in (0, 1):
        return 4
    if findings.left:
        return 5
    if findings.verdict == "not checked to the end":
        return 3
    return 0 if findings.verdict == "kept" and code == 0 else 1


def _listed(
    cells: matrix.Matrix, listed: tuple[str, ...], besides: tuple[str, ...]
) -> Iterator[str]:
    """One line for each operation and reason, with the checks that have this outcome.

    `besides`: reasons that have a line of their own.
    """
    for operation_id, row in cells.items():
        reasons: dict[str, list[str]] = {}
        for check, cell in row.items():
            if cell.outcome in listed and cell.reason not in besides:
                reasons.setdefault(cell.reason, []).append(check)
        for reason, checks in reasons.items():
            yield f"{operation_id} [{', '.join(checks)}] {reason}"
