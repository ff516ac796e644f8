"""Where a token may go: scheme, host and port, compared exactly."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

import httpx

from ._errors import ConfigurationError
from ._text import printable

Origin = tuple[bytes, bytes, int | None]


def origin_of(url: httpx.URL) -> Origin:
    """Scheme, host and port as httpx normalises them (a scheme's own port is None)."""
    return url.raw_scheme, url.raw_host, url.port


def origin_of_text(url: str) -> Origin | None:
    """The origin of a URL as text; None for a text that is no URL."""
    try:
        return origin_of(httpx.URL(url))
    except httpx.InvalidURL:
        return None


def show(url: httpx.URL) -> str:
    """The origin as text, without user name, path or query."""
    host = f"[{url.host}]" if ":" in url.host else url.host
    port = "" if url.port is None else f":{url.port}"
    return printable(f"{url.scheme}://{host}{port}")


def show_endpoint(url: str) -> str:
    """A token endpoint as text: its origin and path, without what may be secret."""
    parsed = httpx.URL(url)
    return show(parsed) + printable(parsed.path)


def parse_url(
    value: str, what: str, *, allow_insecure_http: bool = False, allow: str = "allow_insecure_http"
) -> httpx.URL:
    """A URL that a secret or token may be sent to.

    https only, except for loopback or when cleartext is allowed outright (inside a container
    network). Raises ConfigurationError, which names `what`, and `allow` as the way to allow it.
    """
    try:
        url = httpx.URL(value)
    except (httpx.InvalidURL, TypeError):
        raise ConfigurationError(f"{what} is not a URL: {printable(value)!r}") from None
    if url.scheme not in ("https", "http") or not url.host:
        raise ConfigurationError(
            f"{what} must be an absolute https URL, not {printable(value)!r}"
            if not url.userinfo
            else f"{what} must be an absolute https URL"
        )
    if url.userinfo:
        raise ConfigurationError(f"{what} must not carry a user name or password: {show(url)}")
    if url.scheme == "http" and not (allow_insecure_http or is_loopback(url.host)):
        raise ConfigurationError(
            f"{what} {show(url)} is not encrypted; use https, or set {allow} "
            "where the network itself is trusted"
        )
    return url


def parse_origins(
    values: Iterable[str | httpx.URL], *, allow_insecure_http: bool = False
) -> frozenset[Origin]:
    """The origins of some URLs; ConfigurationError when there is none or one is unfit."""
    if isinstance(values, str):
        raise ConfigurationError(f"allowed_origins takes a list: [{printable(values)!r}]")
    urls = [
        parse_url(str(value), "allowed origin", allow_insecure_http=allow_insecure_http)
        for value in values
    ]
    if not urls:
        raise ConfigurationError("allowed_origins is empty: name the services the token is for")
    return frozenset(origin_of(url) for url in urls)


def may_use_proxy(url: httpx.URL) -> bool:
    """Whether a proxy that the environment names may be used: not where it could read along."""
    return url.scheme != "http" or not is_loopback(url.host)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by definition (RFC 6761 §6.3, RFC 1122, RFC 4291)."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
