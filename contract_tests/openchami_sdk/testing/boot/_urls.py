"""Which texts Go takes for URLs with the scheme http or https."""

from __future__ import annotations

import ipaddress
import re

from openchami_sdk.testing._go.queries import BAD_ESCAPE

_SCHEME = re.compile("https?:", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x1f\x7f]")
# Beyond ASCII everything may stand in a host, and only that and % may be escaped in it.
_HOST = re.compile(
    "(?:[A-Za-z0-9._~!$&'()*+,;=<>\"\\]-]|[^\x00-\x7f]|%(?:[89A-Fa-f][0-9A-Fa-f]|25))*"
)
_PORT = re.compile(r"(?::[0-9]*)?")
_USER = re.compile(r"[A-Za-z0-9\-._:~!$&'()*+,;=%@]*")


def is_http_url(text: str) -> bool:
    """Whether *text* parses as a URL with the scheme http or https. It needs no host."""
    scheme = _SCHEME.match(text)
    if scheme is None:
        return False
    rest, _, fragment = text[scheme.end() :].partition("#")
    if _CONTROL.search(rest) or BAD_ESCAPE.search(fragment):
        return False
    rest = rest.partition("?")[0]
    if not rest.startswith("/"):
        return True
    if rest.startswith("//"):
        authority, slash, path = rest[2:].partition("/")
        return _is_authority(authority) and not BAD_ESCAPE.search(slash + path)
    return not BAD_ESCAPE.search(rest)


def _is_authority(authority: str) -> bool:
    user, at, host = authority.rpartition("@")
    if at and (not _USER.fullmatch(user) or BAD_ESCAPE.search(user)):
        return False
    if host.startswith("["):
        address, bracket, port = host[1:].rpartition("]")
        return bool(bracket) and bool(_PORT.fullmatch(port)) and _is_ipv6(address)
    name, colon, port = host.partition(":")
    return bool(_PORT.fullmatch(colon + port)) and bool(_HOST.fullmatch(name))


def _is_ipv6(text: str) -> bool:
    address, _, zone = text.partition("%25")
    try:
        ipaddress.IPv6Address(address)
    except ValueError:
        return False
    return not BAD_ESCAPE.search(zone) and "%" not in address
