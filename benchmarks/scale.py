"""SMD at the size of a large system: 50,000 nodes in the stand-in, listed with and without filter.

Run with `python -m benchmarks.scale`. Times are of this machine; what counts is the ratio of a
filtered list to the whole one, measured in the same run.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from openchami_sdk import smd
from openchami_sdk.testing import serve
from openchami_sdk.testing.smd import create_app

NODES = 50_000
BATCH = 5_000
ROUNDS = 7
#: A filtered list has to take less than this share of the time of the whole one.
TARGET = 0.5


def main() -> int:
    """Load the nodes, measure the lists, print a table; 1 if the target is missed."""
    with serve(create_app()) as server, smd.Client(server.url, timeout=120) as client:
        loading = _seconds(lambda: _load(client))
        print(f"{NODES:,} nodes created in {loading:.1f} s ({NODES / loading:,.0f} a second)\n")
        lists: dict[str, Callable[[], smd.ComponentList]] = {
            "everything": lambda: client.components.list(),
            "everything, state only": lambda: client.components.list(state_only=True),
            "one NID": lambda: client.components.list(nid=[25_000]),
            "one xname": lambda: client.components.list(id=[_xname(25_000)]),
            "100 NIDs": lambda: client.components.list(nid_start=1_000, nid_end=1_099),
            "one role of 500": lambda: client.components.list(role="Service"),
            "all but a state": lambda: client.components.list(role="Service", state="!Ready"),
            "one group of 100": lambda: client.components.list(group="rack"),
        }
        whole = 0.0
        print(f"{'list':<24}{'components':>11}{'median':>12}{'of the whole':>14}")
        missed = False
        for name, ask in lists.items():
            count = len(ask().components)
            median = statistics.median(_seconds(ask) for _ in range(ROUNDS))
            whole = whole or median
            filtered = count < NODES
            missed |= filtered and median > TARGET * whole
            print(f"{name:<24}{count:>11,}{median * 1000:>9.1f} ms{median / whole:>13.1%}")
    verdict = "missed" if missed else "met"
    print(f"\nTarget: a filtered list in {TARGET:.0%} of the whole one's time: {verdict}.")
    return int(missed)


def _load(client: smd.Client) -> None:
    for first in range(1, NODES + 1, BATCH):
        batch = [_node(nid) for nid in range(first, first + BATCH)]
        client.components.create(smd.ComponentsCreate(components=batch))
    members = smd.Members(ids=[_xname(nid) for nid in range(1, 101)])
    client.groups.create(smd.GroupCreate(label="rack", members=members))


def _node(nid: int) -> smd.ComponentCreate:
    role = smd.ComponentRole.SERVICE if nid % 100 == 0 else smd.ComponentRole.COMPUTE
    state = smd.ComponentState.READY if nid % 10 else smd.ComponentState.OFF
    return smd.ComponentCreate(
        id=_xname(nid),
        state=state,
        role=role,
        nid=nid,
        arch=smd.ComponentArch.X86,
        class_=smd.ComponentClass.MOUNTAIN,
    )


def _xname(nid: int) -> str:
    """Nodes fill cabinets of 8 chassis, 8 slots, 2 BMCs and 2 nodes each."""
    rest, node = divmod(nid, 2)
    rest, bmc = divmod(rest, 2)
    rest, slot = divmod(rest, 8)
    cabinet, chassis = divmod(rest, 8)
    return f"x{1000 + cabinet}c{chassis}s{slot}b{bmc}n{node}"


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
