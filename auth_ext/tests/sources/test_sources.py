"""Token sources beside client credentials with a secret: OPAAL, keys, given tokens, exchange."""

from __future__ import annotations

import asyncio
import datetime
import math
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from joserfc import jwk
from joserfc import jwt as jose

from auth_ext.tests.auth_fixtures import Call, Clock, MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, Reply, background, json_reply, jwt
from openchami_sdk import auth
from openchami_sdk.auth import (
    EnvironmentToken,
    FileSecrets,
    OpaalToken,
    Policy,
    PrivateKeyJWT,
    StaticSecrets,
    StaticToken,
    TokenAuth,
    TokenEndpoint,
    TokenFunction,
    TokenSource,
)
from openchami_sdk.core import http


@pytest.fixture
def quick(clock: Clock) -> Policy:
    """A policy that never pauses."""
    return Policy(clock=clock, first_pause=0.0)


def token_auth(server: Loopback, source: TokenSource, policy: Policy, **options: Any) -> TokenAuth:
    """An authentication for `server` with a source."""
    return TokenAuth(source, allowed_origins=[server.url], policy=policy, **options)


# OPAAL


def test_opaal_is_asked_as_bss_asks_it(server: Loopback, quick: Policy, call: Call) -> None:
    """A POST without credentials; Hydra's answer comes through."""
    server.script.append(json_reply({"access_token": "from-opaal", "expires_in": 3599}))
    server.issued.append("from-opaal")
    authentication = token_auth(server, OpaalToken(token_endpoint=server.token_endpoint), quick)
    assert call(authentication, server.url).status_code == 200
    (seen,) = server.token_requests
    assert (seen.method, seen.body) == ("POST", b"")
    assert "authorization" not in seen.headers


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (json_reply({"error": "invalid_scope"}), "200: invalid_scope"),
        (Reply(500, headers={"Location": "/error"}), "answered 500"),
        (Reply(302, headers={"Location": "/error"}), "redirects"),
        (Reply(200), "an empty answer; is this URL the token endpoint"),
    ],
)
def test_opaals_errors_are_errors(
    server: Loopback, quick: Policy, reply: Reply, message: str
) -> None:
    """An error document in a 200, a redirect to its error page, nothing at all."""
    server.always = reply
    with pytest.raises(auth.TokenError, match=message):
        token_auth(server, OpaalToken(token_endpoint=server.token_endpoint), quick).manager.token()


# private_key_jwt


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


# Given tokens


def test_static_token(server: Loopback, quick: Policy, call: Call) -> None:
    """A given token is sent; a 401 is the answer, with no second attempt: it has no other."""
    server.issued.append("given")
    authentication = token_auth(server, StaticToken("given"), quick)
    assert call(authentication, server.url).status_code == 200
    server.revoke()
    assert call(authentication, server.url).status_code == 401
    assert len(server.calls) == 2
    assert server.token_requests == []


def test_environment_token_is_read_again_when_refused(
    server: Loopback, quick: Policy, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fresh value in the variable is picked up after a 401."""
    server.issued += ["one", "two"]
    monkeypatch.setenv("DEMO_ACCESS_TOKEN", "one")
    authentication = token_auth(server, EnvironmentToken("DEMO_ACCESS_TOKEN"), quick)
    call(authentication, server.url)
    server.revoked.add("one")
    monkeypatch.setenv("DEMO_ACCESS_TOKEN", "two")
    assert call(authentication, server.url).status_code == 200


@pytest.mark.parametrize(("value", "message"), [("", "set X_TOKEN"), ("a b", "a header cannot")])
def test_unfit_environment_token(
    server: Loopback, quick: Policy, monkeypatch: pytest.MonkeyPatch, value: str, message: str
) -> None:
    """A missing or broken variable is named."""
    monkeypatch.setenv("X_TOKEN", value)
    authentication = token_auth(server, EnvironmentToken("X_TOKEN"), quick)
    with pytest.raises(auth.ConfigurationError, match=message):
        authentication.manager.token()


def test_function(server: Loopback, quick: Policy, call: Call, clock: Clock) -> None:
    """A caller's function gives tokens and lifetimes; it is asked when one is due."""
    asked: list[str] = []

    def vault() -> tuple[str, float | None]:
        asked.append(f"vault-{len(asked)}")
        server.issued.append(asked[-1])
        return asked[-1], 60.0

    authentication = token_auth(server, TokenFunction(vault, "bss"), quick)
    call(authentication, server.url)
    call(authentication, server.url)
    assert asked == ["vault-0"]
    clock.advance(61)
    assert call(authentication, server.url).status_code == 200
    assert [seen.headers["authorization"] for seen in server.calls][-1] == "Bearer vault-1"


def test_function_that_fails(server: Loopback, quick: Policy, call: Call, clock: Clock) -> None:
    """Its error is told as ours, by kind and place: its text and frames may hold the token."""
    results: list[tuple[str, float | None] | OSError] = [
        ("good", 60.0),
        OSError("sealed"),
        OSError("sealed"),
    ]

    def vault() -> tuple[str, float | None]:
        result = results.pop(0)
        if isinstance(result, OSError):
            raise result
        return result

    server.issued.append("good")
    authentication = token_auth(server, TokenFunction(vault), quick)
    call(authentication, server.url)
    clock.advance(50)
    assert call(authentication, server.url).status_code == 200
    background()
    clock.advance(10)
    with pytest.raises(
        auth.ConfigurationError, match=r"failed with OSError in vault \(test_sources.py, line "
    ) as caught:
        call(authentication, server.url)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "result",
    [
        "just-a-token", ("t",), ("t", "3600"), ("t", datetime.timedelta(hours=1)), ("t", 0),
        ("t", -5), ("t", math.nan), ("t", math.inf), ("t", True), (b"t", 60), (None, 60), ("", 60),
        ("lone\udcff", 60), ("new\nline", 60), None,
    ],
    ids=repr,
)  # fmt: skip
def test_function_that_returns_something_else(
    server: Loopback, quick: Policy, result: Any, clock: Clock
) -> None:
    """One sentence at once, remembered like any failure; nothing of the token in it."""
    calls: list[bool] = []

    def vault() -> Any:
        calls.append(True)
        return result

    manager = token_auth(server, TokenFunction(vault), quick).manager
    for _ in range(5):
        with pytest.raises(auth.ConfigurationError) as caught:
            manager.token()
        assert "just-a-token" not in str(caught.value)
        assert caught.value.__cause__ is None
    assert len(calls) == 1


