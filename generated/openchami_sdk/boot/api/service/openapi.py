# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /openapi.json."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.operation import Operation


def service_openapi() -> Operation[dict[str, Any]]:
    """The service's own description of its resource routes."""
    return Operation(
        name="service_openapi",
        method="GET",
        path="/openapi.json",
        success=dict[str, Any],
        public=True,
        repeatable=True,
    )
