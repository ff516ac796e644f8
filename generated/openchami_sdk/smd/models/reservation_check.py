# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ReservationCheck."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .component_key import ComponentKey


class ReservationCheck(
    Model,
    kw_only=True,
    rename={
        "deputy_keys": "DeputyKeys",
    },
):
    """The deputy keys to check."""

    deputy_keys: list[ComponentKey]
