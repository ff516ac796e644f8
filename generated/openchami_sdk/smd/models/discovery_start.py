# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""DiscoveryStart."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class DiscoveryStart(
    Model,
    kw_only=True,
):
    """What to discover."""

    xnames: list[str] | None = None
    """Redfish endpoints to ask; all of them when left out."""
    force: bool | None = None
    """Start although a discovery seems to be running."""
