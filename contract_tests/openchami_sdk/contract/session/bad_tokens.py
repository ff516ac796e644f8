"""Tokens that a service must refuse, of every kind that can be made for this target."""

from __future__ import annotations

from openchami_sdk.contract.session import short_lived
from openchami_sdk.contract.session.session import Session

TOKEN_COLUMNS = ("no-token", "garbage", "expired", "bad-signature", "claims", "audience", "scope")
"""The columns of the matrix that these tokens fill."""

_MINTED = {
    "expired": ("expired", "not_before"),
    "bad-signature": ("bad_signature",),
    "claims": ("missing_sub", "missing_iss", "missing_aud"),
    "audience": ("wrong_audience",),
}

Offer = tuple[str, str | None]


def offers(session: Session, check: str) -> list[Offer] | str:
    """Authorization headers for a check, each with its name; or the reason why there are none."""
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
            return (
                "only SMD with TokenSmith checks which audience a token has, and only the local "
                "token server can make such a token"
            )
        case "scope":
            return "SMD 2.20.5 and BSS 1.32.2 check no scope"
        case "bad-signature" if session.target.control is None:
            return [("a token with a changed signature", _tampered(session))]
        case "expired" if session.target.control is None:
            return _expired(session)
        case _ if session.target.control is None:
            return "only the local token server can make such a token"
        case _:
            return [
                (f"a token of kind {kind}", f"Bearer {_minted(session, kind)}")
                for kind in _MINTED[check]
            ]


def _expired(session: Session) -> list[Offer] | str:
    """A token of a client whose tokens last seconds."""
    if reason := short_lived.why_none(session):
        return reason
    if "expired" not in session.bad_tokens:
        session.bad_tokens["expired"] = short_lived.expired_token(session)
    return [("an expired token", f"Bearer {session.bad_tokens['expired']}")]


def _minted(session: Session, kind: str) -> str:
    if kind not in session.bad_tokens:
        session.bad_tokens[kind] = _mint(session, kind)
    return session.bad_tokens[kind]


def _mint(session: Session, kind: str) -> str:
    assert session.target.control is not None
    answer = session.stack.post(f"{session.target.control}/_control/token", json={"kind": kind})
    answer.raise_for_status()
    token: str = answer.json()["access_token"]
    return token


def _tampered(session: Session) -> str:
    """The session's own token with another signature."""
    head, _, signature = session.authorization().rpartition(".")
    return f"{head}.{signature[::-1]}"
