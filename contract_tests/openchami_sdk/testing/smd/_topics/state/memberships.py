"""Memberships: which groups and which partition each component is in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import not_found
from openchami_sdk.testing.smd._database import answering
from openchami_sdk.testing.smd._reading import _filters, _xnames
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store


def _list(call: Call) -> Response:
    query = call.query()
    with answering(prefix="bad query param: "):
        found = _filters.select(call.store, query)
    return answers.ok(_memberships(call.store, [component.ID for component in found]))


def _get(call: Call) -> Response:
    xname = _xnames.checked(call.path["xname"], "invalid xname")
    if xname not in call.store.components:
        raise not_found(f"No such xname: {xname}")
    return answers.ok(_memberships(call.store, [xname])[0])


def _memberships(store: Store, xnames: Iterable[str]) -> list[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {
        xname: {"id": xname, "groupLabels": [], "partitionName": ""} for xname in xnames
    }
    for group in store.groups.values():
        for xname in group.members.keys() & rows.keys():
            rows[xname]["groupLabels"].append(group.label)
    for partition in store.partitions.values():
        for xname in partition.members.keys() & rows.keys():
            rows[xname]["partitionName"] = partition.name
    return list(rows.values())


ROUTES: Final[list[Route]] = [
    Route("GET", "/memberships", _list),
    Route("GET", "/memberships/{xname}", _get),
]
