"""When a call is sent again, and how long to wait before."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from . import http
from .answers.failures import untrusted
from .commands import log
from .connections.answer import Answer
from .operation import Operation

#: Statuses that say "try again": the service did not handle the call, or not in time.
STATUSES = frozenset({429, 502, 503, 504})
#: The longest wait before a retry, in seconds, whatever Retry-After asks for.
LONGEST = 30.0
_PASSING = (
    *http.ConnectTimeout,
    *http.NetworkError,
    *http.ProxyError,
    *http.RemoteProtocolError,
)
_FIRST = 0.5
_SLOWEST = 8.0


def after_response(
    operation: Operation[Any], response: Answer, attempt: int, retries: int
) -> float | None:
    """Seconds to wait before sending the call again, or None when this answer counts."""
    pause = _after_status(operation, response, attempt, retries)
    log.answered(operation, response.status_code, pause)
    return pause


def _after_status(
    operation: Operation[Any], response: Answer, attempt: int, retries: int
) -> float | None:
    if attempt >= retries or not operation.repeatable or response.status_code not in STATUSES:
        return None
    asked = _retry_after(response.headers.get("retry-after"))
    return _backoff(attempt) if asked is None else min(asked, LONGEST)


def after_failure(
    operation: Operation[Any], error: Exception, attempt: int, retries: int
) -> float | None:
    """Seconds to wait after a call that got no answer, or None when it must not be repeated.

    After a timeout of a read or write the call is not sent again: the caller does not wait longer
    than the timeout.
    """
    final = attempt >= retries or not operation.repeatable or untrusted(error)
    pause = None if final or not isinstance(error, _PASSING) else _backoff(attempt)
    log.failed(operation, error, pause)
    return pause


def _backoff(attempt: int) -> float:
    return min(_SLOWEST, _FIRST * float(2**attempt)) * random.uniform(0.5, 1.0)


def _retry_after(value: str | None) -> float | None:
    """Retry-After in seconds; it comes as a number or as a date (RFC 9110, section 10.2.3)."""
    if value is None:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        when: datetime = parsedate_to_datetime(value)
    except (ValueError, OverflowError):  # an offset of years
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, when.timestamp() - time.time())
