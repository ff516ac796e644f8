"""SMD's hardware inventory: which FRU is in which location, and where it has been."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import lists, refusal, selects
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.hardware_*"), pytest.mark.needs("create")]

MAKER, PART = "Contract", "CT1"


@pytest.fixture
def places(session: Session) -> Iterator[list[str]]:
    """Two locations of the pool; their hardware and history are removed at the end."""
    places = list(session.target.xname_pool[:2])
    frus = [_fruid(session, number) for number in range(3)]
    processor = f"Processor.{_squeezed(session)}"
    paths = [f"Hardware/History/{place}" for place in places]
    paths += [f"HardwareByFRU/{fruid}" for fruid in [*frus, processor]]
    paths += [f"Hardware/{place}" for place in [*places, f"{places[0]}p0"]]
    paths += [f"Hardware/History/{places[0]}p0"]
    with session.owning(*(Undo("smd", "DELETE", f"/hsm/v2/Inventory/{path}") for path in paths)):
        yield places


def _squeezed(session: Session) -> str:
    return f"{MAKER}.{PART}.{session.run_id.replace('-', '')}"


def _serial(session: Session, number: int) -> str:
    return f"{session.run_id}{number}"


def _fruid(session: Session, number: int) -> str:
    """The ID that SMD gives to the FRU: only letters and digits of its data."""
    return f"Node.{_squeezed(session)}{number}"


def _node(session: Session, place: str, number: int) -> smd.HardwareInput:
    unit = smd.SystemFruInfo(
        manufacturer=MAKER, part_number=PART, serial_number=_serial(session, number)
    )
    return smd.HardwareInput(
        id=place,
        node_location_info=smd.SystemLocationInfo(id="Self", name="contract"),
        populated_fru=smd.HardwareFruInput(node_fru_info=unit),
    )


def _create(session: Session, *found: smd.HardwareInput) -> None:
    session.smd.hardware.create(smd.HardwareCreate(hardware=list(found)))


def test_places(session: Session, places: list[str]) -> None:
    """Created hardware reads back by location and by FRU; a deleted location keeps its FRU."""
    hardware, (one, two) = session.smd.hardware, places
    with session.check("state", "smd.hardware_create"):
        _create(session, _node(session, one, 0), _node(session, two, 1))
        found = hardware.get(one)
        assert found.populated_fru, "the location is empty"
        fruid = found.populated_fru.fruid
        assert fruid == _fruid(session, 0), f"the FRU is called {fruid}, not {_fruid(session, 0)}"
        assert found.node_location_info, "the location's own data are missing"
        assert found.node_location_info.name == "contract", "the location's name does not read back"
    with session.check("valid", "smd.hardware_get"):
        found = hardware.get(two)
        assert (found.id, found.type) == (two, "Node"), "the location has another ID or type"
        assert found.status == "Populated", f"a location with a FRU is {found.status}"
    with session.check("valid", "smd.hardware_get_fru"):
        unit = hardware.get_fru(_fruid(session, 0))
        assert unit.node_fru_info, "the FRU's own data are missing"
        serial = unit.node_fru_info.serial_number
        assert serial == _serial(session, 0), f"the serial number reads back as {serial}"
    with session.check("state", "smd.hardware_delete"):
        hardware.delete(one)
        with refusal(404, "the deleted location can still be read"):
            hardware.get(one)
        assert hardware.get(two).id == two, "a different location is deleted"
        assert hardware.get_fru(_fruid(session, 0)).type == "Node", "its FRU is deleted with it"
        with refusal(404, "the deleted location can be deleted again"):
            hardware.delete(one)
    with session.check("state", "smd.hardware_delete_fru"):
        hardware.delete_fru(_fruid(session, 0))
        with refusal(404, "the deleted FRU can still be read"):
            hardware.get_fru(_fruid(session, 0))
        assert hardware.get_fru(_fruid(session, 1)).type == "Node", "another FRU is deleted"


def test_filters(session: Session, places: list[str]) -> None:
    """Each filter of the lists of locations and of FRUs selects."""
    hardware, (one, two) = session.smd.hardware, places
    first, second = _fruid(session, 0), _fruid(session, 1)
    with session.check("valid", "smd.hardware_create"):
        _create(session, _node(session, one, 0), _node(session, two, 1))
    with session.check("valid", "smd.hardware_list"):
        lists((place.id for place in hardware.list()), one, two)
    with session.check("valid", "smd.hardware_list_frus"):
        lists((unit.fruid for unit in hardware.list_frus()), first, second)
    for name, value in {"id": one, "serial_number": _serial(session, 0), "fruid": first}.items():
        with session.check("valid", "smd.hardware_list"):
            found = [place.id for place in hardware.list(**{name: value})]
            selects(found, one, two, f"the filter {name}")
    for name, value in {"serial_number": _serial(session, 0), "fruid": first}.items():
        with session.check("valid", "smd.hardware_list_frus"):
            units = [unit.fruid for unit in hardware.list_frus(**{name: value})]
            selects(units, first, second, f"the filter {name}")
    for name, value in {"manufacturer": MAKER, "part_number": PART, "type": "Node"}.items():
        wrong = "Chassis" if name == "type" else "none"
        with session.check("valid", "smd.hardware_list"):
            found = [place.id for place in hardware.list(**{name: value})]
            assert {one, two} <= set(found), (
                f"the filter {name} does not find an object that matches"
            )
            found = [place.id for place in hardware.list(**{name: wrong})]
            assert one not in found, f"the filter {name} finds an object that does not match"
        with session.check("valid", "smd.hardware_list_frus"):
            units = [unit.fruid for unit in hardware.list_frus(**{name: value})]
            assert {first, second} <= set(units), (
                f"the filter {name} does not find an object that matches"
            )
            units = [unit.fruid for unit in hardware.list_frus(**{name: wrong})]
            assert first not in units, f"the filter {name} finds an object that does not match"


def test_partition_filter(session: Session, places: list[str], own_nodes: list[str]) -> None:
    """The filter partition finds only the hardware of the partition's members."""
    hardware, (one, two), name = session.smd.hardware, places, session.partition(1)
    members = smd.Members(ids=[one])
    with session.owning(Undo("smd", "DELETE", f"/hsm/v2/partitions/{name}")):
        with session.check("valid", "smd.hardware_create"):
            wanted = smd.PartitionCreate(name=name, description=session.run_id, members=members)
            session.smd.partitions.create(wanted)
            _create(session, _node(session, one, 0), _node(session, two, 1))
        with session.check("valid", "smd.hardware_list"):
            found = [place.id for place in hardware.list(partition=name)]
            selects(found, one, two, "the filter partition")
        with session.check("valid", "smd.hardware_query"):
            found = [place.id for place in hardware.query("all", partition=name).nodes or ()]
            selects(found, one, two, "the filter partition")


