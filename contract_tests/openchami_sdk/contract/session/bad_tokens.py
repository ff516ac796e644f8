"""Tokens that a service must refuse, of every kind that can be made against this target."""

from __future__ import annotations

import httpx

from openchami_sdk.contract.session.session import Session

TOKEN_COLUMNS = ("no-token", "garbage", "expired", "bad-signature", "claims", "audience", "scope")
"""The columns of the matrix that these tokens fill."""

_MINTED = {
    "expired": ("expired", "not_before"),
    "bad-signature": ("bad_signature",),
    "claims": ("missing_sub", "missing_iss", "missing_aud"),
    "audience": ("wrong_audience",),
}
_UNCHECKED = "SMD 2.20.5 and BSS 1.32.2 look at the presence of {}, not at its value"

Offer = tuple[str, str | None]


def offers(session: Session, check: str) -> list[Offer] | str:
    """Authorization headers for a check, each with its name; or why there can be none."""
    match check:
        case "no-token":
            return [("no token", None)]
        case "garbage":
            return [
                ("a word as token", "Bearer no-token-at-all"),
                ("basic credentials", "Basic dXNlcjpwYXNz"),
                ("an empty token", "Bearer"),
            ]
        case "audience" if session.target.stack != "v0.2":
            return f"only SMD with TokenSmith checks it; {_UNCHECKED.format('an audience')}"
        case "scope":
            return "SMD 2.20.5 and BSS 1.32.2 check no scope"
        case "bad-signature" if session.target.control is None:
            return [("a token with a changed signature", _tampered(session))]
        case _ if session.target.control is None:
            return "such a token can only be made by the local token server"
        case _:
            return [
                (f"a token of kind {kind}", f"Bearer {_mint(session, kind)}")
                for kind in _MINTED[check]
            ]


def _mint(session: Session, kind: str) -> str:
    assert session.target.control is not None
    answer = httpx.post(
        f"{session.target.control}/_control/token", json={"kind": kind}, trust_env=False
    )
    answer.raise_for_status()
    token: str = answer.json()["access_token"]
    return token


def _tampered(session: Session) -> str:
    """The session's own token with another signature."""
    head, _, signature = session.authorization().rpartition(".")
    return f"{head}.{signature[::-1]}"
