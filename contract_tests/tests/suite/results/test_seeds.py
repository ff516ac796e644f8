"""The comparison of runs with several seeds names what differs."""

from __future__ import annotations

from typing import Any

from contract_tests.tests.suite.seeds import differences


def _report(fuzz: str, issue: str = "passed") -> dict[str, Any]:
    cells = {"valid": {"outcome": "passed"}, "fuzz": {"outcome": fuzz}}
    return {
        "token_server": [{"id": "issue", "cell": {"outcome": issue}}],
        "operations": [{"id": "smd.groups_list", "cells": cells}],
    }


def test_the_same_matrix() -> None:
    """Counts of requests may differ, and are not looked at."""
    reports = {1: _report("passed") | {"requests": 1}, 2: _report("passed") | {"requests": 2}}
    assert differences(reports) == []


def test_cells_that_differ() -> None:
    """Each is named with its outcomes."""
    reports = {1: _report("passed"), 2: _report("deviation", "failed")}
    assert differences(reports) == [
        "issue [token server]: passed with seed 1, failed with seed 2",
        "smd.groups_list [fuzz]: passed with seed 1, deviation with seed 2",
    ]
