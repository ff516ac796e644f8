"""When something is wrong on the way to SMD, the caller sees one clear error that says what."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack, serve

PAGE = "<html><body><h1>It works!</h1><p>tracking number 8f3a</p></body></html>"


def settings(stack: Stack, **changes: Any) -> auth.Settings:
    """What connects to the stack, with one thing changed."""
    given: dict[str, Any] = {
        "service_uri": {"smd": stack.smd_url},
        "token_endpoint": stack.token_url,
        "client_id": stack.client_id,
        "client_secret": stack.client_secret_file.read_text(),
    }
    return auth.Settings.load(**given | changes, environ={}, from_files=False)


def list_groups(how: auth.Settings) -> list[smd.Group]:
    with auth.connect(smd.Client, settings=how, retries=0) as client:
        return client.groups.list()


@contextmanager
def page_for_everything(status: int) -> Generator[str]:
    """A server that answers HTML to whatever it is asked."""

    async def answer(_: Request) -> Response:
        return HTMLResponse(PAGE, status)

    methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
    with serve(Starlette(routes=[Route("/{path:path}", answer, methods=methods)])) as server:
        yield server.url


def nobody_listens() -> str:
    """A loopback URL where nothing answers any more."""
    server = serve(Starlette())
    server.stop()
    return server.url


def assert_told(error: BaseException, *words: str) -> None:
    """One sentence or two with these words, and no part of a body or a secret."""
    text = str(error)
    assert "\n" not in text
    assert len(text) < 400
    for word in words:
        assert word in text, text
    assert "8f3a" not in text
    assert "<html" not in text


def test_all_is_well_to_begin_with(openchami_stack: Stack) -> None:
    """The errors below come from the one thing changed."""
    assert list_groups(settings(openchami_stack)) == []


def test_a_wrong_secret(openchami_stack: Stack) -> None:
    """InvalidClientError: which token endpoint, and what to look at."""
    with pytest.raises(auth.InvalidClientError) as caught:
        list_groups(settings(openchami_stack, client_secret="not the secret"))
    assert_told(caught.value, openchami_stack.token_url, "invalid_client", "secret")
    assert "not the secret" not in str(caught.value)


def test_a_wrong_token_url(openchami_stack: Stack) -> None:
    """TokenEndpointError: the URL and what answered there."""
    wrong = f"{openchami_stack.tokens.url}/oauth2/tokens"
    with pytest.raises(auth.TokenEndpointError) as caught:
        list_groups(settings(openchami_stack, token_endpoint=wrong))
    assert_told(caught.value, wrong, "404")


def test_a_token_url_where_nobody_listens(openchami_stack: Stack) -> None:
    """TokenEndpointUnavailableError: the URL that could not be reached."""
    wrong = f"{nobody_listens()}/oauth2/token"
    with pytest.raises(auth.TokenEndpointUnavailableError) as caught:
        list_groups(settings(openchami_stack, token_endpoint=wrong))
    assert_told(caught.value, wrong)


def test_a_token_url_that_is_a_web_page(openchami_stack: Stack) -> None:
    """InvalidTokenResponseError: 200 with HTML is no token."""
    with page_for_everything(200) as url, pytest.raises(auth.InvalidTokenResponseError) as caught:
        list_groups(settings(openchami_stack, token_endpoint=f"{url}/token"))
    assert_told(caught.value, f"{url}/token")


def test_an_smd_that_cannot_be_reached(openchami_stack: Stack) -> None:
    """NetworkError: the call and the address."""
    url = nobody_listens()
    with pytest.raises(smd.NetworkError) as caught:
        list_groups(settings(openchami_stack, service_uri={"smd": url}))
    assert_told(caught.value, url)


def test_an_smd_that_answers_html(openchami_stack: Stack) -> None:
    """DecodeError for a page with 200, BadGatewayError for one with 502."""
    with page_for_everything(200) as url, pytest.raises(smd.DecodeError) as undecodable:
        list_groups(settings(openchami_stack, service_uri={"smd": url}))
    assert_told(undecodable.value, url, "HTML")
    with page_for_everything(502) as url, pytest.raises(smd.BadGatewayError) as gateway:
        list_groups(settings(openchami_stack, service_uri={"smd": url}))
    assert_told(gateway.value, "502")
    assert gateway.value.status_code == 502


def test_a_scope_the_client_may_not_have(openchami_stack: Stack) -> None:
    """TokenEndpointError with RFC 6749's code, asked for once only."""
    before = openchami_stack.tokens.token_requests
    with pytest.raises(auth.TokenEndpointError) as caught:
        list_groups(settings(openchami_stack, scope="cloud.admin"))
    assert_told(caught.value, "invalid_scope")
    assert caught.value.error == "invalid_scope"
    assert openchami_stack.tokens.token_requests == before + 1
