"""The filters of components: a filtered list has the components that match, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from openchami_sdk import smd
from openchami_sdk.contract.session.assertions import selects, the_one
from openchami_sdk.contract.session.plugin import component
from openchami_sdk.contract.session.session import Session

LIST, UNDER = "smd.components_list", "smd.components_list_under"
QUERY, BY_NID = "smd.components_query", "smd.components_query_by_nid"
MEMBERSHIPS = "smd.memberships_list"

pytestmark = [
    pytest.mark.about(LIST, UNDER, QUERY, BY_NID, MEMBERSHIPS),
    pytest.mark.needs("create"),
]


@attrs.frozen
class Pair:
    """Two nodes of the run that have nothing in common."""

    fits: smd.ComponentCreate
    other: smd.ComponentCreate

    @property
    def filters(self) -> dict[str, Any]:
        """One value for each filter, which the first node matches and the other does not."""
        return {
            "id": self.fits.id,
            "state": "Halt",
            "flag": "Alert",
            "enabled": False,
            "software_status": "contracta",
            "role": "Service",
            "sub_role": "Worker",
            "subtype": "contracta",
            "arch": "ARM",
            "class_": "Mountain",
            "nid": self.fits.nid,
            "nid_end": self.fits.nid,
            "locked": True,
            "reservation_disabled": True,
        }


@pytest.fixture
def pair(session: Session) -> Iterator[Pair]:
    """The two nodes, on the target."""
    one, two = session.target.xname_pool[:2]
    fits = smd.ComponentCreate(
        id=one,
        state="Halt",
        flag="Alert",
        enabled=False,
        software_status="contracta",
        role="Service",
        sub_role="Worker",
        subtype="contracta",
        arch="ARM",
        class_="Mountain",
        nid=session.nid(1),
        locked=True,
        reservation_disabled=True,
    )
    other = smd.ComponentCreate(
        id=two,
        state="On",
        role="Compute",
        subtype="contractb",
        software_status="contractb",
        arch="Other",
        class_="River",
        nid=session.nid(2),
    )
    with session.owning(component(one), component(two)):
        with session.check("valid", "smd.components_create"):
            session.smd.components.create(smd.ComponentsCreate(components=[fits, other]))
        yield Pair(fits, other)


def _ids(found: smd.ComponentList) -> list[str]:
    return [component.id for component in found.components]


def test_list_filters(session: Session, pair: Pair) -> None:
    """Each filter of the lists of components and of memberships selects."""
    components, memberships = session.smd.components, session.smd.memberships
    for name, value in pair.filters.items():
        what = f"the filter {name.rstrip('_')}"
        with session.check("valid", LIST):
            selects(_ids(components.list(**{name: value})), pair.fits.id, pair.other.id, what)
        with session.check("valid", MEMBERSHIPS):
            found = [one.id for one in memberships.list(**{name: value})]
            selects(found, pair.fits.id, pair.other.id, what)
    with session.check("valid", LIST):
        found = _ids(components.list(nid_start=session.nid(2)))
        selects(found, pair.other.id, pair.fits.id, "the filter nid_start")
        found = _ids(components.list(state="!Halt"))
        selects(found, pair.other.id, pair.fits.id, "a negated filter")
        found = _ids(components.list(id=[pair.fits.id, pair.other.id]))
        assert sorted(found) == [pair.fits.id, pair.other.id], "two ids don't find two components"
        found = _ids(components.list(id=pair.fits.id, type="Chassis"))
        assert found == [], "the filter type finds a component of another type"


def test_projections(session: Session, pair: Pair) -> None:
    """A list with a filter such as `state_only` shows this property, and no others."""
    shown = {"state": "state", "flag": "flag", "role": "role", "nid": "nid"}
    for name, member in shown.items():
        with session.check("valid", LIST):
            only: dict[str, Any] = {f"{name}_only": True}
            found = the_one(session.smd.components.list(id=pair.fits.id, **only).components)
            value = getattr(pair.fits, member)
            assert getattr(found, member) == value, f"{name}_only leaves {member} out"
            assert found.software_status is None, f"{name}_only shows other members, too"


def test_list_under(session: Session, pair: Pair) -> None:
    """The list below a BMC has only its nodes; the filters of lists work there, too."""
    components, bmc = session.smd.components, pair.fits.id.rpartition("n")[0]
    with session.check("valid", UNDER):
        found = _ids(components.list_under(bmc, type="Node"))
        selects(found, pair.fits.id, pair.other.id, "the list below a BMC")
        for name in ("state", "flag", "role", "arch", "nid"):
            value = {name: pair.filters[name]}
            found = _ids(components.list_under("s0", type="Node", **value))
            selects(found, pair.fits.id, pair.other.id, f"the filter {name} below s0")
        found = _ids(components.list_under(bmc, type="Node", state="On"))
        assert found == [], "the filter state finds an object that does not match"


def test_queries(session: Session, pair: Pair) -> None:
    """The queries by name and by NID find the named components, and filter them."""
    components, both = session.smd.components, [pair.fits.id, pair.other.id]
    nids = f"{session.nid(1)}-{session.nid(2)}"
    with session.check("valid", QUERY):
        found = _ids(components.query(smd.ComponentQuery(component_ids=both)))
        assert sorted(found) == both, "the filter does not find exactly the named components"
        found = _ids(components.query(smd.ComponentQuery(component_ids=both[:1])))
        assert found == both[:1], "another component than the named one is found"
    with session.check("valid", BY_NID):
        found = _ids(components.query_by_nid(smd.ComponentNidQuery(nid_ranges=[nids])))
        assert sorted(found) == both, f"the range {nids} does not find its two components"
        one = smd.ComponentNidQuery(nid_ranges=[str(session.nid(1))])
        found = _ids(components.query_by_nid(one))
        assert found == both[:1], "a single NID does not find its component alone"
    for name in ("state", "flag", "enabled", "role", "arch", "subtype", "locked"):
        value: Any = {
            name: [str(pair.filters[name]).replace("True", "true").replace("False", "false")]
        }
        with session.check("valid", QUERY):
            found = _ids(components.query(smd.ComponentQuery(component_ids=both, **value)))
            selects(found, pair.fits.id, pair.other.id, f"the filter {name}")
        with session.check("valid", BY_NID):
            found = _ids(components.query_by_nid(smd.ComponentNidQuery(nid_ranges=[nids], **value)))
            selects(found, pair.fits.id, pair.other.id, f"the filter {name}")
