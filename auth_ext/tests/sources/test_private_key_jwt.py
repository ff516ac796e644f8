"""Clients that authenticate with a private key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jwk
from joserfc import jwt as jose

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets, PrivateKeyJWT

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def pem(key: PrivateKey) -> str:
    """A private key as PEM."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "ES256"])
def test_private_key_signs_an_assertion(
    server: Loopback, make_auth: MakeAuth, tmp_path: Path, algorithm: str
) -> None:
    """The assertion says who, to whom and until when, once, signed by the key in the file."""
    kind = "EC" if algorithm == "ES256" else "RSA"
    key = (
        ec.generate_private_key(ec.SECP256R1())
        if kind == "EC"
        else rsa.generate_private_key(public_exponent=65537, key_size=2048)
    )
    path = tmp_path / "key.pem"
    path.write_text(pem(key))
    answers = [json_reply({"access_token": f"t{n}", "expires_in": 60}) for n in (1, 2)]
    server.script.extend(answers)
    manager = make_auth(
        client_secret=FileSecrets(path), auth_method=PrivateKeyJWT(algorithm=algorithm), scope="a"
    ).manager
    manager.token()
    manager.invalidate()
    manager.token()
    imported: Any = jwk.import_key
    public = imported(pem(key), kind)
    seen = [request.form for request in server.token_requests]
    tokens = [
        jose.decode(form["client_assertion"][0], public, algorithms=[algorithm]) for form in seen
    ]
    assert tokens[0].header["kid"] == public.thumbprint()
    claims = tokens[0].claims
    assert (claims["iss"], claims["sub"], claims["aud"]) == ("svc", "svc", server.token_endpoint)
    assert claims["exp"] - claims["iat"] == 60
    assert claims["jti"] != tokens[1].claims["jti"]
    assert seen[0]["client_id"] == ["svc"]
    assert "client_secret" not in seen[0]
    assert "authorization" not in server.token_requests[0].headers


def test_key_is_rotated_like_a_secret(
    server: Loopback, make_auth: MakeAuth, tmp_path: Path
) -> None:
    """A refused key gives way to the previous one, as a secret does."""
    for name in ("new", "old"):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        (tmp_path / name).write_text(pem(key))
    server.script.append(json_reply({"error": "invalid_client"}, 401))
    server.script.append(json_reply({"access_token": "t", "expires_in": 60}))
    secrets = FileSecrets(tmp_path / "new", previous=tmp_path / "old")
    manager = make_auth(client_secret=secrets, auth_method=PrivateKeyJWT()).manager
    assert manager.token().value == "t"


@pytest.mark.parametrize("key", ["nonsense", "{}", "-----BEGIN PRIVATE KEY-----"])
def test_unfit_key_is_told_and_not_shown(make_auth: MakeAuth, key: str) -> None:
    """The message names the key's label and the algorithm."""
    authentication = make_auth(client_secret=key, auth_method=PrivateKeyJWT())
    with pytest.raises(auth.ConfigurationError, match="not a usable RSA key for RS256") as caught:
        authentication.manager.token()
    assert caught.value.__context__ is None
    assert key not in str(caught.value)


@pytest.mark.parametrize("algorithm", ["HS256", "none", "rs256"])
def test_unsafe_algorithms_are_refused(algorithm: str) -> None:
    """Only asymmetric algorithms sign an assertion."""
    with pytest.raises(auth.ConfigurationError, match="algorithm must be one of"):
        PrivateKeyJWT(algorithm=algorithm)
