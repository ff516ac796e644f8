"""The stand-in's topics, one module each. A module has `ROUTES`."""

from __future__ import annotations

from typing import Final

from openchami_sdk.testing.bss._topics import (
    bootparameters,
    bootscript,
    cloud_init,
    history,
    hosts,
    status,
)

_TOPICS: Final = (bootparameters, bootscript, hosts, history, status, cloud_init)
ROUTES: Final = [route for topic in _TOPICS for route in topic.ROUTES]
