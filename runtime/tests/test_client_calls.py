"""What the clients put on the wire, and what they make of the answers."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from openchami_sdk import bss, smd

pytestmark = pytest.mark.usefixtures("library")


def test_values_that_are_sent_as_text(service: Any) -> None:
    """Truth values and numbers in a body's filters, as in the query of the list."""
    client = smd.Client(service.answer(body={"Components": []}).url)
    query = smd.ComponentQuery(component_ids=["all"], enabled=[True, "false"], nid=[17, "!18"])
    assert query.enabled == ["true", "false"]
    query.locked = [False]
    client.components.query(query)
    assert json.loads(service.seen[-1].body) == {
        "ComponentIDs": ["all"],
        "enabled": ["true", "false"],
        "nid": ["17", "!18"],
        "locked": ["false"],
    }
    with pytest.raises(TypeError, match=r"ComponentQuery.nid\[0\] must be int or str, not bool"):
        smd.ComponentQuery(component_ids=["all"], nid=[True])


NODE = {"ID": "x0c0s0b0n0", "Type": "Node", "State": "On"}


def _query(service: Any) -> list[tuple[str, str]]:
    target: str = service.seen[-1].target
    return parse_qsl(urlsplit(target).query, keep_blank_values=True)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("Node", ["Node"]),
        (smd.ComponentType.NODE, ["Node"]),
        (["Node", smd.ComponentType.CHASSIS_BMC], ["Node", "ChassisBMC"]),
        (("!Node",), ["!Node"]),
        ({"Node"}, ["Node"]),
        (lambda: iter(["Node"]), ["Node"]),
        (None, []),
    ],
)
def test_a_filter_takes_one_or_several(service: Any, given: Any, sent: list[str]) -> None:
    """A filter takes the enumeration, its text or a negation, alone or in a list."""
    service.answer(200, {"Components": []})
    value: Any = given() if callable(given) else given
    smd.Client(service.url).components.list(type=value)
    assert _query(service) == [("type", value) for value in sent]


EMPTY: dict[str, Any] = {"list": [], "tuple": (), "set": set[str](), "iter": iter(())}


@pytest.mark.parametrize("given", EMPTY.values(), ids=EMPTY.keys())
def test_an_empty_filter_is_refused(service: Any, given: Any) -> None:
    """A filter of no values would be sent as none, and select everything."""
    with pytest.raises(ValueError, match="ComponentID is empty, which would select everything"):
        smd.Client(service.url).ethernet_interfaces.list(component_id=given)
    assert service.seen == []


@pytest.mark.parametrize(
    "given", [[None], {"a": 1}.items(), b"Node"], ids=["none", "pairs", "bytes"]
)
def test_a_filter_of_something_else_is_refused(service: Any, given: Any) -> None:
    """What has no text of its own in a query is a TypeError, not its repr."""
    with pytest.raises(TypeError, match="type holds"):
        smd.Client(service.url).components.list(type=given)
    assert service.seen == []


def test_numbers_booleans_and_times_in_a_query(service: Any) -> None:
    """Numbers, booleans and times are written as the services read them."""
    service.answer(200, {"Components": []})
    smd.Client(service.url).components.list(nid=[17, "!18"], enabled=False)
    assert _query(service) == [("enabled", "false"), ("nid", "17"), ("nid", "!18")]
    service.instead().answer(200, [])
    smd.Client(service.url).ethernet_interfaces.list(older_than=datetime(2026, 1, 2, tzinfo=UTC))
    assert _query(service) == [("OlderThan", "2026-01-02T00:00:00+00:00")]


@pytest.mark.parametrize("value", ["", " ", ".", "..", "a/b", "a\\b"])
def test_a_path_value_cannot_change_the_path(service: Any, value: str) -> None:
    """DELETE-one never becomes DELETE-all: nothing is sent."""
    with pytest.raises(ValueError, match="group_label"):
        smd.Client(service.url).groups.delete(value)
    assert service.seen == []


