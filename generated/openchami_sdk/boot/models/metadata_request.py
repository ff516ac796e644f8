# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""MetadataRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class MetadataRequest(
    Model,
    kw_only=True,
    gc=False,
):
    """The metadata that a request can set. The service chooses uid and times itself. Labels and
    annotations belong beside `metadata`, not into it, where a PUT ignores them.
    """

    name: str | None = None
    """Free text; nothing makes it unique. A PUT with an empty name keeps the old one."""
