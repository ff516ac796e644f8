"""The end of a family of TokenSmith's tokens: when to warn, and texts for messages."""

from __future__ import annotations

import time

from .._audit import family_ending
from .._tokens.policy import Policy
from .state import State, StateStore

#: Shares of a family's life that are left when the log warns: 6 h, 2.4 h and 72 min of 24 h.
MOMENTS = (0.25, 0.1, 0.05)
#: Seconds between two looks for a new bootstrap token while the family is near its end.
LOOK_AGAIN = 60.0

MINT = (
    "mint a bootstrap token on TokenSmith's host with `tokensmith bootstrap-token create "
    "--bootstrap-store STORE --subject NAME --audience smd --scopes read --refresh-ttl 720h` "
    "(release v0.2: /usr/sbin/tokensmith_bootstrap_token NAME), "
    "and put it where this service reads it; a service that reads a file needs no restart"
)

#: What a 401 to a new token may mean.
IF_REFUSED = (
    "The token is new. If TokenSmith was restarted (in release v0.2 it then has a new signing "
    "key), wait up to ten minutes, until the service reads the new key. Otherwise check that "
    "audience and issuer of the token are those of the service, and that the clocks of both hosts "
    "agree."
)

# The end of year 9999, in seconds since the epoch.
_LAST_MOMENT = 253_402_300_799.0
# Seconds by which what two answers say of one end may differ.
_INEXACT = 60.0

# How many moments the log has warned of, by place and family.
_warned: dict[StateStore, tuple[float, int]] = {}


def end(state: State, sent_at: float, lifetime: float | None) -> float | None:
    """When the family ends, by the newest answer, which has whole seconds."""
    known = state.family_ends_at
    if lifetime is None:
        return known
    said = sent_at + lifetime
    return said if known is None or abs(said - known) > _INEXACT else known


def passed(state: State, now: float) -> int:
    """How many of the moments have passed."""
    if state.family_ends_at is None:
        return 0
    left = state.family_ends_at - now
    life = state.family_ends_at - state.family_began_at
    return sum(left <= life * share for share in MOMENTS)


def look_again(state: State, now: float) -> float | None:
    """Seconds until the family's end must be looked at again; None if the end is not known."""
    if state.family_ends_at is None:
        return None
    count = passed(state, now)
    if count:
        return LOOK_AGAIN
    life = state.family_ends_at - state.family_began_at
    return max(1.0, state.family_ends_at - life * MOMENTS[0] - now)


def warn(store: StateStore, state: State, policy: Policy, client_id: str | None) -> None:
    """Warn once at each moment, in the log and by telemetry."""
    now, ends = policy.wall_clock(), state.family_ends_at
    if ends is None:
        return
    count = passed(state, now)
    said = _warned.get(store, (ends, 0))
    already = said[1] if said[0] == ends else 0
    if count > already:
        _warned[store] = (ends, count)
        hours = max(0.0, ends - now) / 3600
        family_ending(client_id, f"the refresh tokens end {at(ends)}, in {hours:.1f} h", MINT)


def refusal(label: str, state: State, now: float, *, lost: float | None, good: float | None) -> str:
    """Why TokenSmith refuses a one-time token, if it is known here, and what to do.

    `lost` is when the token was sent before, if the answer was not kept; `good` is until when the
    access token can be used.
    """
    ends = state.family_ends_at
    if lost is not None:
        why = (
            f"it was sent {at(lost)} and the answer was lost: the process was killed, the "
            "connection broke, or TokenSmith failed (then it accepts the token again after a "
            "restart of TokenSmith)"
        )
    elif label != "refresh token":
        why = "it is unknown, was used before, or has expired; TokenSmith does not say which"
    elif ends is not None and now >= ends:
        why = f"its family of refresh tokens ended {at(ends)}"
    else:
        why = "another process has used it, or TokenSmith lost its store"
    what = label if label == "refresh token" else f"bootstrap token ({label})"
    until = "" if good is None else f"; the access token is valid until {at(good)}"
    return f"the {what} (invalid_grant): {why}{until}; {MINT}"


def at(moment: float) -> str:
    """A moment as people write it, in UTC; the last one of year 9999 for any that is later."""
    shown = min(max(moment, 0.0), _LAST_MOMENT)
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(shown))
