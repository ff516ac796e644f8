# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Message."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class Message(
    Model,
    kw_only=True,
    gc=False,
):
    """The server's confirmation of a call."""

    code: int
    """0 for success."""
    message: str
    """A sentence for people, such as how many entries were deleted."""