# Token exchange


@pytest.fixture
def exchange(server: Loopback) -> TokenEndpoint:
    """Where users' tokens are exchanged for tokens for SMD."""
    server.make_token = lambda n: jwt(sub="user", n=n)
    return TokenEndpoint(
        token_endpoint=server.token_endpoint,
        client_id="svc",
        secrets=StaticSecrets.of("s3cret"),
        audience="smd",
    )


def test_users_token_is_exchanged(
    server: Loopback,
    make_auth: MakeAuth,
    exchange: TokenEndpoint,
    call: Call,
    audit: pytest.LogCaptureFixture,
) -> None:
    """RFC 8693: the user's token in, one for the service called out, the client authenticated."""
    authentication = make_auth(exchange=exchange)
    with auth.user_context("users-token", subject="ann"):
        assert call(authentication, server.url).status_code == 200
    (seen,) = server.token_requests
    assert seen.form == {
        "grant_type": ["urn:ietf:params:oauth:grant-type:token-exchange"],
        "subject_token": ["users-token"],
        "subject_token_type": ["urn:ietf:params:oauth:token-type:access_token"],
        "requested_token_type": ["urn:ietf:params:oauth:token-type:access_token"],
        "audience": ["smd"],
    }
    assert seen.basic == ("svc", "s3cret")
    assert server.calls[0].headers["authorization"] == f"Bearer {server.issued[0]}"
    # The thread that fetched the token may tell of it after the call.
    (record,) = (one for one in records(audit) if one.audit_event == "auth.request")
    assert (record.actor, record.subject, record.client_id) == ("user", "ann", "svc")


def test_each_user_has_a_token_of_their_own(
    server: Loopback, make_auth: MakeAuth, exchange: TokenEndpoint, library: http.Library
) -> None:
    """Exchanged tokens are cached per user and never mixed, nor with the service's own."""
    authentication = make_auth(exchange=exchange)
    sent: dict[str, set[str]] = {}

    def api(request: http.Request) -> http.Response:
        user = request.url.path.strip("/")
        sent.setdefault(user, set()).add(request.headers["authorization"])
        return library.response(200)

    async def main() -> None:
        transport = library.module.MockTransport(api)
        async with library.async_client(auth=authentication, transport=transport) as client:

            async def work(user: str) -> None:
                with auth.user_context(f"token-of-{user}"):
                    await asyncio.gather(*(client.get(f"{server.url}/{user}") for _ in range(4)))

            await asyncio.gather(*(work(f"u{n}") for n in range(20)))
            await client.get(f"{server.url}/service")

    asyncio.run(main())
    assert all(len(tokens) == 1 for tokens in sent.values())
    assert len({token for tokens in sent.values() for token in tokens}) == 21
    assert len(server.token_requests) == 21


def test_exchanged_token_is_renewed_as_the_users(
    server: Loopback, make_auth: MakeAuth, exchange: TokenEndpoint, call: Call
) -> None:
    """A 401 exchanges the user's token again; the service's own token is never a substitute."""
    authentication = make_auth(exchange=exchange)
    with auth.user_context("users-token"):
        call(authentication, server.url)
        server.revoke()
        assert call(authentication, server.url).status_code == 200
    grants = {seen.form["grant_type"][0].rpartition(":")[2] for seen in server.token_requests}
    assert grants == {"token-exchange"}
