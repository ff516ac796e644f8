"""After a redirect no token stays on a request, an answer or an error, and none goes elsewhere."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply
from auth_ext.tests.leaks.sentinels import TOKEN, leaks
from openchami_sdk import auth
from openchami_sdk.core import http


def test_redirected_hop_keeps_no_token(server: Loopback, secretive: MakeAuth, call: Call) -> None:
    """A redirect within the origin carries the token, and forgets it after."""
    server.api_script.extend([Reply(307, headers={"Location": "/b"}), Reply(200)])
    options = {"follow_redirects": True}
    response: Any = call(secretive(), f"{server.url}/a", client_options=options)
    assert [c.headers["authorization"] for c in server.calls] == [f"Bearer {TOKEN}"] * 2
    kept = [response.request, *(r.request for r in response.history)]
    assert leaks(repr([r.headers.multi_items() for r in kept])) == []


@pytest.mark.parametrize("again", [True, False], ids=["too many redirects", "a lost answer"])
def test_error_after_a_redirect_names_a_request_without_token(
    server: Loopback, secretive: MakeAuth, call: Call, again: bool
) -> None:
    """An error of the HTTP library has the request that failed, which has a redirect's headers."""
    server.api_always = Reply(307, headers={"Location": "/b"})
    if not again:
        server.api_script.append(server.api_always)
        server.api_always = Reply(200, declared=-1)
    with pytest.raises(http.HTTPError) as caught:
        call(secretive(), server.url, client_options={"follow_redirects": True})
    kept: Any = caught.value
    assert len(server.calls) > 1
    assert "authorization" not in kept.request.headers
    assert leaks(repr(pickle.dumps(kept.request))) == []


def test_refusal_after_a_redirect_keeps_no_token(
    server: Loopback, secretive: MakeAuth, call: Call
) -> None:
    """The answer that was refused is part of the history of the one that was not."""
    server.api_script.extend([Reply(307, headers={"Location": "/b"}), Reply(401), Reply(200)])
    authentication, options = secretive(), {"follow_redirects": True}
    server.make_token = lambda n: f"{TOKEN}{n}"
    response: Any = call(authentication, f"{server.url}/a", client_options=options)
    assert len(server.calls) == 3
    hops = [response, *response.history]
    hops += [one for hop in response.history for one in hop.history]
    assert leaks(repr([hop.request.headers.multi_items() for hop in hops])) == []


def test_redirects_to_another_host(
    server: Loopback, other: Loopback, secretive: MakeAuth, call: Call
) -> None:
    """Neither the service's nor the token endpoint's redirect takes anything along."""
    server.api_always = Reply(307, headers={"Location": other.url})
    call(secretive(), server.url, "POST", json={}, client_options={"follow_redirects": True})
    server.always = Reply(307, headers={"Location": other.url})
    authentication = secretive(scope="x")
    with pytest.raises(auth.TokenEndpointError):
        call(authentication, server.url, client_options={"follow_redirects": True})
    assert len(other.log) == 1
    assert leaks(repr(other.log)) == []


def test_request_after_a_redirect_has_no_token(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """`response.next_request` can be kept, pickled, and sent with a token of its own."""
    server.api_script.append(Reply(307, headers={"Location": "/elsewhere"}))
    with library.client(auth=make_auth()) as client:
        following: Any = client.get(server.url)
        following = following.next_request
        assert "authorization" not in following.headers
        assert b"token-1" not in pickle.dumps(following)
        assert client.send(following).status_code == 200
