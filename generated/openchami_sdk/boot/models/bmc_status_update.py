# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 30a8651a1f02). Don't edit: change openapi/ and run `make generate`.
"""BMCStatusUpdate."""

from __future__ import annotations

from msgspec import Struct


class BMCStatusUpdate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
):
    """Members of a BMC's status to change. Null changes nothing."""

    phase: str | None = None
    """Its phase; any text."""
    message: str | None = None
    """A sentence for people."""
    ready: bool | None = None
    """Whether it can be used."""
