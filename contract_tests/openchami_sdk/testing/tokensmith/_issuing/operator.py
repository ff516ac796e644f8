"""What an operator does on TokenSmith's host: mint tokens. Recordings' fixtures are minted too."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal

import msgspec

from ..._go.durations import parse_duration
from .._state import TokenSmith
from .store import Family, Policy

_BOOTSTRAP_TTL = (60, 3600)
_REFRESH_TTL = (3600, 30 * 86_400)
_USER_TTL = (1, 86_400)


class BootstrapToken(msgspec.Struct, kw_only=True):
    """The flags of `tokensmith bootstrap-token create`.

    Attributes:
        audience: Default: the audience of the settings; the real TokenSmith requires the flag.
        ttl: Time within which it must be exchanged: `1m` to `1h`.
        refresh_ttl: Lifetime of the family of refresh tokens: `1h` to `720h`.
    """

    subject: str
    audience: str | None = None
    scopes: tuple[str, ...] = ()
    ttl: str = "10m"
    refresh_ttl: str = "24h"


class Fixture(BootstrapToken, kw_only=True):
    """A token that is there before a recording's first exchange. Its secret gets the name."""

    bootstrap_token: str | None = None
    refresh_token: str | None = None
    state: Literal["fresh", "valid", "expired", "revoked"] = "fresh"


class UserToken(msgspec.Struct, kw_only=True):
    """The flags of `tokensmith user-token create`. SMD refuses its default audience."""

    subject: str
    scopes: tuple[str, ...]
    audience: str = "openchami"
    ttl: str = "1h"


def create_bootstrap_token(state: TokenSmith, wanted: BootstrapToken) -> dict[str, Any]:
    """Mint a one-time token on the disk of a running TokenSmith.

    Returns:
        What the command prints with `--output-format json`.

    Raises:
        ValueError: A lifetime is not a duration, or is outside the limits.
    """
    ttl = _seconds("ttl", wanted.ttl, _BOOTSTRAP_TTL)
    refresh_ttl = _seconds("refresh_ttl", wanted.refresh_ttl, _REFRESH_TTL)
    policy = _policy(state, wanted)
    end = state.clock.now() + ttl
    return {
        "bootstrap_token": state.store.mint(policy, end),
        "expires_at": datetime.fromtimestamp(end, UTC).isoformat().replace("+00:00", "Z"),
        "policy": {
            "subject": policy.subject,
            "audience": policy.audience,
            "scopes": list(policy.scopes),
            "ttl_seconds": int(ttl),
            "refresh_ttl_seconds": int(refresh_ttl),
            "binding_identifier": "",
        },
    }


def create_user_token(state: TokenSmith, wanted: UserToken) -> str:
    """Mint an access token for a user.

    Raises:
        ValueError: There is no scope, or the lifetime is not a duration of at most a day.
    """
    if not wanted.scopes:
        raise ValueError("a user's token needs at least one scope")
    ttl = int(_seconds("ttl", wanted.ttl, _USER_TTL))
    return state.sign(state.claims.of_operator(wanted.subject, wanted.audience, wanted.scopes, ttl))


def make_fixtures(state: TokenSmith, fixtures: list[Fixture]) -> dict[str, str]:
    """Put the fixtures into the stores. Returns their secrets by name.

    Raises:
        ValueError: A lifetime is not a duration.
    """
    made: dict[str, str] = {}
    for fixture in fixtures:
        now = state.clock.now()
        over = fixture.state == "expired"
        policy = _policy(state, fixture)
        if fixture.bootstrap_token:
            end = now - 1 if over else now + parse_duration(fixture.ttl)
            made[fixture.bootstrap_token] = state.store.mint(policy, end)
        if fixture.refresh_token:
            end = now - 1 if over else now + policy.refresh_ttl
            family = Family(policy, "", end, revoked=fixture.state == "revoked")
            made[fixture.refresh_token] = state.store.put_family(fixture.refresh_token, family)
    # Known before the first request, as to a TokenSmith that was started after they were made.
    state.store.restart()
    return made


def _policy(state: TokenSmith, wanted: BootstrapToken) -> Policy:
    return Policy(
        subject=wanted.subject,
        audience=wanted.audience or state.settings.audience,
        scopes=wanted.scopes,
        refresh_ttl=parse_duration(wanted.refresh_ttl),
    )


def _seconds(name: str, text: str, bounds: tuple[int, int]) -> float:
    seconds = parse_duration(text)
    shortest, longest = bounds
    if not shortest <= seconds <= longest:
        raise ValueError(f"{name} is {text}; it must be from {shortest} s to {longest} s")
    return seconds
