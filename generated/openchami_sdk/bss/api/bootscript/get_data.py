# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/bootscript."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_data import BootData

_GUARD = Guard(
    patterns={"mac": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}", "name": "[A-Za-z0-9][A-Za-z0-9._:-]*"},
    minimums={"nid": 1},
)


def bootscript_get_data(
    *,
    mac: str | None = None,
    name: str | None = None,
    nid: int | None = None,
    retry: int | None = None,
    arch: str | None = None,
    ts: int | None = None,
) -> Operation[BootData]:
    """What BSS has stored for a node to boot, as data."""
    _GUARD.check(
        {
            "mac": mac,
            "name": name,
            "nid": nid,
        }
    )
    return Operation(
        name="bootscript_get_data",
        method="GET",
        path="/boot/v1/bootscript",
        success=BootData,
        query=query(
            ("json", 1),
            ("mac", mac),
            ("name", name),
            ("nid", nid),
            ("retry", retry),
            ("arch", arch),
            ("ts", ts),
        ),
        public=True,
        repeatable=True,
    )
