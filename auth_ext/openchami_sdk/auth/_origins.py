"""Where a token may go: scheme, host and port, compared exactly."""

from __future__ import annotations

from collections.abc import Iterable

from openchami_sdk.core import http
from openchami_sdk.core.http.address import is_loopback

from ._errors import ConfigurationError
from ._text import printable

Origin = tuple[bytes, bytes, int | None]


def origin_of(url: http.URL) -> Origin:
    """Scheme, host and port as both HTTP libraries normalise them (a scheme's own port is None)."""
    return url.raw_scheme, url.raw_host, url.port


def origin_of_text(url: str) -> Origin | None:
    """The origin of a URL as text; None for a text that is no URL."""
    try:
        return origin_of(http.parse_url(url))
    except ValueError:
        return None


def show(url: http.URL) -> str:
    """The origin as text, without user name, path or query."""
    host = f"[{url.host}]" if ":" in url.host else url.host
    port = "" if url.port is None else f":{url.port}"
    return printable(f"{url.scheme}://{host}{port}")


def show_endpoint(url: str) -> str:
    """A token endpoint as text: its origin and path, without what may be secret."""
    parsed = http.parse_url(url)
    return show(parsed) + printable(parsed.path)


def parse_url(
    value: str, what: str, *, allow_insecure_http: bool = False, allow: str = "allow_insecure_http"
) -> http.URL:
    """A URL that a secret or token may be sent to.

    https only, except for loopback or when cleartext is allowed outright (inside a container
    network). Raises ConfigurationError, which names `what`, and `allow` as the way to allow it.
    """
    try:
        url = http.parse_url(value)
    except ValueError:
        raise ConfigurationError(f"{what} is not a URL: {_quoted(value)}") from None
    if url.scheme not in ("https", "http") or not url.host:
        raise ConfigurationError(f"{what} must be an absolute https URL, not {_quoted(value)}")
    if url.userinfo:
        raise ConfigurationError(f"{what} must not contain a user name or password: {show(url)}")
    if url.scheme == "http" and not (allow_insecure_http or is_loopback(url.host)):
        raise ConfigurationError(
            f"{what} {show(url)} is not encrypted; use https, or set {allow} in a trusted network"
        )
    return url


def parse_origins(
    values: Iterable[str | http.URL], *, allow_insecure_http: bool = False
) -> frozenset[Origin]:
    """The origins of some URLs; ConfigurationError when there is none or one is unfit."""
    listed = isinstance(values, Iterable) and not isinstance(values, str)  # pyright: ignore
    if not listed:
        raise ConfigurationError(f"allowed_origins takes a list: [{_quoted(str(values))}]")
    urls = [
        parse_url(str(value), "allowed origin", allow_insecure_http=allow_insecure_http)
        for value in values
    ]
    if not urls:
        raise ConfigurationError("allowed_origins is empty: name the services that get the token")
    return frozenset(origin_of(url) for url in urls)


def _quoted(value: str) -> str:
    """A value that is refused, for a message; *** where it may hold a password."""
    return "***" if "@" in value else repr(printable(value))
