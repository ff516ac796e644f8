"""What a token server knows, and the tokens it makes of it."""

from __future__ import annotations

import math
import time
import uuid
from collections import Counter
from typing import Any

import msgspec

from .._choices import check_choice
from ._clients import ClientStore, read_registration
from ._keys import ACCESS_TOKENS, SigningKeys

VERSIONS = ("v2.3.0", "v2.2.0-rc.3", "main")


class TokenServer:
    """The state of one token server: clients, keys, issued tokens, counters.

    Args:
        issuer: The ``iss`` of its tokens, ending in a slash; all URLs that it publishes begin with
            it.
        ttl: Lifetime of an access token in seconds, for clients without their own.
        version: The Hydra release to behave as: ``v2.2.0-rc.3`` refuses a chosen client_id,
            ``main`` keeps earlier secrets on rotation.
        clients: Clients that exist from the start, and again after a reset.

    Raises:
        ValueError: `ttl` is not above 0, or the version does not exist.
    """

    def __init__(
        self,
        *,
        issuer: str = "",
        ttl: float = 3600,
        version: str = "v2.3.0",
        clients: list[dict[str, Any]] | None = None,
    ) -> None:
        check_choice("version of Hydra", version, VERSIONS)
        if not 0 < ttl < math.inf:
            raise ValueError(f"ttl is {ttl}: use seconds above 0.")
        self.issuer = issuer
        self.ttl = ttl
        self.keeps_earlier_secrets = version == "main"
        self.clients = ClientStore(chosen_ids=version != "v2.2.0-rc.3")
        self.keys = SigningKeys()
        self.issued = IssuedTokens()
        self.stats: Counter[str] = Counter()
        self.opaal_client_id: str | None = None
        self._initial = clients or []
        self._register_initial()

    def url(self, path: str) -> str:
        """`path` below the issuer."""
        return f"{self.issuer.rstrip('/')}{path}"

    def issue(
        self,
        subject: str,
        client_id: str,
        *,
        scope: list[str],
        audience: list[str],
        ttl: float | None = None,
        extra: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """An access token in the shape of Hydra's, with the answer that carries it."""
        # exp has whole seconds, so a lifetime below one would be no lifetime.
        lifetime = max(1, int(ttl or self.ttl))
        claims = hydra_claims(self.issuer, subject, client_id, scope, audience, lifetime)
        claims |= extra or {}
        self.issued.add(claims)
        self.stats["tokens_issued"] += 1
        return {
            "access_token": self.keys.sign(claims, ACCESS_TOKENS),
            "expires_in": lifetime,
            "scope": " ".join(scope),
            "token_type": "bearer",
        }

    def active_claims(self, token: str) -> dict[str, Any] | None:
        """The claims of an access token of this server that is neither expired nor revoked."""
        claims = self.keys.verify(token)
        if claims is None or not self.issued.is_active(claims):
            return None
        return claims

    def reset(self) -> None:
        """Restore the clients of the start, and forget the rest except the keys."""
        self.clients.clear()
        self.issued.clear()
        self.stats.clear()
        self.opaal_client_id = None
        self._register_initial()

    def _register_initial(self) -> None:
        for client in self._initial:
            self.clients.create(read_registration(msgspec.json.encode(client)))


class IssuedTokens:
    """Which tokens are out, by ``jti``: what revocation and introspection need."""

    def __init__(self) -> None:
        self._live: dict[str, tuple[str, int]] = {}

    def add(self, claims: dict[str, Any]) -> None:
        if len(self._live) >= 10_000:
            now = time.time()
            self._live = {jti: kept for jti, kept in self._live.items() if kept[1] > now}
        self._live[claims["jti"]] = (claims["client_id"], claims["exp"])

    def revoke(self, jti: str) -> None:
        self._live.pop(jti, None)

    def revoke_all(self, client_id: str) -> None:
        """Revoke every token of a client."""
        self._live = {jti: kept for jti, kept in self._live.items() if kept[0] != client_id}

    def is_active(self, claims: dict[str, Any]) -> bool:
        kept = self._live.get(claims.get("jti", ""))
        return kept is not None and kept[1] > time.time()

    def clear(self) -> None:
        self._live.clear()


def hydra_claims(
    issuer: str, subject: str, client_id: str, scope: list[str], audience: list[str], ttl: int
) -> dict[str, Any]:
    """The claims of an access token as Hydra's ``jwt`` strategy writes them."""
    now = time.time()
    return {
        "aud": audience,
        "client_id": client_id,
        # Rounded up: a token must not end before its expires_in does.
        "exp": math.ceil(now + ttl),
        "ext": {},
        "iat": int(now),
        "iss": issuer,
        "jti": str(uuid.uuid4()),
        "nbf": int(now),
        "scp": scope,
        "sub": subject,
    }
