# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Component."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_arch import ComponentArch
from .component_class import ComponentClass
from .component_flag import ComponentFlag
from .component_role import ComponentRole
from .component_state import ComponentState
from .component_sub_role import ComponentSubRole
from .component_type import ComponentType
from .net_type import NetType


class Component(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "id": "ID",
        "type": "Type",
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
    """A component. Only ID and Type are always present; a member that is not set is absent."""

    id: str
    """An xname as SMD stores it: in lower case, without blanks and leading zeros. A component may
    also be called `all`, `all_comp` or `all_svc`.
    """
    type: Open[ComponentType]
    """The type of a component. The server derives it from the xname."""
    state: Open[ComponentState] | None = None
    """The state of a component. `On` means powered on; `Ready` means booted and sending
    heartbeats.
    """
    flag: Open[ComponentFlag] | None = None
    """Additional information about the state. On input, `Warn` is accepted for `Warning`."""
    enabled: bool | None = None
    software_status: str | None = None
    """The status that the node's software reported."""
    role: Open[ComponentRole] | None = None
    """The purpose of a node. Sites can add their own roles."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    nid: int | None = None
    """The number of a node. SMD allows several nodes with the same NID."""
    subtype: str | None = None
    net_type: Open[NetType] | None = None
    """The type of the component's high-speed network."""
    arch: Open[ComponentArch] | None = None
    """The processor architecture."""
    class_: Open[ComponentClass] | None = None
    """The class of the component's cabinet."""
    reservation_disabled: bool | None = None
    """Whether reservations of the component are disabled. Absent means false."""
    locked: bool | None = None
    """Whether only administrators can reserve the component. Absent means false."""
