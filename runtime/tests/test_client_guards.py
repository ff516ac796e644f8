"""Calls that would do more than they say are refused before they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk import bss, smd

pytestmark = pytest.mark.usefixtures("library")


SELECTIONS: list[dict[str, Any]] = [
    {},
    {"hosts": []},
    {"nids": [0]},
    {"macs": [""]},
    {"hosts": ["x0c0s0b0n0"], "nids": [0]},
]


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
def test_a_body_that_selects_every_node(service: Any, selection: dict[str, Any]) -> None:
    """Boot parameters without a selector, or with one that means "none", need a keyword."""
    service.answer(200)
    client = bss.Client(service.url)
    body = bss.BootParametersRequest(params="quiet", **selection)
    with pytest.raises(ValueError, match=r"rewrites the boot parameters of every node.*every_node"):
        client.bootparameters.update(body)
    assert service.seen == []
    client.bootparameters.update(body, every_node=True)
    assert len(service.seen) == 1


def test_a_body_that_selects_nodes_is_sent(service: Any) -> None:
    """A selector lets the call through."""
    service.answer(200)
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], params="quiet")
    bss.Client(service.url).bootparameters.update(body)
    assert len(service.seen) == 1


def test_a_value_that_is_malformed(service: Any) -> None:
    """Values that BSS would store or run unseen are checked, with and without the keyword."""
    client = bss.Client(service.url)
    body = bss.BootParametersRequest(macs=["not a mac"], params="quiet")
    with pytest.raises(ValueError, match="macs holds 'not a mac'"):
        client.bootparameters.update(body, every_node=True)
    with pytest.raises(ValueError, match="mac holds"):
        client.bootscript.get(mac="02:00:00:00:01:00;reboot")
    with pytest.raises(ValueError, match="nid holds -1"):
        client.bootscript.get(nid=-1)
    assert service.seen == []


def test_a_mac_address_that_would_find_nothing(service: Any) -> None:
    """SMD finds interfaces by the form with colons only, so other forms are refused."""
    with pytest.raises(ValueError, match="mac_address holds 'a4bf012b7310'"):
        smd.Client(service.url).ethernet_interfaces.list(mac_address="a4bf012b7310")
    assert service.seen == []


def test_an_empty_lock_filter(service: Any) -> None:
    """An empty filter would lock the whole system."""
    client = smd.Client(service.url)
    with pytest.raises(ValueError, match=r"locks every component.*every_component=True"):
        client.locks.lock(smd.LockSelection())
    assert service.seen == []
    counts = {"Total": 0, "Success": 0, "Failure": 0}
    service.answer(200, {"Counts": counts, "Success": {"ComponentIDs": []}, "Failure": []})
    client.locks.lock(smd.LockSelection(locked=["false"]))
    assert len(service.seen) == 1


@pytest.mark.parametrize("allowed", [False, True])
def test_none_selects_nothing_known(service: Any, allowed: bool) -> None:
    """None in a selector is refused, with and without the keyword."""
    none: Any = None
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], params="quiet")
    body.hosts = ["x0c0s0b0n0", none]
    with pytest.raises(TypeError, match=r"BootParametersRequest\.hosts\[1\] must be str, not None"):
        bss.Client(service.url).bootparameters.update(body, every_node=allowed)
    assert service.seen == []


@pytest.mark.parametrize(
    "hosts",
    [iter(["x0c0s0b0n0"]), (), set[str](), "x0c0s0b0n0"],
    ids=["iterator", "tuple", "set", "text"],
)
def test_a_selector_is_a_list(service: Any, hosts: Any) -> None:
    """An iterator could be checked or sent, not both."""
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], params="quiet")
    body.hosts = hosts
    with pytest.raises(TypeError, match=r"\.hosts must be list\[str\] or None, not "):
        bss.Client(service.url).bootparameters.update(body)
    assert service.seen == []


@pytest.mark.parametrize("body", [{"component_ids": ["x0"]}, {"ComponentIDs": ["x0"]}, None, "x0"])
def test_a_body_is_its_model(service: Any, body: Any) -> None:
    """A mapping's members would go out under names the service drops: all would be locked."""
    with pytest.raises(TypeError, match=r"body must be smd\.LockSelection, not "):
        smd.Client(service.url).locks.lock(body)
    assert service.seen == []


def test_a_list_of_bodies_is_one(service: Any) -> None:
    """Where a list of models is wanted, one model or another kind is refused."""
    client = smd.Client(service.url)
    for body in (smd.PowerMapCreate(id="x0", powered_by=[]), [{"id": "x0"}]):
        wrong: Any = body
        with pytest.raises(TypeError, match=r"smd\.PowerMapCreate, not (PowerMapCreate|dict)"):
            client.power_maps.create(wrong)
    assert service.seen == []
