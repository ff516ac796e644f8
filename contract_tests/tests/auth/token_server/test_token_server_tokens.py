"""The token endpoint, introspection, revocation and keys, as Hydra v2.3.0 does them."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest
from joserfc import jws

from openchami_sdk.testing.tokens import RunningTokenServer

HTTP = httpx.Client(trust_env=False)
GRANT = {"grant_type": "client_credentials"}
ID, SECRET = "b:s s%é", "s:e c%r+é/t"


@pytest.fixture
def server(shared: RunningTokenServer) -> RunningTokenServer:
    shared.reset()
    common = {"scope": "smd.* openid", "audience": ["smd", "https://api.site/smd"]}
    shared.register(client_id=ID, client_secret=SECRET, **common)
    shared.register(
        client_id="poster",
        client_secret=SECRET,
        token_endpoint_auth_method="client_secret_post",
        **common,
    )
    return shared


def basic(client_id: str = ID, secret: str = SECRET) -> str:
    """Both halves form-encoded, then base64 (RFC 6749 section 2.3.1)."""
    pair = f"{quote_plus(client_id)}:{quote_plus(secret)}"
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def ask(server: RunningTokenServer, authorization: str = "", **form: Any) -> httpx.Response:
    headers = {"Authorization": authorization} if authorization else {}
    return HTTP.post(server.token_url, data=form, headers=headers)


def introspect(server: RunningTokenServer, token: str, **form: str) -> dict[str, Any]:
    url = f"{server.admin_url}/admin/oauth2/introspect"
    answer: dict[str, Any] = HTTP.post(url, data={"token": token, **form}).json()
    return answer


def test_a_token_has_hydras_shape(server: RunningTokenServer) -> None:
    """RS256 with a kid of the JWKS; scp and aud are lists, sub and client_id the client."""
    answer = ask(server, basic(), **GRANT, scope="smd.read openid", audience="smd")
    body = answer.json()
    assert answer.headers["cache-control"] == "no-store"
    assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)
    assert body["scope"] == "smd.read openid"
    header = jws.extract_compact(body["access_token"].encode()).protected
    assert (header["typ"], header["alg"]) == ("JWT", "RS256")
    assert header["kid"] in {key["kid"] for key in HTTP.get(server.jwks_url).json()["keys"]}
    claims = server.state.keys.verify(body["access_token"])
    assert claims is not None
    assert set(claims) == {
        "aud", "client_id", "exp", "ext", "iat", "iss", "jti", "nbf", "scp", "sub",
    }  # fmt: skip
    assert (claims["sub"], claims["client_id"]) == (ID, ID)
    assert (claims["scp"], claims["aud"]) == (["smd.read", "openid"], ["smd"])
    assert claims["iss"] == f"{server.url}/"
    assert 3600 <= claims["exp"] - claims["iat"] <= 3601


def test_nothing_is_granted_that_was_not_asked_for(server: RunningTokenServer) -> None:
    """Without scope and audience the token has neither."""
    token = ask(server, basic(), **GRANT).json()["access_token"]
    claims = server.state.keys.verify(token)
    assert claims is not None
    assert (claims["scp"], claims["aud"]) == ([], [])


def test_each_method_is_enforced(server: RunningTokenServer) -> None:
    """A client authenticates the way it was registered, or not at all."""
    posted = {"client_id": "poster", "client_secret": SECRET}
    assert ask(server, **GRANT, **posted).status_code == 200
    refused = [
        ask(server, basic("poster"), **GRANT),
        ask(server, basic("poster"), **GRANT, **posted),
        ask(server, **GRANT, client_id=ID, client_secret=SECRET),
        ask(server, basic(secret="wrong"), **GRANT),
        ask(server, basic("nobody"), **GRANT),
        ask(server, **GRANT, client_id="nobody", client_secret="wrong"),
        ask(server, **GRANT, client_id="poster", client_secret=""),
        ask(server, **GRANT, client_id="poster"),
        ask(server, basic(), **GRANT, client_id=ID, client_secret=SECRET),
        ask(server, "Basic Ojo=", **GRANT),
    ]
    assert {answer.status_code for answer in refused} == {401}
    # The same words for all: they must not tell which clients exist.
    assert len({answer.text for answer in refused}) == 1
    assert refused[0].json()["error"] == "invalid_client"
    assert "www-authenticate" not in refused[0].headers


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Basic /////w==",
        "Basic !",
        "Basic",
        "Basic bm9jb2xvbg==",
        "Basic JXp6OmI=",
        "Bearer x",
        "Digest x",
    ],
)
def test_a_broken_authorization_header_is_a_400(
    authorization: str, server: RunningTokenServer
) -> None:
    """None, not base64, no colon, a broken escape, another scheme: there are no credentials."""
    answer = ask(server, authorization, **GRANT)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


def test_credentials_in_the_form_count_beside_a_header_that_has_none(
    server: RunningTokenServer,
) -> None:
    posted = {"client_id": "poster", "client_secret": SECRET}
    for authorization in ("Bearer x", "Basic !", "Basic bm9jb2xvbg=="):
        assert ask(server, authorization, **GRANT, **posted).status_code == 200


@pytest.mark.parametrize("more", [{}, {"client_assertion": "a.b.c"}])
def test_an_assertion_of_an_unknown_type_or_none_is_a_400(
    server: RunningTokenServer, more: dict[str, str]
) -> None:
    kind = "client-assertion-type:saml2-bearer" if more else "client-assertion-type:jwt-bearer"
    form = GRANT | {"client_assertion_type": f"urn:ietf:params:oauth:{kind}"} | more
    answer = ask(server, basic(), **form)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("body", ["grant_type=%zz", "grant_type=client_credentials;scope=a"])
def test_a_body_that_is_no_form_is_a_400(server: RunningTokenServer, body: str) -> None:
    headers = {"Authorization": basic(), "Content-Type": "application/x-www-form-urlencoded"}
    answer = HTTP.post(server.token_url, content=body, headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "password"}, "invalid_request"),
        (GRANT | {"scope": "bss.read"}, "invalid_scope"),
        (GRANT | {"scope": "smd"}, "invalid_scope"),
        (GRANT | {"scope": 'smd.read a"b é'}, "invalid_scope"),
        (GRANT | {"audience": "bss"}, "invalid_request"),
        (GRANT | {"audience": "https://api.site/smdx"}, "invalid_request"),
        (GRANT | {"audience": "https://other.site/smd"}, "invalid_request"),
    ],
)
def test_what_the_client_may_not_have_is_a_400(
    form: dict[str, str], error: str, server: RunningTokenServer
) -> None:
    """Scope and audience are held against the client's lists."""
    answer = ask(server, basic(), **form)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_wildcards_and_paths_below_are_allowed(server: RunningTokenServer) -> None:
    """Scopes by dotted parts, audiences by path, repeated or separated by spaces."""
    form = {
        **GRANT,
        "scope": "smd.groups.read",
        "audience": ["smd https://api.site/smd/hsm", "https://api.site/smd"],
    }
    claims = server.state.keys.verify(ask(server, basic(), **form).json()["access_token"])
    assert claims is not None
    assert claims["aud"] == ["smd", "https://api.site/smd/hsm", "https://api.site/smd"]


