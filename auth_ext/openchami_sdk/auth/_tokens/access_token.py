"""A token as this process holds it."""

from __future__ import annotations

from typing import Self

import attrs

from .claims import claim, fingerprint
from .policy import Policy
from .steps import TokenAnswer


@attrs.frozen(eq=False, kw_only=True)
class AccessToken:
    """A token and what this process knows about it. Its repr does not show it; it is not pickled.

    Attributes:
        value: The token.
        header: The `Authorization` field that carries it.
        obtained_at: When it was requested, by the policy's clock.
        refresh_at: When to get the next one.
        expires_at: When to stop using it.
        scope: What was granted, if known.
        client_id: The client that got it.
        subject: Its `sub`, read without verification, for the audit log.
        token_id: Its `jti`, read without verification.
        fingerprint: 12 hexadecimal digits that identify it.
        if_refused: What a 401 to it may mean, while it is new.
        previous: The token before it, if its source has kept that.
    """

    value: str = attrs.field(repr=False)
    header: str = attrs.field(repr=False)
    obtained_at: float
    refresh_at: float
    expires_at: float
    scope: str | None = None
    client_id: str | None = None
    subject: str | None = None
    token_id: str | None = None
    fingerprint: str = ""
    if_refused: str | None = None
    previous: AccessToken | None = attrs.field(default=None, repr=False)

    def __reduce__(self) -> str:
        raise TypeError("an AccessToken is not pickled: each process gets its own")

    @classmethod
    def of(cls, answer: TokenAnswer, policy: Policy, client_id: str | None) -> Self:
        """From an endpoint's answer; `client_id` is used if the answer has none."""
        lifetime = answer.lifetime if answer.lifetime is not None else policy.default_lifetime
        refresh_at, expires_at = policy.lifespan(answer.sent_at, lifetime)
        if answer.renew_after is not None:
            refresh_at = min(refresh_at, policy.clock() + answer.renew_after)
        return cls(
            value=answer.access_token,
            header="Bearer " + answer.access_token,
            obtained_at=answer.sent_at,
            refresh_at=refresh_at,
            expires_at=expires_at,
            scope=answer.scope,
            client_id=answer.client_id or client_id,
            subject=claim(answer.access_token, "sub"),
            token_id=claim(answer.access_token, "jti"),
            fingerprint=fingerprint(answer.access_token),
            if_refused=answer.if_refused,
            previous=None
            if answer.previous is None
            else cls.of(answer.previous, policy, client_id),
        )
