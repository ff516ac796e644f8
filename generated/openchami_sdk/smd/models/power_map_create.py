# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""PowerMapCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PowerMapCreate(
    Model,
    kw_only=True,
    rename={
        "powered_by": "poweredBy",
    },
):
    """What powers a component."""

    id: str
    """The name of a component by its place: `x3000c0s5b0n1` is node 1 of BMC 0 in slot 5 of
    chassis 0 in cabinet 3000. Input may be upper case, padded with blanks or have leading
    zeros; the server normalises it.
    """
    powered_by: list[str]
    """xnames of what powers it; at least one. They need not exist."""
