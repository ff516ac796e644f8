"""Expired tokens, of a client whose tokens last seconds.

The target file names one, or the token server's admin URL, where the run registers one.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator

from openchami_sdk import auth
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.session.session import Client, Session
from openchami_sdk.contract.session.token_server import Answer, TokenServer

LONGEST = 60
"""Seconds that the tokens of the target file's client may last: a run waits until one expires."""
LIFETIME = 2
"""Seconds that the tokens of a client last which the run registers."""
CLOCKS_DIFFER = 5
"""Seconds by which a service's clock may be behind the token server's."""


def why_none(session: Session) -> str | None:
    """Why there can be no expired token, if there can't."""
    if session.short_lived is not None:
        return None
    if session.target.grant == "tokensmith":
        return "TokenSmith's tokens last an hour"
    if session.client is None or session.target.admin is None:
        return (
            "the target file names no client with short tokens, and no admin URL, where one could "
            "be registered"
        )
    if session.level < Level.CREATE:
        return f"registering a client needs level create; the run was {session.level}"
    return None


def unusable(session: Session) -> str | None:
    """What is wrong with the client that the target file names, if anything."""
    if session.short_lived is None:
        return None
    answer, name = TokenServer(session, session.short_lived).ask(), session.short_lived.id
    if answer.status != 200:
        return (
            f"The token server answers {answer.status} to {name}, which the target file names as "
            "short_lived_client: is its secret right?"
        )
    if _lifetime(answer) > LONGEST:
        return (
            f"The tokens of {name}, which the target file names as short_lived_client, last "
            f"{_lifetime(answer)} s: let them last {LONGEST} s at most."
        )
    return None


def expired_token(session: Session) -> str:
    """A token that has just expired, for clocks that differ by less than `CLOCKS_DIFFER`.

    Raises `AuthError` when the client can't be registered.
    """
    with _client(session) as client:
        answer = TokenServer(session, client).ask()
    token: str = answer.body["access_token"]
    # Its end is a whole second, rounded up.
    time.sleep(_lifetime(answer) + 1 + CLOCKS_DIFFER)
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
        auth.revoke(target.admin, registered.client_id, verify=session.tls)


def _lifetime(answer: Answer) -> int:
    return int(answer.body.get("expires_in", 0))
