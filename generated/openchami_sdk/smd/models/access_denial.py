# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""AccessDenial."""

from __future__ import annotations

from msgspec import Struct

from .access_denial_input import AccessDenialInput
from .access_denial_principal import AccessDenialPrincipal
from .access_denial_request import AccessDenialRequest


class AccessDenial(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """Why the access policy refused a call. Sent only where the policy is enforced."""

    schema_version: str
    code: str
    message: str
    decision: str
    """`deny`, or `indeterminate` when the policy could not be evaluated."""
    reason: str | None = None
    mode: str | None = None
    principal: AccessDenialPrincipal | None = None
    """Who was refused."""
    input: AccessDenialInput | None = None
    """What the policy was asked."""
    policy_version: str | None = None
    request: AccessDenialRequest | None = None
    """The refused request."""
