"""Valid and invalid generated requests get only answers that fit the description."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import Phase, settings
from schemathesis import Case
from schemathesis.pytest import parametrize  # pyright: ignore[reportUnknownVariableType]

from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.fuzzing.fuzzer import SETTINGS, Fuzzer, budget, schemas
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()


@pytest.fixture(scope="session")
def fuzzer(session: Session) -> Fuzzer:
    """Sends the requests of Schemathesis through the guard."""
    return Fuzzer(session, budget(RUN))


@parametrize(**schemas(RUN))  # pyright: ignore[reportUntypedFunctionDecorator]
@settings(SETTINGS, phases=[Phase.explicit, Phase.generate])
def test_generated(fuzzer: Fuzzer, case: Case[Any]) -> None:
    """Examples, boundary values and random requests, valid and invalid, for each operation."""
    fuzzer.send_and_check(case)
