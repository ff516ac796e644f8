"""The typed keywords of `Settings.load`, taken from the fields that declare the settings."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

import attrs

from .._errors import hiding_arguments
from .rows import is_setting, row

P = ParamSpec("P")
S = TypeVar("S")


def keywords_of(
    declared: Callable[P, attrs.AttrsInstance],
) -> Callable[[Callable[..., S]], Callable[Concatenate[Any, P], S]]:
    """Give a classmethod the keywords of a class: for type checkers, `help` and callers."""
    signature = inspect.signature(declared)
    of: Any = declared
    fields = [field for field in attrs.fields(of) if is_setting(field)]

    def decorate(method: Callable[..., S]) -> Callable[Concatenate[Any, P], S]:
        @functools.wraps(method)
        @hiding_arguments
        def call(cls: Any, /, *args: P.args, **kwargs: P.kwargs) -> S:
            try:
                signature.bind(*args, **kwargs)
            except TypeError as error:
                raise TypeError(f"{method.__qualname__}() {error}") from None
            return method(cls, *args, **kwargs)

        first = inspect.Parameter("cls", inspect.Parameter.POSITIONAL_ONLY)
        parameters = [first, *signature.parameters.values()]
        call.__signature__ = signature.replace(  # type: ignore[attr-defined]
            parameters=parameters, return_annotation=method.__annotations__["return"]
        )
        lines = "".join(f"\n    {field.name}: {row(field).doc}." for field in fields)
        call.__doc__ = f"{inspect.cleandoc(method.__doc__ or '')}\n\nArgs:{lines}\n"
        return call

    return decorate
