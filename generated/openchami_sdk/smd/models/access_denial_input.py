# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""AccessDenialInput."""

from __future__ import annotations

from msgspec import Struct


class AccessDenialInput(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
):
    """What the policy was asked."""

    object: str | None = None
    action: str | None = None
    """`read`, `write` or `delete`, taken from the HTTP method."""
