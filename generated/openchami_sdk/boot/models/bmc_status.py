# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMCStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BMCStatus(
    Model,
    kw_only=True,
    gc=False,
):
    """The status of a BMC, as a client has written it. The service itself does not write it. Empty
    texts are left out of answers.
    """

    ready: bool
    """Whether it can be used."""
    phase: str | None = None
    """Its phase; any text."""
    message: str | None = None
    """A sentence for people."""
