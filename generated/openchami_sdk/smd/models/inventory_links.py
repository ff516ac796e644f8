# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""InventoryLinks."""

from __future__ import annotations

from msgspec import Struct


class InventoryLinks(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """Redfish objects a system belongs to."""

    chassis: list[str] | None = None
    managers: list[str] | None = None
