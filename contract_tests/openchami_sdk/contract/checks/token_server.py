"""The behaviour of the target's token server on which the SDK's authentication relies."""

from __future__ import annotations

import pytest

from openchami_sdk.contract.session.jwt_claims import claims, header
from openchami_sdk.contract.session.session import Session
from openchami_sdk.contract.session.token_server import ASPECTS, Answer, TokenServer


@pytest.fixture
def server(session: Session) -> TokenServer:
    """The target's token server, as the suite's own client sees it."""
    if session.target.token_endpoint is not None and session.client is not None:
        return TokenServer(session, session.client)
    reason = "the suite does not log in with client credentials, which these checks need"
    if session.target.token_endpoint is None:
        reason = "the target file has no token_endpoint"
    for aspect in ASPECTS:
        session.not_applicable(f"tokens.{aspect}", "contract", reason)
    pytest.skip(reason)


def test_token(session: Session, server: TokenServer) -> None:
    """The registered method gets a bearer token with a lifetime (RFC 6749 §5.1)."""
    answer = server.ask()
    with session.check("contract", "tokens.issue"):
        assert answer.status == 200, f"a valid request is answered {answer.status}"
        assert str(answer.body.get("token_type", "")).lower() == "bearer", (
            "token_type is not bearer"
        )
        assert answer.body.get("access_token"), "access_token is missing"
    with session.check("contract", "tokens.lifetime"):
        lasts = answer.body.get("expires_in")
        known = isinstance(lasts, int) and lasts > 0
        assert known, "expires_in is missing or not positive"
    with session.check("contract", "tokens.not_stored"):
        assert "no-store" in answer.cache_control, "Cache-Control: no-store is missing"


def test_other_method_is_refused(session: Session, server: TokenServer) -> None:
    """A client that sends its secret by another method than the registered one is refused."""
    answer = server.ask(method=server.other_method)
    if answer.status == 200:
        session.not_applicable(
            "tokens.method", "contract", "this token server accepts both methods from one client"
        )
        return
    with session.check("contract", "tokens.method"):
        _assert_error(answer, 401, "invalid_client")


def test_wrong_secret(session: Session, server: TokenServer) -> None:
    """A wrong secret is invalid_client, in JSON, with 401 (RFC 6749 §5.2)."""
    with session.check("contract", "tokens.wrong_secret"):
        _assert_error(server.ask(secret="not-the-secret"), 401, "invalid_client")


def test_unknown_scope(session: Session, server: TokenServer) -> None:
    """A scope that the client is not registered for is refused, not ignored."""
    with session.check("contract", "tokens.scope_refused"):
        answer = server.ask(scope="no-such-scope-of-ours")
        _assert_error(answer, 400, "invalid_scope")


def test_scope_narrows(session: Session, server: TokenServer) -> None:
    """A client that requests one of its scopes gets a token with this scope only."""
    if not session.target.scope:
        reason = "the target file names no scope"
        session.not_applicable("tokens.scope_narrowed", "contract", reason)
        return
    wanted = session.target.scope[0]
    with session.check("contract", "tokens.scope_narrowed"):
        found = claims(server.token(scope=wanted))
        assert found is not None, "the token is not a JWT"
        granted = found.get("scp", found.get("scope", []))
        granted = granted.split() if isinstance(granted, str) else granted
        assert granted == [wanted], "the token's scope is not the requested one"


def test_signed_by_a_published_key(session: Session, server: TokenServer) -> None:
    """The token names a key of the JWKS, with an algorithm (SMD refuses keys without `alg`)."""
    keys = server.keys()
    if keys is None:
        session.not_applicable("tokens.jwks", "contract", "the token server publishes no JWKS")
        return
    with session.check("contract", "tokens.jwks"):
        head = header(server.token())
        assert head is not None, "the token is not a JWT"
        named = [key for key in keys if key.get("kid") == head.get("kid")]
        assert named, "the token's kid is not in the JWKS"
        assert named[0].get("alg") == head.get("alg"), "the key's alg is not that of the token"
    with session.check("contract", "tokens.claims"):
        found = claims(server.token())
        assert found is not None, "the token is not a JWT"
        missing = {"sub", "iss", "aud"} - found.keys()
        assert not missing, f"the token lacks the claims {', '.join(sorted(missing))}"


def test_key_rotation(session: Session, server: TokenServer) -> None:
    """After a key rotation the services accept tokens of the new key."""
    if session.target.control is None:
        reason = "the suite rotates only the keys of the local token server"
        session.not_applicable("tokens.key_rotation", "contract", reason)
        return
    with session.check("contract", "tokens.key_rotation"):
        session.stack.post(f"{session.target.control}/_control/rotate-keys", json={"keep": True})
        token = server.token()
        answer = session.raw(
            session.operation("smd.groups_list"),
            "/hsm/v2/groups",
            authorization=f"Bearer {token}",
        )
        sentence = f"SMD answers {answer.status_code} to a token of the new key"
        assert answer.status_code == 200, sentence


def _assert_error(answer: Answer, status: int, code: str) -> None:
    assert answer.status == status, f"it answers {answer.status}, not {status}"
    assert answer.body.get("error") == code, f"the error is not {code}"
