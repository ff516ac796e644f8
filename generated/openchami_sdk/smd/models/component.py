# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """A component as SMD has it. Only ID and Type are always present: members that are not set are
    absent.
    """

    id: str
    """The name of a component by its place: `x3000c0s5b0n1` is node 1 of BMC 0 in slot 5 of
    chassis 0 in cabinet 3000. Input may be upper case, padded with blanks or have leading
    zeros; the server normalises it.
    """
    type: Open[ComponentType]
    """What a component is. The server derives it from the xname."""
    state: Open[ComponentState] | None = None
    """The state of a component. `On` is powered, `Ready` is booted and reporting heartbeats."""
    flag: Open[ComponentFlag] | None = None
    """A hint to the state. `Warn` is accepted for `Warning` on input."""
    enabled: bool | None = None
    software_status: str | None = None
    """What the node's software says of itself."""
    role: Open[ComponentRole] | None = None
    """What a node is for. Sites may add roles of their own."""
    sub_role: Open[ComponentSubRole] | None = None
    """A finer role. Sites may add sub-roles of their own."""
    nid: int | None = None
    """A node's number, unique by convention only: SMD does not stop two nodes from sharing one."""
    subtype: str | None = None
    net_type: Open[NetType] | None = None
    """The high-speed network a component is on."""
    arch: Open[ComponentArch] | None = None
    """The processor architecture."""
    class_: Open[ComponentClass] | None = None
    """The kind of cabinet the component sits in."""
    reservation_disabled: bool | None = None
    """Nobody can reserve it until it is repaired. Absent means false."""
    locked: bool | None = None
    """Only administrators can reserve it. Absent means false."""
