# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GET /hsm/v2/State/Components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany, Open

from ...models.component_list import ComponentList

if TYPE_CHECKING:
    from ...models.component_arch import ComponentArch
    from ...models.component_class import ComponentClass
    from ...models.component_flag import ComponentFlag
    from ...models.component_role import ComponentRole
    from ...models.component_state import ComponentState
    from ...models.component_sub_role import ComponentSubRole
    from ...models.component_type import ComponentType


def components_list(
    *,
    id: OneOrMany[str] | None = None,
    type: OneOrMany[Open[ComponentType]] | None = None,
    state: OneOrMany[Open[ComponentState]] | None = None,
    flag: OneOrMany[Open[ComponentFlag]] | None = None,
    role: OneOrMany[Open[ComponentRole]] | None = None,
    sub_role: OneOrMany[Open[ComponentSubRole]] | None = None,
    enabled: bool | None = None,
    software_status: OneOrMany[str] | None = None,
    subtype: OneOrMany[str] | None = None,
    arch: OneOrMany[Open[ComponentArch]] | None = None,
    class_: OneOrMany[Open[ComponentClass]] | None = None,
    nid: OneOrMany[int | str] | None = None,
    nid_start: int | None = None,
    nid_end: int | None = None,
    partition: OneOrMany[str] | None = None,
    group: OneOrMany[str] | None = None,
    locked: bool | None = None,
    reservation_disabled: bool | None = None,
    state_only: bool | None = None,
    flag_only: bool | None = None,
    role_only: bool | None = None,
    nid_only: bool | None = None,
) -> Operation[ComponentList]:
    """List components."""
    return Operation(
        name="components_list",
        method="GET",
        path="/hsm/v2/State/Components",
        success=ComponentList,
        query=query(
            ("id", id),
            ("type", type),
            ("state", state),
            ("flag", flag),
            ("role", role),
            ("subrole", sub_role),
            ("enabled", enabled),
            ("softwarestatus", software_status),
            ("subtype", subtype),
            ("arch", arch),
            ("class", class_),
            ("nid", nid),
            ("nid_start", nid_start),
            ("nid_end", nid_end),
            ("partition", partition),
            ("group", group),
            ("locked", locked),
            ("reservation_disabled", reservation_disabled),
            ("stateonly", state_only),
            ("flagonly", flag_only),
            ("roleonly", role_only),
            ("nidonly", nid_only),
        ),
        public=True,
        repeatable=True,
        split=("id", "nid"),
        with_body="components.query",
    )
