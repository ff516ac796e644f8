"""`openchami-inventory load`: read, plan, ask, apply, and say what was done."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack, suppress

from openchami_sdk import auth, core, smd
from openchami_sdk.core.commands import console
from openchami_sdk.core.commands.parser import UsageError

from .._applying import Report, apply
from .._files.read import read
from .._planning.changes import Plan
from .._planning.plan import plan
from .printing import (
    one_line,
    plan_as_data,
    plan_as_text,
    report_as_data,
    report_as_text,
    singular,
)
from .status import DONE, REFUSED, status_of

AGAIN = "Run the same command again: it sends only what is missing."


def load(options: argparse.Namespace) -> int:
    """Load a file. Returns the exit status; raises OpenCHAMIError."""
    asks = not (options.yes or options.dry_run)
    if asks and (options.json or not sys.stdin.isatty()):
        raise UsageError(
            "the command cannot ask here: add --yes to store the file, or --dry-run to see the plan"
        )
    inventory = read(options.file)
    with auth.connect(smd.Client) as client:
        planned = plan(client, inventory)
        if not options.json:
            url = core.http.parse_url(client.base_url).copy_with(username=None, password=None)
            print(plan_as_text(planned, str(url)))
        if options.dry_run or not planned.changes:
            if options.json:
                console.print_json(plan_as_data(planned) | {"dry_run": bool(options.dry_run)})
            elif options.dry_run and planned.changes:
                print("Nothing was written: this was a dry run.")
            return DONE
        if asks and not _is_confirmed():
            print("Nothing was written.")
            return REFUSED
        return _applied(client, planned, options.json)


def _is_confirmed() -> bool:
    try:
        return input("Store this in SMD? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        print()
        return False


def _applied(client: smd.Client, planned: Plan, as_json: bool) -> int:
    try:
        with ExitStack() as stack:
            progress = None
            with suppress(ImportError):  # rich, which draws the bar, is an extra
                progress = stack.enter_context(core.progress_bar("storing"))
            report = apply(client, planned, progress=progress)
    except KeyboardInterrupt:
        print(f"\nInterrupted; a part may be stored. {AGAIN}", file=sys.stderr)
        raise
    if as_json:
        console.print_json(plan_as_data(planned) | {"dry_run": False} | report_as_data(report))
    else:
        print(report_as_text(report))
        _complain(report)
    if report.stopped is not None:
        return status_of(report.stopped)
    return REFUSED if report.failed else DONE


def _complain(report: Report) -> None:
    for failure in report.failed:
        change = failure.change
        what = f"{singular(change.kind)} {change.name}: {failure.reason}"
        print(one_line(f"not stored: {what}"), file=sys.stderr)
    if report.reason is not None:
        print(one_line(f"stopped: {report.reason}"), file=sys.stderr)
    if report.failed or report.not_sent:
        print(AGAIN, file=sys.stderr)
