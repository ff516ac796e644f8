"""Which components a request asks for: the filters of components, memberships and locks.

Every filter is a list. Values are joined by OR, names by AND; a value after `!` excludes. What the
values may be, and which nonsense is 400 and which 500, is as in SMD v2.20.5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import bad_request, failure
from openchami_sdk.testing.smd._enums import canonical, truth
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._store import Store

Filters = Mapping[str, Sequence[str]]
_INT64 = 2**63
_LABEL = re.compile("[-a-z0-9:._]+")
_ALPHANUMERIC = re.compile("[A-Za-z0-9]*")
_NUMBER = re.compile("[0-9]+")

# Filter → the component's member, and the kind of word it must be.
_WORDS: Final = {
    "type": ("Type", "type"),
    "state": ("State", "state"),
    "flag": ("Flag", "flag"),
    "role": ("Role", "role"),
    "subrole": ("SubRole", "subrole"),
    "arch": ("Arch", "arch"),
    "class": ("Class", "class"),
}
# For these an empty value means "has none"; for the others it is an error.
_MAY_BE_EMPTY: Final = frozenset({"type", "role", "subrole", "subtype", "arch", "class", "nid"})
_RAW_FLAGS: Final = {"locked": "Locked", "reservation_disabled": "ReservationDisabled"}

NAMES: Final = frozenset(
    {*_WORDS, *_RAW_FLAGS}
    | {"id", "enabled", "softwarestatus", "subtype", "nid", "nid_start", "nid_end"}
    | {"group", "partition"}
)
"""The filters, in lower case."""


def is_label(text: str) -> bool:
    """Whether *text* can be a group's label, a tag or a partition's filter, in lower case."""
    return _LABEL.fullmatch(text) is not None


def select(store: Store, filters: Filters) -> list[Component]:
    """The components that pass all *filters* (lower-case names; others are ignored).

    Raises:
        Refused: 400 for a value that cannot be, 500 for one the real database refuses.
    """
    found = _candidates(store, filters)
    for name, (member, kind) in _WORDS.items():
        if name in filters:
            wanted, unwanted = _split(filters[name], partial(canonical, kind), name)
            found = _keep(found, member, wanted, unwanted)
    if "enabled" in filters:
        found = _keep(found, "Enabled", *_split(filters["enabled"], _enabled, "enabled"))
    for name, member in (("softwarestatus", "SoftwareStatus"), ("subtype", "Subtype")):
        if name in filters:
            found = _keep(found, member, *_split(filters[name], _alphanumeric(name), name))
    for name, member in _RAW_FLAGS.items():
        if name in filters:
            found = _keep(found, member, *_split(filters[name], _database_flag, name))
    found = _by_nid(found, filters)
    return _by_membership(store, found, filters)


def _candidates(store: Store, filters: Filters) -> list[Component]:
    """The components to look through: all, or those that the `id` filter names."""
    if "id" not in filters:
        return list(store.components.values())
    wanted, unwanted = _split(filters["id"], _xnames.valid, "id")
    if wanted:
        # A dict: an xname named twice is still one component.
        named = (store.components.get(str(xname)) for xname in dict.fromkeys(wanted))
        found = [component for component in named if component]
    else:
        found = list(store.components.values())
    return _keep(found, "ID", [], unwanted)


def _split(
    values: Iterable[str], parse: Callable[[str], str | bool], name: str
) -> tuple[list[str | bool], list[str | bool]]:
    """The values wanted and those excluded, in the server's own spelling."""
    wanted: list[str | bool] = []
    unwanted: list[str | bool] = []
    for value in values:
        word = value.lstrip("!") if value.startswith("!") else value
        if "\0" in word:
            raise failure(f"{name}: the database cannot compare U+0000.")
        parsed = parse(word)
        if parsed == "" and (word or name not in _MAY_BE_EMPTY | {"softwarestatus"}):
            raise bad_request(f"bad query param: {value!r} is no valid {name}.")
        (unwanted if value.startswith("!") else wanted).append(parsed)
    return wanted, unwanted


def _keep(
    components: list[Component],
    member: str,
    wanted: Sequence[str | bool],
    unwanted: Sequence[str | bool],
) -> list[Component]:
    if wanted:
        some = frozenset(wanted)
        components = [component for component in components if getattr(component, member) in some]
    if unwanted:
        none = frozenset(unwanted)
        components = [c for c in components if getattr(c, member) not in none]
    return components


