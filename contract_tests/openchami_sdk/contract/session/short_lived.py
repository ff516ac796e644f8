"""Expired tokens of a client whose tokens last seconds.

The target file names such a client, or the admin URL of Hydra, where the run registers one.
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
    if _lifetime(answer) > LONGEST:
        return (
            f"The tokens of {name}, which the target file names as short_lived_client, last "
            f"{_lifetime(answer)} s: shorten this to {LONGEST} s at most."
        )
    return None


def expired_token(session: Session) -> str:
    """A token that has expired, also by a clock that is `CLOCKS_DIFFER` seconds behind.

    Raises `AuthError` when the client can't be registered.
    """
    with _client(session) as client:
        answer = TokenServer(session, client).ask()
    token: str = answer.body["access_token"]
    # A token ends at a whole second, rounded up.
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
