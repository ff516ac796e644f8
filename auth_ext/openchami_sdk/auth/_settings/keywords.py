"""The typed keywords of `Settings.load`, taken from the fields that declare the settings."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

import attrs

from .._errors import ConfigurationError
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
        def call(cls: Any, /, *args: P.args, **kwargs: P.kwargs) -> S:
            fault: Exception
            try:
                signature.bind(*args, **kwargs)
            except TypeError as error:
                fault = TypeError(f"{method.__qualname__}() {error}")
            else:
                try:
                    return method(cls, *args, **kwargs)
                except ConfigurationError as error:
                    fault = error.with_traceback(None)
                    fault.__context__ = fault.__cause__ = None
            # The locals of the frames below, and these, may hold a secret.
            del args, kwargs
            raise fault

        first = inspect.Parameter("cls", inspect.Parameter.POSITIONAL_ONLY)
        parameters = [first, *signature.parameters.values()]
        call.__signature__ = signature.replace(  # type: ignore[attr-defined]
            parameters=parameters, return_annotation=method.__annotations__["return"]
        )
        lines = "".join(f"\n    {field.name}: {row(field).doc}." for field in fields)
        call.__doc__ = f"{inspect.cleandoc(method.__doc__ or '')}\n\nArgs:{lines}\n"
        return call

    return decorate
