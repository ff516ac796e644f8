# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LockStatusQuery."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model, texts


class LockStatusQuery(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "nid": "NID",
        "type": "Type",
        "state": "State",
        "flag": "Flag",
        "enabled": "Enabled",
        "software_status": "SoftwareStatus",
        "role": "Role",
        "sub_role": "Subrole",
        "subtype": "Subtype",
        "arch": "Arch",
        "class_": "Class",
        "locked": "Locked",
        "reserved": "Reserved",
        "reservation_disabled": "ReservationDisabled",
        "group": "Group",
        "partition": "Partition",
    },
):
    """The components to look up; without any filter, all."""

    component_ids: list[str] | None = None
    nid: list[int | str] | None = None
    type: list[str] | None = None
    state: list[str] | None = None
    flag: list[str] | None = None
    enabled: list[bool | str] | None = None
    software_status: list[str] | None = None
    role: list[str] | None = None
    sub_role: list[str] | None = None
    subtype: list[str] | None = None
    arch: list[str] | None = None
    class_: list[str] | None = None
    locked: list[bool | str] | None = None
    reserved: list[bool | str] | None = None
    reservation_disabled: list[bool | str] | None = None
    group: list[str] | None = None
    partition: list[str] | None = None

    def __post_init__(self) -> None:
        self.nid = texts(self.nid, int)
        self.enabled = texts(self.enabled, bool)
        self.locked = texts(self.locked, bool)
        self.reserved = texts(self.reserved, bool)
        self.reservation_disabled = texts(self.reservation_disabled, bool)
