"""Components as they come in: checked, completed and added to the store."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._database import fitting
from openchami_sdk.testing.smd._reading import _enums, _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, NUMERAL, TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import Change, Component
from openchami_sdk.testing.smd._store import Store

COMPONENT: Final = Struct(
    "base.Component",
    {
        "ID": TEXT,
        "Type": TEXT,
        "State": TEXT,
        "Flag": TEXT,
        "Enabled": FLAG,
        "SoftwareStatus": TEXT,
        "Role": TEXT,
        "SubRole": TEXT,
        "NID": NUMERAL,
        "Subtype": TEXT,
        "NetType": TEXT,
        "Arch": TEXT,
        "Class": TEXT,
        "ReservationDisabled": FLAG,
        "Locked": FLAG,
    },
)
# What Force lets a POST or PUT change on a component that is already there.
_FORCED: Final = ("State", "Flag", "Subtype", "NetType", "Arch", "Class")
_ENUMS: Final = {
    "State": "state",
    "Flag": "flag",
    "Role": "role",
    "SubRole": "subrole",
    "NetType": "nettype",
    "Arch": "arch",
    "Class": "class",
}
_LENGTHS: Final = {"ID": 63, "SoftwareStatus": 32, "Subtype": 64}


def read(row: Fields, what: str) -> Component:
    """A component as the server would store it, before defaults.

    Raises:
        Refused: 400, a member is invalid; *what* ("components") names what was to be validated.
    """
    sent: str = row.get("ID", "")
    xname = _xnames.checked(sent, f"couldn't validate {what}: xname ID '{sent}' is invalid")
    words = {member: _enums.canonical(kind, row.get(member, "")) for member, kind in _ENUMS.items()}
    for member, word in words.items():
        if not word and (row.get(member) or member == "State"):
            name = member[0].lower() + member[1:]
            raise bad_request(
                f"couldn't validate {what}: {name} '{row.get(member, '')}' is invalid"
            )
    return Component(
        ID=xname,
        Type=_xnames.type_of(xname),
        **(words | {"Flag": words["Flag"] or "OK"}),
        Enabled=row.get("Enabled", True),
        SoftwareStatus=row.get("SoftwareStatus", ""),
        Subtype=row.get("Subtype", ""),
        NID=_given_nid(row["NID"]) if "NID" in row else None,
        ReservationDisabled=row.get("ReservationDisabled", False),
        Locked=row.get("Locked", False),
    )


def upsert(store: Store, components: Iterable[Component], *, force: bool) -> None:
    """Add components with their defaults; with *force* also update some of their members.

    Raises:
        DatabaseError: A text is longer than its column; nothing is stored then.
    """
    # Of several with one xname the first that is news counts.
    by_xname: dict[str, Component] = {}
    for component in components:
        old = store.components.get(component.ID)
        if old is None or (force and _differ(old, component)):
            by_xname.setdefault(component.ID, component)
    for component in by_xname.values():
        _check_lengths(component)
        _add_defaults(store, component)
    changes = _Changes()
    for component in by_xname.values():
        old = store.components.get(component.ID)
        if old is None:
            store.components[component.ID] = component
            changes.created(component)
        else:
            if old.State != component.State:
                changes.add(component.ID, State=component.State)
            for member in _FORCED:
                setattr(old, member, getattr(component, member))
    changes.announce(store)


def _differ(old: Component, new: Component) -> bool:
    """Whether *new* is news: what it leaves empty is none, unless something else is."""
    if (old.State, old.Flag) != (new.State, new.Flag):
        return True
    return any(getattr(new, member) not in ("", getattr(old, member)) for member in _FORCED)


class _Changes:
    """Notifications in the making: one for each kind of change and new value."""

    def __init__(self) -> None:
        self._xnames: dict[tuple[tuple[str, Any], ...], list[str]] = {}

    def add(self, xname: str, **values: Any) -> None:
        self._xnames.setdefault(tuple(values.items()), []).append(xname)

    def created(self, component: Component) -> None:
        self.add(component.ID, State=component.State)
        self.add(component.ID, Enabled=component.Enabled)
        self.add(component.ID, Role=component.Role, SubRole=component.SubRole)
        if component.SoftwareStatus:
            self.add(component.ID, SoftwareStatus=component.SoftwareStatus)

    def announce(self, store: Store) -> None:
        for values, xnames in self._xnames.items():
            store.announce(Change(Components=xnames, **dict(values)))


def _check_lengths(component: Component) -> None:
    for member, length in _LENGTHS.items():
        fitting(getattr(component, member), length)


def _add_defaults(store: Store, component: Component) -> None:
    """The role and the NID of a node that comes without: from its node map, or counted.

    A node that says its role, NID and class gets no subrole from its map.
    """
    node = component.Type in ("Node", "VirtualNode")
    complete = component.Role and component.NID is not None and component.Class
    node_map = store.node_maps.get(component.ID) if node and not complete else None
    if component.NID is None and node:
        component.NID = node_map.NID if node_map else _xnames.default_nid(component.ID)
    elif component.NID is not None and component.NID < 0:
        component.NID = None
    if node:
        mapped = node_map if node_map and node_map.Role else None
        component.Role = component.Role or (mapped.Role if mapped else "Compute")
        component.SubRole = component.SubRole or (mapped.SubRole if mapped else "")


def _given_nid(value: float | str) -> int:
    """*value* as a NID; -1, which stands for none, where it is no whole number of 64 bits."""
    nid = integer(str(value))
    return -1 if nid is None else nid
