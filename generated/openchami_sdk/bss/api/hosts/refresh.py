# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""POST /boot/v1/hosts."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def hosts_refresh() -> Operation[None]:
    """Read the nodes from SMD again."""
    return Operation(
        name="hosts_refresh",
        method="POST",
        path="/boot/v1/hosts",
        public=True,
    )