def _enabled(word: str) -> str | bool:
    value = truth(word.lower())
    return "" if value is None else value


def _alphanumeric(name: str) -> Callable[[str], str]:
    if name == "softwarestatus":
        return str
    return lambda word: word if _ALPHANUMERIC.fullmatch(word) else ""


def _database_flag(word: str) -> bool:
    value = truth(word.lower())
    if value is None:
        raise failure(f"the database takes {word!r} for no boolean.")
    return value


def _by_nid(components: list[Component], filters: Filters) -> list[Component]:
    """NIDs and ranges of NIDs add up; a component without a NID counts as -1."""
    starts, ends = (_nids(filters.get(name, ()), name) for name in ("nid_start", "nid_end"))
    if not starts and not ends:
        if "nid" not in filters:
            return components
        values = filters["nid"]
        wanted = frozenset(_nids((v for v in values if not v.startswith("!")), "nid"))
        unwanted = frozenset(_nids((v.lstrip("!") for v in values if v.startswith("!")), "nid"))
        return [
            component
            for component in components
            if (not wanted or _nid(component) in wanted) and _nid(component) not in unwanted
        ]
    lowest = -_INT64 if starts else 0
    pairs = [
        (
            starts[index] if index < len(starts) else lowest,
            ends[index] if index < len(ends) else _INT64,
        )
        for index in range(max(len(starts), len(ends)))
    ]
    singles = frozenset(_nids(filters.get("nid", ()), "nid"))
    return [
        component
        for component in components
        if (nid := _nid(component)) in singles or any(low <= nid <= high for low, high in pairs)
    ]


def _nid(component: Component) -> int:
    return -1 if component.NID is None else component.NID


def _nids(values: Iterable[str], name: str) -> list[int]:
    numbers: list[int] = []
    for value in values:
        if value and not _NUMBER.fullmatch(value):
            raise bad_request(f"bad query param: {value!r} is no valid {name}.")
        number = int(value[:20]) if value else -1
        if number >= _INT64:
            raise failure(f"the database takes {value!r} for no NID.")
        numbers.append(number)
    return numbers


def _by_membership(store: Store, components: list[Component], filters: Filters) -> list[Component]:
    groups, partitions = _labels(filters, "group"), _labels(filters, "partition")
    if groups and partitions:
        if len(groups) > 1 or len(partitions) > 1:
            raise bad_request("bad query param: one group and one partition at most, together.")
        if (groups == ["NULL"]) != (partitions == ["NULL"]):
            raise bad_request("bad query param: NULL goes with NULL only.")
    for labels, table in ((groups, store.groups), (partitions, store.partitions)):
        if not labels:
            continue
        if labels == ["NULL"]:
            taken = {xname for holder in table.values() for xname in holder.members}
            components = [c for c in components if c.ID not in taken]
        else:
            members = {x for label in labels if label in table for x in table[label].members}
            components = [c for c in components if c.ID in members]
    return components


def _labels(filters: Filters, name: str) -> list[str]:
    labels = list(filters.get(name, ()))
    for label in labels:
        if label != "NULL" and not is_label(label):
            raise bad_request(f"bad query param: no such {name}: {label!r}.")
    if len(labels) > 1 and "NULL" in labels:
        raise bad_request(f"bad query param: NULL stands alone as a {name}.")
    return labels


def descendants(store: Store, roots: Iterable[str], filters: Filters) -> list[Component]:
    """What passes *filters* among *roots*, and inside them when a type is asked for.

    `all` and `s0` stand for the whole system.
    """
    names = [_xnames.normalise(root) for root in roots]
    found = select(store, filters)
    if any(name in ("all", "s0") for name in names):
        return found
    if not filters.get("type"):
        exact = frozenset(names)
        return [component for component in found if component.ID in exact]
    return [c for c in found if any(_xnames.is_within(c.ID, name) for name in names)]


_VIEWS: Final = {
    "stateonly": ("State", "Flag"),
    "flagonly": ("Flag",),
    "roleonly": ("Role", "SubRole"),
    "nidonly": ("NID",),
}


def view(components: list[Component], chosen: Callable[[str], bool]) -> list[object]:
    """*components* as they are, or with one aspect only: the first of the views that is chosen."""
    members = next((members for name, members in _VIEWS.items() if chosen(name)), None)
    if members is None:
        return list(components)
    return [
        {"ID": component.ID, "Type": component.Type}
        | {name: value for name in members if (value := getattr(component, name)) not in ("", None)}
        for component in components
    ]
