"""A stateful stand-in of BSS, OpenCHAMI's boot script service, for tests on loopback."""

from __future__ import annotations

from openchami_sdk.testing.bss._app import create_app

__all__ = ["create_app"]