def test_resource_is_ignored_as_hydra_does(server: RunningTokenServer) -> None:
    """RFC 8707's parameter reaches no audience: an SDK that sends only it must notice."""
    token = ask(server, basic(), **GRANT, resource="https://api.site/smd").json()["access_token"]
    claims = server.state.keys.verify(token)
    assert claims is not None
    assert claims["aud"] == []


def test_only_the_body_is_read_and_only_as_a_form(server: RunningTokenServer) -> None:
    """Parameters in the query or in JSON do not count."""
    headers = {"Authorization": basic()}
    in_query = HTTP.post(server.token_url, params=GRANT, headers=headers)
    as_json = HTTP.post(server.token_url, json=GRANT, headers=headers)
    assert (in_query.status_code, as_json.status_code) == (400, 400)
    assert HTTP.get(server.token_url).status_code == 405


@pytest.mark.parametrize(
    ("method", "path", "status", "location"),
    [
        ("GET", "/.well-known/jwks.json/", 301, "/.well-known/jwks.json"),
        ("POST", "/oauth2/token/?a=b", 308, "/oauth2/token?a=b"),
        ("GET", "/oauth2/token/", 404, None),
        ("GET", "/no/such/page/", 404, None),
        ("GET", "/oauth2/token//", 404, None),
    ],
)
def test_a_slash_at_the_end_is_redirected_to_the_path_without(
    server: RunningTokenServer, method: str, path: str, status: int, location: str | None
) -> None:
    """Where there is such a route; else the page is missing."""
    answer = HTTP.request(method, server.url + path)
    assert (answer.status_code, answer.headers.get("Location")) == (status, location)


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("HEAD", "/oauth2/token", 405, "OPTIONS, POST"),
        ("HEAD", "/health/alive", 405, "GET, OPTIONS"),
        ("PATCH", "/oauth2/register/a", 405, "DELETE, GET, OPTIONS, PUT"),
        ("OPTIONS", "/oauth2/token", 200, "OPTIONS, POST"),
        ("OPTIONS", "/no/such/page", 404, None),
    ],
)
def test_the_methods_of_a_path_are_named(
    server: RunningTokenServer, method: str, path: str, status: int, allow: str | None
) -> None:
    answer = HTTP.request(method, server.url + path)
    assert (answer.status_code, answer.headers.get("Allow")) == (status, allow)


