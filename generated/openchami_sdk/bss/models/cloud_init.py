# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""CloudInit."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .phone_home import PhoneHome


class CloudInit(
    Model,
    kw_only=True,
    rename={
        "meta_data": "meta-data",
        "user_data": "user-data",
        "phone_home": "phone-home",
    },
):
    """Cloud-init data of one entry."""

    meta_data: dict[str, Any] | None
    """Any object; null when there is none."""
    user_data: dict[str, Any] | None
    """Any object; null when there is none."""
    phone_home: PhoneHome
    """What a node last reported about itself. Members that it did not report are empty strings."""
