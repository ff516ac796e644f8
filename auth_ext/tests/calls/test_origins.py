"""Where tokens and secrets go, and where they never go."""

from __future__ import annotations

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply
from openchami_sdk import auth
from openchami_sdk.auth._origins import parse_origins, parse_url
from openchami_sdk.core import http
from openchami_sdk.core.http.address import is_loopback


def test_absolute_url_to_another_host_is_refused(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """A client with our auth that is given somebody else's URL sends nothing at all."""
    with pytest.raises(auth.UntrustedOriginError, match="not among the allowed origins"):
        call(make_auth(), f"{other.url}/steal")
    assert other.log == server.log == []


@pytest.mark.parametrize(
    "url",
    [
        "http://api.test/x", "https://api.test:8443/x", "https://api.test.evil/x",
        "https://evil.test/api.test", "https://api.test@evil.test/",
    ],
)  # fmt: skip
def test_origin_is_compared_whole(make_auth: MakeAuth, url: str, library: http.Library) -> None:
    """Scheme, host and port all count; look-alikes do not pass."""
    with library.client(auth=make_auth(allowed_origins=["https://api.test"])) as client:
        with pytest.raises(auth.UntrustedOriginError) as caught:
            client.get(url)
    assert "@" not in str(caught.value)


def test_default_port_is_the_same_origin() -> None:
    """`https://h` and `https://h:443` are one origin, whatever the path."""
    assert parse_origins(["https://H/x"]) == parse_origins(["https://h:443"])


def test_redirect_to_another_host_loses_the_token(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """A redirect is followed when asked for, but without the token."""
    server.api_always = Reply(302, headers={"Location": f"{other.url}/steal"})
    other.api_always = Reply(200)
    call(make_auth(), server.url, client_options={"follow_redirects": True})
    assert len(other.calls) == 1
    assert "authorization" not in other.calls[0].headers


def test_401_of_another_host_is_not_ours(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call
) -> None:
    """A 401 at the end of a redirect to another host does not drop our token."""
    server.api_always = Reply(302, headers={"Location": f"{other.url}/x"})
    response = call(make_auth(), server.url, client_options={"follow_redirects": True})
    assert response.status_code == 401
    assert len(server.token_requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_token_endpoint_is_not_followed(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call, status: int, method: str
) -> None:
    """A redirecting token endpoint never gets the secret sent on, whatever the client follows."""
    server.always = Reply(status, headers={"Location": other.token_endpoint})
    with pytest.raises(auth.TokenEndpointError, match="redirects"):
        call(
            make_auth(auth_method=method),
            server.url,
            client_options={"follow_redirects": True},
        )
    assert other.log == []


@pytest.mark.parametrize("host", ["localhost", "smd.localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_loopback_may_be_cleartext(host: str) -> None:
    """What never leaves the machine needs no TLS."""
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["smd", "10.0.0.1", "localhost.evil.test", "0.0.0.0", "::"])
def test_everything_else_may_not(host: str) -> None:
    """Names that only look local are not loopback."""
    assert not is_loopback(host)


@pytest.mark.parametrize("url", ["", "smd:27779", "/hsm/v2", "ftp://smd", "https://", "https:///x"])
def test_urls_that_are_none(url: str) -> None:
    """Whatever is no absolute https URL is refused by name."""
    with pytest.raises(auth.ConfigurationError, match="the thing"):
        parse_url(url, "the thing")


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hunter2@smd",
        "https://user:hunter2@smd:port",
        "ftp://user:hunter2@smd",
        "user:hunter2@smd",
    ],
)
def test_userinfo_is_refused_and_not_repeated(url: str) -> None:
    """A password in a URL is refused, and the message does not print it."""
    with pytest.raises(auth.ConfigurationError, match="the thing") as caught:
        parse_url(url, "the thing")
    assert "hunter2" not in str(caught.value)
