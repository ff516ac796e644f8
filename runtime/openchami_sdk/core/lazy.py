"""What is loaded or made when it is first used.

A generated package has hundreds of models. A program that uses three of them may run for less time
than the import of all of them takes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


def lazy(
    package: str, public: Sequence[str], modules: Mapping[str, str], default: str = ""
) -> tuple[Callable[[str], Any], Callable[[], Sequence[str]]]:
    """The `__getattr__` and `__dir__` of a package (PEP 562).

    Args:
        package: Its `__name__`.
        public: Its `__all__`.
        modules: Where each name is, from the package: `.models`. A submodule's own name is where
            it is: `{"models": ".models"}`.
        default: Where the names are that `modules` leaves out.
    """

    def get(name: str) -> Any:
        if name not in public:
            text = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(text, name=name, obj=sys.modules[package])  # "Did you mean …?"
        where = modules.get(name, default)
        module = import_module(where, package)
        value = module if where == f".{name}" else getattr(module, name)
        vars(sys.modules[package])[name] = value
        return value

    return get, lambda: public


class kept_property(Generic[T]):
    """A property that is made at its first use and then kept.

    `functools.cached_property` of Python 3.11 holds a lock meanwhile, which a fork copies.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T:
        if instance is None:
            return self
        made: T = vars(instance).setdefault(self._name, self._make(instance))
        return made
