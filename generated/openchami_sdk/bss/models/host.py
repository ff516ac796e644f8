# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Host."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class Host(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "type": "Type",
        "fqdn": "FQDN",
        "mac": "MAC",
        "endpoint_enabled": "EndpointEnabled",
        "state": "State",
        "flag": "Flag",
        "enabled": "Enabled",
        "software_status": "SoftwareStatus",
        "role": "Role",
        "sub_role": "SubRole",
        "nid": "NID",
        "subtype": "Subtype",
        "net_type": "NetType",
        "arch": "Arch",
        "class_": "Class",
        "reservation_disabled": "ReservationDisabled",
        "locked": "Locked",
    },
):
    """A node of SMD, with data of its component endpoint and Ethernet interfaces. BSS passes SMD's
    values on unchanged. Members that are empty or false are left out, except the required ones.
    """

    id: str
    """The xname."""
    type: str
    """The component type, `Node`; may be empty."""
    fqdn: str
    """The fully qualified domain name from the component endpoint; may be empty."""
    mac: ListOrNull[str]
    """MAC addresses: first those of the component endpoint, as SMD spells them, then those of the
    Ethernet interfaces, in lower case. So most addresses are listed twice. Null if there are
    none.
    """
    endpoint_enabled: bool
    """Whether the component endpoint is enabled; false when there is none."""
    state: str | None = None
    """The state, such as `On`, `Off`, `Ready` or `Empty`."""
    flag: str | None = None
    """The flag, such as `OK` or `Warning`."""
    enabled: bool | None = None
    """Whether the component is enabled; left out if SMD does not send it."""
    software_status: str | None = None
    """The software status."""
    role: str | None = None
    """The role, such as `Compute`."""
    sub_role: str | None = None
    """The subrole, such as `Worker`."""
    nid: int | None = None
    """The node ID."""
    subtype: str | None = None
    """The subtype."""
    net_type: str | None = None
    """The network type."""
    arch: str | None = None
    """The architecture, such as `X86` or `ARM`."""
    class_: str | None = None
    """The hardware class, such as `River` or `Mountain`."""
    reservation_disabled: bool | None = None
    """Whether reservations are disabled."""
    locked: bool | None = None
    """Whether the component is locked."""

    def __post_init__(self) -> None:
        self.mac = self.mac or []
