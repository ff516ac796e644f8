# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Health."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class Health(
    Model,
    kw_only=True,
    gc=False,
):
    """Shows that the process answers."""

    status: str
    """Always `ok`."""
    service: str
    """Always `boot-service`."""
