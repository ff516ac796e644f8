"""Proxies: TLS goes through them, what is in clear and stays on this machine never does."""

from __future__ import annotations

import asyncio

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, json_reply
from openchami_sdk import auth, bss, smd
from openchami_sdk.core import http


@pytest.fixture
def proxied(other: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names `other` as the proxy for everything."""
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, other.url)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_secret_in_clear_goes_through_no_proxy(
    server: Loopback, other: Loopback, proxied: None, make_auth: MakeAuth, host: str
) -> None:
    """A proxy would read the secret of a token request to this machine."""
    endpoint = server.token_endpoint.replace("127.0.0.1", host)
    assert make_auth(token_endpoint=endpoint).manager.token().value == "token-1"
    again = make_auth(token_endpoint=endpoint, client_id="svc", scope="again")
    assert asyncio.run(again.manager.token_async()).value == "token-2"
    assert other.log == []


def test_token_in_clear_goes_through_no_proxy(
    server: Loopback, other: Loopback, proxied: None, make_auth: MakeAuth
) -> None:
    """Nor does the token of a call by a generated client."""
    server.api_always = json_reply({"Components": []})
    auth.connect(smd.Client, server.url, auth=make_auth()).components.list()
    server.api_always = json_reply([])

    async def main() -> None:
        async with auth.connect(bss.AsyncClient, server.url, auth=make_auth()) as client:
            await client.bootparameters.list()

    asyncio.run(main())
    assert len(server.calls) == 2
    assert other.log == []


def test_admin_api_in_clear_goes_through_no_proxy(
    server: Loopback, other: Loopback, proxied: None
) -> None:
    """The admin API answers with new secrets."""
    server.api_always = json_reply({"client_id": "x", "client_secret": "y"}, 201)
    auth.register_client(server.url, "bss", scope="smd.read")
    assert len(server.calls) == 1
    assert other.log == []


def test_proxy_that_cannot_be_used(make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is one sentence that names the variable, for clients and for token requests."""
    monkeypatch.setenv("HTTPS_PROXY", "ftp://user:hunter2@proxy")
    tls = "https://demo.openchami.cluster:8443"
    with pytest.raises(auth.ConfigurationError, match="HTTPS_PROXY is not the URL") as caught:
        auth.connect(smd.Client, tls, auth=make_auth())
    assert "hunter2" not in str(caught.value)
    for ask in (
        make_auth(token_endpoint=f"{tls}/oauth2/token").manager.token,
        lambda: asyncio.run(make_auth(token_endpoint=f"{tls}/x").manager.token_async()),
        lambda: auth.register_client(tls, "bss"),
    ):
        with pytest.raises(auth.ConfigurationError, match="HTTPS_PROXY is not the URL"):
            ask()


def test_proxy_that_nobody_runs(make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the variable: the token endpoint may be right."""
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:9")
    manager = make_auth(token_endpoint="https://demo.openchami.cluster:8443/oauth2/token").manager
    for ask in (manager.token, lambda: asyncio.run(manager.token_async())):
        with pytest.raises(auth.TokenError, match="through the proxy in HTTPS_PROXY") as caught:
            ask()
        assert "hunter2" not in str(caught.value)


def test_network_of_no_proxy_is_reached_directly(
    other: Loopback, proxied: None, make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A value that httpx itself fails on works for token requests as for calls."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.0/8,fd00::/8,[::1]")
    with pytest.raises(auth.TokenEndpointUnavailableError):
        make_auth(token_endpoint="https://127.0.0.1:1/oauth2/token").manager.token()
    with pytest.raises(smd.NetworkError):
        auth.connect(smd.Client, "https://127.0.0.1:1", auth=http.Auth(), retries=0).groups.list()
    assert other.log == []


def test_tls_goes_through_the_proxy(other: Loopback, proxied: None, make_auth: MakeAuth) -> None:
    """What is encrypted end to end is sent where the site wants it sent."""
    tls = "https://demo.openchami.cluster:8443"
    with pytest.raises(auth.TokenEndpointUnavailableError):
        make_auth(token_endpoint=f"{tls}/oauth2/token").manager.token()
    asked = len(other.log)
    with pytest.raises(smd.NetworkError):
        auth.connect(smd.Client, tls, auth=http.Auth(), retries=0).components.list()
    assert len(other.log) == asked + 1
    assert {(seen.method, seen.path) for seen in other.log} == {
        ("CONNECT", "demo.openchami.cluster:8443")
    }
