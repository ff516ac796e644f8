"""What callers say about clients and calls, checked where it is said."""

from __future__ import annotations

import math
import ssl
from typing import Any

from . import http
from .types import Timeout

#: Seconds: generous for a list of every component, short for a service that is not there.
_CONNECT, _REST = 5.0, 30.0


def timeout(value: Timeout, library: http.Library, default: Any = None) -> http.TimeoutSeconds:
    """A timeout as the library takes it; a number is for each step but the wait for a connection.

    TypeError and ValueError for what is no time.
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
    if not value > 0 or math.isinf(value):
        raise ValueError(f"{name} is {value!r}; give a number of seconds above 0.")
    return value


def whole(name: str, value: Any, least: int) -> int:
    """A whole number; TypeError and ValueError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} must be a whole number, not {_kind(value)}.")
    if value < least:
        raise ValueError(f"{name} is {value}; give {least} or more.")
    return value


def authentication(value: Any) -> http.AuthFlow | None:
    """What adds the token; TypeError when it cannot."""
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
    """Text that may stand in a header; TypeError and ValueError for anything else."""
    if value is None:
        return ""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be text, not {_kind(value)}.")
    if not value.isascii() or not value.isprintable():
        raise ValueError(f"{name} is {value!r}; give printable ASCII text.")
    return value


def _kind(value: object) -> str:
    return type(value).__name__
