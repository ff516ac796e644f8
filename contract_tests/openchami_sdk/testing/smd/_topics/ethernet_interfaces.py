"""Ethernet interfaces."""

from __future__ import annotations

from typing import Final

from openchami_sdk.testing.smd._routing import Route

ROUTES: Final[list[Route]] = []
