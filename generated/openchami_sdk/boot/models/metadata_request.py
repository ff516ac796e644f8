# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""MetadataRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class MetadataRequest(
    Model,
    kw_only=True,
    gc=False,
):
    """The metadata that a request can set. The service itself chooses the uid and the times. Put
    labels and annotations beside `metadata`: a PUT ignores those inside it.
    """

    name: str | None = None
    """Free text; NOT unique. A PUT with an empty name keeps the old name."""
