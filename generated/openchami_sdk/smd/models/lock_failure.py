# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockFailure."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .lock_failure_reason import LockFailureReason


class LockFailure(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "reason": "Reason",
    },
):
    """A component that was not changed."""

    id: str
    """Its xname, as in the request."""
    reason: Open[LockFailureReason]
    """Why a component was not changed."""
