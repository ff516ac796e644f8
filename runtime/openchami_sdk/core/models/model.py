"""The base of the models: structs of msgspec that check the types of their members when built.

The decoder checks types itself and does not use this check, so reading an answer costs no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, StructMeta, UnsetType

from .member_types import find_wrong


class _Checked(StructMeta):
    """Checks each model that a program builds."""

    if not TYPE_CHECKING:  # type checkers look at the members themselves

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            try:
                model = super().__call__(*args, **kwargs)
            except TypeError as error:
                fault = f"{cls.__name__}: {error}."
            else:
                fault = first_fault(model)
                if not fault:
                    return model
            del args, kwargs  # a password may be among them
            raise TypeError(fault)


class Model(Struct, metaclass=_Checked, omit_defaults=True, repr_omit_defaults=True):
    """The base of the models of all services, a msgspec struct. Members are keyword arguments.

    A model raises TypeError when it is made with a value of another type than the annotation of the
    member says. Where an enumeration is expected, any text is accepted; where text is expected, a
    member of an enumeration is accepted.
    """


def first_fault(model: object, *, deep: bool = False) -> str:
    """A sentence about the first member of another type than its model says, empty without one.

    With `deep` the models in this model are checked as well: they were checked when they were
    built, but may have been changed since.
    """
    wrong = find_wrong(model, deep) if issubclass(type(model), Struct) else None
    if wrong is None:
        return ""
    found = "None" if wrong.value is None else type(wrong.value).__name__
    sentence = f"{type(model).__name__}{wrong.path} must be {wrong.expected.text}, not {found}"
    if wrong.value is None and UnsetType in wrong.expected.exact:
        return (
            f"{sentence}, because the service ignores null; give the empty value ('', 0, [] or "
            "False) to clear the member, or leave the member out."
        )
    return f"{sentence}."


def texts(values: Any, kind: type) -> Any:
    """A list of text where values of a type stand for text: `[True, "false"]` is sent as text."""
    if not isinstance(values, list):
        return values
    return [str(one).lower() if type(one) is kind else one for one in values]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


Model.__module__ = "openchami_sdk.core"
