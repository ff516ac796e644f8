"""One `except` for whatever goes wrong, with clients of either HTTP library."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply
from openchami_sdk import auth, core, smd
from openchami_sdk.core import http

NOBODY = "http://127.0.0.1:1"

Target = tuple[str, http.AuthFlow]
Trouble = Callable[[Loopback, MakeAuth], Target]


def unreachable(server: Loopback, make_auth: MakeAuth) -> Target:
    """The token is there, the service is not."""
    return NOBODY, make_auth(allowed_origins=[NOBODY])


def missing(server: Loopback, make_auth: MakeAuth) -> Target:
    """The service knows no such thing."""
    server.api_always = Reply(404, b"nothing here\n", {"Content-Type": "text/plain"})
    return server.url, make_auth()


def wrong_secret(server: Loopback, make_auth: MakeAuth) -> Target:
    """The token endpoint does not know the secret."""
    return server.url, make_auth(client_secret="another")


def untrusted(server: Loopback, make_auth: MakeAuth) -> Target:
    """The client goes where the token may not."""
    return server.url, make_auth(allowed_origins=["https://smd.example"])


def no_token_server(server: Loopback, make_auth: MakeAuth) -> Target:
    """Nobody answers at the token endpoint."""
    return server.url, make_auth(token_endpoint=f"{NOBODY}/oauth2/token")


CASES: list[tuple[Trouble, type[core.OpenCHAMIError]]] = [
    (unreachable, smd.NetworkError),
    (missing, smd.NotFoundError),
    (wrong_secret, auth.InvalidClientError),
    (untrusted, auth.UntrustedOriginError),
    (no_token_server, auth.TokenEndpointUnavailableError),
]


@pytest.mark.parametrize(("trouble", "kind"), CASES)
def test_common_base(
    server: Loopback, make_auth: MakeAuth, trouble: Trouble, kind: type[core.OpenCHAMIError]
) -> None:
    """The base of calls' errors and of authentication's catches each, and its class says which."""
    url, authentication = trouble(server, make_auth)
    with smd.Client(url, auth=authentication, retries=0) as client:
        with pytest.raises(core.OpenCHAMIError) as caught:
            client.redfish_endpoints.list()
    assert type(caught.value) is kind
    assert kind.__module__ in ("openchami_sdk.core", "openchami_sdk.auth")


@pytest.mark.parametrize(("trouble", "kind"), CASES)
def test_common_base_of_async_clients(
    server: Loopback, make_auth: MakeAuth, trouble: Trouble, kind: type[core.OpenCHAMIError]
) -> None:
    """As with blocking clients."""
    url, authentication = trouble(server, make_auth)

    async def main() -> None:
        async with smd.AsyncClient(url, auth=authentication, retries=0) as client:
            await client.redfish_endpoints.list()

    with pytest.raises(core.OpenCHAMIError) as caught:
        asyncio.run(main())
    assert type(caught.value) is kind


@pytest.mark.parametrize("own", ["httpx", "httpx2"])
def test_client_of_either_library_is_injected(
    server: Loopback, make_auth: MakeAuth, own: str
) -> None:
    """Its library does not matter, nor whether the token is fetched with the same one."""
    server.api_always = json_reply({"RedfishEndpoints": []})
    with http.INSTALLED[own].client() as injected:
        smd.Client(server.url, auth=make_auth(), http_client=injected).redfish_endpoints.list()

    async def main() -> None:
        async with http.INSTALLED[own].async_client() as injected:
            client = smd.AsyncClient(server.url, auth=make_auth(), http_client=injected)
            await client.redfish_endpoints.list()

    asyncio.run(main())
    assert [seen.headers["authorization"] for seen in server.calls] == ["Bearer token-1"] * 2


@pytest.mark.parametrize("own", ["httpx", "httpx2"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_401_is_answered_under_either_library(
    server: Loopback, make_auth: MakeAuth, own: str, kind: str
) -> None:
    """`ClientCredentialsAuth` is `auth=` of both libraries' clients, a renewal included."""
    authentication = make_auth()
    authentication.manager.token()
    server.revoke()
    module = http.INSTALLED[own].module

    async def main() -> int:
        async with module.AsyncClient(auth=authentication) as client:
            status: int = (await client.get(server.url)).status_code
            return status

    if kind == "async":
        assert asyncio.run(main()) == 200
    else:
        with module.Client(auth=authentication) as client:
            assert client.get(server.url).status_code == 200
    assert len(server.token_requests) == 2


def test_transport_decides_the_library_of_token_requests(make_auth: MakeAuth) -> None:
    """A transport of one library serves, whichever is in use; one for both serves both."""
    for name in ("httpx", "httpx2"):
        module = http.INSTALLED[name].module
        channel = auth.Channel(transport=module.HTTPTransport, timeout=module.Timeout(5))
        source = make_auth(client_id="svc", scope=name, channel=channel)
        assert source.manager.token().value.startswith("token-")

    class Counting(http.BaseTransport):
        def handle_request(self, request: Any) -> Any:
            token = {"access_token": "of-both", "token_type": "bearer"}
            return http.in_use().response(200, json=token)

    assert make_auth(channel=auth.Channel(transport=Counting)).manager.token().value == "of-both"


def test_library_that_is_not_there(make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment asks for in vain is told as a setting."""
    monkeypatch.setenv(http.VARIABLE, "requests")
    with pytest.raises(auth.ConfigurationError, match=f"^{http.VARIABLE} is 'requests'; set httpx"):
        make_auth().manager.token()
