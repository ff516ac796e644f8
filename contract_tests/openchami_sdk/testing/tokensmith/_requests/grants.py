"""Tokens for services: bootstrap exchange, refresh, and the session by client certificate."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ..._serving.connection import client_certificate
from .._issuing.store import Policy, StoreError
from .._issuing.tokens import ACCESS_TTL
from .._state import TokenSmith
from . import answers as _answers
from .answers import Refused, invalid_request
from .form import FormError, read_form
from .peer import address

TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
BOOTSTRAP_TOKEN = "urn:openchami:params:oauth:token-type:bootstrap-token"
_ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access-token"


async def token(state: TokenSmith, request: Request) -> Response:
    """`POST /oauth/token`: a bootstrap exchange or a refresh."""
    try:
        form = await read_form(request)
    except FormError:
        raise invalid_request("Failed to parse request") from None
    grant = form.get("grant_type", "")
    if not grant.strip():
        raise invalid_request("Missing grant_type parameter")
    if grant == TOKEN_EXCHANGE:
        return _exchange(state, form, _throttled_address(request))
    if grant == "refresh_token":
        return _refresh(state, form)
    raise Refused(400, "unsupported_grant_type", f"Grant type '{grant}' is not supported")


def _exchange(state: TokenSmith, form: dict[str, str], address: str) -> Response:
    state.stats["bootstrap_requests"] += 1
    if state.throttle.blocks(address):
        description = "Too many failed token exchange attempts from this address"
        raise Refused(429, "too_many_requests", description)
    if form.get("subject_token_type") != BOOTSTRAP_TOKEN:
        raise invalid_request("Invalid subject_token_type parameter")
    secret = form.get("subject_token", "")
    if not secret.strip():
        raise invalid_request("Missing or empty subject_token parameter")
    found = state.store.bootstrap_token(secret)
    if found is None:
        state.throttle.record(address)
    if found is None or found.used or state.clock.now() > found.expires_at:
        description = "The provided token is invalid or has already been used"
        raise Refused(400, "invalid_grant", description)
    try:
        state.store.use(secret)
        return _new_family(state, found.policy)
    except StoreError:
        raise _server_error() from None


def _refresh(state: TokenSmith, form: dict[str, str]) -> Response:
    state.stats["refresh_requests"] += 1
    secret = form.get("refresh_token", "")
    if not secret.strip():
        raise invalid_request("Missing or empty refresh_token parameter")
    found = state.store.family(secret)
    if found is None or found[1].revoked or state.clock.now() > found[1].expires_at:
        description = "The provided refresh token is invalid or has expired"
        raise Refused(400, "invalid_grant", description)
    name, family = found
    try:
        successor = state.store.put_family(name, family)
    except StoreError:
        raise _server_error() from None
    return _tokens(state, family.policy, successor, family.expires_at - state.clock.now())


async def session(state: TokenSmith, request: Request) -> Response:
    """`POST /service-identity/session`: a family for whoever shows a client certificate."""
    state.stats["session_requests"] += 1
    if not state.service_identity:
        raise Refused(503, "server_error", "Service identity CA is not configured")
    certificate = client_certificate(request.scope)
    if certificate is None:
        raise Refused(401, "invalid_client", "TLS client certificate is required")
    subject = _common_name(certificate).strip()
    if not subject:
        raise Refused(401, "invalid_client", "client certificate subject CN is required")
    policy = state.store.newest_policy(subject)
    if policy is None:
        description = "No policy configured for service identity subject"
        raise Refused(403, "invalid_client", description)
    try:
        return _new_family(state, policy, by_certificate=True)
    except StoreError:
        raise _server_error() from None


def _new_family(state: TokenSmith, policy: Policy, *, by_certificate: bool = False) -> Response:
    end = state.clock.now() + policy.refresh_ttl
    refresh_token = state.store.new_family(policy, end)
    return _tokens(state, policy, refresh_token, policy.refresh_ttl, by_certificate=by_certificate)


def _tokens(
    state: TokenSmith,
    policy: Policy,
    refresh_token: str,
    refresh_ttl: float,
    *,
    by_certificate: bool = False,
) -> Response:
    claims = state.claims.of_service(
        policy.subject, policy.audience, policy.scopes, by_certificate=by_certificate
    )
    document: dict[str, Any] = {
        "access_token": state.sign(claims),
        "token_type": "Bearer",
        "expires_in": ACCESS_TTL,
        "refresh_token": refresh_token,
    }
    if int(refresh_ttl):
        document["refresh_expires_in"] = int(refresh_ttl)
    if policy.scopes:
        document["scope"] = " ".join(policy.scopes)
    document["issued_token_type"] = _ACCESS_TOKEN
    return _answers.json(document, store=False)


def _server_error() -> Refused:
    return Refused(500, "server_error", "An internal server error occurred")


def _throttled_address(request: Request) -> str:
    return request.headers.get("x-forwarded-for") or address(request)


def _common_name(certificate: dict[str, Any]) -> str:
    for part in certificate.get("subject", ()):
        for name, value in part:
            if name == "commonName":
                return str(value)
    return ""
