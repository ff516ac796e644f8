"""Calls that BSS would take for more than their caller means are refused before they are sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from _pytest.mark.structures import ParameterSet

from openchami_sdk import bss

Call = Callable[[bss.Client], Any]


@pytest.fixture
def sent() -> list[httpx.Request]:
    """Every request that left the client."""
    return []


@pytest.fixture
def client(sent: list[httpx.Request]) -> bss.Client:
    """A client whose requests are only noted."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    return bss.Client("http://bss", http_client=httpx.Client(transport=httpx.MockTransport(answer)))


def wanted(**fields: Any) -> bss.BootParametersRequest:
    return bss.BootParametersRequest(params="quiet", **fields)


def chosen(**fields: Any) -> bss.BootParametersSelection:
    return bss.BootParametersSelection(**fields)


def case(call: Call, id: str) -> ParameterSet:
    """A call, and its name in the test's own."""
    return pytest.param(call, id=id)


def meant(call: Call, body: bytes) -> tuple[Call, bytes]:
    """A call, and the body that it sends."""
    return call, body


@pytest.mark.parametrize(
    "call",
    [
        case(lambda c: c.bootparameters.set(wanted()), id="PUT of every node"),
        case(lambda c: c.bootparameters.set(wanted(hosts=[])), id="PUT, empty list"),
        case(lambda c: c.bootparameters.set(wanted(nids=[0])), id="PUT, nid 0"),
        case(lambda c: c.bootparameters.set(wanted(macs=[""])), id="PUT, no MAC"),
        case(lambda c: c.bootparameters.update(wanted()), id="PATCH of every node"),
        case(lambda c: c.bootparameters.update(wanted(hosts=[""])), id="PATCH, no xname"),
        case(lambda c: c.bootparameters.delete(chosen()), id="DELETE of nothing"),
        case(lambda c: c.bootparameters.delete(chosen(nids=[0])), id="DELETE, nid 0"),
        case(lambda c: c.bootparameters.delete(chosen(macs=[""])), id="DELETE, no MAC"),
        case(lambda c: c.bootparameters.delete(chosen(kernel="k")), id="DELETE by image"),
        case(
            lambda c: c.bootparameters.delete(chosen(hosts=["x0c0s0b0n0"], initrd="i")),
            id="DELETE of a node and an image",
        ),
    ],
)
def test_what_would_hit_everything_is_refused(
    call: Call, client: bss.Client, sent: list[httpx.Request]
) -> None:
    """Without a selector, or with one that means "those that have none", nothing is sent."""
    with pytest.raises(ValueError, match=r"Pass every_(node|match)=True if you mean that"):
        call(client)
    assert sent == []


@pytest.mark.parametrize(
    ("call", "body"),
    [
        meant(lambda c: c.bootparameters.set(wanted(), every_node=True), b'{"params":"quiet"}'),
        meant(lambda c: c.bootparameters.update(wanted(), every_node=True), b'{"params":"quiet"}'),
        meant(
            lambda c: c.bootparameters.delete(chosen(nids=[0]), every_match=True),
            b'{"nids":[0]}',
        ),
        meant(
            lambda c: c.bootparameters.delete(chosen(kernel="k"), every_match=True),
            b'{"kernel":"k"}',
        ),
    ],
)
def test_who_means_it_can_say_so(
    call: Call, body: bytes, client: bss.Client, sent: list[httpx.Request]
) -> None:
    """The keyword that the refusal names lets the call through as it is."""
    call(client)
    assert [request.content for request in sent] == [body]


@pytest.mark.parametrize(
    "call",
    [
        case(lambda c: c.bootparameters.create(wanted(hosts=["Default"])), id="POST, tag"),
        case(lambda c: c.bootparameters.create(wanted(hosts=["x1c0s0b0"])), id="POST, BMC"),
        case(lambda c: c.bootparameters.set(wanted(hosts=["a b"])), id="PUT, blank"),
        case(lambda c: c.bootparameters.set(wanted(hosts=["a'b"])), id="PUT, quote"),
        case(
            lambda c: c.bootparameters.update(wanted(macs=["02-00-00-00-00-01"])), id="PATCH, MAC"
        ),
        case(
            lambda c: c.bootparameters.update(wanted(hosts=["a\n"]), every_node=True),
            id="PATCH, meant, newline",
        ),
        case(lambda c: c.bootparameters.delete(chosen(nids=[-1])), id="DELETE, nid -1"),
        case(lambda c: c.bootparameters.list(name="a,b"), id="GET, comma"),
        case(lambda c: c.hosts.list(mac=["zz"]), id="GET hosts, MAC"),
        case(
            lambda c: c.bootscript.get(mac="02:00:00:00:00:01\nchain http://evil"), id="script, MAC"
        ),
        case(lambda c: c.bootscript.get_data(nid=0), id="script data, nid 0"),
    ],
)
def test_malformed_names_are_refused(
    call: Call, client: bss.Client, sent: list[httpx.Request]
) -> None:
    """BSS stores or prints any text; the client sends only what can name a node."""
    with pytest.raises(ValueError, match="holds"):
        call(client)
    assert sent == []


@pytest.mark.parametrize(
    "name", ["x1000c0s0b0n0", "Default", "Unknown-x86_64", "nid99", "02:ff:00:00:00:01"]
)
def test_every_name_that_bss_uses_passes(
    name: str, client: bss.Client, sent: list[httpx.Request]
) -> None:
    """Tags, and the names that etcd gives to nodes SMD does not know, can be set and deleted."""
    client.bootparameters.set(wanted(hosts=[name]))
    client.bootparameters.delete(chosen(hosts=[name]))
    assert [request.method for request in sent] == ["PUT", "DELETE"]
