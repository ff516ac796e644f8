"""A hardware inventory from one place on: which hardware belongs to it, and how it is arranged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openchami_sdk.testing.smd._hardware import _entries as entries
from openchami_sdk.testing.smd._hardware._kinds import KINDS
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._records import HardwareLocation
from openchami_sdk.testing.smd._store import Store


def select(
    store: Store, root: str, types: list[str], *, parents: bool, children: bool
) -> list[HardwareLocation]:
    """The hardware an inventory of *root* shows. No *root* (""): the whole system.

    With *children* and *types*: hardware of these types and all that is inside it. With both
    *parents* and *children* the types do not count. As in SMD v2.20.5.
    """
    places = list(store.hardware.values())
    if children and types and not parents:
        found = [place for place in places if _inside(place, root) and place.Type in types]
        # The server joins what it found to one pattern; of nothing, it matches everything.
        roots = {place.ID for place in found}
        return [p for p in places if any(x in roots for x in _lineage(p.ID))] if found else places
    if parents and children:
        above = set(_lineage(root))
        return [place for place in places if _inside(place, root) or place.ID in above]
    if parents:
        above = set(_lineage(root)) if root else {place.ID for place in places}
        return [place for place in places if place.ID in above and _is_of(place, types)]
    if children or types:
        return [place for place in places if _inside(place, root) and _is_of(place, types)]
    return [place for place in places if root in ("", place.ID)]


def _is_of(place: HardwareLocation, types: list[str]) -> bool:
    return not types or place.Type in types


def _inside(place: HardwareLocation, root: str) -> bool:
    return not root or _xnames.is_within(place.ID, root)


def _lineage(xname: str) -> Iterator[str]:
    """*xname* and all that holds it, up to the cabinet."""
    while xname and xname != "s0":
        yield xname
        xname = _xnames.parent_of(xname)


def arrange(
    store: Store, places: list[HardwareLocation], *, nested: bool
) -> dict[str, list[dict[str, Any]]]:
    """*places* in one list a kind; *nested* puts parts of nodes and PDUs inside these."""
    described = {place.ID: entries.describe(store, place) for place in places}
    lists: dict[str, list[dict[str, Any]]] = {}
    for place in places:
        kind = KINDS[place.Type]
        holder: dict[str, Any] = lists
        if nested and kind.within:
            inside = described.get(entries.enclosing(place.ID, kind.within))
            if inside is None and kind.stem == "Outlet":
                # The server loses outlets whose PDU is not among the hardware.
                continue
            holder = lists if inside is None else inside
        holder.setdefault(kind.plural, []).append(described[place.ID])
    return lists
