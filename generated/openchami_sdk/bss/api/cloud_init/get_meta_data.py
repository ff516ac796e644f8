# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""GET /meta-data."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.encoding import query
from openchami_sdk.core.operation import Operation


def cloud_init_get_meta_data(*, key: str | None = None) -> Operation[Any]:
    """The calling node's meta-data, or one value of it."""
    return Operation(
        name="cloud_init_get_meta_data",
        method="GET",
        path="/meta-data",
        success=Any,
        query=query(
            ("key", key),
        ),
        public=True,
        repeatable=True,
    )
