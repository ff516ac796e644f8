"""Compare the auth layer with its alternatives; write docs/auth-comparison.md.

Run with `python -m benchmarks.auth`, or with `--no-write` to leave the page alone. Exit 1 when a
target is missed.
"""

from __future__ import annotations

import functools
import itertools
import sys
from pathlib import Path

from . import bursts, calls, report, speed
from .child import in_child
from .contenders import Contender, load
from .probe import PROBES, Probe

PAGE = Path(__file__).parents[2] / "docs" / "auth-comparison.md"
#: Targets of the timings: microseconds of the flow alone, and a call over one of bare httpx.
FLOW, RATIO = 5.0, 1.10

_ = (bursts, calls)  # imported for the probes they register


def ask(probe: Probe, contender: Contender) -> str:
    """A contender's answer to a probe; `NONE` where it has no such client (authlib is a client)."""
    has = contender.sync if probe.needs == "sync" else contender.asynchronous
    if has is None or (probe.needs == "shared" and contender.name == "authlib"):
        return report.NONE
    return in_child(functools.partial(probe.run, contender))


def main(arguments: list[str]) -> int:
    """Measure, print each row as it comes, write the page."""
    contenders, missing = load()
    print("contenders: " + ", ".join(c.title for c in contenders))
    if missing:
        print("not installed: " + ", ".join(missing))
    rows = list[report.Row]()
    missed = 0
    for row in itertools.chain(_timings(contenders), _probes(contenders)):
        rows.append(row)
        missed += not row.met
        print(f"\n{row.question} (target: {row.target}){'' if row.met else '   MISSED'}")
        for contender in contenders:
            print(f"  {contender.name:16} {row.cells[contender.name]}", flush=True)
    print(f"\n{len(rows) - missed} of {len(rows)} targets met")
    if "--no-write" not in arguments:
        PAGE.write_text(report.page(contenders, missing, rows))
        print(
            f"written: {PAGE.relative_to(Path.cwd()) if PAGE.is_relative_to(Path.cwd()) else PAGE}"
        )
    return 1 if missed else 0


def _timings(contenders: list[Contender]) -> list[report.Row]:
    flows, ratios = speed.flows(contenders), speed.ratios(contenders)
    ours = contenders[0].name
    return [
        report.Row(
            "time of the authentication alone, with a valid token", f"≤ {FLOW:g} µs",
            {c.name: f"{flows[c.name]:.1f} µs" for c in contenders}, flows[ours] <= FLOW,
        ),
        report.Row(
            "time of a call, divided by that of httpx with a fixed header", f"≤ {RATIO:.2f}",
            {c.name: f"{ratios[c.name]:.2f}" if c.name in ratios else report.NONE
             for c in contenders},
            ratios[ours] <= RATIO,
        ),
    ]  # fmt: skip


def _probes(contenders: list[Contender]) -> report.Rows:
    for probe in PROBES:
        cells = {contender.name: ask(probe, contender) for contender in contenders}
        yield report.Row(
            probe.question, probe.target, cells, _met(probe, cells[contenders[0].name])
        )


def _met(probe: Probe, cell: str) -> bool:
    try:
        return probe.met(cell)
    except ValueError:
        return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
