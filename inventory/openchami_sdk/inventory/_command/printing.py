"""Plans and reports, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._applying import Report
from .._planning.changes import KINDS, Change, Difference, Kind, Plan

#: Names in a line; the others are counted.
MOST_NAMES = 8
#: Changed things of a kind that are shown; the others are counted.
MOST_CHANGED = 40
_WIDTH = 200


def one_line(text: str) -> str:
    """Text of a file or of a service without control characters."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def singular(kind: Kind) -> str:
    """The name of one object of a kind."""
    return kind.removesuffix("s")


def plan_as_text(plan: Plan, url: str) -> str:
    """A table of counts, the names of what is new, and what changes."""
    lines = [
        f"{plan.file}, compared with SMD at {url}:",
        f"{'':21}{'new':>7}{'changed':>9}{'same':>7}",
    ]
    for kind in KINDS:
        new, changed = plan.count(kind, new=True), plan.count(kind, new=False)
        lines.append(f"{kind:21}{new:>7}{changed:>9}{plan.same[kind]:>7}")
    for kind in KINDS:
        names = [one.name for one in plan.changes if one.kind == kind and one.is_new]
        if names:
            lines.append(f"new {kind}: {_names(names)}")
    for kind in KINDS:
        changed_things = [one for one in plan.changes if one.kind == kind and not one.is_new]
        lines += [_changed(one) for one in changed_things[:MOST_CHANGED]]
        if more := changed_things[MOST_CHANGED:]:
            lines.append(f"changed {kind}: {len(more)} more; --json lists all")
    lines += [f"note: {one}" for one in plan.notes]
    if not plan.changes:
        lines.append("SMD holds everything that the file says; there is nothing to do.")
    return "\n".join(map(one_line, lines))


def report_as_text(report: Report) -> str:
    """How much was stored, of each kind."""
    lines = [f"stored: {_counts(report.done) or 'nothing'}"]
    if report.failed:
        lines.append(f"not stored: {_counts(one.change for one in report.failed)}")
    if report.not_sent:
        lines.append(f"not sent: {_counts(report.not_sent)}")
    return "\n".join(lines)


def plan_as_data(plan: Plan) -> dict[str, Any]:
    """All of a plan."""
    return {
        "file": plan.file,
        "plan": {
            _key(kind): {
                "new": [one.name for one in plan.changes if one.kind == kind and one.is_new],
                "changed": [
                    {"name": one.name, "differences": [_difference(d) for d in one.differences]}
                    for one in plan.changes
                    if one.kind == kind and not one.is_new
                ],
                "same": plan.same[kind],
            }
            for kind in KINDS
        },
        "notes": list(plan.notes),
    }


def report_as_data(report: Report) -> dict[str, Any]:
    """All of a report."""
    return {
        "stored": {_key(kind): count for kind, count in _counted(report.done).items()},
        "not_stored": [
            {"kind": _key(one.change.kind), "name": one.change.name, "reason": one.reason}
            for one in report.failed
        ],
        "not_sent": {_key(kind): count for kind, count in _counted(report.not_sent).items()},
        "stopped": report.reason,
    }


def _key(kind: Kind) -> str:
    return kind.lower().replace(" ", "_")


def _difference(one: Difference) -> dict[str, str]:
    return {"member": one.name, "before": one.before, "after": one.after}


def _changed(change: Change) -> str:
    said = "; ".join(f"{one.name} {one.before} → {one.after}" for one in change.differences)
    line = f"changed {singular(change.kind)} {change.name}: {said}"
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…"


def _names(names: list[str]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{shown} and {more:,} more" if more > 0 else shown


def _counted(changes: Iterable[Change]) -> dict[Kind, int]:
    found = list(changes)
    counts: dict[Kind, int] = {kind: sum(one.kind == kind for one in found) for kind in KINDS}
    return {kind: count for kind, count in counts.items() if count}


def _counts(changes: Iterable[Change]) -> str:
    counts = _counted(changes).items()
    return ", ".join(
        f"{count:,} {singular(kind) if count == 1 else kind}" for kind, count in counts
    )
