"""Whatever comes back, a call ends in its value or in one typed error."""

from __future__ import annotations

import asyncio
import pickle
import socket
import traceback
from typing import Any

import pytest

from openchami_sdk import bss, smd
from openchami_sdk.core import http

pytestmark = pytest.mark.usefixtures("library")

PROBLEM = {"type": "about:blank", "title": "Not Found", "status": 404, "detail": "no such group"}
GATEWAY_PAGE = "<html><body>nginx SECRET-PAGE</body></html>"


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (301, smd.StatusError),
        (400, smd.BadRequestError),
        (401, smd.UnauthorizedError),
        (403, smd.ForbiddenError),
        (404, smd.NotFoundError),
        (405, smd.MethodNotAllowedError),
        (409, smd.ConflictError),
        (418, smd.StatusError),
        (429, smd.RateLimitedError),
        (500, smd.ServerError),
        (502, smd.BadGatewayError),
        (503, smd.ServiceUnavailableError),
        (504, smd.GatewayTimeoutError),
        (520, smd.ServerError),
        (599, smd.ServerError),
    ],
)
@pytest.mark.parametrize(
    ("body", "content_type"),
    [(PROBLEM, "application/problem+json"), (GATEWAY_PAGE, "text/html"), (None, "")],
    ids=["problem", "html", "empty"],
)
def test_a_status_has_its_error(
    service: Any, status: int, expected: type[smd.StatusError], body: Any, content_type: str
) -> None:
    """Each status raises its class, whatever the body is, and never shows the body."""
    service.answer(status, body, content_type=content_type)
    with pytest.raises(expected) as caught:
        smd.Client(service.url, retries=0).groups.get("blue")
    assert type(caught.value) is expected
    assert caught.value.status_code == status
    assert f"GET {service.url}/hsm/v2/groups/blue answered {status}" in str(caught.value)
    assert "SECRET-PAGE" not in "".join(traceback.format_exception(caught.value))


def test_problem_details_are_on_the_error(service: Any) -> None:
    """The service's sentence is in the message, its problem details and request id on the error."""
    service.answer(
        404, PROBLEM, content_type="application/problem+json", headers={"X-Request-Id": "r-1"}
    )
    with pytest.raises(smd.NotFoundError, match="no such group") as caught:
        smd.Client(service.url).groups.get("blue")
    assert caught.value.problem == smd.Problem(
        title="Not Found", status=404, detail="no such group"
    )
    assert caught.value.request_id == "r-1"


def test_a_plain_401_says_what_to_do(service: Any) -> None:
    """A text/plain 401 is an UnauthorizedError whose detail is the service's line."""
    service.answer(401, "token is expired\n", content_type="text/plain; charset=utf-8")
    with pytest.raises(
        smd.UnauthorizedError, match=r"requires a token.*token is expired"
    ) as caught:
        smd.Client(service.url).groups.get("blue")
    assert caught.value.detail == "token is expired"
    assert caught.value.problem is None


def test_a_path_that_is_not_there(service: Any) -> None:
    """A router's 404 is told from a service's: the thing is not missing, the path is."""
    service.answer(404, "404 page not found", content_type="text/plain")
    with pytest.raises(smd.NotFoundError, match=r"is the base URL that of the service\?"):
        smd.Client(service.url).groups.get("blue")


def test_a_service_cannot_write_on_the_terminal(service: Any) -> None:
    """Control characters of problem details are escaped in the message, long ones cut."""
    detail = "gone\x1b[31m\n" + "x" * 3000
    service.answer(404, {**PROBLEM, "detail": detail}, content_type="application/problem+json")
    with pytest.raises(smd.NotFoundError, match=r"gone\\x1b\[31m\\nx") as caught:
        smd.Client(service.url).groups.get("blue")
    assert len(str(caught.value)) < 400
    assert caught.value.problem is not None
    assert caught.value.problem.detail == detail


@pytest.mark.parametrize("body", ['{"detail": 7}', '["a"]', "{broken", "null"])
def test_broken_problem_details_are_none(service: Any, body: str) -> None:
    """Problem details that are not any do not hide the status."""
    service.answer(409, body, content_type="application/problem+json")
    with pytest.raises(smd.ConflictError) as caught:
        smd.Client(service.url).groups.get("blue")
    assert caught.value.problem is None


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (GATEWAY_PAGE, "text/html"),
        ("SECRET-PAGE", "application/json"),
        ("", "application/json"),
        ('{"label": "blue"}{"label": "red"}', "application/json"),
        ('{"x": ' + "[" * 200_000, "application/json"),
    ],
    ids=["html", "not json", "empty", "two documents", "bottomless"],
)
def test_a_success_that_is_none(service: Any, body: str, content_type: str) -> None:
    """A 200 that holds something else is a DecodeError that does not show it."""
    service.answer(200, body, content_type=content_type)
    with pytest.raises(smd.DecodeError) as caught:
        smd.Client(service.url).groups.get("blue")
    assert "SECRET-PAGE" not in "".join(traceback.format_exception(caught.value))
    assert caught.value.status_code == 200


