"""Access tokens of every kind that the recordings of SMD were made with."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias, get_args

import msgspec
from joserfc import jwt
from joserfc.jwk import RSAKey

from .._state import TokenSmith

Kind = Literal[
    "valid", "no_scope", "empty_scope", "admin_scope", "scope_string", "service_auth", "user",
    "wrong_audience", "audience_case", "two_audiences", "audience_string", "wrong_issuer",
    "issuer_slash", "expired", "expired_1m", "not_before", "not_before_1m", "issued_in_1m",
    "issued_in_1h", "missing_iss", "missing_sub", "missing_aud", "missing_exp", "missing_nbf",
    "missing_iat", "missing_jti", "missing_nonce", "missing_scope", "missing_auth_level",
    "missing_auth_factors", "missing_auth_methods", "missing_auth_events", "missing_session_id",
    "missing_session_exp", "missing_cluster_id", "missing_openchami_id", "one_factor",
    "day_session", "long_session", "session_over", "roles_viewer", "roles_operator",
    "roles_admin", "roles_nobody", "bad_signature", "unknown_kid", "uuid_kid", "no_kid", "rs256",
    "ps384", "none_alg", "hs256", "hydra", "garbage",
]  # fmt: skip
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

_UUID = "0b7d3a6e-3c43-4a7e-9c0b-0d8b7a0a6f11"


class Wanted(msgspec.Struct, kw_only=True):
    """A token to mint.

    Attributes:
        kind: `valid`, or the difference from the token of a bootstrap exchange.
        sub: Its subject.
        audience: Its audience; default: that of bootstrap tokens.
        scope: Its scopes.
    """

    kind: Kind = "valid"
    sub: str = "user"
    audience: str | None = None
    scope: tuple[str, ...] = ("read",)


def mint(state: TokenSmith, wanted: Wanted) -> str:
    """The token, signed with TokenSmith's key unless its kind says otherwise."""
    if wanted.kind == "garbage":
        return "not.a.token"
    audience = wanted.audience or state.settings.audience
    claims = state.claims.of_service(wanted.sub, audience, wanted.scope)
    kind: str = wanted.kind
    if kind.startswith("missing_"):
        del claims[kind.removeprefix("missing_")]
    elif kind.startswith("roles_"):
        claims["roles"] = [kind.removeprefix("roles_")]
    elif kind in _CLAIMS:
        _CLAIMS[kind](claims)
    return _SIGNERS.get(kind, _sign)(state, claims)


_Change: TypeAlias = Callable[[dict[str, Any]], object]


def _times(*, iat: int = 0, nbf: int = 0, exp: int = 0, session_exp: int = 0) -> _Change:
    """Moves times by seconds."""

    def change(claims: dict[str, Any]) -> None:
        moved = {"iat": iat, "nbf": nbf, "exp": exp, "session_exp": session_exp}
        for name, seconds in moved.items():
            claims[name] += seconds

    return change


def _set(**values: Any) -> _Change:
    return lambda claims: claims.update(values)


_CLAIMS: Final[dict[str, _Change]] = {
    "no_scope": lambda claims: claims.pop("scope", None),
    "empty_scope": _set(scope=[]),
    "admin_scope": _set(scope=["admin", "write", "read"]),
    "scope_string": _set(scope="read"),
    "service_auth": _set(auth_events=["service_auth"], auth_methods=["service", "certificate"]),
    "user": _set(
        sub="admin@example.com",
        scope=["admin"],
        auth_methods=["local_user_mint", "operator_attested"],
        auth_events=["local_user_token_mint"],
    ),
    "wrong_audience": _set(aud=["hsm"]),
    "audience_case": lambda claims: claims.update(aud=[one.upper() for one in claims["aud"]]),
    "two_audiences": lambda claims: claims.update(aud=["hsm", *claims["aud"]]),
    "audience_string": lambda claims: claims.update(aud=claims["aud"][0]),
    "wrong_issuer": _set(iss="https://other.example"),
    "issuer_slash": lambda claims: claims.update(iss=claims["iss"] + "/"),
    "expired": _times(iat=-7200, nbf=-7200, exp=-7200, session_exp=-7200),
    "expired_1m": _times(iat=-3660, nbf=-3660, exp=-3660, session_exp=-3660),
    "not_before": _times(nbf=3600, exp=3600),
    "not_before_1m": _times(nbf=60),
    "issued_in_1m": _times(iat=60),
    "issued_in_1h": _times(iat=3600, exp=3600, session_exp=3600),
    "one_factor": _set(auth_factors=1),
    "day_session": lambda claims: claims.update(session_exp=claims["iat"] + 86_400),
    "long_session": lambda claims: claims.update(session_exp=claims["iat"] + 86_401),
    "session_over": lambda claims: claims.update(session_exp=claims["iat"] - 600),
    "hydra": lambda claims: _only(
        claims, "iss", "sub", "aud", "exp", "nbf", "iat", "jti", client_id="c", scp=["smd.read"]
    ),
}


def _only(claims: dict[str, Any], *names: str, **added: Any) -> None:
    kept = {name: claims[name] for name in names}
    claims.clear()
    claims.update(kept, **added)


_Signer: TypeAlias = Callable[[TokenSmith, dict[str, Any]], str]


def _sign(state: TokenSmith, claims: dict[str, Any]) -> str:
    return state.sign(claims)


def _signer(alg: str = "PS256", *, kid: str | None = "", other: str | None = None) -> _Signer:
    """Signs with another algorithm, `kid` or key.

    Args:
        kid: Empty: the right one. None: none.
        other: Another key under the right `kid` (`bad`), or under its own (`unknown`).
    """

    def sign(state: TokenSmith, claims: dict[str, Any]) -> str:
        own = state.key.key.as_dict(private=True)
        bare = {name: value for name, value in own.items() if name not in ("alg", "use", "kid")}
        key = RSAKey.generate_key(2048) if other else RSAKey.import_key(bare)
        named = key.thumbprint() if other == "unknown" else kid or state.key.kid
        header = {"alg": alg, "typ": "JWT"} | ({} if kid is None else {"kid": named})
        return jwt.encode(header, claims, key, algorithms=[alg])

    return sign


def _unsigned(alg: str) -> _Signer:
    """Made by hand: no library makes such a token."""

    def sign(state: TokenSmith, claims: dict[str, Any]) -> str:
        head = _part({"alg": alg, "kid": state.key.kid}) + "." + _part(claims)
        if alg == "none":
            return head + "."
        digest = hmac.new(b"secret", head.encode(), hashlib.sha256).digest()
        return head + "." + _base64(digest)

    return sign


def _part(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value).encode())


def _base64(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


_SIGNERS: Final[dict[str, _Signer]] = {
    "bad_signature": _signer(other="bad"),
    "unknown_kid": _signer(other="unknown"),
    "uuid_kid": _signer(kid=_UUID),
    "no_kid": _signer(kid=None),
    "rs256": _signer("RS256"),
    "ps384": _signer("PS384"),
    "hydra": _signer("RS256", kid=_UUID),
    "none_alg": _unsigned("none"),
    "hs256": _unsigned("HS256"),
}
