# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentContent."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_arch import ComponentArch
from .component_class import ComponentClass
from .component_flag import ComponentFlag
from .component_role import ComponentRole
from .component_state import ComponentState
from .component_sub_role import ComponentSubRole
from .net_type import NetType


class ComponentContent(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "state": "State",
        "id": "ID",
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
    """The component to store. Its xname is in the path."""

    state: Open[ComponentState]
    """The state of a component. `On` means powered on; `Ready` means booted and sending
    heartbeats.
    """
    id: str | None = None
    """If present, it must be the xname of the path."""
    flag: Open[ComponentFlag] | None = None
    """Additional information about the state. On input, `Warn` is accepted for `Warning`."""
    enabled: bool | None = None
    """True if absent."""
    software_status: str | None = None
    role: Open[ComponentRole] | None = None
    """For nodes, Compute if absent."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    nid: int | None = None
    """-1 leaves it unset. A numeric string is accepted too."""
    subtype: str | None = None
    net_type: Open[NetType] | None = None
    """The type of the component's high-speed network."""
    arch: Open[ComponentArch] | None = None
    """The processor architecture."""
    class_: Open[ComponentClass] | None = None
    """The class of the component's cabinet."""
    reservation_disabled: bool | None = None
    locked: bool | None = None
