"""TokenSmith's control routes, and the ways to mint that stand for its command line."""

from __future__ import annotations

from datetime import datetime

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from openchami_sdk.testing.tokensmith import KINDS, RunningTokenSmith

DAY = 86_400
HTTP = httpx.Client(trust_env=False)


def control(server: RunningTokenSmith, name: str, body: object) -> httpx.Response:
    return HTTP.post(f"{server.url}/_control/{name}", json=body)


def claims_of(server: RunningTokenSmith, token: str) -> dict[str, object]:
    keys = KeySet.import_key_set(httpx.get(server.jwks_url).json())
    return jwt.decode(token, keys, algorithms=["PS256"]).claims


def test_a_bootstrap_token_comes_as_the_command_prints_it(server: RunningTokenSmith) -> None:
    """With its end and its policy, durations in seconds."""
    wanted = {"subject": "inventory", "scopes": ["read"], "ttl": "1h", "refresh_ttl": "48h"}
    printed = control(server, "bootstrap-token", wanted).json()
    assert len(printed["bootstrap_token"]) == 64
    end = datetime.fromisoformat(printed["expires_at"]).timestamp()
    assert 3590 < end - server.clock.now() <= 3600
    assert printed["policy"] == {
        "subject": "inventory",
        "audience": "smd",
        "scopes": ["read"],
        "ttl_seconds": 3600,
        "refresh_ttl_seconds": 2 * DAY,
        "binding_identifier": "",
    }


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("bootstrap-token", {}, "subject"),
        ("bootstrap-token", {"subject": "a", "ttl": "30s"}, "ttl is 30s; it must be from 60 s"),
        ("bootstrap-token", {"subject": "a", "refresh_ttl": "721h"}, "refresh_ttl is 721h"),
        ("bootstrap-token", {"subject": "a", "ttl": "soon"}, "'soon' is not a duration"),
        ("user-token", {"subject": "a", "scopes": []}, "at least one scope"),
        ("user-token", {"subject": "a", "scopes": ["read"], "ttl": "25h"}, "ttl is 25h"),
        ("token", {"kind": "golden"}, "golden"),
        ("clock", {"advance": -1}, "only moves forward"),
        ("store", {}, "writable"),
        ("reset", {"profile": "v9"}, "v9"),
        ("faults", {"kind": "plague"}, "plague"),
    ],
)
def test_a_senseless_request_is_a_400(
    name: str, body: object, sentence: str, server: RunningTokenSmith
) -> None:
    """With a sentence that says what is wrong."""
    answer = control(server, name, body)
    assert answer.status_code == 400
    assert sentence in answer.json()["detail"]


@pytest.mark.parametrize(
    "name",
    ["reset", "restart", "bootstrap-token", "user-token", "token", "clock", "store", "faults"],
)
def test_no_web_page_is_served(name: str, server: RunningTokenSmith) -> None:
    """None of the routes mints or changes anything for a page in a browser on this host."""
    url = f"{server.url}/_control/{name}"
    assert httpx.post(url, json={}, headers={"Origin": "http://a.page"}).status_code == 403


def test_a_users_token_is_that_of_the_command(server: RunningTokenSmith) -> None:
    """Its default audience is not SMD's."""
    body = {"subject": "admin@example.com", "scopes": ["admin"]}
    claims = claims_of(server, control(server, "user-token", body).json()["access_token"])
    assert (claims["sub"], claims["aud"]) == ("admin@example.com", ["openchami"])
    assert claims["auth_events"] == ["local_user_token_mint"]
    for_smd = server.mint_user_token("admin@example.com", ["admin"], audience="smd", ttl="24h")
    claims = claims_of(server, for_smd)
    assert claims["aud"] == ["smd"]
    assert claims["exp"] - claims["iat"] == DAY  # type: ignore[operator]


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_of_each_kind_can_be_had(kind: str, server: RunningTokenSmith) -> None:
    """All but one have the form of a JWT, and no two are the same."""
    tokens = [control(server, "token", {"kind": kind}).json()["access_token"] for _ in range(2)]
    assert all(token.count(".") == 2 for token in tokens)
    assert (tokens[0] == tokens[1]) == (kind == "garbage")


def test_requests_are_counted(server: RunningTokenSmith) -> None:
    """By grant, and by the status of the answers; a reset starts anew."""
    httpx.post(server.token_url, data={"grant_type": "refresh_token", "refresh_token": "x"})
    httpx.post(server.token_url)
    httpx.get(server.jwks_url)
    stats = httpx.get(f"{server.url}/_control/stats").json()
    assert stats == {
        "token_requests": 2,
        "token_status_400": 2,
        "refresh_requests": 1,
        "jwks_requests": 1,
    }
    assert (server.requests("refresh"), server.token_requests) == (1, 2)
    server.reset()
    assert server.token_requests == 0


def test_a_reset_forgets_everything_but_the_key(server: RunningTokenSmith) -> None:
    """Tokens, time, profile and faults."""
    kid = httpx.get(server.jwks_url).json()["keys"][0]["kid"]
    control(server, "reset", {"profile": "main"})
    server.set_fault("500")
    server.clock.advance(DAY)
    assert control(server, "reset", {}).json() == {}
    assert httpx.get(server.jwks_url).json()["keys"][0]["kid"] == kid
    assert httpx.post(server.token_url).status_code == 400
    assert httpx.post(f"{server.url}/oauth/exchange").status_code == 404
    assert claims_of(server, server.mint())["iat"] - server.clock.now() < 10  # type: ignore[operator]
