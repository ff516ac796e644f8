"""The pytest plugin: a local OpenCHAMI for the tests of any service.

The package's entry point loads it; nothing starts before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal

import pytest

from ._loading import load

if TYPE_CHECKING:
    from ._releases.names import ReleaseName
    from ._stack import Stack

Scope = Literal["function", "class", "module", "package", "session"]


def stack_fixture(*, scope: Scope = "function", **options: Any) -> Any:
    """Make a fixture that provides a `Stack` with these options.

        openchami_stack = stack_fixture(scope="module", release="v0.2", seed_nodes=100)

    In a conftest.py, a module or a class, a fixture with the name `openchami_stack` replaces the
    plugin's; a fixture with another name is one more stack. At the start of each scope the process
    forgets its tokens, so that no test uses a token of an earlier test.

    Args:
        scope: How long the stack keeps the changes that tests make. ``function``: the stack runs
            until the end of the session, tests with the same options share it, and it is emptied
            before each test. Any other scope of pytest: a stack is started for the scope, and is
            not emptied in it.
        options: Options of `Stack`: ``release``, ``ttl``, ``seed_nodes``, ``profile`` and others.
    """

    def shared(openchami_stacks: Callable[..., Stack]) -> Stack:
        return _emptied(openchami_stacks(**options))

    def own() -> Generator[Stack]:
        with _start(**options) as stack:
            _forget_tokens()
            yield stack

    return pytest.fixture(scope=scope)(shared if scope == "function" else own)


@pytest.fixture(scope="session")
def openchami_stacks() -> Generator[Callable[..., Stack]]:
    """Start or find a stack that runs until the end of the session, by its options; not emptied.

    Use `openchami_stack` instead, or `stack_fixture` for other options.
    """
    running: dict[str, Stack] = {}
    with ExitStack() as stop:

        def stack_of(release: ReleaseName = "v0.1", **options: Any) -> Stack:
            key = repr((release, sorted(options.items())))
            if key not in running:
                running[key] = stop.enter_context(_start(release=release, **options))
            return running[key]

        yield stack_of


@pytest.fixture
def openchami_release() -> ReleaseName:
    """The release that `openchami_stack` has: ``v0.1``.

    To choose v0.2 for a project, a module or a class, define a fixture of this name that returns
    ``v0.2``. To run a test with both releases, mark it with
    ``@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])``.
    """
    return "v0.1"


@pytest.fixture
def openchami_stack(
    openchami_stacks: Callable[..., Stack], openchami_release: ReleaseName
) -> Stack:
    """A release's token server and services on free loopback ports, emptied before the test.

    It is an `openchami_sdk.testing.Stack`. The fixture `openchami_release` chooses the release;
    `openchami_sdk.testing.stack_fixture` takes all options.
    """
    return _emptied(openchami_stacks(openchami_release))


def _start(**options: Any) -> Stack:
    # Loaded here: pytest imports this module in every run of every project that has the SDK.
    stack: Stack = load("Stack")(**options)
    return stack


def _emptied(stack: Stack) -> Stack:
    stack.reset()
    _forget_tokens()
    return stack


def _forget_tokens() -> None:
    """Forget the tokens of this process: the token server knows nothing of them any more."""
    from openchami_sdk.auth._tokens import registry

    registry.services.clear()
    registry.users.clear()
