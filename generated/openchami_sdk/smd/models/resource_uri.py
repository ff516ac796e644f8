# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ResourceUri."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ResourceUri(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "uri": "URI",
    },
):
    """Where a created or affected resource is found."""

    uri: str
    """A path without host that starts with `/hsm/v2`; a gateway's prefix is missing from it."""
