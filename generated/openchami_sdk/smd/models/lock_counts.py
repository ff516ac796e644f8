# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockCounts."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class LockCounts(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "total": "Total",
        "success": "Success",
        "failure": "Failure",
    },
):
    """The numbers of components that a call changed and did not change."""

    total: int
    success: int
    failure: int
