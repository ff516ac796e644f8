"""SMD's discovery. Only disabled endpoints are named, so that SMD contacts no BMC."""

from __future__ import annotations

import re

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal, the_one
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("smd.discovery_*")

KNOWN = {"NotStarted", "Pending", "InProgress", "Complete"}


def test_status(session: Session) -> None:
    """Entry 0 always exists, in the list and by its number."""
    with session.check("valid", "smd.discovery_list_status"):
        listed = {status.id: status for status in session.smd.discovery.list_status()}
        assert 0 in listed, "there is no status 0"
    with session.check("valid", "smd.discovery_get_status"):
        found = session.smd.discovery.get_status(0)
        assert found.id == 0, f"the read of status 0 shows status {found.id}"
        assert found.status in KNOWN, f"{found.status!r} is not a discovery status"


@pytest.mark.needs("destructive")
def test_start(session: Session) -> None:
    """A discovery names its status; a discovery of an unknown BMC is refused."""
    node = session.target.xname_pool[0]
    bmc = re.sub(r"n\d+$", "", node)
    undo = Undo("smd", "DELETE", f"/hsm/v2/Inventory/RedfishEndpoints/{bmc}")
    with session.owning(undo):
        with session.check("errors", "smd.discovery_start"):
            with refusal(404, "a discovery of an unknown BMC starts"):
                session.smd.discovery.start(smd.DiscoveryStart(xnames=[bmc]))
            answer = session.raw(
                session.operation("smd.discovery_start"),
                "/hsm/v2/Inventory/Discover",
                json={"xnames": bmc},
            )
            assert answer.status_code == 400, "a text in place of a list starts a discovery"
        with session.check("state", "smd.discovery_start"):
            endpoint = smd.RedfishEndpointCreate(id=bmc, hostname="127.0.0.1", enabled=False)
            session.smd.redfish_endpoints.create(endpoint)
            started = the_one(session.smd.discovery.start(smd.DiscoveryStart(xnames=[bmc])))
            shown = session.http.get(f"{session.target.base('smd')}{started.uri}")
            assert shown.status_code == 200, f"the discovery's status {started.uri} can't be read"
