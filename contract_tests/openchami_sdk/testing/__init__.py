"""A local OpenCHAMI: stand-ins of a release's services on loopback, for tests and demos.

    with Stack() as stack:
        print(stack.smd_url)

From a shell: ``python -m openchami_sdk.testing stack``. In pytest: the fixture
``openchami_stack``, or one that `stack_fixture` makes. Tests compare each stand-in with recordings
of the real service; its LIMITS.md lists the differences.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._faults import FAULTS
    from ._serving.serve import PortInUseError, Server, serve
    from ._stack import Stack
    from .plugin import stack_fixture

__all__ = ["FAULTS", "PortInUseError", "Server", "Stack", "serve", "stack_fixture"]

_HOMES = {
    "FAULTS": "_faults",
    "PortInUseError": "_serving.serve",
    "Server": "_serving.serve",
    "Stack": "_stack",
    "serve": "_serving.serve",
    "stack_fixture": "plugin",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        try:
            module = import_module(f"{__name__}.{_HOMES[name]}")
        except ModuleNotFoundError as error:
            raise ImportError(
                f"openchami_sdk.testing.{name} needs {error.name}: "
                "pip install 'openchami-sdk[testing]'."
            ) from None
        return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
