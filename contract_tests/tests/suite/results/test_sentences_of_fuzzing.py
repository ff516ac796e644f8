"""What fuzzing found, in sentences that are the same in each run: deviations name them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from schemathesis.core.failures import AcceptedNegativeData

from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.fuzzing.verdicts import sentence
from openchami_sdk.contract.results.deviations import load


@pytest.mark.parametrize(
    ("component", "words"),
    [
        (" parameter `service` in path - violates `pattern`", "parameter `service` in path"),
        (" in body - violates `required`", "in body - "),
        ("\n  - query: violates `additionalProperties`\n  - path: violates `pattern`",
         "in several parts - query: "),
    ],
)  # fmt: skip
@pytest.mark.parametrize("service", ["smd", "bss", "boot"])
def test_what_a_service_does_not_check_is_a_known_deviation(
    service: str, component: str, words: str
) -> None:
    """Also when the request has a fault in its path and another in its query."""
    operation = by_id("smd.service_endpoints_list_by_service")
    failure = AcceptedNegativeData(
        operation="GET /x",
        message=f"It should have been rejected\nInvalid component:{component}",
        status_code=200,
        expected_statuses=["400"],
    )
    case: Any = SimpleNamespace(meta=None)
    found = sentence(operation, case, failure)
    assert found.startswith(f"an invalid request is accepted: {words}")
    known = [one.id for one in load() if one.covers(f"{service}.made_up", "fuzz", found)]
    assert f"{service}-checks-little" in known
