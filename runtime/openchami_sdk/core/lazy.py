"""Packages whose names are loaded when they are first used.

A generated package names hundreds of models; importing them all would take longer than most
programs that use three of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def lazy(
    package: str, public: Sequence[str], modules: Mapping[str, str], default: str = ""
) -> tuple[Callable[[str], Any], Callable[[], Sequence[str]]]:
    """The `__getattr__` and `__dir__` of a package (PEP 562).

    Args:
        package: its `__name__`.
        public: its `__all__`.
        modules: where each name is, from the package: `.models`. A submodule's own name is where
            it is: `{"models": ".models"}`.
        default: where the names are that `modules` leaves out.
    """

    def get(name: str) -> Any:
        if name not in public:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        where = modules.get(name, default)
        module = import_module(where, package)
        value = module if where == f".{name}" else getattr(module, name)
        vars(sys.modules[package])[name] = value
        return value

    return get, lambda: public
