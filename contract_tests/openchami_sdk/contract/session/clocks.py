"""A service's clock, as the `Date` of its answers shows it (RFC 9110 §6.6.1).

Services compare the times of a token with their own clock, without leeway (SMD 2.20.5, BSS 1.32.2).
A wrong clock of the machine is not their fault.
"""

from __future__ import annotations

import contextlib
import time
from email.utils import parsedate_to_datetime

from openchami_sdk.contract.session.jwt_claims import claims
from openchami_sdk.core import http


def clock(answer: http.Response) -> float | None:
    """When the answer was sent, in seconds since 1970; None if it does not say."""
    with contextlib.suppress(ValueError, OverflowError):
        return parsedate_to_datetime(answer.headers.get("date", "")).timestamp()
    return None


def difference(answer: http.Response) -> float:
    """By how many seconds the service's clock is ahead of this machine's; 0 if it is not known."""
    now = clock(answer)
    return 0.0 if now is None else now - time.time()


def behind(answer: http.Response, authorization: str) -> float:
    """By how many seconds, at least, the service's clock is behind that of the token server.

    This is how long a new token is not valid yet; 0 if that is not known.
    """
    begins, now = _lifetime(authorization)[0], clock(answer)
    return 0.0 if begins is None or now is None else max(begins - now, 0.0)


def still_valid(answer: http.Response, authorization: str | None) -> bool:
    """Whether a token has not expired by the service's clock; False if that is not known."""
    ends, now = _lifetime(authorization)[1], clock(answer)
    return ends is not None and now is not None and now < ends


def _lifetime(authorization: str | None) -> tuple[float | None, float | None]:
    """When a token begins and ends to be valid; None if it does not say."""
    found = claims((authorization or "").removeprefix("Bearer ")) or {}
    begins = [_number(found.get(name)) for name in ("nbf", "iat")]
    latest = max((each for each in begins if each is not None), default=None)
    return latest, _number(found.get("exp"))


def _number(value: object) -> float | None:
    try:
        return float(value) if isinstance(value, int | float) else None
    except OverflowError:
        return None
