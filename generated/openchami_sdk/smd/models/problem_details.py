# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""ProblemDetails."""

from __future__ import annotations

from msgspec import Struct


class ProblemDetails(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
):
    """What went wrong (RFC 9457). All four members are always sent."""

    type: str
    """Always `about:blank`."""
    title: str
    """The reason phrase of the status."""
    status: int
    """The HTTP status, once more."""
    detail: str
    """A sentence for people; its wording changes between releases."""
