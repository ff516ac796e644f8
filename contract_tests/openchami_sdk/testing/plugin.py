"""The pytest plugin: a local OpenCHAMI for the tests of any service.

The package's entry point loads it; nothing starts before a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from ._releases.names import ReleaseName
    from ._stack import Stack

Scope = Literal["function", "class", "module", "package", "session"]


def stack_fixture(*, scope: Scope = "function", **options: Any) -> Any:
    """A fixture that is a `Stack` with these options.

        openchami_stack = stack_fixture(scope="module", release="v0.2", seed_nodes=100)

    In a conftest.py, a module or a class it replaces the plugin's `openchami_stack` if it has that
    name; with another name it is one more stack. With each of its scopes the process's tokens are
    forgotten, so that no test uses a token of another one.

    Args:
        scope: How long the stack keeps the changes of tests. ``function``: the stack runs until the
            end of the session, tests with the same options share it, and it is emptied before each
            of them. Any other scope of pytest: a stack is started for the scope, and is not emptied
            in it.
        options: Those of `Stack`: ``release``, ``ttl``, ``seed_nodes``, ``profile`` and others.
    """

    def shared(openchami_stacks: Callable[..., Stack]) -> Stack:
        return _emptied(openchami_stacks(**options))

    def own() -> Generator[Stack]:
        from ._stack import Stack

        with Stack(**options) as stack:
            _forget_tokens()
            yield stack

    return pytest.fixture(scope=scope)(shared if scope == "function" else own)


@pytest.fixture(scope="session")
def openchami_stacks() -> Generator[Callable[..., Stack]]:
    """The stacks that run until the end of the session, by their options; not emptied.

    Use `openchami_stack`, or `stack_fixture` for options of your own.
    """
    # Imported here: pytest loads this module in every run of every project that has the SDK.
    from ._stack import Stack

    running: dict[str, Stack] = {}
    with ExitStack() as stop:

        def stack_of(release: ReleaseName = "v0.1", **options: Any) -> Stack:
            key = repr((release, sorted(options.items())))
            if key not in running:
                running[key] = stop.enter_context(Stack(release=release, **options))
            return running[key]

        yield stack_of


@pytest.fixture
def openchami_release() -> ReleaseName:
    """The release that `openchami_stack` has: ``v0.1``.

    A project, a module or a class chooses by a fixture of this name that returns ``v0.2``; a
    test runs with both by ``@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])``.
    """
    return "v0.1"


@pytest.fixture
def openchami_stack(
    openchami_stacks: Callable[..., Stack], openchami_release: ReleaseName
) -> Stack:
    """A release's token server and services on free loopback ports, emptied before the test.

    See `openchami_sdk.testing.Stack` for what it offers, `openchami_release` for the choice of the
    release, and `openchami_sdk.testing.stack_fixture` for other options.
    """
    return _emptied(openchami_stacks(openchami_release))


def _emptied(stack: Stack) -> Stack:
    stack.reset()
    _forget_tokens()
    return stack


def _forget_tokens() -> None:
    """Forget the tokens of this process: the token server knows nothing of them any more."""
    from openchami_sdk.auth._tokens import registry

    registry.services.clear()
    registry.users.clear()
