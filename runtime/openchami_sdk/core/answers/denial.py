"""The document in the 403 answer of a service with an authorisation policy."""

from __future__ import annotations

import msgspec
from msgspec import Struct

__all__ = ["Denial"]

_SCHEMA = "authz.deny.v1"


class Denial(Struct, kw_only=True, omit_defaults=True):
    """Why a call was refused: schema `authz.deny.v1` of TokenSmith's authorisation."""

    code: str = ""
    """`AUTHZ_DENIED`, `AUTHZ_UNMAPPED`, …"""
    decision: str = ""
    """`deny`, or `indeterminate` for a caller without roles."""
    reason: str = ""
    """E.g. `policy_denied`."""
    mode: str = ""
    """`enforce`."""
    principal: str = ""
    """The token's subject."""
    roles: tuple[str, ...] = ()
    """The caller's roles, as the service sees them."""
    object: str = ""
    """The path that the policy was asked about."""
    action: str = ""
    """`read`, `write` or `delete`."""
    policy_version: str = ""
    """The digest of the policy."""

    @property
    def sentence(self) -> str:
        """The denial in one sentence."""
        roles = f"has the roles {', '.join(self.roles)}" if self.roles else "has no role"
        return (
            f"the policy of the service does not allow {self.principal or 'the caller'} to "
            f"{self.action or 'do this to'} {self.object} ({self.reason}). The caller {roles}."
        )


class _Principal(Struct):
    id: str = ""
    roles: tuple[str, ...] = ()


class _Input(Struct):
    object: str = ""
    action: str = ""


class _Document(Struct):
    schema_version: str
    code: str = ""
    decision: str = ""
    reason: str = ""
    mode: str = ""
    policy_version: str = ""
    principal: _Principal = msgspec.field(default_factory=_Principal)
    input: _Input = msgspec.field(default_factory=_Input)


def denial(body: bytes) -> Denial | None:
    """The denial that a body holds; None for any other body."""
    try:
        found = msgspec.json.decode(body, type=_Document)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    if found.schema_version != _SCHEMA:
        return None
    return Denial(
        code=found.code,
        decision=found.decision,
        reason=found.reason,
        mode=found.mode,
        principal=found.principal.id,
        roles=found.principal.roles,
        object=found.input.object,
        action=found.input.action,
        policy_version=found.policy_version,
    )


Denial.__module__ = "openchami_sdk.core"  # the name in tracebacks and pickles
