"""Discovery: answered, never done. The stand-in contacts no BMC."""

from __future__ import annotations

import re
from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import Refused, bad_request, not_found, ok
from openchami_sdk.testing.smd._bodies import FLAG, TEXT
from openchami_sdk.testing.smd._routing import ROOT, Call, Route


def _statuses(call: Call) -> Response:
    return ok(list(call.store.discovery_status.values()))


def _status(call: Call) -> Response:
    number = call.path["id"]
    if not re.fullmatch("[0-9]+", number) or int(number) >= 2**32:
        raise bad_request("the ID of a discovery status is an unsigned integer.")
    status = call.store.discovery_status.get(int(number))
    if status is None:
        raise not_found("no such discovery status.")
    return ok(status)


def _discover(call: Call) -> Response:
    try:
        given = call.fields({"xnames": [TEXT], "force": FLAG})
    except Refused as refusal:
        raise bad_request(refusal.detail) from None
    endpoints = call.store.redfish_endpoints
    if not endpoints:
        raise not_found("there are no Redfish endpoints.")
    for xname in given.get("xnames", []):
        if _xnames.normalise(xname) not in endpoints:
            raise not_found(f"no such Redfish endpoint: {xname}")
    return ok([{"URI": f"{ROOT}/Inventory/DiscoveryStatus/0"}])


ROUTES: Final[list[Route]] = [
    Route("POST", "/Inventory/Discover", _discover),
    Route("GET", "/Inventory/DiscoveryStatus", _statuses),
    Route("GET", "/Inventory/DiscoveryStatus/{id}", _status),
]
