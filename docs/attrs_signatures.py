"""The signatures of attrs classes for the reference: Griffe reads code and does not run it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import attrs
import griffe

_KINDS = {
    False: griffe.ParameterKind.positional_or_keyword,
    True: griffe.ParameterKind.keyword_only,
}


class AttrsSignatures(griffe.Extension):
    """Gives each attrs class the `__init__` that attrs makes."""

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        """Add it, unless the class gets its fields from a base class or has its own `__init__`."""
        decorators = (str(decorator.value) for decorator in cls.decorators)
        if "__init__" in cls.members or not any(one.startswith("attrs.") for one in decorators):
            return
        package = importlib.import_module(".".join(cls.path.split(".")[:2]))
        parameters = list(_parameters(getattr(package, cls.name, None)))
        if parameters:
            first = griffe.Parameter("self", kind=_KINDS[False])
            init = griffe.Function("__init__", parameters=griffe.Parameters(first, *parameters))
            cls.set_member("__init__", init)


def _parameters(made: Any) -> Iterator[griffe.Parameter]:
    """The arguments of a class; none for a class that its package does not export."""
    if made is None:
        return
    # A converter's types are those that an argument may have.
    taken = made.__init__.__annotations__
    for field in attrs.fields(made):
        if field.init and not field.inherited:
            kind = taken.get(field.alias)
            yield griffe.Parameter(
                field.alias,
                annotation=kind if isinstance(kind, str) else str(field.type),
                kind=_KINDS[bool(field.kw_only)],
                default=_default(field.default),
            )


def _default(value: Any) -> str | None:
    if value is attrs.NOTHING:
        return None
    factory = getattr(value, "factory", None)
    if factory is not None:
        return f"{getattr(factory, '__name__', factory)}()"
    return getattr(value, "__name__", None) or repr(value)
