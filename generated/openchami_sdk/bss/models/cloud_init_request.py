# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""CloudInitRequest."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .phone_home_report import PhoneHomeReport


class CloudInitRequest(
    Model,
    kw_only=True,
    rename={
        "meta_data": "meta-data",
        "user_data": "user-data",
        "phone_home": "phone-home",
    },
):
    """Cloud-init data to store. Only the etcd store keeps it."""

    meta_data: dict[str, Any] | None = None
    """Any object. In a PATCH, a member that is null removes the stored one."""
    user_data: dict[str, Any] | None = None
    """Any object. In a PATCH, a member that is null removes the stored one."""
    phone_home: PhoneHomeReport | None = None
    """What a node reports about itself. Members not given are stored as empty strings."""
