"""What SMD lets a role do, by the policy that it ships with."""

from __future__ import annotations

import hashlib
import posixpath
import re
from typing import Any, Final, Literal
from urllib.parse import unquote_to_bytes

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from .guard import Guard

Mode = Literal["off", "shadow", "enforce"]

_POLICY: Final[dict[str, tuple[str, ...]]] = {
    "viewer": ("read",),
    "operator": ("read", "write"),
    "service": ("read", "write"),
    "admin": ("read", "write", "delete"),
}
_VERSION: Final = hashlib.sha256(msgspec.json.encode(_POLICY)).hexdigest()
_SLASH: Final = re.compile(b"(%2[Ff])")
_ACTIONS: Final = {"GET": "read", "HEAD": "read", "DELETE": "delete"}


class AuthorizationGuard:
    """A guard that also asks the policy, after another guard has let a request pass.

    Args:
        guard: Who checks the token.
        mode: ``enforce`` refuses with 403 what the policy does not allow; ``shadow`` and ``off``
            refuse nothing.
    """

    def __init__(self, guard: Guard, mode: Mode) -> None:
        self._guard = guard
        self._mode = mode

    async def refuse(self, request: Request) -> Response | None:
        """See `Guard`."""
        refusal = await self._guard.refuse(request)
        if refusal is not None or self._mode != "enforce":
            return refusal
        action = _ACTIONS.get(request.method, "write")
        roles: list[str] = request.state.roles
        if any(action in _POLICY.get(role, ()) for role in roles):
            return None
        return _denied(request, action, roles)

    def forget_keys(self) -> None:
        """See `Guard`."""
        self._guard.forget_keys()


def _denied(request: Request, action: str, roles: list[str]) -> Response:
    principal: dict[str, Any] = {"id": request.state.subject, "type": ""}
    document = {
        "schema_version": "authz.deny.v1",
        "code": "AUTHZ_DENIED",
        "message": "access denied",
        "decision": "deny" if roles else "indeterminate",
        "reason": "policy_denied",
        "mode": "enforce",
        "principal": principal | ({"roles": roles} if roles else {}),
        "input": {"object": _object(request.scope["raw_path"]), "action": action},
        "policy_version": _VERSION,
        "request": {"method": request.method, "path": request.scope["path"]},
    }
    headers = {"Content-Type": "application/json; charset=utf-8"}
    return Response(msgspec.json.encode(document) + b"\n", 403, headers)


def _object(sent: bytes) -> str:
    """What the policy is asked about: the path without its escapes, but for those of slashes."""
    parts = (
        part if _SLASH.fullmatch(part) else unquote_to_bytes(part) for part in _SLASH.split(sent)
    )
    path = b"".join(parts).decode(errors="replace")
    return posixpath.normpath(f"/{path.lstrip('/')}")
