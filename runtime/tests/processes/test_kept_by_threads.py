"""What a client keeps when another thread takes or closes connections at any moment."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from openchami_sdk.core import http
from openchami_sdk.core.connections.kept import Kept


def at_step(step: int, function: str, act: Callable[[], object]) -> Callable[[], None]:
    """Have something done before a step of a function, as another thread may do it.

    Returns what restores the tracing.
    """
    before, passed = sys.gettrace(), 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal passed
        if frame.f_code.co_name != function:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            passed += 1
            if passed == step:
                sys.settrace(None)
                act()
        return trace

    sys.settrace(trace)
    return lambda: sys.settrace(before)


@pytest.mark.parametrize("other", ["takes", "ends"])
def test_no_connection_is_lost(other: str) -> None:
    """A connection that comes back is kept, taken by the other, or given out to be closed."""
    for step in range(1, 100):
        made: list[http.Client] = []

        def make(made: list[http.Client] = made) -> http.Client:
            made.append(http.in_use().client())
            return made[-1]

        kept, got = Kept(make, None), list[http.Client]()
        mine = kept.take()

        def act(kept: Kept[http.Client] = kept, got: list[http.Client] = got) -> None:
            got.extend([kept.take()] if other == "takes" else kept.end())

        restore = at_step(step, "put_back", act)
        try:
            unused = kept.put_back(mine)
        finally:
            restore()
        found = {id(client) for client in [*got, *kept.end(), unused] if client is not None}
        assert found == {id(client) for client in made}, f"step {step}"
