"""After a swap, the history tells which unit was where."""

from __future__ import annotations

from openchami_sdk import smd

NODE = "x1000c0s0b0n0"


def _node(serial: str, place: str = NODE) -> smd.HardwareCreate:
    """A node's hardware, as an inventory tool posts it."""
    return smd.HardwareCreate(
        hardware=[
            smd.HardwareInput(
                id=place,
                node_location_info=smd.SystemLocationInfo(id="Node0", name="Node0"),
                populated_fru=smd.HardwareFruInput(
                    node_fru_info=smd.SystemFruInfo(
                        manufacturer="ACME", part_number="102-7", serial_number=serial
                    )
                ),
            )
        ]
    )


def _units(history: smd.HardwareHistory) -> list[str]:
    return [event.fruid for event in history.history]


def test_a_swap_shows_in_the_history(client: smd.Client) -> None:
    """Two units were in the place: the old one first, the new one after it."""
    client.hardware.create(_node("NS001"))
    client.hardware.create(_node("NS999"))
    place = client.hardware.get(NODE)
    assert place.populated_fru is not None
    assert place.populated_fru.fruid == "Node.ACME.1027.NS999"
    history = client.hardware.get_history(NODE)
    assert _units(history) == ["Node.ACME.1027.NS001", "Node.ACME.1027.NS999"]
    assert {event.event_type for event in history.history} == {"Detected"}
    times = [event.timestamp for event in history.history]
    assert times == sorted(times)


def test_seeing_it_again_is_no_event(client: smd.Client) -> None:
    """An inventory that finds the same unit in the same place adds nothing."""
    client.hardware.create(_node("NS001"))
    client.hardware.create(_node("NS001"))
    assert len(client.hardware.get_history(NODE).history) == 1


def test_where_a_unit_has_been(client: smd.Client) -> None:
    """A unit's own history lists its places, and the old place's unit is still known."""
    client.hardware.create(_node("NS001"))
    client.hardware.create(_node("NS999"))
    client.hardware.create(_node("NS001", place="x1000c0s1b0n0"))
    moved = client.hardware.get_fru_history("Node.ACME.1027.NS001")
    assert [event.id for event in moved.history] == [NODE, "x1000c0s1b0n0"]
    units = client.hardware.list_frus(serial_number="NS001")
    assert [unit.fruid for unit in units] == ["Node.ACME.1027.NS001"]


def test_no_history_is_an_empty_one(client: smd.Client) -> None:
    """The server sends null where there is nothing; the client reads an empty list."""
    assert client.hardware.list_history().components == []
    assert client.hardware.get_history(NODE).history == []
