"""How a service checks its callers: the options of its start, and the guard they make."""

from __future__ import annotations

from typing import Literal

import attrs

from .._serving.clock import Clock
from .authorization import AuthorizationGuard, Mode
from .bearer import BearerGuard
from .bearer_tokensmith import TokenSmithGuard
from .guard import Guard

Backend = Literal["legacy", "tokensmith"]


@attrs.frozen(kw_only=True)
class Authentication:
    """SMD's options.

    Attributes:
        jwks_url: The URL of the keys that sign the tokens. Without it no token is checked, and the
            other options have no effect.
        backend: ``legacy`` for Hydra's tokens, ``tokensmith`` for TokenSmith's.
        issuer: The required ``iss``; for ``tokensmith``.
        audiences: ``aud`` must name one of these; for ``tokensmith``.
        authz_mode: Whether roles are checked: ``off``, ``shadow`` (no request is refused),
            ``enforce``.
        load_keys_once: Whether a new key is loaded only after a restart, as in the real service;
            for ``legacy``.
        clock: The clock for TokenSmith's tokens and keys.

    Raises:
        ValueError: The backend ``tokensmith`` has no issuer or no audience.
    """

    jwks_url: str | None = None
    backend: Backend = "legacy"
    issuer: str | None = None
    audiences: tuple[str, ...] = ()
    authz_mode: Mode = "off"
    load_keys_once: bool = False
    clock: Clock = attrs.field(factory=Clock)

    def __attrs_post_init__(self) -> None:
        if self.backend == "tokensmith" and not (self.issuer and self.audiences):
            raise ValueError("the backend tokensmith needs an issuer and an audience")

    def guard(self) -> Guard:
        """A guard with these options."""
        if self.jwks_url is None:
            return BearerGuard(None)
        if self.backend == "legacy":
            guard: Guard = BearerGuard(
                self.jwks_url, refuse_empty_subject=True, load_keys_once=self.load_keys_once
            )
        else:
            assert self.issuer is not None
            guard = TokenSmithGuard(
                self.jwks_url,
                issuer=self.issuer,
                audiences=list(self.audiences),
                clock=self.clock,
            )
        return AuthorizationGuard(guard, self.authz_mode)
