# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentSoftwareStatusUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ComponentSoftwareStatusUpdate(
    Model,
    kw_only=True,
    rename={
        "software_status": "SoftwareStatus",
        "id": "ID",
        "extended_info": "ExtendedInfo",
    },
):
    """A new software status."""

    software_status: str
    id: str | None = None
    """If present, it must be exactly the text in the path."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
