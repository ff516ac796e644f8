"""Expired tokens of a client whose tokens last seconds.

The target file names such a client, or the admin URL of Hydra, where the run registers one.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator

from openchami_sdk import auth
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.session.jwt_claims import claims, lifetime
from openchami_sdk.contract.session.session import Client, Session
from openchami_sdk.contract.session.token_server import Answer, TokenServer

LONGEST = 60
"""The longest lifetime, in seconds, of tokens of the target file's client: a run waits for it."""
LIFETIME = 2
"""The lifetime, in seconds, of tokens of a client that the run registers."""
CLOCKS_DIFFER = 5
"""Seconds by which a service's clock may be behind the token server's."""


def why_none(session: Session) -> str | None:
    """Why no expired token can be made; None if one can be made."""
    if session.short_lived is not None:
        return None
    if session.target.grant == "tokensmith":
        return "TokenSmith's tokens last an hour, so no expired one is tested"
    if session.client is None or session.target.admin is None:
        return (
            "the target file has neither short_lived_client nor admin, the admin URL of the token "
            "server"
        )
    if session.level < Level.CREATE:
        return f"registering a client needs level create; the run has level {session.level}"
    return None


def unusable(session: Session) -> str | None:
    """What is wrong with the client that the target file names; None if nothing is."""
    if session.short_lived is None:
        return None
    answer, name = TokenServer(session, session.short_lived).ask(), session.short_lived.id
    if answer.status != 200:
        return (
            f"The token server answers {answer.status} to {name}, which the target file names as "
            "short_lived_client: is its secret right?"
        )
    lasts = _lifetime(answer)
    if lasts is None:
        return (
            f"It is not known how long the tokens of {name} last, which the target file names as "
            "short_lived_client: the token server sends no expires_in. Remove the setting."
        )
    if lasts > LONGEST:
        return (
            f"The tokens of {name}, which the target file names as short_lived_client, last "
            f"{lasts:.0f} s: shorten this to {LONGEST} s at most."
        )
    return None


def expired_token(session: Session) -> str:
    """A token that has expired, also by a clock that is `CLOCKS_DIFFER` seconds behind.

    Raises `TargetTrouble` when the token server makes no such token.
    """
    try:
        with _client(session) as client:
            answer = TokenServer(session, client).ask()
    except auth.AuthError as error:
        raise session.line.end(f"A client with short-lived tokens: {error}") from None
    token, lasts = answer.body.get("access_token"), _lifetime(answer)
    if answer.status != 200 or not isinstance(token, str):
        raise session.line.end(
            f"The token server answers {answer.status}, without a token, to the client with "
            "short-lived tokens."
        )
    if lasts is None or lasts > LONGEST:
        how_long = "for an unknown time" if lasts is None else f"{lasts:.0f} s"
        raise session.line.end(
            f"The tokens of the client with short-lived tokens last {how_long}: the token server "
            "does not keep to the lifetime of a client. Remove admin or short_lived_client from "
            "the target file."
        )
    # A token ends at a whole second, rounded up.
    time.sleep(lasts + 1 + CLOCKS_DIFFER)
    return token


@contextlib.contextmanager
def _client(session: Session) -> Generator[Client]:
    """The target file's client, or one that is registered for the block."""
    if session.short_lived is not None:
        yield session.short_lived
        return
    target = session.target
    assert target.admin is not None
    registered = auth.register_client(
        target.admin,
        session.name("short-lived"),
        scope=target.scope,
        audience=target.audience,
        auth_method=target.auth_method,
        token_lifetime=f"{LIFETIME}s",
        verify=session.tls,
    )
    assert registered.client_secret is not None
    try:
        yield Client(registered.client_id, auth.StaticSecrets((registered.client_secret,)))
    finally:
        auth.revoke_client(target.admin, registered.client_id, verify=session.tls)


def _lifetime(answer: Answer) -> float | None:
    """How many seconds a token lasts; None if it is not known.

    The services read it in the token itself, if it is a JWT.
    """
    told = answer.body.get("expires_in")
    known = float(told) if isinstance(told, int) and told > 0 else None
    found = claims(str(answer.body.get("access_token")))
    if found is None:
        return known
    lasts = lifetime(found)
    # Hydra 2.3 rounds the end up.
    return known if known and lasts is not None and abs(lasts - known) <= 1 else lasts
