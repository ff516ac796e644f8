"""The address of a service."""

from __future__ import annotations

from ipaddress import ip_address

from .. import http


def service_root(base_url: str, path_prefix: str) -> str:
    """A base URL without trailing slash, query and `path_prefix`; ValueError if it is not a URL."""
    reason = ""
    try:
        url = http.parse_url(base_url)
        if url.scheme in ("http", "https") and url.host:
            root = str(url.copy_with(query=None, fragment=None))
            return root.rstrip("/").removesuffix(path_prefix)
    except ValueError as error:
        reason = f" ({error})"
    # The text before an @ may be a password, and the HTTP library's error may repeat a part of it.
    shown, reason = ("", "") if "@" in str(base_url) else (f" {base_url!r}", reason)
    raise ValueError(
        f"base_url{shown} is not the URL of a service{reason}; "
        "give scheme and host, such as https://demo.openchami.cluster:8443."
    )


def stays_here(base_url: str) -> bool:
    """Whether a URL is `http://` on loopback: its requests do not leave this machine."""
    url = http.parse_url(base_url)
    return url.scheme == "http" and is_loopback(url.host)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by definition (RFC 6761 §6.3, RFC 1122, RFC 4291)."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
