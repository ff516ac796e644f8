"""Admin and control routes answer programs on this host; what they are sent is input."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from openchami_sdk.testing import Stack

FORM = b"client_name=evil&grant_types=client_credentials"


@pytest.fixture(scope="module", params=["v0.1", "v0.2"])
def stack(request: pytest.FixtureRequest) -> Iterator[Stack]:
    """A stack of each release."""
    with Stack(release=request.param) as running:
        yield running


def send(url: str, path: str, *fields: str, method: str = "POST", body: bytes = b"{}") -> int:
    """One request, its header fields as given; the status of its answer."""
    parts = urlsplit(url)
    assert parts.port is not None
    named = any(field.lower().startswith("host:") for field in fields)
    lines = [f"{method} {path} HTTP/1.1", *([] if named else [f"Host: {parts.netloc}"]), *fields]
    lines += [f"Content-Length: {len(body)}", "Connection: close", "", ""]
    with socket.create_connection(("127.0.0.1", parts.port), timeout=10) as connection:
        connection.sendall("\r\n".join(lines).encode() + body)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return int(answer.split()[1])


def places(stack: Stack) -> list[tuple[str, str]]:
    """A control route of every server, and the admin routes."""
    found = [(url, "/_control/reset") for url in stack.urls.values()]
    root = stack.token_url[: stack.token_url.index("/oauth")]
    found.append((root, "/_control/reset"))
    if stack.release == "v0.1":
        found += [(stack.admin_url, "/_control/reset"), (stack.admin_url, "/admin/clients")]
    return found


@pytest.mark.parametrize(
    "field",
    [
        "Host: evil.example",
        "Host: 127.0.0.1.evil.example:80",
        "Host: localhost.evil.example",
        "Host: 10.0.0.1",
        "Host: 127.0.0.1:80@evil.example",
        "Host: ",
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://127.0.0.1:4444",
        "Sec-Fetch-Site: cross-site",
        "X-Forwarded-For: 10.0.0.1",
        "Forwarded: for=10.0.0.1",
        "X-Forwarded-Host: evil.example",
        "X-Real-IP: 10.0.0.1",
        "Via: 1.1 evil.example",
        "Referer: http://evil.example/",
        "Sec-Fetch-Mode: navigate",
    ],
)
def test_web_pages_and_proxies_are_refused(stack: Stack, field: str) -> None:
    """A page cannot post a form there, not even under a name that resolves to this host."""
    for url, path in places(stack):
        for content in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
            status = send(url, path, field, f"Content-Type: {content}", body=FORM)
            assert status in (400, 403), (url, path)
        if field != "Host: ":
            assert status == 403, (url, path)


def test_programs_on_this_host_are_served(stack: Stack) -> None:
    """By every name of the host."""
    for url, path in places(stack):
        port = urlsplit(url).port
        hosts = (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}")
        for host in (*hosts, "127.0.0.1", "localhost", "[::1]"):
            assert send(url, path, f"Host: {host}") in (200, 201, 204), (url, path, host)


@pytest.mark.parametrize(
    "body",
    [b'{"a":' * 50_000, b"[" * 100_000, b"[" * 9_000 + b"]" * 9_000, b'{"a": "\xff"}', b"\xff"],
    ids=["deep object", "deep list", "deep and closed", "bad UTF-8", "no text"],
)
def test_what_they_are_sent_is_input(stack: Stack, body: bytes) -> None:
    """400 for bodies that cannot be read, and the server goes on."""
    for url, path in places(stack):
        assert send(url, path, "Content-Type: application/json", body=body) == 400, (url, path)
        assert send(url, path, "Content-Type: application/json") in (200, 201, 204)


def test_caller_that_goes_away_is_no_failure(
    stack: Stack, caplog: pytest.LogCaptureFixture
) -> None:
    """A connection that ends within a request's body leaves no traceback in the log."""
    paths = dict.fromkeys(stack.urls.values(), "/")
    paths |= {stack.smd_url: "/hsm/v2/groups", stack.token_url: ""}
    for url, path in paths.items():
        parts = urlsplit(url + path)
        head = f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: 10\r\n"
        with socket.create_connection(("127.0.0.1", parts.port or 0), timeout=10) as connection:
            connection.sendall(f"{head}Content-Type: application/json\r\n\r\n".encode() + b"abc")
            connection.shutdown(socket.SHUT_WR)
            # The server has noticed the end when it closes the connection.
            while connection.recv(65536):
                pass
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
