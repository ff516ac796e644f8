"""Every way to a token that the SDK knows, against the local stack, through a client of SMD."""

from __future__ import annotations

from pathlib import Path

import pytest
from joserfc.jwk import RSAKey

from openchami_sdk import auth, smd
from openchami_sdk.auth import (
    FileSecrets,
    OpaalToken,
    Policy,
    PrivateKeyJWT,
    StaticSecrets,
    StaticToken,
    TokenAuth,
    TokenEndpoint,
    TokenSmith,
)
from openchami_sdk.testing import Stack


def client(stack: Stack, authentication: TokenAuth) -> smd.Client:
    """A client of the stack's SMD."""
    return smd.Client(stack.smd_url, auth=authentication)


def works(stack: Stack, authentication: TokenAuth) -> bool:
    """Whether a protected call goes through."""
    with client(stack, authentication) as service:
        return service.groups.list() == []


def test_opaal(openchami_stack: Stack) -> None:
    """OPAAL's /token: a token for anyone who asks."""
    source = OpaalToken(token_endpoint=openchami_stack.tokens.url + "/token")
    assert works(openchami_stack, TokenAuth(source, allowed_origins=[openchami_stack.smd_url]))


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_tokensmith_over_restarts(openchami_stack: Stack, tmp_path: Path) -> None:
    """The bootstrap token is exchanged once; later starts use the access token of the state."""
    tokens = openchami_stack.tokensmith
    (tmp_path / "bootstrap").write_text(tokens.mint_bootstrap_token("inventory"))
    for start in range(3):
        source = TokenSmith(
            token_endpoint=tokens.token_url,
            bootstrap_token=FileSecrets(tmp_path / "bootstrap"),
            state=tmp_path / "state.json",
        )
        # A policy of its own keeps a start from sharing the manager of the one before.
        policy = Policy(default_lifetime=300.0 + start)
        authentication = TokenAuth(source, allowed_origins=[openchami_stack.smd_url], policy=policy)
        assert works(openchami_stack, authentication)
    assert (tokens.requests("bootstrap"), tokens.requests("refresh")) == (1, 0)


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_tokensmith_knows_a_used_bootstrap_token(openchami_stack: Stack, tmp_path: Path) -> None:
    """A second service that finds the same bootstrap token is told, in one sentence."""
    tokens = openchami_stack.tokensmith
    once = StaticSecrets.of(tokens.mint_bootstrap_token("inventory"))
    for name in ("first", "second"):
        source = TokenSmith(
            token_endpoint=tokens.token_url, bootstrap_token=once, state=tmp_path / name
        )
        authentication = TokenAuth(source, allowed_origins=[openchami_stack.smd_url])
        if name == "first":
            assert works(openchami_stack, authentication)
        else:
            with pytest.raises(auth.TokenEndpointError, match="invalid_grant"):
                authentication.manager.token()


def test_private_key_jwt(openchami_stack: Stack, tmp_path: Path) -> None:
    """A client that registered its public key gets in without a shared secret."""
    key = RSAKey.generate_key(2048, {"use": "sig", "alg": "RS256"})
    key.ensure_kid()
    registration = openchami_stack.register(
        scope="smd.read",
        token_endpoint_auth_method="private_key_jwt",
        token_endpoint_auth_signing_alg="RS256",
        jwks={"keys": [key.as_dict(private=False)]},
    )
    (tmp_path / "key.pem").write_bytes(key.as_pem(private=True))
    authentication = auth.ClientCredentialsAuth(
        openchami_stack.token_url,
        registration["client_id"],
        FileSecrets(tmp_path / "key.pem"),
        allowed_origins=[openchami_stack.smd_url],
        scope="smd.read",
        auth_method=PrivateKeyJWT(),
    )
    assert works(openchami_stack, authentication)


def test_users_token_is_exchanged(openchami_stack: Stack) -> None:
    """RFC 8693: SMD sees a token of the user's, got by the service that acts."""
    registration = openchami_stack.register(
        scope="smd.read",
        audience=["smd"],
        grant_types=["client_credentials", "urn:ietf:params:oauth:grant-type:token-exchange"],
    )
    endpoint = TokenEndpoint(
        token_endpoint=openchami_stack.token_url,
        client_id=registration["client_id"],
        secrets=StaticSecrets.of(registration["client_secret"]),
        scope="smd.read",
        audience="smd",
    )
    authentication = TokenAuth(
        endpoint, allowed_origins=[openchami_stack.smd_url], exchange=endpoint
    )
    with auth.user_context(openchami_stack.mint(sub="alice")):
        assert works(openchami_stack, authentication)
    with auth.user_context(openchami_stack.mint("expired", sub="alice")):
        with pytest.raises(auth.TokenEndpointError, match="invalid_grant"):
            works(openchami_stack, authentication)


def test_given_token(openchami_stack: Stack) -> None:
    """A token from elsewhere works while it is good, and SMD's refusal is the answer."""
    origins = [openchami_stack.smd_url]
    assert works(
        openchami_stack, TokenAuth(StaticToken(openchami_stack.mint()), allowed_origins=origins)
    )
    expired = TokenAuth(StaticToken(openchami_stack.mint("expired")), allowed_origins=origins)
    with pytest.raises(smd.UnauthorizedError):
        works(openchami_stack, expired)


def test_signing_keys_are_rotated(openchami_stack: Stack) -> None:
    """Old tokens die with their key: one renewal, and no failed call."""
    registration = openchami_stack.register(scope="smd.read")
    authentication = auth.ClientCredentialsAuth(
        openchami_stack.token_url,
        registration["client_id"],
        registration["client_secret"],
        allowed_origins=[openchami_stack.smd_url],
    )
    assert works(openchami_stack, authentication)
    openchami_stack.tokens.rotate_keys(keep=False)
    before = authentication.manager.token().value
    openchami_stack.withdraw_tokens()
    assert works(openchami_stack, authentication)
    assert authentication.manager.token().value != before
