# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""ReservationCheck."""

from __future__ import annotations

from msgspec import Struct

from .component_key import ComponentKey


class ReservationCheck(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "deputy_keys": "DeputyKeys",
    },
):
    """The deputy keys to check."""

    deputy_keys: list[ComponentKey]
