"""A local OpenCHAMI: stand-ins of a release's services on loopback, for tests and demos.

    with Stack() as stack:
        print(stack.smd_url)

From a shell: ``python -m openchami_sdk.testing stack``. In pytest: the fixture
``openchami_stack``, or one that `stack_fixture` makes. Tests compare each stand-in with recordings
of the real service; its LIMITS.md lists the differences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._loading import load

if TYPE_CHECKING:
    from ._faults import FAULTS
    from ._serving.serve import PortInUseError, Server, Tls, serve
    from ._stack import Stack
    from .plugin import stack_fixture

__all__ = ["FAULTS", "PortInUseError", "Server", "Stack", "Tls", "serve", "stack_fixture"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return load(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
