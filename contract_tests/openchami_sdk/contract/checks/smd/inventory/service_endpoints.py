"""SMD's service endpoints. Only a discovery creates them, so most systems have none."""

from __future__ import annotations

import json
import re

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

GET, LIST = "smd.service_endpoints_get", "smd.service_endpoints_list"
BY_SERVICE = "smd.service_endpoints_list_by_service"
DELETE, WIPE = "smd.service_endpoints_delete", "smd.service_endpoints_delete_all"

NO_WAY = "only a discovery creates service endpoints"

pytestmark = pytest.mark.about("smd.service_endpoints_*")


def _found(listed: smd.ServiceEndpointList) -> list[tuple[str, str]]:
    return [(one.redfish_type, one.redfish_endpoint_id) for one in listed.service_endpoints]


def test_reads(session: Session) -> None:
    """A listed endpoint is found by its service, by its BMC and by both."""
    endpoints = session.smd.service_endpoints
    listed: list[tuple[str, str]] = []
    with session.check("valid", LIST):
        listed += _found(endpoints.list())
    with session.check("valid", BY_SERVICE):
        nothing = endpoints.list_by_service("NoSuchService").service_endpoints
        assert nothing == [], "a service that does not exist has endpoints"
    if not listed:
        session.not_applicable(GET, "valid", "the target has no service endpoint to read")
        return
    service, bmc = listed[0]
    with session.check("valid", GET):
        found = endpoints.get(service, bmc)
        same = (found.redfish_type, found.redfish_endpoint_id)
        assert same == (service, bmc), f"the read of {service} of {bmc} shows {same}"
    with session.check("valid", BY_SERVICE):
        wanted = sorted(one for one in listed if one[0] == service)
        found_too = sorted(_found(endpoints.list_by_service(service)))
        assert found_too == wanted, f"the endpoints of {service} are not those that the list names"
    with session.check("valid", LIST):
        wanted = sorted(one for one in listed if one[1] == bmc)
        found_too = sorted(_found(endpoints.list(redfish_ep=bmc)))
        assert found_too == wanted, "the filter redfish_ep does not find the BMC's services"


@pytest.mark.needs("disruptive")
def test_deletes(session: Session) -> None:
    """A deletion removes one service endpoint only; the wipe removes all."""
    one, two = (re.sub(r"n\d+$", "", node) for node in session.target.xname_pool[:2])
    if not _discovered(session, one, two):
        for operation in (DELETE, WIPE):
            for check in ("valid", "state"):
                session.not_applicable(operation, check, NO_WAY)
        session.not_applicable(WIPE, "errors", f"404: {NO_WAY}")
        return
    test_reads(session)
    bmcs = [Undo("smd", "DELETE", f"/hsm/v2/Inventory/RedfishEndpoints/{x}") for x in (one, two)]
    with session.owning(*bmcs):
        _deletes(session, one, two)


def _deletes(session: Session, one: str, two: str) -> None:
    endpoints = session.smd.service_endpoints
    with session.check("state", DELETE):
        endpoints.delete("UpdateService", one)
        with refusal(404, "the deleted service endpoint can still be read"):
            endpoints.get("UpdateService", one)
        found = endpoints.get("UpdateService", two).redfish_endpoint_id
        assert found == two, "a different service endpoint is deleted"
        with refusal(404, "the deleted service endpoint can be deleted again"):
            endpoints.delete("UpdateService", one)
    with session.check("state", WIPE):
        endpoints.delete_all()
        assert endpoints.list().service_endpoints == [], "a service endpoint remains after the wipe"
    with session.check("errors", WIPE), refusal(404, "an empty collection can be wiped"):
        endpoints.delete_all()


def _discovered(session: Session, *bmcs: str) -> bool:
    """Create two BMCs and a service of each, if the target is the local stack."""
    if not session.target.stack or session.level is not Level.DESTRUCTIVE:
        return False
    rows = {
        "RedfishEndpoints": [{"ID": bmc, "FQDN": f"{bmc}.contract.invalid"} for bmc in bmcs],
        "ServiceEndpoints": [
            {
                "RedfishEndpointID": bmc,
                "RedfishType": "UpdateService",
                "RedfishSubtype": "",
                "UUID": "",
                "OdataID": "/redfish/v1/UpdateService",
                "ServiceInfo": {"ServiceEnabled": True},
            }
            for bmc in bmcs
        ],
    }
    reset = f"{session.target.base('smd')}/_control/reset"
    answer = session.stack.post(reset, json={"fixtures": [json.dumps(rows)]})
    return answer.status_code == 204
