"""Checks of the arguments that callers pass to clients and calls."""

from __future__ import annotations

import re
import ssl
import sys
from collections.abc import Mapping
from typing import Any

from . import http
from .types import Timeout

#: Seconds: generous for a list of every component, short for a service that is not there.
_CONNECT, _REST = 5.0, 30.0
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
#: What the SDK or the HTTP library sets, and what to do instead where there is a way.
_NOT_THE_CALLERS = {
    "authorization": "; pass `auth`",
    "proxy-authorization": "; put the proxy's credentials in its URL",
    "user-agent": "; pass `user_agent` to the client",
    **dict.fromkeys(
        (
            "accept-encoding", "connection", "content-encoding", "content-length", "content-type",
            "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade",
        ),
        "",
    ),
}  # fmt: skip


def timeout(value: Timeout, library: http.Library, default: Any = None) -> http.TimeoutSeconds:
    """A timeout of the library; a number is for each step except the wait for a connection.

    TypeError and ValueError for anything else.
    """
    if value is None:
        if default is not None:
            return default  # type: ignore[no-any-return]
        value = http.make_timeout(_REST, connect=_CONNECT, pool=None)
    elif isinstance(value, int | float):
        value = http.make_timeout(seconds("timeout", value), pool=None)
    try:
        for step in (value.connect, value.read, value.write, value.pool):
            seconds("timeout", step or None)  # 0 does not wait
    except AttributeError:
        raise TypeError(
            f"timeout must be a number of seconds or a Timeout of httpx, not {_kind(value)}."
        ) from None
    return library.timeout(value)


def seconds(name: str, value: Any) -> Any:
    """A time in seconds, or None; TypeError and ValueError for anything else."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {_kind(value)}.")
    if not value > 0 or value > sys.float_info.max:
        raise ValueError(f"{name} is {value!r:.40}; give a finite number of seconds above 0.")
    return value


def whole(name: str, value: Any, least: int, most: int | None = None) -> int:
    """A whole number within bounds; TypeError and ValueError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be a whole number, not {_kind(value)}.")
    if value < least:
        raise ValueError(f"{name} is {value}; give {least} or more.")
    if most is not None and value > most:
        raise ValueError(f"{name} is above {most:,}; give a lower number.")
    return value


def authentication(value: Any) -> http.AuthFlow | None:
    """The object that adds the token; TypeError for an object that cannot do this."""
    if value is not None and not hasattr(value, "sync_auth_flow"):
        raise TypeError(
            f"auth must be an Auth, such as auth.ClientCredentialsAuth, not {_kind(value)}."
        )
    return value  # type: ignore[no-any-return]


def trust(value: Any) -> Any:
    """How certificates are checked: True, False or an SSLContext; TypeError for anything else."""
    found = value() if callable(value) else value
    if not isinstance(found, bool | ssl.SSLContext):
        raise TypeError(
            "verify must be True, False, an SSLContext or a function that makes one, "
            f"not {_kind(found)}; for a CA bundle: ssl.create_default_context(cafile=...)."
        )
    return found


def header_text(name: str, value: str | None) -> str:
    """Text that a header can contain; TypeError and ValueError for anything else."""
    if value is None:
        return ""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be text, not {_kind(value)}.")
    if not value.isascii() or not value.isprintable():
        raise ValueError(f"{name} is {value!r}; give printable ASCII text.")
    return value


def headers(value: Any) -> dict[str, str]:
    """Header fields of the caller's own, by name in lower case.

    TypeError and ValueError for anything else, and for fields that the client itself sets: each
    call has the client's token and goes to the client's host. No message repeats a value,
    because it may be a secret.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"headers must be a mapping of names to text, not {_kind(value)}.")
    found: dict[str, str] = {}
    for name, text in value.items():  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(name, str) or not isinstance(text, str):
            raise TypeError("headers must be a mapping in which each name and value is a str.")
        if not _TOKEN.fullmatch(name):
            raise ValueError(
                f"The headers contain {name[:50]!r}, which is not a valid header name."
            )
        key = name.lower()
        if key in _NOT_THE_CALLERS:
            raise ValueError(
                f"The headers contain {name!r}, which cannot be set here{_NOT_THE_CALLERS[key]}."
            )
        if key in found:
            raise ValueError(f"The headers contain {name!r} twice; give each header once.")
        if not text.isascii() or not text.isprintable() or text != text.strip():
            raise ValueError(
                f"The value of the header {name!r} must be printable ASCII text in one line, "
                "without spaces at its start or end."
            )
        found[key] = text
    return found


def _kind(value: object) -> str:
    return type(value).__name__
