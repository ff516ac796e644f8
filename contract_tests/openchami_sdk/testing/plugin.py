"""The pytest plugin: a local OpenCHAMI for the tests of any service.

The package's entry point loads it; nothing starts before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ._releases.names import ReleaseName
    from ._stack import Stack


@pytest.fixture(scope="session")
def openchami_stacks() -> Generator[Callable[[ReleaseName], Stack]]:
    """The stacks that run, one of a release, shared by all tests. Use `openchami_stack`."""
    # Imported here: pytest loads this module in every run of every project that has the SDK.
    from ._stack import Stack

    running: dict[str, Stack] = {}
    with ExitStack() as stop:

        def stack_of(release: ReleaseName) -> Stack:
            if release not in running:
                running[release] = stop.enter_context(Stack(release=release))
            return running[release]

        yield stack_of


@pytest.fixture(scope="session")
def openchami_stack_session(openchami_stacks: Callable[[ReleaseName], Stack]) -> Stack:
    """The running stack of release v0.1, not emptied. Use `openchami_stack`."""
    return openchami_stacks("v0.1")


@pytest.fixture
def openchami_release() -> ReleaseName:
    """The release that `openchami_stack` has: ``v0.1``.

    A project, a module or a class chooses by a fixture of this name that returns ``v0.2``; a
    test runs with both by ``@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])``.
    """
    return "v0.1"


@pytest.fixture
def openchami_stack(
    openchami_stacks: Callable[[ReleaseName], Stack], openchami_release: ReleaseName
) -> Stack:
    """A release's token server and services on free loopback ports, emptied before the test.

    See `openchami_sdk.testing.Stack` for what it offers, and `openchami_release` for the choice.
    """
    stack = openchami_stacks(openchami_release)
    stack.reset()
    return stack