def test_a_login_page_is_no_success(service: Any) -> None:
    """An HTML page is neither a boot script nor the empty answer of a change."""
    service.answer(200, GATEWAY_PAGE, content_type="text/html; charset=utf-8")
    with pytest.raises(smd.DecodeError, match="HTML page"):
        smd.Client(service.url).components.update_nid("x0", smd.ComponentNidUpdate(nid=1))
    with pytest.raises(bss.DecodeError, match="HTML page"):
        bss.Client(service.url).bootscript.get(nid=1)


def test_a_body_that_cannot_be_decompressed(service: Any) -> None:
    """A broken Content-Encoding is a DecodeError too."""
    service.answer(200, "{}", headers={"Content-Encoding": "gzip"})
    with pytest.raises(smd.DecodeError, match="decompressed"):
        smd.Client(service.url, retries=0).groups.get("blue")


def test_a_wrong_type_is_named_by_its_path(service: Any) -> None:
    """The error says where in the document the wrong type is, and what was expected."""
    good = {"ID": "x0c0s0b0n0", "Type": "Node", "NID": 1}
    service.answer(200, {"Components": [good, good, good, {**good, "NID": "x"}]})
    with pytest.raises(smd.DecodeError, match=r"\$\.Components\[3\]\.NID") as caught:
        smd.Client(service.url).components.list()
    assert caught.value.path == "$.Components[3].NID"


def test_a_dropped_connection_is_a_network_error(service: Any) -> None:
    """No answer at all is a NetworkError that names the call."""
    service.drop()
    with pytest.raises(smd.NetworkError, match=r"GET .*/hsm/v2/groups/blue got no answer"):
        smd.Client(service.url, retries=0).groups.get("blue")


def test_a_service_that_is_not_there() -> None:
    """A refused connection is a NetworkError with advice."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(smd.NetworkError, match="is base_url correct"):
            smd.Client(url, retries=0).groups.get("blue")


def test_https_where_the_service_has_no_tls(service: Any) -> None:
    """The message says so, instead of the words of OpenSSL."""
    url = service.url.replace("http://", "https://")
    with pytest.raises(smd.NetworkError, match="without TLS; does base_url begin with http://"):
        smd.Client(url, retries=0).groups.get("blue")


@pytest.mark.parametrize(
    ("raised", "says"),
    [
        ("PoolTimeout", "no free connection in time.*nothing was sent"),
        ("ConnectTimeout", "could not connect in time; nothing was sent"),
        ("ReadTimeout", "no answer in time"),
    ],
)
def test_which_patience_ended(library: http.Library, raised: str, says: str) -> None:
    """The message tells whether the call can have been made."""

    def answer(request: http.Request) -> http.Response:
        raise getattr(library.module, raised)("x")

    with library.client(transport=library.module.MockTransport(answer)) as own:
        client = smd.Client("http://demo.test", http_client=own, retries=0)
        with pytest.raises(smd.RequestTimeoutError, match=says):
            client.groups.get("blue")


def test_a_certificate_that_is_not_trusted(library: http.Library) -> None:
    """It is no use to try again, and the advice is another one."""
    tried: list[http.Request] = []

    def refuse(request: http.Request) -> http.Response:
        tried.append(request)
        message = "[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate"
        raise library.module.ConnectError(message)

    with library.client(transport=library.module.MockTransport(refuse)) as own:
        with pytest.raises(smd.NetworkError, match=r"not trusted.*SSLContext") as caught:
            smd.Client("https://demo.test", http_client=own).groups.get("blue")
    assert len(tried) == 1
    assert not caught.value.transient


def test_a_slow_service_times_out(service: Any) -> None:
    """The timeout of one call ends it with RequestTimeoutError."""
    service.answer(200, {})
    service.open.clear()
    with pytest.raises(smd.RequestTimeoutError, match="no answer in time"):
        smd.Client(service.url).with_options(timeout=0.05).groups.get("blue")
    assert len(service.seen) == 1  # the caller's patience is not multiplied by retries


def test_the_async_client_raises_the_same(service: Any) -> None:
    """An AsyncClient raises the same error, with the same message, as a Client."""
    service.answer(404, PROBLEM, content_type="application/problem+json")

    async def call() -> None:
        async with smd.AsyncClient(service.url) as client:
            await client.groups.get("blue")

    with pytest.raises(smd.NotFoundError) as of_async:
        asyncio.run(call())
    with smd.Client(service.url) as client, pytest.raises(smd.NotFoundError) as of_sync:
        client.groups.get("blue")
    assert str(of_async.value) == str(of_sync.value)


def test_errors_survive_a_process_pool(service: Any) -> None:
    """An error keeps what it knows when it is pickled."""
    service.answer(404, PROBLEM, content_type="application/problem+json")
    with pytest.raises(smd.NotFoundError) as caught:
        smd.Client(service.url).groups.get("blue")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.status_code, copy.problem) == (
        str(caught.value),
        404,
        caught.value.problem,
    )


@pytest.mark.parametrize("location", ["mailto:x", "https:x", "http://xn--/", "http://[::1"])
def test_a_redirect_to_what_is_no_url(service: Any, location: str) -> None:
    """It is an error of the call, whatever the HTTP library makes of it."""
    service.answer(302, None, headers={"Location": location})

    async def main() -> None:
        async with smd.AsyncClient(service.url) as client:
            await client.groups.get("blue")

    with pytest.raises(smd.ApiError), smd.Client(service.url, retries=0) as client:
        client.groups.get("blue")
    with pytest.raises(smd.ApiError):
        asyncio.run(main())
