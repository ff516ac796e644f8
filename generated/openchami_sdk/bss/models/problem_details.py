# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
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
    """An error as RFC 7807 problem details. BSS sends no members beyond these."""

    type: str
    """Always `about:blank`."""
    title: str
    """The text of the HTTP status."""
    status: int
    """The HTTP status again."""
    detail: str
    """What went wrong, for people. It may quote the request or the store's driver."""
    instance: str | None = None
    """Never set by BSS."""
