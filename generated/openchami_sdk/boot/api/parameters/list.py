# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /bootparameters."""

from __future__ import annotations

from openchami_sdk.core.encoding import query
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters_list import BootParametersList

_GUARD = Guard(
    patterns={
        "host": "[A-Za-z0-9][A-Za-z0-9._:-]*(,[A-Za-z0-9][A-Za-z0-9._:-]*)*",
        "mac": "([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(,([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})*",
        "nid": "[1-9][0-9]*(,[1-9][0-9]*)*",
        "name": "[A-Za-z0-9][A-Za-z0-9._:-]*(,[A-Za-z0-9][A-Za-z0-9._:-]*)*",
    },
)


def parameters_list(
    *,
    host: str | None = None,
    mac: str | None = None,
    nid: str | None = None,
    name: str | None = None,
) -> Operation[BootParametersList]:
    """List boot parameters, all of them or those of some nodes."""
    _GUARD.check(
        {
            "host": host,
            "mac": mac,
            "nid": nid,
            "name": name,
        }
    )
    return Operation(
        name="parameters_list",
        method="GET",
        path="/bootparameters",
        success=BootParametersList,
        query=query(
            ("host", host),
            ("mac", mac),
            ("nid", nid),
            ("name", name),
        ),
        repeatable=True,
    )
