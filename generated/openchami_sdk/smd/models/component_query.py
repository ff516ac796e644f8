# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentQuery."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model, texts


class ComponentQuery(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "sub_role": "subrole",
        "software_status": "softwarestatus",
        "class_": "class",
        "state_only": "stateonly",
        "flag_only": "flagonly",
        "role_only": "roleonly",
        "nid_only": "nidonly",
    },
):
    """The components to search, and the filters of the list of components, each as an array.
    Several groups together with several partitions are answered with 400.
    """

    component_ids: list[str]
    type: list[str] | None = None
    state: list[str] | None = None
    flag: list[str] | None = None
    role: list[str] | None = None
    sub_role: list[str] | None = None
    enabled: list[bool | str] | None = None
    software_status: list[str] | None = None
    subtype: list[str] | None = None
    arch: list[str] | None = None
    class_: list[str] | None = None
    nid: list[int | str] | None = None
    nid_start: list[int | str] | None = None
    nid_end: list[int | str] | None = None
    partition: list[str] | None = None
    group: list[str] | None = None
    locked: list[bool | str] | None = None
    reservation_disabled: list[bool | str] | None = None
    state_only: bool | None = None
    """Show only ID, type, state and flag."""
    flag_only: bool | None = None
    """Show only ID, type and flag."""
    role_only: bool | None = None
    """Show only ID, type, role and sub-role."""
    nid_only: bool | None = None
    """Show only ID, type and NID."""

    def __post_init__(self) -> None:
        self.enabled = texts(self.enabled, bool)
        self.nid = texts(self.nid, int)
        self.nid_start = texts(self.nid_start, int)
        self.nid_end = texts(self.nid_end, int)
        self.locked = texts(self.locked, bool)
        self.reservation_disabled = texts(self.reservation_disabled, bool)
