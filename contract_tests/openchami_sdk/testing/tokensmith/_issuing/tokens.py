"""The signing key, and the tokens it signs."""

from __future__ import annotations

import base64
import secrets
import uuid
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey

from ..._serving.clock import Clock

ACCESS_TTL = 3600


class SigningKey:
    """TokenSmith's only key: RSA, its `kid` the thumbprint of RFC 7638, its algorithm PS256."""

    def __init__(self) -> None:
        parameters = {"alg": "PS256", "use": "sig"}
        self.key = RSAKey.generate_key(2048, parameters, auto_kid=True)  # type: ignore[arg-type]

    @property
    def kid(self) -> str:
        return str(self.key.kid)

    def jwks(self) -> dict[str, Any]:
        """The public half, as `/.well-known/jwks.json` publishes it."""
        return {"keys": [dict(sorted(self.key.as_dict(private=False).items()))]}

    def sign(self, claims: dict[str, Any]) -> str:
        header = {"alg": "PS256", "kid": self.kid, "typ": "JWT"}
        return jwt.encode(header, claims, self.key, algorithms=["PS256"])


class Claims:
    """Makes the claims of every token of one TokenSmith."""

    def __init__(self, clock: Clock, issuer: str, cluster_id: str, openchami_id: str) -> None:
        self._clock = clock
        self._issuer = issuer
        self._local = {"cluster_id": cluster_id, "openchami_id": openchami_id}

    def of_service(
        self, subject: str, audience: str, scopes: tuple[str, ...], *, by_certificate: bool = False
    ) -> dict[str, Any]:
        """Of a bootstrap exchange and of every refresh, or of a session by certificate."""
        now = self._clock.now()
        stamp = int(now * 1e9)
        if by_certificate:
            method, event, session = (
                "service_identity_mtls",
                "service_identity_session",
                "service-identity",
            )
        else:
            method, event, session = (
                "bootstrap_exchange",
                "bootstrap_token_exchange",
                "bootstrap-exchange",
            )
        return self._claims(subject, [audience], int(now), ACCESS_TTL, f"st-{stamp}") | {
            **({"scope": list(scopes)} if scopes else {}),
            "auth_methods": [method],
            "session_id": f"{session}-{subject}-{stamp}",
            "auth_events": [event],
        }

    def of_operator(
        self, subject: str, audience: str, scopes: tuple[str, ...], ttl: int
    ) -> dict[str, Any]:
        """Of `tokensmith user-token create`."""
        now = self._clock.now()
        return self._claims(subject, [audience], int(now), ttl, str(uuid.uuid4())) | {
            "scope": list(scopes),
            "auth_methods": ["local_user_mint", "operator_attested"],
            "session_id": f"local-{int(now * 1e9)}",
            "auth_events": ["local_user_token_mint"],
        }

    def of_user(self, upstream: dict[str, Any]) -> dict[str, Any]:
        """Of an exchanged token of a user: mostly what the identity provider says."""
        claims = self._claims("", [], 0, 0, str(uuid.uuid4()))
        return claims | upstream

    def _claims(
        self, subject: str, audience: list[str], now: int, ttl: int, jti: str
    ) -> dict[str, Any]:
        return {
            "iss": self._issuer,
            "sub": subject,
            "aud": audience,
            "exp": now + ttl,
            "nbf": now,
            "iat": now,
            "jti": jti,
            "nonce": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            "auth_level": "IAL2",
            "auth_factors": 2,
            "session_exp": now + ttl,
            **self._local,
        }
