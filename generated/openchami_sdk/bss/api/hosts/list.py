# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/hosts."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation
from openchami_sdk.core.types import OneOrMany

from ...models.host import Host

_GUARD = Guard(
    patterns={"name": "[A-Za-z0-9][A-Za-z0-9._:-]*", "mac": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}"},
    minimums={"nid": 1},
)


def hosts_list(
    *,
    name: OneOrMany[str] | None = None,
    mac: OneOrMany[str] | None = None,
    nid: OneOrMany[int] | None = None,
) -> Operation[list[Host]]:
    """List nodes as BSS knows them, all of them or some."""
    _GUARD.check(
        {
            "name": name,
            "mac": mac,
            "nid": nid,
        }
    )
    return Operation(
        name="hosts_list",
        method="GET",
        path="/boot/v1/hosts",
        success=list[Host],
        query=query(
            ("name", name),
            ("mac", mac),
            ("nid", nid),
        ),
        public=True,
        repeatable=True,
    )
