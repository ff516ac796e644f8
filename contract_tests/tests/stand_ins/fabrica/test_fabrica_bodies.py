"""How JSON fills the shape of a resource, against what Go's decoder makes of the same bodies."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk.testing._go.documents import read_first
from openchami_sdk.testing._go.shapes import (
    FLAG,
    INT32,
    LABELS,
    TEXT,
    TEXTS,
    TIME,
    ListOf,
    ShapeError,
    Struct,
    fill,
)

PORT = Struct("Port", {"mac": TEXT, "ip": TEXT})
SPEC = Struct(
    "HostSpec",
    {"name": TEXT, "nid": INT32, "up": FLAG, "ports": ListOf(PORT), "groups": TEXTS},
    always=frozenset({"name"}),
)
REQUEST = Struct("CreateHostRequest", {"labels": LABELS, "at": TIME, "spec": SPEC}, package="main")


def taken(body: str, old: dict[str, Any] | None = None) -> dict[str, Any]:
    """What *body* makes of a spec, as it is written."""
    return SPEC.written(fill(SPEC, read_first(body.encode()), old))


@pytest.mark.parametrize(
    ("body", "spec"),
    [
        ("{}", {"name": ""}),
        ("null", {"name": ""}),
        ('{"NAME": "a", "Nid": 4}', {"name": "a", "nid": 4}),
        ('{"ſpec": 1, "name": "a", "other": [{}]}', {"name": "a"}),
        ('{"name": "a", "name": "b"}', {"name": "b"}),
        ('{"nid": 1, "nid": null}', {"name": "", "nid": 1}),
        ('{"nid": -2147483648}', {"name": "", "nid": -2147483648}),
        ('{"groups": [null, "g"]}', {"name": "", "groups": ["", "g"]}),
        ('{"groups": ["a", "b"], "groups": [null]}', {"name": "", "groups": ["a"]}),
        ('{"groups": ["a"], "groups": null}', {"name": ""}),
        ('{"ports": [{"mac": "m"}], "ports": [{"ip": "i"}, {}]}',
         {"name": "", "ports": [{"mac": "m", "ip": "i"}, {}]}),
        ('{"name": "\\ud83d\\ude00 \\ud800"}', {"name": "\U0001f600 \ufffd"}),
    ],
)  # fmt: skip
def test_what_fits(body: str, spec: dict[str, Any]) -> None:
    """Names in any case, the last of equal members over the earlier ones, null as nothing."""
    assert taken(body) == spec


MISFITS = {
    "[]": "array into Go value of type main.CreateHostRequest",
    '{"spec": 1}': "number into Go struct field CreateHostRequest.spec of type v1.HostSpec",
    '{"spec": {"nid": "1"}}': "string into Go struct field HostSpec.spec.nid of type int32",
    '{"spec": {"nid": 1e2}}': "number 1e2 into Go struct field HostSpec.spec.nid of type int32",
    '{"spec": {"nid": 1.0}}': "number 1.0 into Go struct field HostSpec.spec.nid of type int32",
    '{"spec": {"nid": 2147483648}}': (
        "number 2147483648 into Go struct field HostSpec.spec.nid of type int32"
    ),
    '{"spec": {"ports": {}}}': "object into Go struct field HostSpec.spec.ports of type []v1.Port",
    '{"spec": {"ports": [{}, {"mac": true}]}}': (
        "bool into Go struct field Port.spec.ports.mac of type string"
    ),
    '{"labels": {"a": 1}}': "number into Go struct field CreateHostRequest.labels of type string",
    '{"spec": {"nid": "1", "name": 2}}': (
        "string into Go struct field HostSpec.spec.nid of type int32"
    ),
}


@pytest.mark.parametrize("body", MISFITS)
def test_what_does_not_fit(body: str) -> None:
    """The first misfit is reported, with its place and what should be there."""
    with pytest.raises(ShapeError) as refused:
        fill(REQUEST, read_first(body.encode()))
    assert str(refused.value) == f"json: cannot unmarshal {MISFITS[body]}"


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            '"yesterday"',
            'parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": '
            'cannot parse "yesterday" as "2006"',
        ),
        ('"2026-13-01"', 'parsing time "2026-13-01": month out of range'),
        ('"2026-01-01T24:00:00Z"', 'parsing time "2026-01-01T24:00:00Z": hour out of range'),
        (
            '"2026-01-01T00:00:00+25:00"',
            'parsing time "2026-01-01T00:00:00+25:00": time zone offset hour out of range',
        ),
        (
            '"2026-01-01T00:00:00-00:61x"',
            'parsing time "2026-01-01T00:00:00-00:61x": time zone offset minute out of range',
        ),
        ('"2026-02-29T00:00:00Z"', 'parsing time "2026-02-29T00:00:00Z": day out of range'),
        ('"2026-01-01T00:00:00Zx"', 'parsing time "2026-01-01T00:00:00Zx": extra text: "x"'),
        ("5", "Time.UnmarshalJSON: input is not a JSON string"),
    ],
)
def test_what_is_no_time_stamp(value: str, sentence: str) -> None:
    """It is reported before any misfit, although nothing is done with it otherwise."""
    with pytest.raises(ShapeError) as refused:
        fill(REQUEST, read_first(f'{{"spec": 1, "at": {value}}}'.encode()))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "time",
    [
        "2028-02-29T23:59:59.999999999Z",
        "0000-01-01T0:00:00Z",
        "2026-01-01T00:00:00,5+24:00",
        "2026-01-01T00:00:00-00:60",
    ],
)
def test_what_is_a_time_stamp(time: str) -> None:
    """More than RFC 3339 allows."""
    fill(REQUEST, read_first(f'{{"at": "{time}"}}'.encode()))


def test_a_misfit_leaves_the_old_value_alone() -> None:
    """Nothing of a body that does not fit gets into a value that is there already."""
    old = fill(SPEC, read_first(b'{"name": "a", "groups": ["g"], "ports": [{"mac": "m"}]}'))
    before = SPEC.written(old)
    with pytest.raises(ShapeError):
        taken('{"groups": ["h"], "ports": [{"mac": "n"}], "nid": "x"}', old)
    assert SPEC.written(old) == before
