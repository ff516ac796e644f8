# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryStart."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class DiscoveryStart(
    Model,
    kw_only=True,
):
    """The Redfish endpoints to discover."""

    xnames: list[str] | None = None
    """xnames of Redfish endpoints; if absent, all Redfish endpoints are discovered."""
    force: bool | None = None
    """Start even if a discovery seems to be running."""
