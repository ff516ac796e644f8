"""How the stand-ins find, check and reload: tokens in cookies, keys that change or are missing."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from openchami_sdk.testing import tokens
from openchami_sdk.testing._guards.bearer import BearerGuard
from openchami_sdk.testing._serving.control import control_routes
from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.tokens import RunningTokenServer

HTTP = httpx.Client(trust_env=False)


@pytest.fixture
def token_server() -> Iterator[RunningTokenServer]:
    with tokens.start() as server:
        yield server


@contextmanager
def guarded(jwks_url: str | None, *, load_keys_once: bool = False) -> Generator[str]:
    """A service whose only route says who the caller is."""
    guard = BearerGuard(jwks_url, load_keys_once=load_keys_once)

    async def whoami(request: Request) -> Response:
        refusal = await guard.refuse(request)
        return refusal or PlainTextResponse(str(request.state.subject))

    app = Starlette(routes=[Route("/", whoami), *control_routes(lambda fixtures: None, guard)])
    with serve(app) as server:
        yield server.url


@contextmanager
def publishing(document: Any) -> Generator[str]:
    """A JWKS endpoint with any document."""

    async def jwks(_: Request) -> Response:
        return JSONResponse(document)

    with serve(Starlette(routes=[Route("/", jwks)])) as server:
        yield server.url


def get(url: str, token: str) -> httpx.Response:
    return HTTP.get(url, headers={"Authorization": f"Bearer {token}"})


def test_a_token_may_come_in_a_cookie(token_server: RunningTokenServer) -> None:
    """The cookie ``jwt`` counts, the header goes first, the query never counts."""
    with guarded(token_server.jwks_url) as url:
        cookies = {"Cookie": f"jwt={token_server.mint(sub='in a cookie')}"}
        assert HTTP.get(url, headers=cookies).text == "in a cookie"
        header = {"Authorization": f"bearer {token_server.mint(sub='in the header')}"}
        assert HTTP.get(url, headers=cookies | header).text == "in the header"
        assert HTTP.get(url, params={"jwt": token_server.mint()}).status_code == 401


@pytest.mark.parametrize("start", ["BEARER ", "Bearer  ", "Bearer:", "bearer\t"])
def test_only_the_word_before_a_token_counts(token_server: RunningTokenServer, start: str) -> None:
    """One character behind it is skipped, whatever it is, and blanks after that are."""
    with guarded(token_server.jwks_url) as url:
        header = {"Authorization": start + token_server.mint(sub="me")}
        assert HTTP.get(url, headers=header).text == "me"
        for text, says in (("Bearers", "no token found"), ("Bearer:x", "token is unauthorized")):
            assert HTTP.get(url, headers={"Authorization": text}).text == f"{says}\n"


def test_a_token_without_an_end_passes(token_server: RunningTokenServer) -> None:
    """``exp`` is checked where it is, not demanded."""
    with guarded(token_server.jwks_url) as url:
        assert get(url, token_server.mint("no_exp", sub="forever")).text == "forever"


def test_without_keys_the_service_is_open() -> None:
    """No JWKS URL, no questions asked."""
    with guarded(None) as url:
        assert HTTP.get(url).status_code == 200


def test_a_rotated_key_is_found_and_a_withdrawn_one_forgotten_on_restart(
    token_server: RunningTokenServer,
) -> None:
    """A new ``kid`` reloads the keys; an old token ends when the keys are loaded anew."""
    with guarded(token_server.jwks_url) as url:
        old = token_server.mint()
        assert get(url, old).status_code == 200
        token_server.rotate_keys(keep=False)
        assert get(url, old).status_code == 200
        assert HTTP.post(f"{url}/_control/forget-keys").status_code == 204
        assert get(url, old).status_code == 401
        assert get(url, token_server.mint()).status_code == 200


def test_keys_loaded_once_refuse_every_new_token_until_a_restart(
    token_server: RunningTokenServer,
) -> None:
    """The real services' own way: after a rotation the old tokens pass, the new ones do not."""
    with guarded(token_server.jwks_url, load_keys_once=True) as url:
        old = token_server.mint()
        assert get(url, old).status_code == 200
        token_server.rotate_keys(keep=False)
        new = token_server.mint()
        refused = get(url, new)
        assert (refused.status_code, refused.text) == (401, "token is unauthorized\n")
        assert get(url, old).status_code == 200
        assert HTTP.post(f"{url}/_control/forget-keys").status_code == 204
        assert (get(url, old).status_code, get(url, new).status_code) == (401, 200)


def test_unknown_keys_do_not_make_it_hammer_the_token_server(
    token_server: RunningTokenServer,
) -> None:
    """A flood of tokens with an unknown ``kid`` costs ten loads of the keys, not one each."""
    stray = token_server.mint("unknown_kid")
    with guarded(token_server.jwks_url) as url:
        answers = {get(url, stray).status_code for _ in range(30)}
    assert answers == {401}
    assert token_server.state.stats["jwks_requests"] == 10


def test_loaded_keys_outlive_their_source(token_server: RunningTokenServer) -> None:
    """Known tokens pass while the token server is away; without any keys yet it is a 503."""
    token = token_server.mint()
    with guarded(token_server.jwks_url) as warm, guarded(token_server.jwks_url) as cold:
        assert get(warm, token).status_code == 200
        with token_server.outage():
            assert get(warm, token).status_code == 200
            answer = get(cold, token)
        assert answer.status_code == 503
        assert answer.headers["content-type"] == "application/problem+json"
        assert get(cold, token).status_code == 200


def test_a_key_that_names_no_algorithm_verifies_nothing(token_server: RunningTokenServer) -> None:
    """As in the real services, whatever the token itself says."""
    document = token_server.state.keys.jwks()
    for key in document["keys"]:
        del key["alg"]
    with publishing(document) as jwks_url, guarded(jwks_url) as url:
        assert get(url, token_server.mint()).text == "token is unauthorized\n"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://a.page"},
        {"X-Forwarded-For": "192.0.2.1"},
        {"Forwarded": "for=192.0.2.1"},
    ],
)
def test_control_routes_answer_only_programs_on_this_host(
    headers: dict[str, str], token_server: RunningTokenServer
) -> None:
    """A web page or a proxy on this host is not the caller they are for."""
    with guarded(token_server.jwks_url) as url:
        assert HTTP.post(f"{url}/_control/reset", headers=headers).status_code == 403


@pytest.mark.parametrize("body", [b"no json", b"[]", b'{"fixtures": 3}', b'{"fixtures": [3]}'])
def test_a_reset_with_a_senseless_body_says_so(body: bytes) -> None:
    """400 with a sentence, and nothing is emptied."""
    emptied: list[list[str]] = []
    with serve(Starlette(routes=list(control_routes(emptied.append)))) as server:
        answer = HTTP.post(f"{server.url}/_control/reset", content=body)
        assert answer.status_code == 400
        assert "fixtures" in answer.json()["detail"]
        assert HTTP.post(f"{server.url}/_control/reset").status_code == 204
    assert emptied == [[]]
