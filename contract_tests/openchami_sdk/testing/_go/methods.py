"""Methods as the services' router chi knows them."""

from __future__ import annotations

from typing import Final

ROUTED: Final = frozenset(
    ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]
)
"""Any other method is refused before the router looks at the path: 405 where there is nothing."""
