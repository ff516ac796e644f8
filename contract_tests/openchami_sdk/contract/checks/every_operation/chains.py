"""Chains of generated requests: an operation uses what another one returned."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import pytest
from hypothesis import Phase, reject, seed, settings
from hypothesis.errors import Flaky
from schemathesis import Case
from schemathesis.core.errors import NoLinksFound
from schemathesis.core.transport import Response
from schemathesis.generation.stateful import run_state_machine_as_test

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.fuzzing.fuzzer import SETTINGS, UNANSWERED, Fuzzer, budget, schemas
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()
AT_ONCE = 10
"""How many chains are generated together: Hypothesis uses earlier ones to choose the next."""
CHAINS = settings(SETTINGS, max_examples=AT_ONCE, stateful_step_count=8, phases=[Phase.generate])


@pytest.mark.skipif(RUN.level is not Level.DESTRUCTIVE, reason="chains write and delete any object")
@pytest.mark.parametrize("service", list(schemas(RUN)))
def test_chains(session: Session, service: str) -> None:
    """In any order of operations, every answer fits the description."""
    fuzzer = Fuzzer(session, budget(RUN))
    schema = schemas(RUN)[service]

    try:
        machine = schema.as_state_machine()
        machine()
    except NoLinksFound:
        pytest.skip("none of these operations uses what another one returns")

    class Chain(machine):  # type: ignore[misc, valid-type]
        def call(self, case: Case[Any], **kwargs: Any) -> Response:
            try:
                return fuzzer.send(case)
            except UNANSWERED:
                reject()

        def validate_response(
            self, response: Response, case: Case[Any], *_: Any, **__: Any
        ) -> None:
            fuzzer.check(case, response)

    end = time.monotonic() + fuzzer.budget.chain_seconds
    for start in range(0, fuzzer.budget.chains, AT_ONCE):
        if time.monotonic() > end:
            break
        # Hypothesis stops when a service with a state answers the same chain differently.
        with contextlib.suppress(Flaky):
            run_state_machine_as_test(seed(RUN.seed + start)(Chain), settings=CHAINS)
