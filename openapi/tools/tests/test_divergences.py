"""Every known difference from upstream's descriptions is decided, and the decisions are true."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from openapi.tools._descriptions.document import Json
from openapi.tools._descriptions.merge import merge
from openapi.tools._upstream.divergences import Divergence, divergences

ROOT = Path(__file__).parents[3]
RECORDINGS = ROOT / "contract_tests" / "recordings"
# How many differences were found; an entry may be reworded, not lost.
COUNTS = {"boot": 55, "bss": 121, "smd": 199}
ENTRIES = [(service, entry) for service in COUNTS for entry in divergences(ROOT, service)]


@pytest.fixture(scope="module")
def documents() -> dict[str, Json]:
    """The descriptions as their topic files stand now."""
    return {service: merge(ROOT, service).document for service in COUNTS}


@pytest.mark.parametrize(("service", "count"), COUNTS.items())
def test_the_list_is_whole(service: str, count: int) -> None:
    """The entries are numbered from 1 without gap or double, and none is missing."""
    ids = [entry.id for entry in divergences(ROOT, service)]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    assert ids == [f"{service}-{number:03}" for number in range(1, count + 1)]


@pytest.mark.parametrize(("service", "entry"), ENTRIES, ids=[entry.id for _, entry in ENTRIES])
def test_what_an_entry_says_is_true(
    service: str, entry: Divergence, documents: dict[str, Json]
) -> None:
    """Every entry is complete, and each of its checks holds."""
    assert entry.complaints(documents[service], RECORDINGS) == []


def _entry(**data: object) -> Divergence:
    told = {"where": "w", "upstream": "u", "server": "s", "decision": "follow-server"}
    return Divergence("x-001", {"id": "x-001", **told, **data})


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({"check": []}, "has no check"),
        ({"check": [{"operation": "groups_list"}]}, "makes no claim"),
        ({"check": [{"operation": "groups_list", "statuses": [418]}]}, "`statuses` is not true"),
        ({"check": [{"operation": "groups_list", "status": 200}]}, "is not a claim"),
        ({"check": [{"operation": "no_such", "statuses": [200]}]}, "no operation no_such"),
        ({"check": [{"schema": "Group", "lacks_properties": ["label"]}]}, "is not true"),
        ({"check": [{"schema": "Nothing", "properties": ["ID"]}]}, "no schema Nothing"),
        (
            {"check": [{"schema": "Message", "refuses": {"code": 0, "message": ""}}]},
            "is not true",
        ),
        (
            {"check": [{"operation": "groups_get", "answer": 404, "accepts": {"status": "no"}}]},
            "its 404 `accepts` is not true",
        ),
        (
            {"check": [{"recording": "smd/groups-lifecycle", "exchange": "none", "status": 200}]},
            "0 exchanges called none",
        ),
        (
            {"check": [{"recording": "smd/groups-lifecycle", "exchange": "create", "status": 500}]},
            "`status` is not true",
        ),
        ({"check": [{"surprise": 1}]}, "has no subject"),
        (
            {
                "decision": "ignore",
                "reason": "r",
                "check": [{"schema": "Group", "properties": ["label"]}],
            },
            "decides `ignore`",
        ),
        (
            {"decision": "left-open", "check": [{"schema": "Group", "properties": ["label"]}]},
            "without a reason",
        ),
        ({"server": "", "check": [{"schema": "Group", "properties": ["label"]}]}, "`server`"),
        ({"note": "", "check": [{"schema": "Group", "properties": ["label"]}]}, "`note`"),
    ],
)
def test_a_false_entry_is_found_out(data: Json, complaint: str, documents: dict[str, Json]) -> None:
    """A check that does not hold, is empty or cannot be understood is a complaint."""
    complaints = _entry(**data).complaints(documents["smd"], RECORDINGS)
    assert len(complaints) == 1
    assert complaint in complaints[0]
