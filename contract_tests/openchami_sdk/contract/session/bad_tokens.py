"""Tokens that a service must refuse, of every kind that can be made against this target."""

from __future__ import annotations

import time

import httpx

from openchami_sdk import auth
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.redaction import remember
from openchami_sdk.contract.session.session import Session

TOKEN_COLUMNS = ("no-token", "garbage", "expired", "bad-signature", "claims", "audience", "scope")
"""The columns of the matrix that these tokens fill."""

_MINTED = {
    "expired": ("expired", "not_before"),
    "bad-signature": ("bad_signature",),
    "claims": ("missing_sub", "missing_iss", "missing_aud"),
    "audience": ("wrong_audience",),
}
_UNCHECKED = "SMD 2.20.5 and BSS 1.32.2 check the presence of {}, not its value"

LIFETIME = 2
"""Seconds that the tokens of the client with short tokens last."""
CLOCKS_DIFFER = 5
"""Seconds by which a service's clock may be behind the token server's."""

Offer = tuple[str, str | None]


def offers(session: Session, check: str) -> list[Offer] | str:
    """Authorization headers for a check, each with its name; or why there can be none."""
    match check:
        case "no-token":
            return [("no token", None)]
        case "garbage":
            return [
                ("a word instead of a token", "Bearer no-token-at-all"),
                ("basic credentials", "Basic dXNlcjpwYXNz"),
                ("an empty token", "Bearer"),
            ]
        case "audience" if session.target.stack != "v0.2":
            return f"only SMD with TokenSmith checks it; {_UNCHECKED.format('an audience')}"
        case "scope":
            return "SMD 2.20.5 and BSS 1.32.2 check no scope"
        case "bad-signature" if session.target.control is None:
            return [("a token with a changed signature", _tampered(session))]
        case "expired" if session.target.control is None:
            return _expired(session)
        case _ if session.target.control is None:
            return "such a token can only be made by the local token server"
        case _:
            return [
                (f"a token of kind {kind}", f"Bearer {_minted(session, kind)}")
                for kind in _MINTED[check]
            ]


def _expired(session: Session) -> list[Offer] | str:
    """A token of a client that is registered for this, and is gone before it is tried."""
    if session.client is None or session.target.admin is None:
        return "the target file names no admin URL, where a client with short tokens is registered"
    if session.level < Level.CREATE:
        return f"registering a client needs level create; the run was {session.level}"
    if "expired" not in session.bad_tokens:
        session.bad_tokens["expired"] = _short_lived(session, session.target.admin)
    return [("an expired token", f"Bearer {session.bad_tokens['expired']}")]


def _short_lived(session: Session, admin: str) -> str:
    """A token that has just expired, for clocks that differ by less than `CLOCKS_DIFFER`.

    Raises `AuthError` when the token server does not give it.
    """
    target = session.target
    registered = auth.register_client(
        admin,
        session.name("short-lived"),
        scope=target.scope,
        audience=target.audience,
        auth_method=target.auth_method,
        token_lifetime=f"{LIFETIME}s",
        verify=session.tls,
    )
    try:
        assert target.token_endpoint is not None
        assert registered.client_secret is not None
        source = auth.ClientCredentialsAuth(
            target.token_endpoint,
            registered.client_id,
            registered.client_secret,
            allowed_origins=[target.smd],
            scope=target.scope,
            audience=target.audience,
            auth_method=target.auth_method,
            verify=session.tls,
        )
        flow = source.sync_auth_flow(httpx.Request("GET", target.smd))
        token: str = next(flow).headers["Authorization"].removeprefix("Bearer ")
        flow.close()
    finally:
        auth.revoke(admin, registered.client_id, verify=session.tls)
    remember(token)
    # Its end is a whole second, rounded up.
    time.sleep(LIFETIME + 1 + CLOCKS_DIFFER)
    return token


def _minted(session: Session, kind: str) -> str:
    if kind not in session.bad_tokens:
        session.bad_tokens[kind] = _mint(session, kind)
    return session.bad_tokens[kind]


def _mint(session: Session, kind: str) -> str:
    assert session.target.control is not None
    answer = httpx.post(
        f"{session.target.control}/_control/token",
        json={"kind": kind},
        trust_env=False,
        verify=session.tls,
    )
    answer.raise_for_status()
    token: str = answer.json()["access_token"]
    return token


def _tampered(session: Session) -> str:
    """The session's own token with another signature."""
    head, _, signature = session.authorization().rpartition(".")
    return f"{head}.{signature[::-1]}"
