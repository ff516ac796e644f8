"""What a request selects, read from its decoded body as the service reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.json_values import is_list, is_object

_BY_COMPONENT_IDS = (("componentids",),)
_BY_RESERVATION_KEYS = (("reservationkeys", "id"),)

SELECTORS: dict[str, tuple[tuple[str, ...], ...]] = {
    "smd.components_create": (("components", "id"),),
    **{
        f"smd.components_bulk_update_{what}": _BY_COMPONENT_IDS
        for what in ("state", "flag", "enabled", "software_status", "role")
    },
    "smd.components_bulk_update_nid": (("components", "id"),),
    "smd.ethernet_interfaces_create": (("macaddress",),),
    "smd.groups_create": (("label",),),
    "smd.groups_add_member": (("id",),),
    "smd.hardware_create": (("hardware", "id"),),
    **{
        f"smd.locks_{verb}": _BY_COMPONENT_IDS
        for verb in (
            *("lock", "unlock", "disable", "repair", "reserve", "remove_reservations"),
            "service_reserve",
        )
    },
    "smd.locks_release": _BY_RESERVATION_KEYS,
    "smd.locks_service_release": _BY_RESERVATION_KEYS,
    "smd.locks_service_renew": _BY_RESERVATION_KEYS,
    "smd.node_maps_create": (("nodemaps", "id"),),
    "smd.partitions_create": (("name",),),
    "smd.partitions_add_member": (("id",),),
    "smd.power_maps_create": (("id",),),
    "smd.redfish_endpoints_create": (("id",), ("redfishendpoints", "id")),
    "smd.subscriptions_create": (("subscriber",),),
    "boot.bmcs_create": (("spec", "xname"),),
    "boot.configurations_create": (("metadata", "name"),),
    "boot.nodes_create": (("spec", "xname"),),
}
"""For each write, the members of the body that name its objects, in lower case.

`("components", "id")` is the `id` of each object in the list `components`. If there are several
paths, a body has one of them. Boot parameters are not here: they are checked by their nodes.
"""


class UnreadableBodyError(ValueError):
    """A body that services may read differently from this suite."""


def parse(content: bytes) -> Any:
    """The body, with the names of members in lower case, as Go's decoder matches them.

    Raises `UnreadableBodyError` when it is not one JSON document in UTF-8, and when two members of
    an object have the same name: it is not known which of them a service reads.
    """
    try:
        return json.loads(content.decode("utf-8"), object_pairs_hook=_as_go_reads)
    except UnreadableBodyError:
        raise
    except (ValueError, RecursionError) as error:
        reason = type(error).__name__
        raise UnreadableBodyError(f"the body is not JSON ({reason})") from None


def selected(operation: Operation, body: Any) -> list[Any] | None:
    """What a write selects: values that should be names; None if `SELECTORS` has no entry for it.

    An empty list is an empty selection, which services read as everything.
    """
    paths = SELECTORS.get(operation.id)
    if paths is None:
        return None
    present = [path for path in paths if is_list(body) or (is_object(body) and path[0] in body)]
    return [value for path in present for value in _values(body, path)]


def texts(value: Any) -> Iterator[str]:
    """All texts of a body: values, and the names of members."""
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for name, member in value.items():
            yield name
            yield from texts(member)
    elif is_list(value):
        for item in value:
            yield from texts(item)


def members(value: Any, name: str) -> Iterator[Any]:
    """The values of all members with this name, at any depth of the body."""
    if is_object(value):
        if name in value:
            yield value[name]
        for member in value.values():
            yield from members(member, name)
    elif is_list(value):
        for item in value:
            yield from members(item, name)


def _values(node: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if is_list(node):
        for item in node:
            yield from _values(item, path)
    elif not path:
        yield node
    elif is_object(node):
        yield from _values(node.get(path[0]), path[1:])
    else:
        yield None


def _as_go_reads(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = {name.casefold(): value for name, value in pairs}
    if len(found) < len(pairs):
        raise UnreadableBodyError("an object has the same member twice")
    return found
