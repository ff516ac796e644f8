"""Where a request comes from, as TokenSmith believes it."""

from __future__ import annotations

import ipaddress

from starlette.requests import Request


def address(request: Request) -> str:
    """The address that a header names, else that of the connection with its port."""
    named = (
        request.headers.get("true-client-ip")
        or request.headers.get("x-real-ip")
        or request.headers.get("x-forwarded-for", "").partition(",")[0]
    )
    if _ip(named):
        return named
    host, port = request.client or ("", 0)
    return f"{host}:{port}"


def is_local(request: Request) -> bool:
    """Whether that address is of this host. Any client can claim so in a header."""
    believed = address(request)
    ip = _ip(believed) or _ip(believed.rpartition(":")[0])
    return ip is not None and ip.is_loopback


def _ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
