# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /boot/v1/bootscript."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation, Text

_GUARD = Guard(
    patterns={
        "host": "x[0-9]+c[0-9]+s[0-9]+b[0-9]+n[0-9]+",
        "mac": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}",
    },
    minimums={"nid": 1},
)


def legacy_scripts_get(
    *, host: str | None = None, mac: str | None = None, nid: int | None = None
) -> Operation[Text]:
    """The iPXE script of a node."""
    _GUARD.check(
        {
            "host": host,
            "mac": mac,
            "nid": nid,
        }
    )
    return Operation(
        name="legacy_scripts_get",
        method="GET",
        path="/boot/v1/bootscript",
        success=Text,
        query=query(
            ("host", host),
            ("mac", mac),
            ("nid", nid),
        ),
        public=True,
        repeatable=True,
        kinds=(
            ("error", "\\A#!ipxe\\n# Error iPXE Boot Script\\n"),
            ("minimal", "\\A#!ipxe\\n# Minimal iPXE Boot Script\\n"),
            ("node", "\\A#!ipxe\\n# iPXE Boot Script\\n"),
        ),
    )
