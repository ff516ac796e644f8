"""Which proxy a server is reached through, as curl, Go and requests read the environment.

A client of this SDK calls one server, so its proxy is chosen when it connects. The HTTP library's
own code for NO_PROXY does not support networks, and fails on some values.
"""

from __future__ import annotations

import logging
import os
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any
from urllib.request import getproxies

from .. import http
from .address import stays_here

logger = logging.getLogger("openchami_sdk.core")

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?")


def route(library: http.Library, proxy: str | None, verify: Any) -> dict[str, Any]:
    """The options of an HTTP client for one server: its proxy, and how certificates are checked."""
    # With trust_env off, SSL_CERT_FILE counts only for a context that is made here.
    places = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    trust = _default_trust(library, *places) if verify is True else verify
    return {"proxy": proxy, "verify": trust, "trust_env": False}


# Reading a trust store takes longer than a call: once for all clients of a process.
@lru_cache(maxsize=8)
def _default_trust(library: http.Library, *_places: str | None) -> ssl.SSLContext:
    context: ssl.SSLContext = library.module.create_ssl_context()
    return context


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for a URL; None where the server is reached directly.

    `http://` on this machine never goes through a proxy, because it could read tokens and secrets.

    Raises ValueError, which names the variable, for a proxy that cannot be used.
    """
    named = getproxies()
    kind = _kind(url, named)
    return _usable(named[kind], _variable(f"{kind}_proxy")) if kind else None


def through(url: str) -> str:
    """` through the proxy in HTTPS_PROXY`, for messages; empty where there is no proxy."""
    kind = _kind(url, getproxies())
    return f" through the proxy in {_variable(f'{kind}_proxy')}" if kind else ""


def _kind(url: str, named: dict[str, str]) -> str | None:
    """The kind of proxy that a URL needs: its scheme, or `all`."""
    target = http.parse_url(url)
    kind = next((kind for kind in (target.scheme, "all") if named.get(kind)), None)
    if kind is None or stays_here(url):
        return None
    rules = _rules(named.get("no", ""), _variable("no_proxy"))
    port = target.port or _PORTS.get(target.scheme)
    host = target.raw_host.decode("ascii").rstrip(".")
    return None if any(rule.holds(host, port) for rule in rules) else kind


@dataclass(frozen=True)
class _Rule:
    """One entry of NO_PROXY: a network, or a name with those below it."""

    port: int | None
    network: IPv4Network | IPv6Network | None = None
    name: str = ""
    below: str = ""

    def holds(self, host: str, port: int | None) -> bool:
        """Whether a server is reached directly by this rule."""
        if self.port is not None and self.port != port:
            return False
        if self.network is None:
            return host == self.name or host.endswith(self.below)
        try:
            return _address(host.strip("[]")) in self.network
        except ValueError:
            return False


def _address(text: str) -> IPv4Address | IPv6Address:
    """An address without its zone; an IPv4 address that is written as IPv6 is the IPv4 one."""
    address = ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address


@lru_cache(maxsize=16)
def _rules(text: str, variable: str) -> tuple[_Rule, ...]:
    """The entries of NO_PROXY. An entry that cannot be read is left out, with a warning."""
    return tuple(_read(text, variable))


def _read(text: str, variable: str) -> Iterator[_Rule]:
    for entry in filter(None, re.split(r"[,\s]+", text.lower())):
        try:
            yield _rule(entry)
        except ValueError:
            shown = "an entry" if "@" in entry else ascii(entry[:60])
            logger.warning(
                "%s: %s is not a host, address or network; it is ignored", variable, shown
            )


def _rule(entry: str) -> _Rule:
    if entry == "*":
        return _Rule(None)  # every host ends in the empty text
    if "/" in entry:
        # A network has no port. The bits beyond its prefix do not matter.
        return _Rule(None, ip_network(re.sub(r"[\[\]]", "", entry), strict=False))
    host, port = _split(entry)
    try:
        return _Rule(port, ip_network(_address(host)))
    except ValueError:
        pass
    # `.example.com` and `*.example.com` are what is below, `example.com` is itself as well.
    named = http.parse_url(f"http://{host.removeprefix('*').strip('.')}")
    name = named.raw_host.decode("ascii")
    if named.userinfo or not _NAME.fullmatch(name):
        raise ValueError(entry)
    return _Rule(port, None, "" if host.startswith((".", "*.")) else name, f".{name}")


def _split(entry: str) -> tuple[str, int | None]:
    """Host and port of an entry; an IPv6 address with a port is in brackets."""
    if entry.startswith("["):
        host, closed, port = entry[1:].partition("]")
        if not closed or port[:1] not in ("", ":"):
            raise ValueError(entry)
        port = port[1:]
    elif entry.count(":") == 1:
        host, _, port = entry.partition(":")
    else:
        return entry, None
    if port and not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
        raise ValueError(entry)
    return host, int(port) if port else None


def _usable(value: str, variable: str) -> str:
    url = value if "://" in value else f"http://{value}"
    try:
        proxy = http.parse_url(url)
        fits = proxy.scheme in _SCHEMES and bool(proxy.host)
    except ValueError:
        fits = False
    if not fits:
        # Its value may hold a password.
        raise ValueError(
            f"{variable} is not the URL of a proxy, such as http://proxy.example:3128."
        )
    if url.startswith("socks") and find_spec("socksio") is None:
        raise ValueError(f"{variable} is a SOCKS proxy, which needs: pip install 'httpx[socks]'.")
    return url


def _variable(name: str) -> str:
    """The variable that is set; the one in lower case takes precedence."""
    return name if name in os.environ else name.upper()