@pytest.mark.parametrize("value", [None, ["blue"], True, 1.5, b"blue"], ids=repr)
def test_a_path_value_is_a_name(service: Any, value: Any) -> None:
    """Only text and whole numbers name one thing."""
    with pytest.raises(TypeError, match="group_label must be a str or an int"):
        smd.Client(service.url).groups.delete(value)
    assert service.seen == []


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("fd00::21", "fd00::21"),
        ("a&b=c+d,e;f@g$h~i", "a&b=c+d,e;f@g$h~i"),
        ("a b", "a%20b"),
        ("50%", "50%25"),
        ("why?", "why%3F"),
        ("#1", "%231"),
        ("é", "%C3%A9"),
        ("x(1)!", "x%281%29%21"),
    ],
)
def test_path_values_are_escaped_as_go_does(service: Any, value: str, segment: str) -> None:
    """Only what Go's net/url escapes is escaped: its routers do not decode more."""
    service.answer(200, {"code": 0, "message": "deleted"})
    smd.Client(service.url).groups.delete(value)
    assert service.seen[0].target == f"/hsm/v2/groups/{segment}"


def test_null_reads_as_an_empty_list(service: Any) -> None:
    """A list that Go sends as null, on top or in a model, is an empty list."""
    service.answer(200, "null")
    assert bss.Client(service.url).bootparameters.list() == []
    service.instead().answer(200, {"Components": None, "Params": None})
    state = bss.Client(service.url).dumpstate.get()
    assert (state.components, state.params) == ([], [])


def test_an_unknown_value_is_kept(service: Any) -> None:
    """A value newer than the client is kept and sent back as it came; known ones equal members."""
    service.answer(200, {"Components": [NODE, {**NODE, "State": "Hibernating"}]})
    client = smd.Client(service.url)
    known, unknown = client.components.list().components
    assert known.state == smd.ComponentState.ON
    assert unknown.state == "Hibernating"
    body = smd.ComponentsCreate(
        components=[smd.ComponentCreate(id="x0c0s0b0n0", state=unknown.state)]
    )
    service.instead().answer(204)
    client.components.create(body)
    sent = json.loads(service.seen[-1].body)
    assert sent == {"Components": [{"ID": "x0c0s0b0n0", "State": "Hibernating"}]}


def test_a_field_says_false_and_empty_but_not_none(service: Any) -> None:
    """What is not given is not sent; false, 0 and empty text are."""
    service.answer(204)
    client = smd.Client(service.url)
    client.components.update_enabled("x0", smd.ComponentEnabledUpdate(enabled=False))
    assert json.loads(service.seen[-1].body) == {"Enabled": False}
    client.components.update_software_status(
        "x0", smd.ComponentSoftwareStatusUpdate(software_status="")
    )
    assert json.loads(service.seen[-1].body) == {"SoftwareStatus": ""}
    assert service.seen[-1].headers["content-type"] == "application/json"


def test_json_that_is_labelled_as_text(service: Any) -> None:
    """BSS labels its service answers text/plain; they are read as the JSON they are."""
    service.answer(200, {"bss-status": "running"}, content_type="text/plain; charset=utf-8")
    assert bss.Client(service.url).service.status().bss_status == "running"


def test_text_is_text(service: Any) -> None:
    """A boot script is a str, and the same call asked for data is a model."""
    service.answer(200, "#!ipxe\n", content_type="text/plain")
    assert bss.Client(service.url).bootscript.get(mac="02:00:00:00:01:00") == "#!ipxe\n"
    assert _query(service) == [("mac", "02:00:00:00:01:00")]
    image = {"path": "", "params": ""}
    service.instead().answer(200, {"params": "", "kernel": image, "initrd": image})
    assert isinstance(bss.Client(service.url).bootscript.get_data(name="x0c0s0b0n0"), bss.BootData)
    assert _query(service) == [("json", "1"), ("name", "x0c0s0b0n0")]


def test_headers_are_within_reach(service: Any) -> None:
    """A result that is a header is returned."""
    service.answer(201, None, headers={"BSS-Referral-Token": "t-1"})
    client = bss.Client(service.url)
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], kernel="http://k")
    assert client.bootparameters.create(body) == "t-1"


def test_an_emptied_list_answers_nothing(service: Any) -> None:
    """A 204 where a list is promised is an empty list."""
    service.answer(204)
    members = smd.MembersReplace(ids=[])
    assert smd.Client(service.url).groups.replace_members("blue", members) == []
