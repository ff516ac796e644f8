"""Which components a request asks for: the filters of components, memberships and locks.

Every filter is a list. Values are joined by OR, names by AND; a value after `!` excludes. What the
values may be, and which nonsense is refused how, is as in SMD v2.20.5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple, TypeAlias

from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError, storable
from openchami_sdk.testing.smd._reading import _nids, _xnames
from openchami_sdk.testing.smd._reading._choice import alphanumeric
from openchami_sdk.testing.smd._reading._enums import canonical, truth
from openchami_sdk.testing.smd._reading._patterns import similar_to
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._store import Store

Filters: TypeAlias = Mapping[str, Sequence[str]]
_LABEL = re.compile("[-a-z0-9:._]+")


class _Filter(NamedTuple):
    """A filter by one member of components."""

    name: str
    member: str
    parse: Callable[[str], str]
    """A value as the column holds it; "" when it makes no sense."""
    refusal: str
    may_be_empty: bool = False
    """Whether an empty value asks for components that have none."""


def _invalid(what: str) -> str:
    return f"Argument was not a valid {what}"


def _enabled(value: str) -> str:
    known = truth(value.lower())
    return "" if known is None else str(known)


_FILTERS: Final = (
    _Filter("id", "ID", _xnames.valid, _invalid("xname ID")),
    _Filter("type", "Type", partial(canonical, "type"), _invalid("HMS Type"), may_be_empty=True),
    _Filter("state", "State", partial(canonical, "state"), _invalid("HMS State")),
    _Filter("flag", "Flag", partial(canonical, "flag"), _invalid("HMS Flag")),
    _Filter("enabled", "Enabled", _enabled, "a required argument did not match any valid input"),
    _Filter("softwarestatus", "SoftwareStatus", str, "", may_be_empty=True),
    _Filter("role", "Role", partial(canonical, "role"), _invalid("HMS Role"), may_be_empty=True),
    _Filter(
        "subrole",
        "SubRole",
        partial(canonical, "subrole"),
        _invalid("HMS SubRole"),
        may_be_empty=True,
    ),
    _Filter("subtype", "Subtype", alphanumeric, _invalid("HMS Subtype"), may_be_empty=True),
    _Filter("arch", "Arch", partial(canonical, "arch"), _invalid("HMS Arch"), may_be_empty=True),
    _Filter(
        "class", "Class", partial(canonical, "class"), _invalid("HMS Class"), may_be_empty=True
    ),
)
_RAW_FLAGS: Final = {"locked": "Locked", "reservation_disabled": "ReservationDisabled"}

NAMES: Final = frozenset(
    {one.name for one in _FILTERS} | {*_RAW_FLAGS, *_nids.NAMES, "group", "partition"}
)
"""The filters, in lower case."""


def is_label(text: str) -> bool:
    """Whether *text* can be a group's label, a tag or a partition's filter, in lower case."""
    return _LABEL.fullmatch(text) is not None


def select(store: Store, filters: Filters) -> list[Component]:
    """The components that pass all *filters* (lower-case names; others are ignored).

    Raises:
        InvalidArgumentError: A value cannot be, or values exclude each other.
        DatabaseError: Postgres cannot compare a value.
    """
    choices = [_Choice(one, filters[one.name]) for one in _FILTERS if one.name in filters]
    for name in _nids.NAMES:
        _nids.check(filters.get(name, ()))
    groups, partitions = (_labels(filters, name) for name in ("group", "partition"))
    _check_together(groups, partitions)
    found = _candidates(store, choices)
    for choice in choices:
        found = choice.keep(found)
    for name, member in _RAW_FLAGS.items():
        if name in filters:
            found = _by_raw_flag(found, member, filters[name])
    found = _nids.keep(found, filters)
    for labels, holders in ((groups, store.groups), (partitions, store.partitions)):
        members = {name: holder.members for name, holder in holders.items()}
        found = _in_holder(found, labels, members)
    return found


class _Choice:
    """The values of one filter, as the column holds them."""

    def __init__(self, one: _Filter, values: Sequence[str]) -> None:
        self._member = one.member
        # Dicts keep the order of the request.
        self._among: dict[str, None] = {}
        self._excluded: dict[str, None] = {}
        for value in values:
            bare = value.lstrip("!")
            column = one.parse(bare)
            if not column and (bare or not one.may_be_empty):
                raise InvalidArgumentError(one.refusal)
            (self._excluded if value.startswith("!") else self._among)[column] = None

    @property
    def xnames(self) -> list[str]:
        """The xnames that are asked for, if this is the filter by ID."""
        return list(self._among) if self._member == "ID" else []

    def keep(self, components: list[Component]) -> list[Component]:
        for value in (*self._among, *self._excluded):
            storable(value)
        return [component for component in components if self._admits(component)]

    def _admits(self, component: Component) -> bool:
        column = str(getattr(component, self._member))
        return column not in self._excluded and (not self._among or column in self._among)


def _candidates(store: Store, choices: Sequence[_Choice]) -> list[Component]:
    """The components to look through: all, or those that the `id` filter names."""
    xnames = choices[0].xnames if choices else []
    if not xnames:
        return list(store.components.values())
    return [store.components[xname] for xname in xnames if xname in store.components]


_YES: Final = ("true", "yes", "on", "1")
_NO: Final = ("false", "no", "off", "0")


def _by_raw_flag(
    components: list[Component], member: str, values: Iterable[str]
) -> list[Component]:
    """Filter by a flag that nobody but Postgres reads."""
    among = {_postgres_boolean(value) for value in values if not value.startswith("!")}
    excluded = {_postgres_boolean(value.lstrip("!")) for value in values if value.startswith("!")}
    return [
        component
        for component in components
        if getattr(component, member) not in excluded
        and (not among or getattr(component, member) in among)
    ]


def _postgres_boolean(value: str) -> bool:
    """*value* as Postgres reads a boolean: a word or enough of its beginning, in any case."""
    word = value.strip(" \t\n\v\f\r").lower()
    said = {
        truth
        for truth, known in ((True, _YES), (False, _NO))
        if any(one.startswith(word) for one in known)
    }
    if not word or len(said) != 1:
        raise DatabaseError
    return said.pop()


def _labels(filters: Filters, name: str) -> list[str]:
    labels = list(filters.get(name, ()))
    for label in labels:
        if label != "NULL" and not is_label(label):
            raise InvalidArgumentError(f"no such {name}")
    return labels


def _check_together(groups: list[str], partitions: list[str]) -> None:
    if groups and partitions:
        if len(groups) > 1 or len(partitions) > 1:
            raise InvalidArgumentError("group and partition cannot both have more than one value")
        if partitions == ["NULL"] and groups != ["NULL"]:
            raise InvalidArgumentError("NULL partition and non-NULL group arg not permitted")
        if groups == ["NULL"] and partitions != ["NULL"]:
            raise InvalidArgumentError("NULL group and non-NULL partition arg not permitted")
    # The second sentence has its misspelling from the service.
    for labels, word in ((groups, "group"), (partitions, "partrition")):
        if len(labels) > 1 and "NULL" in labels:
            raise InvalidArgumentError(f"NULL and non-NULL {word} arguments not permitted")


def _in_holder(
    components: list[Component], labels: list[str], members: Mapping[str, Mapping[str, None]]
) -> list[Component]:
    """The *components* in one of the groups or partitions *labels*; NULL: those in none."""
    if not labels:
        return components
    if labels == ["NULL"]:
        taken = {xname for held in members.values() for xname in held}
        return [component for component in components if component.ID not in taken]
    held = {xname for label in labels for xname in members.get(label, ())}
    return [component for component in components if component.ID in held]


_ANYTHING_INSIDE: Final = "([a-z][a-z0-9]*)?"


def descendants(store: Store, roots: Iterable[str], filters: Filters) -> list[Component]:
    """What passes *filters* among *roots*, and inside them when a type is asked for.

    Then a root is a pattern (`SIMILAR TO`), which the service does not mean but does.

    Raises:
        InvalidArgumentError: As `select`.
        DatabaseError: As `select`; a pattern makes no sense.
    """
    names = [storable(_xnames.normalise(root)) for root in roots]
    found = select(store, filters)
    if not filters.get("type"):
        exact = frozenset(names)
        return [component for component in found if component.ID in exact]
    inside = [similar_to(name + _ANYTHING_INSIDE) for name in names]
    return [component for component in found if any(test(component.ID) for test in inside)]


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
