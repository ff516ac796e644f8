"""What one call can be told: `with_options`, on the wire."""

from __future__ import annotations

import asyncio
import os
import pickle
import threading
from operator import attrgetter
from typing import Any

import pytest

from openchami_sdk import boot, bss, smd
from openchami_sdk.core import ApiError, http

GROUP: dict[str, Any] = {"label": "blue", "description": "", "members": {"ids": []}}


class Token(http.Auth):
    def __init__(self, token: str) -> None:
        self.token = token

    def auth_flow(self, request: http.Request) -> http.AuthSteps:
        request.headers["Authorization"] = f"Bearer {self.token}"
        yield request


def test_each_option_holds_for_its_calls_only(service: Any, library: http.Library) -> None:
    """The calls of the view carry the options; those of the client stay as they were."""
    service.answer(200, GROUP)
    with smd.Client(service.url, auth=Token("own")) as client:
        other = client.with_options(headers={"X-Request-ID": "7"}, auth=Token("other"))
        assert other.groups.get("blue").label == "blue"
        client.groups.get("blue")
        other.with_options(auth=None, headers={"x-tenant": "lab"}).groups.get("blue")
    sent = [
        tuple(seen.headers.get(name) for name in ("authorization", "x-request-id", "x-tenant"))
        for seen in service.seen
    ]
    assert sent == [
        ("Bearer other", "7", None),
        ("Bearer own", None, None),
        (None, "7", "lab"),
    ]


@pytest.mark.parametrize(
    ("package", "method", "arguments"),
    [
        (smd, "components.get", ["x0c0s0b0n0"]),
        (bss, "bootparameters.list", []),
        (boot, "nodes.get", ["nod-1"]),
    ],
    ids=["smd", "bss", "boot"],
)
def test_every_service_and_both_kinds_of_client(
    service: Any, library: http.Library, package: Any, method: str, arguments: list[str]
) -> None:
    """A slow service ends the call of each generated client at its deadline, sync and async."""
    service.answer(200, {})
    service.open.clear()
    with package.Client(service.url) as client:
        with pytest.raises(smd.RequestTimeoutError, match="did not end before its deadline"):
            attrgetter(method)(client.with_options(deadline=0.05))(*arguments)
        with pytest.raises(smd.RequestTimeoutError, match="no answer in time"):
            attrgetter(method)(client.with_options(timeout=0.05))(*arguments)

    async def main() -> None:
        async with package.AsyncClient(service.url) as client:
            with pytest.raises(smd.RequestTimeoutError, match="did not end before its deadline"):
                await attrgetter(method)(client.with_options(deadline=0.05))(*arguments)
            with pytest.raises(smd.RequestTimeoutError, match="no answer in time"):
                await attrgetter(method)(client.with_options(timeout=0.05))(*arguments)

    asyncio.run(main())


def test_no_token_means_none(service: Any, library: http.Library) -> None:
    """Without `auth`, not even the authentication of an http_client adds a token."""
    service.answer(200, GROUP)
    with library.client(auth=Token("own"), trust_env=False) as own:
        client = smd.Client(service.url, http_client=own)
        silent = client.with_options(auth=None)
        silent.groups.get("blue")
        silent.with_options(auth=Token("other")).groups.get("blue")
        client.groups.get("blue")
    sent = [seen.headers.get("authorization") for seen in service.seen]
    assert sent == [None, "Bearer other", "Bearer own"]


def test_retries_of_a_call(service: Any) -> None:
    """A view sends a call again as often as it was told."""
    service.answer(503)
    with smd.Client(service.url, retries=0, sleep=lambda _: None) as client:
        with pytest.raises(smd.ServiceUnavailableError):
            client.with_options(retries=3).groups.get("blue")
        assert len(service.seen) == 4
        with pytest.raises(smd.ServiceUnavailableError):
            client.groups.get("blue")
        assert len(service.seen) == 5


def test_none_lifts_the_deadline_of_the_client(service: Any) -> None:
    """None means what it means when a client is made; what is left out stays."""
    service.answer(200, GROUP)
    with smd.Client(service.url, deadline=0.000_001) as client:
        with pytest.raises(smd.RequestTimeoutError):
            client.with_options(retries=0).groups.get("blue")
        assert client.with_options(deadline=None).groups.get("blue").label == "blue"


def test_a_view_uses_the_connections_and_the_bounds_of_its_client(service: Any) -> None:
    """One call of the client at a time is one call of client and views together."""
    service.answer(200, GROUP)
    service.open.clear()
    under_way = threading.Event()

    class Announced(Token):
        def auth_flow(self, request: http.Request) -> http.AuthSteps:
            under_way.set()
            yield from super().auth_flow(request)

    with smd.Client(service.url, auth=Announced("t"), max_in_flight=1) as client:
        thread = threading.Thread(target=client.groups.get, args=("blue",))
        thread.start()
        assert under_way.wait(30)
        with pytest.raises(smd.RequestTimeoutError, match="nothing was sent"):
            client.with_options(deadline=0.05).groups.get("blue")
        service.open.set()
        thread.join()
    assert len(service.seen) == 1


def test_a_view_ends_with_its_client(service: Any) -> None:
    """After the client is closed, its views send nothing; a view cannot be closed itself."""
    service.answer(200, GROUP)
    client = smd.Client(service.url)
    view = client.with_options(retries=0)
    for close in (view.close, view.__enter__):
        with pytest.raises(TypeError, match="close the original client"):
            close()
    assert view.groups.get("blue").label == "blue"
    client.close()
    with pytest.raises(ApiError, match="closed; make a new one"):
        view.groups.get("blue")
    assert len(service.seen) == 1


