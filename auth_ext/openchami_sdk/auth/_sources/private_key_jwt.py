"""`private_key_jwt` (RFC 7523 §2.2): the client signs an assertion and sends no secret.

Needs the extra: `pip install openchami-sdk[jwt]`.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import MutableMapping
from typing import Any

import attrs

from .._errors import ConfigurationError
from .._secrets import Secret
from .._tokens.request import Value

_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_ALGORITHMS = ("RS256", "PS256", "ES256", "RS384", "PS384", "ES384", "RS512", "PS512", "ES512")


def _known(_: object, __: object, value: str) -> None:
    if value not in _ALGORITHMS:
        raise ConfigurationError(f"algorithm must be one of {', '.join(_ALGORITHMS)}")


@attrs.frozen(kw_only=True)
class PrivateKeyJWT:
    """Client authentication with a private key, for `auth_method`.

    The client's secret is then the private key, in PEM format or as a JWK. A key in a file can be
    rotated like other secrets. Each request has a new assertion.

    Args:
        algorithm: The algorithm that the client is registered with: RS256, PS256, ES256 or one of
            their longer variants.
        key_id: The `kid` in the header; by default the key's RFC 7638 thumbprint.
        audience: The assertion's `aud`, if the server expects another value than the endpoint's
            URL.
        lifetime: The lifetime of an assertion in seconds.
    """

    algorithm: str = attrs.field(default="RS256", validator=_known)
    key_id: str | None = None
    audience: str | None = None
    lifetime: int = 60

    def authenticate(
        self,
        form: MutableMapping[str, Value],
        headers: MutableMapping[str, str | Secret],
        client_id: str,
        secret: Secret,
        token_endpoint: str,
    ) -> None:
        """Add the assertion to the form. Raises ConfigurationError for a key of the wrong kind."""
        # A server compares these with its own clock: here wall time is what is meant.
        now = int(time.time())
        claims = {
            "iss": client_id,
            "sub": client_id,
            "aud": self.audience or token_endpoint,
            "jti": str(uuid.uuid4()),
            "iat": now,
            "exp": now + self.lifetime,
        }
        form["client_id"] = client_id
        form["client_assertion_type"] = _TYPE
        form["client_assertion"] = _sign(self.algorithm, self.key_id, claims, secret)


def _sign(algorithm: str, key_id: str | None, claims: dict[str, Any], secret: Secret) -> Secret:
    try:
        from joserfc import jwt
        from joserfc.jwk import JWKRegistry
    except ImportError:
        raise ConfigurationError(
            "PrivateKeyJWT needs joserfc: pip install 'openchami-sdk[jwt]'"
        ) from None
    kind = "EC" if algorithm.startswith("ES") else "RSA"
    fault = f"the private key ({secret.label}) is not a usable {kind} key for {algorithm}"
    try:
        key = JWKRegistry.import_key(_key_data(secret), kind)
        header = {"alg": algorithm, "typ": "JWT", "kid": key_id or key.thumbprint()}
        return Secret(jwt.encode(header, claims, key, algorithms=[algorithm]), "assertion")
    except Exception:
        signed = None
    if signed is None:
        # Outside the handler: the library's frames hold the key.
        raise ConfigurationError(fault)
    return signed


def _key_data(secret: Secret) -> Any:
    import json

    text = secret.reveal()
    return json.loads(text) if text.lstrip().startswith("{") else text
