"""Xnames are read as SMD reads them."""

from __future__ import annotations

import pytest

from openchami_sdk.testing.smd._reading import _xnames

EXAMPLES = {
    "All": "all",
    "AllComp": "all_comp",
    "AllSvc": "all_svc",
    "CDU": "d0",
    "CDUMgmtSwitch": "d0w1",
    "CEC": "x1e1",
    "CMMFpga": "x1c0f0",
    "CMMRectifier": "x1c0t9",
    "Cabinet": "x1000",
    "CabinetBMC": "x1b0",
    "CabinetCDU": "x1d1",
    "CabinetPDU": "x1m0p7",
    "CabinetPDUController": "x1m3",
    "CabinetPDUNic": "x1m0i1",
    "CabinetPDUOutlet": "x1m0p0j1",
    "CabinetPDUPowerConnector": "x1m0p0v12",
    "Chassis": "x1c7",
    "ChassisBMC": "x1c0b0",
    "ChassisBMCNic": "x1c0b0i3",
    "ComputeModule": "x1c0s63",
    "Drive": "x1c0s0b0n0g0k1",
    "HSNAsic": "x1c0r0a3",
    "HSNBoard": "x1c0r0e0",
    "HSNConnector": "x1c0r0j1",
    "HSNConnectorPort": "x1c0r0j1p2",
    "HSNLink": "x1c0r0a0l9",
    "Memory": "x1c0s0b0n0d15",
    "MgmtHLSwitch": "x1c0h1s1",
    "MgmtHLSwitchEnclosure": "x1c0h1",
    "MgmtSwitch": "x1c0w22",
    "MgmtSwitchConnector": "x1c0w22j33",
    "Node": "x1c0s0b0n0",
    "NodeAccel": "x1c0s0b0n0a7",
    "NodeAccelRiser": "x1c0s0b0n0r0",
    "NodeBMC": "x1c0s0b1",
    "NodeBMCNic": "x1c0s0b0i0",
    "NodeEnclosure": "x1c0s0e0",
    "NodeEnclosurePowerSupply": "x1c0s0e0t1",
    "NodeFpga": "x1c0s0b0f0",
    "NodeHsnNic": "x1c0s0b0n0h3",
    "NodeNic": "x1c0s0b0n0i0",
    "NodePowerConnector": "x1c0s0v2",
    "Partition": "p1.2",
    "Processor": "x1c0s0b0n0p3",
    "RouterBMC": "x1c0r0b0",
    "RouterBMCNic": "x1c0r0b0i0",
    "RouterFpga": "x1c0r0f1",
    "RouterModule": "x1c0r63",
    "RouterPowerConnector": "x1c0r0v1",
    "RouterTOR": "x1c0r0t0",
    "RouterTORFpga": "x1c0r0t0f1",
    "SMSBox": "sms1",
    "StorageGroup": "x1c0s0b0n0g0",
    "System": "s0",
    "VirtualNode": "x1c0s0b0n0v1",
}


def test_every_type_has_an_example() -> None:
    """No type of the grammar goes untried; INVALID is none that an xname can have."""
    assert EXAMPLES.keys() | {"INVALID"} == set(_xnames.COMPONENT_TYPES)


@pytest.mark.parametrize(("component_type", "xname"), EXAMPLES.items())
def test_an_xname_has_the_type_its_form_says(component_type: str, xname: str) -> None:
    """The letters and the ranges of the numbers decide."""
    assert component_type == _xnames.type_of(xname)


@pytest.mark.parametrize(
    "text", ["", "x", "n0", "x10000", "x1c8", "x1m4", "x1c0b1", "x1c0w0", "x1c0s0b0n0p4", "s1", "²"]
)
def test_what_is_out_of_range_is_no_xname(text: str) -> None:
    """A number beyond its range makes no xname, nor does a missing one."""
    assert _xnames.valid(text) == ""


def test_a_name_is_normalised() -> None:
    """Case, blanks around it and leading zeros do not make another name."""
    assert _xnames.valid(" X0C0S01B0N010 ") == "x0c0s1b0n10"


@pytest.mark.parametrize(
    ("xname", "parent"),
    [
        ("x0c0s1b0n0", "x0c0s1b0"),
        ("x0c0", "x0"),
        ("x3000", "s0"),
        ("d1", "s0"),
        ("s0", ""),
        ("all_comp", ""),
    ],
)
def test_a_place_is_inside_its_parent(xname: str, parent: str) -> None:
    """The parent is the name without its last part; cabinets and CDUs stand in the system."""
    assert parent == _xnames.parent_of(xname)


@pytest.mark.parametrize(
    ("xname", "ancestor", "inside"),
    [
        ("x1c0s1b0n0", "x1c0s1", True),
        ("x1c0s1", "x1c0s1", True),
        ("x1c0s10b0n0", "x1c0s1", False),
        ("x1c0s1", "x1c0s1b0", False),
        ("d0", "s0", True),
    ],
)
def test_a_place_is_inside_what_its_name_starts_with(
    xname: str, ancestor: str, inside: bool
) -> None:
    """Slot 10 does not lie in slot 1."""
    assert inside == _xnames.is_within(xname, ancestor)


@pytest.mark.parametrize(
    ("xname", "nid"),
    [("x0c0s0b0n0", 16384), ("x0c0s1b0n1", 16417), ("x0c0s1b0n0v3", 16419), ("x0c0s1b0", None)],
)
def test_a_node_without_a_nid_gets_a_counted_one(xname: str, nid: int | None) -> None:
    """The NID follows from the place; only nodes have one."""
    assert nid == _xnames.default_nid(xname)
