"""Tokens of users, good and bad, for tests and demos."""

from __future__ import annotations

import time
from typing import Any, Literal, get_args

import msgspec
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from ._state import TokenServer, hydra_claims

Kind = Literal[
    "valid", "expired", "not_before", "issued_in_future", "bad_signature", "unknown_kid",
    "wrong_algorithm", "missing_sub", "missing_iss", "missing_aud", "empty_sub", "no_exp",
    "garbage",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)


class Wanted(msgspec.Struct, kw_only=True):
    """A token to mint.

    Attributes:
        kind: ``valid``, or the fault of the token.
        sub: Its subject.
        client_id: The client that a user is said to have signed in with.
        scope: Scopes, separated by spaces.
        audience: Its ``aud``.
        ttl: Lifetime in seconds.
    """

    kind: Kind = "valid"
    sub: str = "user"
    client_id: str = "login"
    scope: str = ""
    audience: list[str] = []
    ttl: int = 3600


def mint(state: TokenServer, wanted: Wanted) -> str:
    """The token, signed with the server's own key unless its kind says otherwise."""
    if wanted.kind == "garbage":
        return "garbage"
    claims = hydra_claims(
        state.issuer,
        wanted.sub,
        wanted.client_id,
        wanted.scope.split(),
        wanted.audience,
        wanted.ttl,
    )
    _spoil(claims, wanted.kind)
    match wanted.kind:
        case "bad_signature":
            head, payload, signature = state.keys.sign(claims).split(".")
            return f"{head}.{payload}.{'A' * len(signature)}"
        case "unknown_kid":
            key = RSAKey.generate_key(2048, {"kid": "unknown", "alg": "RS256"})
            return jwt.encode({"alg": "RS256", "kid": "unknown"}, claims, key)
        case "wrong_algorithm":
            kid = str(state.keys.jwks()["keys"][0]["kid"])
            secret = OctKey.import_key("a shared secret that nobody should accept here")
            return jwt.encode({"alg": "HS256", "kid": kid}, claims, secret)
        case _:
            if wanted.kind == "valid":
                state.issued.add(claims)
            return state.keys.sign(claims)


def _spoil(claims: dict[str, Any], kind: Kind) -> None:
    now = int(time.time())
    if kind == "expired":
        claims |= {"iat": now - 7200, "nbf": now - 7200, "exp": now - 3600}
    elif kind == "not_before":
        claims |= {"nbf": now + 3600, "exp": now + 7200}
    elif kind == "issued_in_future":
        claims |= {"iat": now + 3600, "exp": now + 7200}
    elif kind == "empty_sub":
        claims["sub"] = ""
    elif kind == "no_exp":
        del claims["exp"]
    elif kind.startswith("missing_"):
        del claims[kind.removeprefix("missing_")]