def test_query(session: Session, places: list[str]) -> None:
    """A query shows what is below a location: nested in its node, or flat, or of one type."""
    hardware, (one, two) = session.smd.hardware, places
    processor = smd.HardwareInput(
        id=f"{one}p0",
        processor_location_info=smd.ProcessorLocationInfo(id="CPU1", name="contract"),
        populated_fru=smd.HardwareFruInput(
            processor_fru_info=smd.ProcessorFruInfo(
                manufacturer=MAKER, part_number=PART, serial_number=session.run_id
            )
        ),
    )
    with session.check("valid", "smd.hardware_create"):
        _create(session, _node(session, one, 0), processor, _node(session, two, 1))
    with session.check("valid", "smd.hardware_query"):
        nested = hardware.query(one)
        assert [node.id for node in nested.nodes or ()] == [one], "a different node is found"
        inside = _inside(nested)
        assert inside == [f"{one}p0"], f"the node's processors are {inside}"
        assert not nested.processors, "a nested processor is listed beside its node as well"
        flat = hardware.query(one, format="FullyFlat")
        beside = [part.id for part in flat.processors or ()]
        assert beside == [f"{one}p0"], "a flat answer does not list the processor"
        only = hardware.query(one, type="Processor")
        assert not only.nodes, "the filter type finds a node where a processor is asked for"
        alone = hardware.query(one, children=False)
        assert _inside(alone) == [], "children=false shows the children"


def _inside(found: smd.HardwareQueryResult) -> list[str]:
    """The processors inside the nodes that were found."""
    return [part.id for node in found.nodes or () for part in node.processors or ()]


def test_history(session: Session, places: list[str]) -> None:
    """The history of the location and of both FRUs shows a swap, until it is deleted."""
    hardware, (one, two) = session.smd.hardware, places
    old, new = _fruid(session, 0), _fruid(session, 2)
    with session.check("valid", "smd.hardware_create"):
        _create(session, _node(session, one, 0), _node(session, two, 1))
        _create(session, _node(session, one, 2))
    with session.check("valid", "smd.hardware_get_history"):
        seen = [event.fruid for event in hardware.get_history(one).history]
        assert seen == [old, new], f"the location's FRUs were {seen}, not {[old, new]}"
        later = hardware.get_history(one, start_time="2999-01-01T00:00:00Z").history
        assert later == [], "the filter start_time finds earlier events"
        added = hardware.get_history(one, event_type="Removed").history
        assert added == [], "the filter event_type finds other events"
    with session.check("valid", "smd.hardware_get_fru_history"):
        where = [event.id for event in hardware.get_fru_history(old).history]
        assert where == [one], f"the FRU was in {where}, not in {[one]}"
        before = hardware.get_fru_history(old, end_time="2001-01-01T00:00:00Z").history
        assert before == [], "the filter end_time finds later events"
    with session.check("valid", "smd.hardware_list_history"):
        listed = [place.id for place in hardware.list_history(id=one).components]
        selects(listed, one, two, "the filter id")
        listed = [place.id for place in hardware.list_history(fruid=old).components]
        selects(listed, one, two, "the filter fruid")
        assert two in [place.id for place in hardware.list_history().components], (
            "a location with events is not listed"
        )
    with session.check("valid", "smd.hardware_list_fru_history"):
        listed = [unit.id for unit in hardware.list_fru_history(fruid=old).components]
        selects(listed, old, new, "the filter fruid")
        listed = [unit.id for unit in hardware.list_fru_history(id=two).components]
        selects(listed, _fruid(session, 1), old, "the filter id")
    with session.check("state", "smd.hardware_delete_fru_history"):
        with session.owning(_fru_history(old)):
            hardware.delete_fru_history(old)
            assert hardware.get_fru_history(old).history == [], "the deleted history is still there"
            assert hardware.get_fru_history(new).history, "another FRU's history is deleted"
            with refusal(404, "a deleted history can be deleted again"):
                hardware.delete_fru_history(old)
    with session.check("state", "smd.hardware_delete_history"):
        hardware.delete_history(one)
        assert hardware.get_history(one).history == [], "the deleted history is still there"
        assert hardware.get_history(two).history, "another location's history is deleted"
        with refusal(404, "a deleted history can be deleted again"):
            hardware.delete_history(one)


def _fru_history(fruid: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/Inventory/HardwareByFRU/History/{fruid}")
