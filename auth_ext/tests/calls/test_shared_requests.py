"""One request object that several threads send: each call has a token, the object never has."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk.auth import ClientCredentialsAuth
from openchami_sdk.core import http

Make = Callable[..., ClientCredentialsAuth]


def test_one_request_sent_by_many_threads(server: Loopback, make_auth: Make) -> None:
    """400 calls of one object by 16 threads are all answered 200."""
    library = http.in_use()
    with library.client(auth=make_auth(), trust_env=False) as client:
        request: Any = client.build_request("POST", f"{server.url}/x", json={"a": 1})
        with ThreadPoolExecutor(16) as pool:
            sent = [pool.submit(client.send, request) for _ in range(400)]
            answers = [one.result() for one in sent]
    assert {answer.status_code for answer in answers} == {200}
    assert {call.body for call in server.calls} == {b'{"a":1}'}
    assert "authorization" not in request.headers


def test_one_request_sent_by_many_tasks(server: Loopback, make_auth: Make) -> None:
    """The same in an event loop."""

    async def main() -> set[int]:
        async with http.in_use().async_client(auth=make_auth(), trust_env=False) as client:
            request: Any = client.build_request("GET", f"{server.url}/x")
            answers = await asyncio.gather(*(client.send(request) for _ in range(100)))
            assert "authorization" not in request.headers
            return {answer.status_code for answer in answers}

    assert asyncio.run(main()) == {200}


def test_a_token_that_is_renewed_during_the_calls(server: Loopback, make_auth: Make) -> None:
    """A 401 in one thread renews the token; the request of the others stays as it is."""
    auth = make_auth()
    auth.manager.token()
    server.revoke()
    with http.in_use().client(auth=auth, trust_env=False) as client:
        request: Any = client.build_request("GET", f"{server.url}/x")
        with ThreadPoolExecutor(8) as pool:
            sent = [pool.submit(client.send, request) for _ in range(40)]
            answers = [one.result() for one in sent]
    assert {answer.status_code for answer in answers} == {200}
    for answer in answers:
        assert "authorization" not in answer.request.headers
        assert b"Bearer" not in pickle.dumps(answer)
