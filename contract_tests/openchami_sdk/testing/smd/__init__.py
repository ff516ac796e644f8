"""A stateful stand-in of SMD, the inventory of an OpenCHAMI system, for tests on loopback."""

from __future__ import annotations

from openchami_sdk.testing.smd._app import create_app

__all__ = ["create_app"]
