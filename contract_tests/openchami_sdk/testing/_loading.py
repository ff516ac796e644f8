"""The public names, loaded when they are first used: they need the extra `testing`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_MODULES = {
    "FAULTS": "_faults",
    "PortInUseError": "_serving.serve",
    "Server": "_serving.serve",
    "Stack": "_stack",
    "Tls": "_serving.serve",
    "serve": "_serving.serve",
    "stack_fixture": "plugin",
}


def load(name: str) -> Any:
    """Return what a public name stands for; raises ImportError if the extra is not installed."""
    try:
        module = import_module(f"{__package__}.{_MODULES[name]}")
    except ModuleNotFoundError as error:
        raise ImportError(
            f"openchami_sdk.testing.{name} needs {error.name}: "
            "pip install 'openchami-sdk[testing]'."
        ) from None
    return getattr(module, name)