def test_a_missing_page_and_a_refused_method_are_plain_text(server: RunningTokenServer) -> None:
    for method, path, text in (
        ("GET", "/no/such/page", "404 page not found"),
        ("PUT", "/oauth2/token", "Method Not Allowed"),
    ):
        answer = HTTP.request(method, server.url + path)
        assert answer.text == f"{text}\n"
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_client_without_the_grant_or_without_a_secret_gets_none(
    server: RunningTokenServer,
) -> None:
    """The grant has to be registered, and a public client has nothing to prove itself with."""
    server.register(client_id="other", client_secret=SECRET, grant_types=["refresh_token"])
    answer = ask(server, basic("other"), **GRANT)
    assert (answer.status_code, answer.json()["error"]) == (400, "unauthorized_client")
    server.register(client_id="public", token_endpoint_auth_method="none")
    answer = ask(server, **GRANT, client_id="public")
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_introspection_knows_active_tokens(server: RunningTokenServer) -> None:
    """Who, what, how long; inactive for a scope it lacks, another's token or no token at all."""
    token = ask(server, basic(), **GRANT, scope="smd.read").json()["access_token"]
    active = introspect(server, token)
    assert (active["active"], active["sub"], active["scope"]) == (True, ID, "smd.read")
    assert introspect(server, token, scope="smd.read")["active"] is True
    assert introspect(server, token, scope="smd.write") == {"active": False}
    assert introspect(server, "garbage") == {"active": False}
    assert introspect(server, server.mint("expired")) == {"active": False}
    assert introspect(server, server.mint("bad_signature")) == {"active": False}


def test_revocation_reaches_introspection(server: RunningTokenServer) -> None:
    """A client revokes its own tokens; another's stay; an unknown one is no error (RFC 7009)."""
    token = ask(server, basic(), **GRANT).json()["access_token"]
    url = f"{server.url}/oauth2/revoke"
    assert HTTP.post(url, data={"token": token}).status_code == 400
    other = {"client_id": "poster", "client_secret": SECRET}
    assert HTTP.post(url, data={"token": token} | other).status_code == 200
    assert introspect(server, token)["active"] is True
    own = {"Authorization": basic()}
    assert HTTP.post(url, data={}, headers=own).status_code == 400
    assert HTTP.post(url, data={"token": "unknown"}, headers=own).status_code == 200
    assert HTTP.post(url, data={"token": token}, headers=own).status_code == 200
    assert introspect(server, token) == {"active": False}


def test_all_tokens_of_a_client_can_be_dropped(server: RunningTokenServer) -> None:
    """By the admin API, for introspection's eyes."""
    token = ask(server, basic(), **GRANT).json()["access_token"]
    kept = server.mint(client_id="login")
    url = f"{server.admin_url}/admin/oauth2/tokens"
    assert HTTP.delete(url).status_code == 400
    assert HTTP.delete(url, params={"client_id": ID}).status_code == 204
    assert introspect(server, token) == {"active": False}
    assert introspect(server, kept)["active"] is True


def test_keys_rotate_by_the_admin_api(server: RunningTokenServer) -> None:
    """A new key signs, the old one verifies until it is withdrawn."""
    url = f"{server.admin_url}/admin/keys/hydra.jwt.access-token"
    before = [key["kid"] for key in HTTP.get(url).json()["keys"]]
    old = server.mint()
    assert HTTP.post(url).status_code == 201
    after = [key["kid"] for key in HTTP.get(url).json()["keys"]]
    assert after[1:] == before
    assert introspect(server, old)["active"] is True
    assert HTTP.delete(f"{url}/{before[0]}").status_code == 204
    assert HTTP.delete(f"{url}/{before[0]}").status_code == 404
    assert introspect(server, old) == {"active": False}
    assert before[0] not in {key["kid"] for key in HTTP.get(server.jwks_url).json()["keys"]}
    assert all("d" not in key for key in HTTP.get(server.jwks_url).json()["keys"])


def test_discovery_names_what_is_there(server: RunningTokenServer) -> None:
    """Below the issuer, byte for byte as in ``iss``."""
    document = HTTP.get(f"{server.url}/.well-known/openid-configuration").json()
    assert document["issuer"] == f"{server.url}/"
    assert document["token_endpoint"] == server.token_url
    assert document["jwks_uri"] == server.jwks_url
    assert HTTP.get(f"{server.url}/health/ready").json() == {"status": "ok"}
