"""How nodes come from SMD into boot-service: all at once, at intervals, not on demand."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

import msgspec

from openchami_sdk.testing.boot._kinds import NODE
from openchami_sdk.testing.boot._smd import FoundNode, SmdReader, SmdUnavailableError
from openchami_sdk.testing.fabrica import Resource, RuleError, Store

logger = logging.getLogger("openchami_sdk.testing.boot")

_FIRST_CHECK: Final = 5
_FIRST_PAUSE: Final = 2
_LONGEST_PAUSE: Final = 120
_TRIES: Final = 10


class Outcome(msgspec.Struct, kw_only=True):
    """What a round did.

    Attributes:
        created: How many nodes are new.
        updated: How many have other values now.
        unchanged: How many were as SMD has them.
        refused: Why nodes were left out, one sentence each.
        failure: Why the round was given up; None when it was not.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: list[str] = []
    failure: str | None = None


class Synchronisation:
    """Copies SMD's nodes into *store*. Nodes that SMD no longer has stay."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._one_at_a_time = asyncio.Lock()
        # The failure last logged: an outage is told once, not with every round.
        self._told = ""

    async def start(self, reader: SmdReader) -> bool:
        """Synchronise once if SMD is ready now. Returns whether it was."""
        # A lock belongs to an event loop, and after an outage there is another one.
        self._one_at_a_time = asyncio.Lock()
        try:
            ready = await asyncio.wait_for(reader.ready(), _FIRST_CHECK)
        except TimeoutError:
            ready = False
        if ready:
            await self.round(reader)
        return ready

    async def go_on(self, reader: SmdReader, interval: float | None, *, started: bool) -> None:
        """Synchronise every *interval* seconds, for ever; None: only until it has *started*."""
        if not started:
            await self._wait(reader)
            await self.round(reader)
        while interval is not None:
            await asyncio.sleep(interval)
            await self.round(reader)

    async def round(self, reader: SmdReader) -> Outcome:
        """Synchronise once. A round that cannot read all it needs changes nothing."""
        async with self._one_at_a_time:
            try:
                nodes = await reader.nodes()
            except SmdUnavailableError as failure:
                if str(failure) != self._told:
                    logger.warning("%s", failure)
                self._told = str(failure)
                return Outcome(failure=str(failure))
            self._told = ""
            return self._take(nodes)

    async def _wait(self, reader: SmdReader) -> None:
        """Until SMD is ready, but not for ever."""
        pause = _FIRST_PAUSE
        for _ in range(_TRIES):
            await asyncio.sleep(pause)
            if await reader.ready():
                return
            pause = min(2 * pause, _LONGEST_PAUSE)

    def _take(self, nodes: list[FoundNode]) -> Outcome:
        outcome = Outcome()
        # Of several nodes with one xname the last counts.
        known = {each.spec["xname"]: each for each in self._store.all(NODE)}
        for node in nodes:
            try:
                self._take_one(node, known.get(node.xname), outcome)
            except RuleError as error:
                logger.warning("The node %s of SMD is left out: %s", node.xname, error)
                outcome.refused.append(f"{node.xname}: {error}")
        return outcome

    def _take_one(self, node: FoundNode, known: Resource | None, outcome: Outcome) -> None:
        spec = _spec(node)
        if known is None:
            self._store.create(NODE, node.xname, spec)
            outcome.created += 1
        elif _differs(known.spec, spec):
            # The host name and the interfaces are lost: SMD's nodes have none.
            self._store.change(known, spec=spec)
            outcome.updated += 1
        else:
            outcome.unchanged += 1


def _spec(node: FoundNode) -> dict[str, Any]:
    return NODE.spec.empty() | {
        "xname": node.xname,
        "nid": node.nid,
        "bootMac": node.mac,
        "role": node.role,
        "subRole": node.sub_role,
        "groups": node.groups,
    }


def _differs(known: dict[str, Any], spec: dict[str, Any]) -> bool:
    members = ("nid", "bootMac", "role", "subRole")
    if any(known[member] != spec[member] for member in members):
        return True
    return set(known["groups"]) != set(spec["groups"])
