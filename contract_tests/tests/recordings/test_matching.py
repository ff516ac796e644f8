"""What a placeholder in a recording stands for, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.tests.recordings.matching import differences, fill, text_matches


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("<timestamp>", "2026-01-05T10:00:00.123456Z"),
        ("<uuid>", "5a1f0c1e-8a1b-4a6e-9d0e-2f1f7a3c9b10"),
        ("<int>", 7),
        ("at <int> of <text>", "at 12 of many"),
        ("<any>", None),
        ([1, "<int>"], [2, 1]),
        (["<int>", 1], [1, 2]),
        ({"<uuid>": 1}, {"5a1f0c1e-8a1b-4a6e-9d0e-2f1f7a3c9b10": 1}),
        ("${buildarch}", "${buildarch}"),
    ],
)
def test_fits(expected: Any, actual: Any) -> None:
    """A value of the kind, lists in any order, and iPXE's own variables as they stand."""
    assert list(differences(expected, actual)) == []


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("<timestamp>", "yesterday"),
        ("<uuid>", "5a1f0c1e"),
        ("<int>", True),
        ("<text>", ""),
        (1, True),
        (None, []),
        ([], None),
        ([1, 1], [1, 2]),
        ([1], [1, 1]),
        ({"a": 1}, {}),
        ({}, {"a": 1}),
        ("a.c", "abc"),
    ],
)
def test_does_not_fit(expected: Any, actual: Any) -> None:
    """Another kind, another number of entries, a member too many or too few."""
    assert list(differences(expected, actual)) != []


def test_order_counts_where_it_was_recorded() -> None:
    """An ordered exchange compares lists entry by entry."""
    assert list(differences([1, 2], [2, 1])) == []
    assert list(differences([1, 2], [2, 1], ordered=True)) != []


def test_what_was_captured_is_filled_in() -> None:
    """A reference alone keeps the type; inside a string it becomes text."""
    captured = {"id": 7}
    assert fill({"a": "${id}", "b": ["/x/${id}"]}, captured) == {"a": 7, "b": ["/x/7"]}
    assert text_matches("<any>/x", "anything/x")
