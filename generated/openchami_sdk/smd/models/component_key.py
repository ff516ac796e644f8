# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentKey."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ComponentKey(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "key": "Key",
    },
):
    """A component and the key of its reservation."""

    id: str
    """The name of a component, made from its location: `x3000c0s5b0n1` is node 1 of BMC 0 in slot
    5 of chassis 0 in cabinet 3000. Input may be in upper case, and may have leading zeros or
    blanks around it; the server normalises it.
    """
    key: str
    """The deputy key in a check, the reservation key in other calls."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        hidden = ("key",)
        return [
            (name, "***" if name in hidden else value)
            for name in self.__struct_fields__
            if (value := getattr(self, name)) is not None
        ]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"ComponentKey({shown})"
