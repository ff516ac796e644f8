"""The ledger knows what a crash left behind, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from openchami_sdk.contract.guard.ledger import Ledger, Undo, leftovers

GROUP = Undo("smd", "DELETE", "/hsm/v2/groups/run-a")
PARAMETERS = Undo("bss", "DELETE", "/boot/v1/bootparameters", {"macs": ["02:00:5e:99:00:01"]})


def test_announced_and_not_done_is_left(tmp_path: Path) -> None:
    """What was announced and never undone is left, the newest first."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.announce(GROUP)
    ledger.announce(PARAMETERS)
    assert leftovers(ledger.path).undos == (
        PARAMETERS,
        GROUP,
    )
    ledger.done(PARAMETERS)
    assert leftovers(ledger.path).undos == (GROUP,)


def test_announced_again_after_done_is_left(tmp_path: Path) -> None:
    """An object that was made, removed and made again is left."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    for _ in range(2):
        ledger.announce(GROUP)
        ledger.done(GROUP)
    ledger.announce(GROUP)
    assert leftovers(ledger.path).undos == (GROUP,)


def test_line_cut_by_a_kill_is_ignored(tmp_path: Path) -> None:
    """A last line that was cut in the writing names an object that was never created."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.announce(GROUP)
    with ledger.path.open("a", encoding="utf-8") as file:
        file.write('{"event": "announce", "service": "smd", "met')
    assert leftovers(ledger.path).undos == (GROUP,)


def test_the_line_is_on_disk_before_the_object(tmp_path: Path) -> None:
    """When `announce` returns, another process can read the line."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.announce(GROUP)
    assert leftovers(tmp_path / "ledger.jsonl").undos == (GROUP,)


def test_a_torn_line_costs_that_line_only(tmp_path: Path) -> None:
    """What is announced after a line was cut short is not lost with it."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    with ledger.path.open("a", encoding="utf-8") as file:
        file.write('{"event": "announce", "service": "smd", "met')
    ledger.announce(GROUP)
    assert leftovers(ledger.path).undos == (GROUP,)


@pytest.mark.parametrize(
    ("undo", "text"),
    [
        (GROUP, "DELETE /hsm/v2/groups/run-a"),
        (PARAMETERS, 'DELETE /boot/v1/bootparameters {"macs": ["02:00:5e:99:00:01"]}'),
        (
            Undo("boot", "DELETE", "/nodes/{uid}", find={"list": "/nodes", "name": "a", "b": "c"}),
            "DELETE /nodes/{uid} for the objects in /nodes with name 'a' and b 'c'",
        ),
    ],
)
def test_what_is_left_is_named(undo: Undo, text: str) -> None:
    """An operator can find the object, also one whose name the service has chosen."""
    assert str(undo) == text


LINE = {"event": "announce", **attrs.asdict(GROUP)}
BAD: list[Any] = [
    *([], 7, {"event": "announce"}, {**LINE, "extra": 1}),
    *({**LINE, "event": "forget"}, {**LINE, "service": 1}),
    *({**LINE, "find": {}}, {**LINE, "find": 1}, {**LINE, "find": {"list": "/x", "ID": 1}}),
]


def test_bad_lines_cost_those_lines_only(tmp_path: Path) -> None:
    """A line that no ledger writes is told by its number; bytes that are no text are skipped."""
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.path.write_bytes(
        "\n".join(map(json.dumps, BAD)).encode() + b"\n\xff\xfe\n" + b"[" * 100_000
    )
    ledger.announce(GROUP)
    left = leftovers(ledger.path)
    assert left.undos == (GROUP,)
    assert left.bad_lines == tuple(range(1, len(BAD) + 1))
