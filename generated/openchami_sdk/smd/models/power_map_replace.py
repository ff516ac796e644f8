# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerMapReplace."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PowerMapReplace(
    Model,
    kw_only=True,
    rename={
        "powered_by": "poweredBy",
    },
):
    """The components that power the component of the path."""

    powered_by: list[str]
    """xnames of the components that power it; at least one. They do not have to exist."""
    id: str | None = None
    """The name of a component, made from its location: `x3000c0s5b0n1` is node 1 of BMC 0 in slot
    5 of chassis 0 in cabinet 3000. Input may be in upper case, and may have leading zeros or
    blanks around it; the server normalises it.
    """
