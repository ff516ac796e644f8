"""A stateful stand-in of boot-service, OpenCHAMI's successor of BSS, for tests on loopback."""

from __future__ import annotations

from openchami_sdk.testing.boot._app import create_app

__all__ = ["create_app"]
