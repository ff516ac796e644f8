# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""BMCStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BMCStatus(
    Model,
    kw_only=True,
    gc=False,
):
    """What somebody reported about a BMC. The service itself writes none of it. Texts that are
    empty are left out of answers.
    """

    ready: bool
    """Whether it can be used."""
    phase: str | None = None
    """Its phase; any text."""
    message: str | None = None
    """A sentence for people."""
