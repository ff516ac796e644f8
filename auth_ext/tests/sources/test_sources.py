"""Token sources beside client credentials: OPAAL, given tokens, functions."""

from __future__ import annotations

import datetime
import math
from typing import Any, cast

import pytest

from auth_ext.tests.auth_fixtures import Call, Clock
from auth_ext.tests.auth_loopback import Loopback, Reply, background, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import (
    EnvironmentToken,
    OpaalToken,
    Policy,
    StaticToken,
    TokenAuth,
    TokenFunction,
    TokenSource,
)


@pytest.fixture
def quick(clock: Clock) -> Policy:
    """A policy that never pauses."""
    return Policy(clock=clock, first_pause=0.0)


def token_auth(server: Loopback, source: TokenSource, policy: Policy, **options: Any) -> TokenAuth:
    """An authentication for `server` with a source."""
    return TokenAuth(source, allowed_origins=[server.url], policy=policy, **options)


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
        (Reply(200), "an empty answer; is this the URL of the token endpoint"),
    ],
)
def test_opaals_errors_are_errors(
    server: Loopback, quick: Policy, reply: Reply, message: str
) -> None:
    """An error document in a 200, a redirect to its error page, nothing at all."""
    server.always = reply
    with pytest.raises(auth.TokenError, match=message):
        token_auth(server, OpaalToken(token_endpoint=server.token_endpoint), quick).manager.token()


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
def test_function_that_returns_something_else(server: Loopback, quick: Policy, result: Any) -> None:
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


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"source": "tok"},
            "source must be a source of tokens, such as an auth.TokenEndpoint",
        ),
        ({"source": len}, "source must be a source of tokens"),
        ({"source": StaticToken}, "source must be a source of tokens"),
        ({"source": StaticToken("tok", channel=cast("Any", 5))}, "channel must be an auth.Channel"),
        ({"exchange": "https://x"}, "exchange must be an auth.TokenEndpoint, not str"),
        ({"policy": 5}, "policy must be an auth.Policy, not int"),
        ({"allowed_origins": 5}, r"allowed_origins takes a list: \['5'\]"),
    ],
)
def test_arguments_of_another_type(options: dict[str, Any], sentence: str) -> None:
    """One sentence at once, which does not repeat what may be a token."""
    given: dict[str, Any] = {"source": StaticToken("tok"), "allowed_origins": ["https://x"]}
    with pytest.raises(auth.ConfigurationError, match=sentence) as caught:
        TokenAuth(**(given | options))
    assert "tok'" not in str(caught.value)
