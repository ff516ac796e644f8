# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SerialConsole."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class SerialConsole(
    Model,
    kw_only=True,
    rename={
        "max_concurrent_sessions": "MaxConcurrentSessions",
        "ipmi": "IPMI",
        "ssh": "SSH",
        "telnet": "Telnet",
        "web_socket": "WebSocket",
    },
):
    """The protocols of the serial console."""

    max_concurrent_sessions: int | None = None
    ipmi: dict[str, Any] | None = None
    """A protocol of the serial console, with the members that the controller reported."""
    ssh: dict[str, Any] | None = None
    """A protocol of the serial console, with the members that the controller reported."""
    telnet: dict[str, Any] | None = None
    """A protocol of the serial console, with the members that the controller reported."""
    web_socket: dict[str, Any] | None = None
    """A protocol of the serial console, with the members that the controller reported."""
