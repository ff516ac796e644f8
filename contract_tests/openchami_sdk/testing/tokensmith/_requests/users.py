"""Tokens for users: the exchange of an upstream token, and the route that sets the upstream."""

from __future__ import annotations

from typing import Final

import attrs
from starlette.requests import Request
from starlette.responses import Response

from ..._go.documents import read_first
from ..._go.json import GoJsonError
from ..._go.shapes import FLAG, TEXT, TEXTS, Struct, fill
from .._state import TokenSmith
from . import answers as _answers
from .peer import is_local
from .upstream import UpstreamError, users_claims

_WANTED: Final = Struct(
    "",
    {"scope": TEXTS, "target_service": TEXT},
    full_name=(
        r'struct { Scope []string "json:\"scope\""; '
        r'TargetService string "json:\"target_service\"" }'
    ),
)
_UPSTREAM: Final = Struct(
    "OIDCConfigRequest",
    {"issuer_url": TEXT, "client_id": TEXT, "replace_existing": FLAG, "dry_run": FLAG},
    package="tokenservice",
)


async def exchange(state: TokenSmith, request: Request) -> Response:
    """`GET /oauth/token` with a body (v0.4.1), or `POST /oauth/exchange` (main)."""
    state.stats["user_requests"] += 1
    authorization = request.headers.get("authorization", "")
    if not authorization:
        return _answers.text("Missing authorization header", 401)
    token = _bearer(authorization, any_case=state.profile == "main")
    if token is None:
        return _answers.text("Invalid authorization header format", 401)
    try:
        said = await state.upstream.introspect(token)
    except UpstreamError:
        return _answers.text("Token introspection failed", 401)
    if not said.active:
        return _answers.text("Token is not active", 401)
    try:
        scope, target_service = _wanted(await request.body(), optional=state.profile == "main")
    except GoJsonError as error:
        if state.profile == "main":
            return _answers.text("invalid request body", 400)
        return _answers.text(str(error), 500)
    try:
        claims = state.claims.of_user(users_claims(said, scope, target_service))
    except UpstreamError as error:
        return _answers.text(str(error), 401)
    return _answers.json({"access_token": state.sign(claims), "token_type": "Bearer"})


async def show_upstream(state: TokenSmith, request: Request) -> Response:
    """`GET /admin/oidc/config`."""
    if not is_local(request):
        return _answers.text("OIDC admin endpoints are local-only", 403)
    return _status(state, "ok")


async def set_upstream(state: TokenSmith, request: Request) -> Response:
    """`POST /admin/oidc/config`: another identity provider, until the next restart."""
    if not is_local(request):
        return _answers.text("OIDC admin endpoints are local-only", 403)
    try:
        wanted = fill(_UPSTREAM, read_first(await request.body()))
    except GoJsonError:
        return _answers.text("invalid request body", 400)
    known = state.upstream.configured
    upstream = attrs.evolve(
        state.upstream, issuer=wanted["issuer_url"].strip(), client_id=wanted["client_id"].strip()
    )
    for missing, problem in (
        (not upstream.issuer, "issuer_url is required"),
        (not upstream.client_id, "client_id is required"),
        (
            not upstream.client_secret,
            "OIDC client secret is not configured in service environment",
        ),
    ):
        if missing:
            return _answers.text(problem, 400)
    if known and not wanted["replace_existing"]:
        problem = "OIDC provider already configured; use --replace-existing to overwrite"
        return _answers.text(problem, 409)
    try:
        await upstream.check()
    except UpstreamError as error:
        return _answers.text(f"OIDC provider validation failed: {error}", 400)
    if wanted["dry_run"]:
        return _status(state, "would_replace" if known else "would_create")
    state.upstream = upstream
    return _status(state, "replaced" if known else "created")


def _status(state: TokenSmith, status: str) -> Response:
    upstream = state.upstream
    return _answers.json(
        {
            "status": status,
            "oidc": {
                "configured": upstream.configured,
                "issuer_url": upstream.issuer,
                "client_id": upstream.client_id,
                "local_user_mint_enabled": True,
            },
        }
    )


def _bearer(authorization: str, *, any_case: bool) -> str | None:
    parts = authorization.split(" ")
    scheme = parts[0].capitalize() if any_case else parts[0]
    return parts[1] if len(parts) == 2 and scheme == "Bearer" else None


def _wanted(body: bytes, *, optional: bool) -> tuple[list[str], str]:
    """The scope and the target service that a body asks for. Raises GoJsonError."""
    if optional and not body.strip(b" \t\r\n"):
        return [], ""
    wanted = fill(_WANTED, read_first(body))
    return wanted["scope"], wanted["target_service"]
