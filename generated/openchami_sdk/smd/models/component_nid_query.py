# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentNidQuery."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model, texts


class ComponentNidQuery(
    Model,
    kw_only=True,
    rename={
        "nid_ranges": "NIDRanges",
        "sub_role": "subrole",
        "software_status": "softwarestatus",
        "class_": "class",
        "state_only": "stateonly",
        "flag_only": "flagonly",
        "role_only": "roleonly",
        "nid_only": "nidonly",
    },
):
    """Ranges of NIDs, and the filters of the list of components without those for NIDs, each as an
    array.
    """

    nid_ranges: list[int | str]
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
        self.nid_ranges = texts(self.nid_ranges, int)
        self.enabled = texts(self.enabled, bool)
        self.locked = texts(self.locked, bool)
        self.reservation_disabled = texts(self.reservation_disabled, bool)
