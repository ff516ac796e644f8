"""Discovery: answered, never done. The stand-in contacts no BMC."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing.smd._answers import bad_request, existing, failure, not_found, ok
from openchami_sdk.testing.smd._database import INT32
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, TEXT
from openchami_sdk.testing.smd._routing import ROOT, Call, Route


def _statuses(call: Call) -> Response:
    return ok(list(call.store.discovery_status.values()))


def _status(call: Call) -> Response:
    number = integer(call.path["id"])
    if number is None or number >= 2**32 or not call.path["id"][0].isdigit():
        raise bad_request("DiscoveryStatus ID not an unsigned integer")
    if number >= INT32:
        raise failure("Failed due to DB access issue.")
    status = call.store.discovery_status.get(number)
    return ok(existing(status, "no such DiscoveryStatus ID."))


def _discover(call: Call) -> Response:
    try:
        given = call.fields({"xnames": [TEXT], "force": FLAG})
    except Refused:
        raise bad_request("POST body was not understood") from None
    endpoints, xnames = call.store.redfish_endpoints, given.get("xnames", [])
    if not endpoints and not xnames:
        raise not_found("RedfishEndpoints collection is empty")
    for xname in xnames:
        if _xnames.normalise(xname) not in endpoints:
            raise not_found(f"No such RedfishEndpoint: {xname}")
    return ok([{"URI": f"{ROOT}/Inventory/DiscoveryStatus/0"}])


ROUTES: Final[list[Route]] = [
    Route("POST", "/Inventory/Discover", _discover),
    Route("GET", "/Inventory/DiscoveryStatus", _statuses),
    Route("GET", "/Inventory/DiscoveryStatus/{id}", _status),
]
