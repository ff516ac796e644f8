"""Models hold their members to their types, when they are built and when they are sent."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from openchami_sdk import boot, bss, smd

NONE: Any = None
TEXT: Any = "two"


def _create(**members: Any) -> smd.ComponentCreate:
    known: dict[str, Any] = {"id": "x0c0s0b0n0", "state": "On"}
    return smd.ComponentCreate(**{**known, **members})


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"nid": "two"}, "ComponentCreate.nid must be int or None, not str."),
        ({"nid": 2.0}, "ComponentCreate.nid must be int or None, not float."),
        ({"nid": True}, "ComponentCreate.nid must be int or None, not bool."),
        ({"enabled": 1}, "ComponentCreate.enabled must be bool or None, not int."),
        ({"enabled": "true"}, "ComponentCreate.enabled must be bool or None, not str."),
        ({"id": None}, "ComponentCreate.id must be str, not None."),
        ({"id": b"x0"}, "ComponentCreate.id must be str, not bytes."),
        ({"role": ["Compute"]}, "ComponentCreate.role must be str or None, not list."),
        ({"nidd": 2}, "ComponentCreate: Unexpected keyword argument 'nidd'."),
    ],
    ids=str,
)
def test_another_type_is_refused(members: dict[str, Any], sentence: str) -> None:
    """One sentence names the model, the member and both types."""
    with pytest.raises(TypeError) as caught:
        _create(**members)
    assert str(caught.value) == sentence


SPEC = boot.NodeSpec(xname="x0c0s0b0n0")
NESTED: list[tuple[Any, dict[Any, Any], str]] = [
    (smd.ComponentCreate, {"id": "x0"}, "ComponentCreate: Missing required argument 'state'."),
    (
        smd.ComponentsCreate,
        {"components": [_create(), {"ID": "x0"}]},
        "ComponentsCreate.components[1] must be ComponentCreate, not dict.",
    ),
    (
        smd.ComponentsCreate,
        {"components": (_create(),)},
        "ComponentsCreate.components must be list[ComponentCreate], not tuple.",
    ),
    (
        bss.BootParametersRequest,
        {"hosts": "x0c0s0b0n0"},
        "BootParametersRequest.hosts must be list[str] or None, not str.",
    ),
    (
        bss.BootParametersRequest,
        {"nids": [1, "2"]},
        "BootParametersRequest.nids[1] must be int, not str.",
    ),
    (
        boot.NodeRequest,
        {"spec": _create()},
        "NodeRequest.spec must be NodeSpec, not ComponentCreate.",
    ),
    (
        boot.NodeRequest,
        {"spec": SPEC, "labels": {"row": 3}},
        "NodeRequest.labels['row'] must be str, not int.",
    ),
    (
        boot.NodeRequest,
        {"spec": SPEC, "labels": {3: "row"}},
        "NodeRequest.labels[3] must be str, not int.",
    ),
]


@pytest.mark.parametrize(("model", "members", "sentence"), NESTED)
def test_nested_values_are_checked(model: Any, members: dict[str, Any], sentence: str) -> None:
    """The sentence says which item of a list or mapping is of another type."""
    with pytest.raises(TypeError) as caught:
        model(**members)
    assert str(caught.value) == sentence


def test_members_are_keywords() -> None:
    """Positional arguments are refused with the model's name."""
    model: Any = smd.ComponentCreate
    with pytest.raises(
        TypeError, match=r"^ComponentCreate: Extra positional arguments provided\.$"
    ):
        model("x0", "On")


def test_every_right_value_is_taken() -> None:
    """Members of enumerations, their text, any other text, None for what may be absent."""
    assert _create(state=smd.ComponentState.ON) == _create(state="On")
    assert _create(role="SiteRole", nid=None, locked=False).role == "SiteRole"
    assert boot.BMCUpdate(description="").xname is msgspec.UNSET
    assert bss.BootParametersRequest(hosts=[], nids=[-1]).nids == [-1]
    assert boot.NodeRequest(spec=boot.NodeSpec(xname="x0"), labels={}).labels == {}
    assert bss.CloudInitRequest(meta_data={"any": ["thing", {"at": 1.5}]}).meta_data


def test_models_of_answers_are_checked_too() -> None:
    """They are built in tests of services; a list that is absent is empty."""
    assert smd.ComponentList(components=NONE).components == []
    with pytest.raises(TypeError, match=r"^Component\.nid must be int or None, not str\.$"):
        smd.Component(id="x0", type="Node", nid=TEXT)
    with pytest.raises(TypeError, match=r"^Metadata\.created_at must be datetime, not str\.$"):
        _metadata(created_at="2026-08-04T09:30:00Z")
    assert _metadata().created_at.year == 2026


def _metadata(**members: Any) -> boot.Metadata:
    at = datetime(2026, 8, 4, tzinfo=UTC)
    known: dict[str, Any] = {"name": "n", "uid": "u", "created_at": at, "updated_at": at}
    return boot.Metadata(**{**known, **members})


def test_a_change_is_checked_when_it_is_sent(service: Any) -> None:
    """A member that was set later, however deep, is refused before anything is sent."""
    body = smd.ComponentsCreate(components=[_create(), _create()])
    body.components[1].nid = TEXT
    with pytest.raises(
        TypeError,
        match=r"^ComponentsCreate\.components\[1\]\.nid must be int or None, not str\.$",
    ):
        smd.Client(service.url).components.create(body)
    assert service.seen == []
    body.components[1].nid = 2
    service.answer(204)
    smd.Client(service.url).components.create(body)
    assert msgspec.json.decode(service.seen[0].body)["Components"][1]["NID"] == 2


def test_copies_stay_what_they_were() -> None:
    """Models can be copied and pickled."""
    one = smd.ComponentsCreate(components=[_create(nid=1)])
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == copy.copy(one) == one
    assert msgspec.structs.replace(one, force=True).force is True


def test_no_secret_is_told() -> None:
    """Neither the sentence nor the frames of the error hold the value of a member."""
    with pytest.raises(TypeError) as caught:
        smd.RedfishEndpointCreate(id="x0c0s0b0", password="hunter2", enabled=TEXT)
    assert "RedfishEndpointCreate.enabled must be bool or None" in str(caught.value)
    frame = caught.value.__traceback__
    told: list[str] = []
    while frame := frame.tb_next if frame else None:
        told.append(repr(frame.tb_frame.f_locals))
    assert told
    assert "hunter2" not in "".join(told)
