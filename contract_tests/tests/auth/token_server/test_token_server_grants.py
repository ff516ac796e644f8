"""Other ways to a token: private_key_jwt, token exchange, OPAAL's route."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from openchami_sdk.testing.tokens import RunningTokenServer

HTTP = httpx.Client(trust_env=False)
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"
ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@pytest.fixture(scope="module")
def key() -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": "mine", "alg": "RS256", "use": "sig"})


def claims_of(server: RunningTokenServer, token: str) -> dict[str, Any]:
    claims = server.state.keys.verify(token)
    assert claims is not None
    return claims


def assertion_status(server: RunningTokenServer, key: RSAKey, **changes: Any) -> int:
    """The answer to a client assertion (RFC 7523) with some claims changed."""
    claims = {"iss": "pk", "sub": "pk", "aud": server.token_url, "exp": int(time.time()) + 60}
    claims = {n: v for n, v in (claims | {"jti": "1"} | changes).items() if v is not None}
    signed = jwt.encode({"alg": "RS256", "kid": "mine"}, claims, key)
    form = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION}
    return HTTP.post(server.token_url, data=form | {"client_assertion": signed}).status_code


def test_private_key_jwt_is_checked_claim_by_claim(server: RunningTokenServer, key: RSAKey) -> None:
    """Good once; then a used jti, a wrong audience, an end in the past, other keys: 401."""
    server.register(
        client_id="pk",
        token_endpoint_auth_method="private_key_jwt",
        jwks={"keys": [key.as_dict(private=False)]},
    )
    assert assertion_status(server, key) == 200
    assert assertion_status(server, key) == 401
    stranger = RSAKey.generate_key(2048, {"kid": "mine", "alg": "RS256"})
    assert assertion_status(server, stranger, jti="2") == 401
    for change in (
        {"aud": "https://elsewhere/"},
        {"exp": int(time.time()) - 3600},
        {"exp": "soon"},
        {"exp": None},
        {"sub": "other"},
        {"sub": None},
        {"jti": None},
        {"jti": [1]},
    ):
        assert assertion_status(server, key, **({"jti": "3"} | change)) == 401
    form = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION}
    answer = HTTP.post(server.token_url, data=form | {"client_assertion": "a.b.c"})
    assert answer.status_code == 401


def test_a_users_token_is_exchanged_for_one_that_names_both(server: RunningTokenServer) -> None:
    """RFC 8693: the subject stays the user, the actor is the client, scopes are the client's."""
    server.register(
        client_id="bss", client_secret="a secret", grant_types=[EXCHANGE], scope="smd.read"
    )

    def exchange(**form: str) -> httpx.Response:
        data = {"grant_type": EXCHANGE, "subject_token_type": ACCESS_TOKEN} | form
        return HTTP.post(server.token_url, data=data, auth=("bss", "a secret"))

    answer = exchange(subject_token=server.mint(sub="alice"), scope="smd.read")
    assert answer.json()["issued_token_type"] == ACCESS_TOKEN
    claims = claims_of(server, answer.json()["access_token"])
    assert (claims["sub"], claims["client_id"]) == ("alice", "bss")
    assert (claims["act"], claims["scp"]) == ({"sub": "bss"}, ["smd.read"])
    assert exchange(subject_token=server.mint("expired")).json()["error"] == "invalid_grant"
    assert exchange().json()["error"] == "invalid_request"
    wider = exchange(subject_token=server.mint(), scope="smd.write")
    assert wider.json()["error"] == "invalid_scope"


def test_a_client_without_the_grant_may_not_exchange(server: RunningTokenServer) -> None:
    """It is registered per client."""
    server.register(client_id="bss", client_secret="a secret")
    data = {"grant_type": EXCHANGE, "subject_token": "x", "subject_token_type": ACCESS_TOKEN}
    answer = HTTP.post(server.token_url, data=data, auth=("bss", "a secret"))
    assert (answer.status_code, answer.json()["error"]) == (400, "unauthorized_client")


def test_opaal_hands_a_token_to_anyone_and_errors_as_200(server: RunningTokenServer) -> None:
    """It registers itself once; when Hydra refuses, the error comes with 200."""
    for method in ("GET", "POST"):
        answer = HTTP.request(method, f"{server.url}/token")
        claims = claims_of(server, answer.json()["access_token"])
        assert claims["scp"] == ["smd.read"]
    assert len(list(server.state.clients)) == 1
    HTTP.delete(f"{server.admin_url}/admin/clients/{claims['client_id']}")
    answer = HTTP.get(f"{server.url}/token")
    assert (answer.status_code, answer.json()["error"]) == (200, "invalid_client")
    assert HTTP.get(f"{server.url}/keys").json() == HTTP.get(server.jwks_url).json()


@pytest.mark.parametrize("allowed", ["https://smd/", "http://[::1"])
def test_an_audience_that_is_no_url_is_not_allowed(
    allowed: str, server: RunningTokenServer
) -> None:
    """Whether the client asks for it or was registered with it."""
    client = server.register(client_id="reader", audience=[allowed])
    answer = HTTP.post(
        server.token_url,
        data={"grant_type": "client_credentials", "audience": "http://[::1"},
        auth=("reader", client["client_secret"]),
    )
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
