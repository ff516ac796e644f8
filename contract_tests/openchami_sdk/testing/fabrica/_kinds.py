"""What distinguishes one kind of resource from another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from openchami_sdk.testing._go.shapes import LABELS, TEXT, TIME, Struct

Check: TypeAlias = Callable[[dict[str, Any]], str | None]
"""Says of a spec which rule it breaks first; None when it breaks none."""

METADATA = Struct(
    "Metadata",
    {
        "name": TEXT,
        "uid": TEXT,
        "labels": LABELS,
        "annotations": LABELS,
        "createdAt": TIME,
        "updatedAt": TIME,
    },
    package="resource",
)


@dataclass(frozen=True)
class Kind:
    """A kind of resource.

    Attributes:
        name: Its name, as in `kind`.
        spec: The shape of its `spec`.
        status: The shape of its `status`.
        check: The rules of its `spec`.
    """

    name: str
    spec: Struct
    status: Struct
    check: Check

    @property
    def path(self) -> str:
        """Where its resources are: the name in lower case and an s, whatever that spells."""
        return f"/{self.name.lower()}s"

    def request(self, verb: str) -> Struct:
        """The shape of the body that creates or replaces a resource."""
        fields = {
            "metadata": METADATA,
            "labels": LABELS,
            "annotations": LABELS,
            "spec": self.spec,
        }
        return Struct(f"{verb}{self.name}Request", fields, package="main")
