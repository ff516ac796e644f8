"""The table of operations is computed and has no hole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from openapi.tools._table import Row, as_json, rows, text

ROOT = Path(__file__).parents[3]
ROW = Row("smd", "groups_list", "GET /hsm/v2/groups", "client.groups.list", "200", 3, True)


@pytest.fixture(scope="module")
def table() -> list[Row]:
    """The table of this repository."""
    return rows(ROOT)


@pytest.mark.parametrize(("service", "count"), [("boot", 41), ("bss", 19), ("smd", 133)])
def test_every_operation_is_complete(table: list[Row], service: str, count: int) -> None:
    """Every operation is described, generated, in a stand-in, and tested."""
    mine = [row for row in table if row.service == service]
    assert len(mine) == count
    assert [row.operation for row in mine if not row.complete] == []


@pytest.mark.parametrize("hole", ["described", "generated", "stood_in"])
def test_a_hole_is_shown(hole: str) -> None:
    """A missing cell says so, and the row does not count as complete."""
    holes: dict[str, Any] = {hole: ""}
    table = [ROW, evolve(ROW, **holes)]
    assert "MISSING" in text(table)
    assert text(table).endswith("smd: 1 of 2 operations complete")
    assert [row["complete"] for row in json.loads(as_json(table))] == [True, False]


def test_what_nothing_proves_is_a_hole() -> None:
    """Recordings or generated cases prove an operation; neither is a hole."""
    assert evolve(ROW, fuzzed=False).complete
    assert evolve(ROW, recorded=0).complete
    assert not evolve(ROW, recorded=0, fuzzed=False).complete
