"""SMD's health, and the enumerated values that it knows."""

from __future__ import annotations

import pytest

from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("smd.service_*")

WORDS = {
    "arch": ("arch", {"X86", "ARM"}),
    "class": ("class_", {"River", "Mountain", "Hill"}),
    "flag": ("flag", {"OK", "Warning", "Alert", "Locked"}),
    "nettype": ("net_type", {"Sling", "Infiniband", "Ethernet"}),
    "role": ("role", {"Compute", "Service", "Management"}),
    "subrole": ("sub_role", {"Master", "Worker", "Storage"}),
    "state": ("state", {"Empty", "Populated", "Off", "On", "Standby", "Halt", "Ready"}),
    "type": ("type", {"Node", "NodeBMC", "Chassis", "ChassisBMC", "RouterBMC"}),
}
"""For each kind of value: the member that lists the values, and some that every system has."""


def test_health(session: Session) -> None:
    """The service answers that it is ready and alive."""
    with session.check("valid", "smd.service_ready"):
        assert session.smd.service.ready().code == 0, "the code of a ready service is not 0"
    with session.check("valid", "smd.service_liveness"):
        session.smd.service.liveness()


@pytest.mark.parametrize("kind", WORDS)
def test_words(session: Session, kind: str) -> None:
    """The list of a kind has the values of the system, and so has the list of all kinds."""
    member, known = WORDS[kind]
    name = f"smd.service_{kind}_values"
    with session.check("valid", name):
        words = set(getattr(getattr(session.smd.service, f"{kind}_values")(), member))
        missing = ", ".join(sorted(known - words))
        assert not missing, f"the values {missing} are missing"
        listed = set(getattr(session.smd.service.values(), member))
        assert words == listed, f"/service/values lists other values of {kind} than this operation"
