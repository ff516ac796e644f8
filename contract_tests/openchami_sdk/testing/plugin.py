"""The pytest plugin: a local OpenCHAMI for the tests of any service.

The package's entry point loads it; nothing starts before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ._stack import Stack


@pytest.fixture(scope="session")
def openchami_stack_session() -> Generator[Stack]:
    """The running stack that every test of the session shares. Use `openchami_stack`."""
    # Imported here: pytest loads this module in every run of every project that has the SDK.
    from ._stack import Stack

    with Stack() as stack:
        yield stack


@pytest.fixture
def openchami_stack(openchami_stack_session: Stack) -> Stack:
    """Token server, SMD and BSS on free loopback ports, emptied before the test.

    See `openchami_sdk.testing.Stack` for what it offers.
    """
    openchami_stack_session.reset()
    return openchami_stack_session