def test_an_async_view_ends_with_its_client_and_serves_any_event_loop(service: Any) -> None:
    """The same for an async client, whose views are used in several event loops in turn."""
    service.answer(200, GROUP)
    client = smd.AsyncClient(service.url)
    view = client.with_options(deadline=30)
    for _ in range(2):
        assert asyncio.run(view.groups.get("blue")).label == "blue"
    for close in (view.aclose, view.__aenter__):
        with pytest.raises(TypeError, match="close the original client"):
            asyncio.run(close())
    asyncio.run(client.aclose())
    with pytest.raises(ApiError, match="closed; make a new one"):
        asyncio.run(view.groups.get("blue"))


def test_a_view_in_a_forked_child(service: Any) -> None:
    """A child's view makes connections of its own, as its client does."""
    service.answer(200, GROUP)
    with smd.Client(service.url) as client:
        view = client.with_options(headers={"X-Request-ID": "7"})
        view.groups.get("blue")
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if view.groups.get("blue").label == "blue" else 1)
            finally:
                os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        view.groups.get("blue")
    assert [seen.headers["x-request-id"] for seen in service.seen] == ["7"] * 3


def test_a_view_is_pickled_with_its_options(service: Any) -> None:
    """A method of a view may go to another process, where it sends the same."""
    service.answer(200, GROUP)
    view = smd.Client(service.url, auth=Token("t")).with_options(headers={"X-Request-ID": "7"})
    assert pickle.loads(pickle.dumps(view.groups.get))("blue").label == "blue"
    view.groups.get("blue")
    assert service.seen[0].headers == service.seen[1].headers


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("timeout", "5", TypeError),
        ("deadline", "5", TypeError),
        ("deadline", -1, ValueError),
        ("retries", "2", TypeError),
        ("retries", -1, ValueError),
        ("auth", "token", TypeError),
        ("headers", [("X-Tenant", "lab")], TypeError),
        ("headers", {"X-Tenant": 5}, TypeError),
    ],
)
@pytest.mark.parametrize("kind", [smd.Client, smd.AsyncClient])
def test_options_that_cannot_work(kind: Any, name: str, value: Any, error: type) -> None:
    """They are refused at once, with a sentence that names the argument."""
    with pytest.raises(error, match=f"^{name} "):
        kind("http://127.0.0.1:1").with_options(**{name: value})


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Authorization", "which cannot be set here; pass `auth`."),
        ("authorization", "pass `auth`"),
        ("Proxy-Authorization", "the proxy's credentials"),
        ("User-Agent", "pass `user_agent` to the client"),
        ("Host", "cannot be set here"),
        ("Transfer-Encoding", "cannot be set here"),
        ("Content-Length", "cannot be set here"),
        ("Accept-Encoding", "cannot be set here"),
        ("", "not a valid header name"),
        (":authority", "not a valid header name"),
        ("X-A: 1\r\nAuthorization", "not a valid header name"),
        ("X-A ", "not a valid header name"),
        ("Überschrift", "not a valid header name"),
    ],
)
def test_headers_that_are_not_the_callers(name: str, says: str) -> None:
    """A header names neither another token nor another host, and smuggles nothing."""
    with smd.Client("http://127.0.0.1:1") as client, pytest.raises(ValueError, match=says):
        client.with_options(headers={name: "s3cret"})


@pytest.mark.parametrize("value", ["s3cret\r\nX-B: 2", "s3cret\n", "\ts3cret", " s3cret", "s3crét"])
def test_values_of_headers_stay_in_one_line(value: str) -> None:
    """A value that is not one line of printable ASCII is refused, and not repeated."""
    with (
        smd.Client("http://127.0.0.1:1") as client,
        pytest.raises(ValueError, match="The value of the header 'X-A' must be") as error,
    ):
        client.with_options(headers={"X-A": value})
    assert "s3cr" not in str(error.value)


def test_one_header_is_named_once(service: Any) -> None:
    """Two spellings of one name are refused; a view of a view replaces what it names."""
    service.answer(200, GROUP)
    with smd.Client(service.url) as client:
        with pytest.raises(ValueError, match="contain 'x-a' twice"):
            client.with_options(headers={"X-A": "1", "x-a": "2"})
        first = client.with_options(headers={"X-A": "1"})
        first.with_options(headers={"x-a": "2", "accept": "text/csv"}).groups.get("blue")
        assert "X-A" not in repr(first)
    assert service.seen[0].headers["x-a"] == "2"
    assert service.seen[0].headers["accept"] == "text/csv"


def test_headers_are_taken_to_no_other_host(service: Any, library: http.Library) -> None:
    """With headers of its own a call follows no redirect, whatever the http_client does."""
    service.answer(302, None, headers={"Location": f"{service.url}/elsewhere"})
    service.answer(200, GROUP)
    with library.client(follow_redirects=True, trust_env=False) as own:
        client = smd.Client(service.url, http_client=own)
        with pytest.raises(smd.StatusError, match="302"):
            client.with_options(headers={"X-Auth": "s3cret"}).groups.get("blue")
        assert len(service.seen) == 1
        assert client.groups.get("blue").label == "blue"
