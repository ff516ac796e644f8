# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Values."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull, Open

from .component_arch import ComponentArch
from .component_class import ComponentClass
from .component_flag import ComponentFlag
from .component_role import ComponentRole
from .component_state import ComponentState
from .component_sub_role import ComponentSubRole
from .component_type import ComponentType
from .net_type import NetType


class Values(
    Model,
    kw_only=True,
    rename={
        "arch": "Arch",
        "class_": "Class",
        "flag": "Flag",
        "net_type": "NetType",
        "role": "Role",
        "sub_role": "SubRole",
        "state": "State",
        "type": "Type",
    },
):
    """The values of all enumerations, in no fixed order."""

    arch: ListOrNull[Open[ComponentArch]]
    class_: ListOrNull[Open[ComponentClass]]
    flag: ListOrNull[Open[ComponentFlag]]
    net_type: ListOrNull[Open[NetType]]
    role: ListOrNull[Open[ComponentRole]]
    sub_role: ListOrNull[Open[ComponentSubRole]]
    state: ListOrNull[Open[ComponentState]]
    type: ListOrNull[Open[ComponentType]]

    def __post_init__(self) -> None:
        self.arch = self.arch or []
        self.class_ = self.class_ or []
        self.flag = self.flag or []
        self.net_type = self.net_type or []
        self.role = self.role or []
        self.sub_role = self.sub_role or []
        self.state = self.state or []
        self.type = self.type or []
