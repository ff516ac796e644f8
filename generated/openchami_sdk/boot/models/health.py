# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 0d3634a03700). Don't edit: change openapi/ and run `make generate`.
"""Health."""

from __future__ import annotations

from msgspec import Struct


class Health(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
):
    """That the process answers."""

    status: str
    """Always `ok`."""
    service: str
    """Always `boot-service`."""
