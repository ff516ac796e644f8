"""Signing keys: sets by name, as Hydra has them, all of them published in one JWKS."""

from __future__ import annotations

import threading
import uuid
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeyParameters, KeySet, RSAKey

ACCESS_TOKENS = "hydra.jwt.access-token"
ID_TOKENS = "hydra.openid.id-token"


class SigningKeys:
    """Key sets by name; the newest key of a set signs, all of them verify."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sets: dict[str, list[RSAKey]] = {}
        for name in (ACCESS_TOKENS, ID_TOKENS):
            self.rotate(name)

    def rotate(self, name: str = ACCESS_TOKENS, *, keep: bool = True) -> str:
        """Sign with a new key from now on. Returns its ``kid``.

        Args:
            name: The key set.
            keep: Whether the earlier keys stay published, so that tokens they signed stay good.
        """
        parameters: KeyParameters = {"alg": "RS256", "use": "sig", "kid": str(uuid.uuid4())}
        key = RSAKey.generate_key(2048, parameters)
        with self._lock:
            self._sets[name] = [key, *(self._sets.get(name, []) if keep else [])]
        return _kid(key)

    def withdraw(self, name: str, kid: str) -> bool:
        """Publish and use the key no more. Returns whether there was one."""
        with self._lock:
            keys = self._sets.get(name, [])
            left = [key for key in keys if key.kid != kid]
            self._sets[name] = left
        return len(left) < len(keys)

    def sign(self, claims: dict[str, Any], name: str = ACCESS_TOKENS) -> str:
        """A JWT of `claims`, signed with the newest key of the set."""
        if not self._sets.get(name):
            self.rotate(name)
        key = self._sets[name][0]
        algorithm = str(key.alg)
        header = {"typ": "JWT", "alg": algorithm, "kid": _kid(key)}
        return jwt.encode(header, claims, key, algorithms=[algorithm])

    def verify(self, token: str) -> dict[str, Any] | None:
        """The claims of a token that one of the published keys signed, whatever they say."""
        try:
            keys = KeySet([key for keys in self._sets.values() for key in keys])
            return jwt.decode(token, keys, algorithms=["RS256"]).claims
        except (JoseError, ValueError):
            return None

    def jwks(self, name: str | None = None) -> dict[str, Any]:
        """The public halves: of one set, or of all."""
        with self._lock:
            sets = self._sets.values() if name is None else [self._sets.get(name, [])]
            return {"keys": [key.as_dict(private=False) for keys in sets for key in keys]}


def _kid(key: RSAKey) -> str:
    return str(key.kid)
