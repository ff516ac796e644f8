"""A guard in front of a server that only counts: what gets there was let through."""

from __future__ import annotations

from typing import Any

import attrs
import httpx

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.guard.guard import Guard

RUN_ID = "sdkct-20261125000000-ab12"
STAGING = Target(
    name="staging",
    services={
        "smd": "https://staging.example/apis/smd",
        "bss": "https://staging.example/apis/bss",
        "boot": "https://staging.example/boot-service",
    },
    token_endpoint="https://staging.example/oauth2/token",
    max_level=Level.DISRUPTIVE,
)


@attrs.define
class Door:
    """A guard, and the requests that it let through."""

    guard: Guard
    passed: list[httpx.Request]

    def send(self, method: str, url: str, body: Any = None) -> httpx.Response:
        """Try to send a request, of JSON or of bytes; raises `RefusedByGuard`."""
        with httpx.Client(transport=self.guard) as client:
            if isinstance(body, bytes):
                return client.request(method, url, content=body)
            return client.request(method, url, json=body)
