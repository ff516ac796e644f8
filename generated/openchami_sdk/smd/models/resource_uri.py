# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
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
    """The URI of a created or changed resource."""

    uri: str
    """A path without host. It starts with `/hsm/v2` and does not have the prefix of a gateway."""
