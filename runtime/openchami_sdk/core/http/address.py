"""The address of a service."""

from __future__ import annotations

from ipaddress import ip_address

from .. import http


def service_root(base_url: str, path_prefix: str) -> str:
    """A base URL without trailing slash, query and `path_prefix`; ValueError if it is not a URL."""
    try:
        url = http.parse_url(base_url)
    except ValueError as error:
        raise ValueError(f"base_url {base_url!r} is not a URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(
            f"base_url is {str(url.copy_with(username=None, password=None))!r}; "
            "give scheme and host, such as https://demo.openchami.cluster:8443."
        )
    return str(url.copy_with(query=None, fragment=None)).rstrip("/").removesuffix(path_prefix)


def stays_here(base_url: str) -> bool:
    """Whether it is cleartext that never leaves this machine."""
    url = http.parse_url(base_url)
    return url.scheme == "http" and is_loopback(url.host)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by definition (RFC 6761 §6.3, RFC 1122, RFC 4291)."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
