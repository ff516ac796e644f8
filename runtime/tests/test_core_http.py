"""Both HTTP libraries, behind one module."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import anyio
import certifi
import pytest

from openchami_sdk.core import http
from openchami_sdk.core.http import INSTALLED, VARIABLE
from openchami_sdk.core.http.proxies import route

NAMES = ("httpx", "httpx2")
PAIRS = [(a, b) for a in NAMES for b in NAMES]


class Stamp(http.Auth):
    """Puts a header on a request, after one that it sends ahead."""

    def __init__(self, library: http.Library | None = None) -> None:
        self.library = library

    def auth_flow(self, request: http.Request) -> http.AuthSteps:
        request.headers["X-Stamp"] = "seen"
        response = yield request
        if response.status_code == 401:
            request.headers["X-Stamp"] = "again"
            yield request


@pytest.fixture
def module(request: pytest.FixtureRequest) -> Any:
    """The library itself."""
    return importlib.import_module(request.param)


@pytest.mark.parametrize("name", NAMES)
def test_variable_chooses_the_library(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests and operators choose with one variable."""
    monkeypatch.setenv(VARIABLE, name)
    library = http.in_use()
    assert library.name == name
    with library.client() as client:
        assert type(client).__module__ == name
        assert http.library_of(client) is library
    assert http.library_of(library.async_client()) is library


def test_httpx2_is_used_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The maintained successor comes first."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert http.in_use().name == "httpx2"


def test_unknown_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A typing error in the variable is one sentence."""
    monkeypatch.setenv(VARIABLE, "requests")
    with pytest.raises(ValueError, match=f"^{VARIABLE} is 'requests'; set httpx or httpx2"):
        http.in_use()


def _python(code: str, **env: str) -> str:
    prelude = "import sys; sys.modules['httpx2'] = None; from openchami_sdk.core import http; "
    ran = subprocess.run(
        [sys.executable, "-c", prelude + code], capture_output=True, text=True, env=env, check=False
    )
    return ran.stdout.strip() or ran.stderr.strip().splitlines()[-1]


def test_httpx_alone_is_enough() -> None:
    """Without the extra, everything is httpx."""
    code = "print(http.in_use().name, [c.__module__ for c in http.HTTPError], http.Auth.__mro__)"
    shown = _python(code)
    assert shown.startswith("httpx ['httpx'] ")
    assert "httpx2" not in shown


def test_httpx2_without_its_extra_says_what_to_install() -> None:
    """What was asked for and is missing is named with the command that brings it."""
    shown = _python("http.in_use()", **{VARIABLE: "httpx2"})
    assert shown == (
        f"ValueError: {VARIABLE} is httpx2, which is not installed: "
        "pip install 'openchami-sdk[httpx2]'."
    )


def test_alias_of_httpx2_is_one_library() -> None:
    """An application may make `httpx` a name of httpx2."""
    code = (
        "import httpx2; httpx2.alias_httpx(); from openchami_sdk.core import http; "
        "print(http.in_use().name, len(http.HTTPError), http.Auth.__mro__.count(httpx2.Auth), "
        "http.library_of(httpx2.Client()) is http.in_use())"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["httpx2", "1", "1", "True"]


@pytest.mark.parametrize("module", NAMES, indirect=True)
def test_one_auth_serves_the_clients_of_both(service: Any, module: Any) -> None:
    """Both libraries check that an auth is of their own class."""
    service.answer(401).answer(200)
    with module.Client(auth=Stamp(), trust_env=False) as client:
        assert client.get(service.url).status_code == 200
    assert [seen.headers["x-stamp"] for seen in service.seen] == ["seen", "again"]


@pytest.mark.parametrize("module", NAMES, indirect=True)
def test_one_auth_serves_the_async_clients_of_both(service: Any, module: Any) -> None:
    """As with blocking clients."""
    service.answer(401).answer(200)

    async def call() -> int:
        async with module.AsyncClient(auth=Stamp(), trust_env=False) as client:
            status: int = (await client.get(service.url)).status_code
            return status

    assert anyio.run(call) == 200
    assert [seen.headers["x-stamp"] for seen in service.seen] == ["seen", "again"]


@pytest.mark.parametrize(("library", "other"), PAIRS)
def test_auth_of_either_library_is_taken(service: Any, library: str, other: str) -> None:
    """A user's `BasicAuth` need not be of the library that the SDK uses."""
    service.answer(200)
    login = INSTALLED[other].module.BasicAuth("ann", "pw")
    with INSTALLED[library].client(auth=login, trust_env=False) as client:
        client.get(service.url)

    async def call() -> None:
        async with INSTALLED[library].async_client(auth=login, trust_env=False) as client:
            await client.get(service.url)

    anyio.run(call)
    assert [seen.headers["authorization"] for seen in service.seen] == ["Basic YW5uOnB3"] * 2


@pytest.mark.parametrize(("library", "other"), PAIRS)
def test_auth_that_needs_bodies_gets_them(service: Any, library: str, other: str) -> None:
    """An auth of the other library that reads request and answer finds them read."""
    found: list[bytes] = []

    class Reads(INSTALLED[other].module.Auth):  # type: ignore[misc]
        requires_request_body = True
        requires_response_body = True

        def auth_flow(self, request: Any) -> Generator[Any, Any]:
            found.append(request.content)
            response = yield request
            found.append(response.content)

    service.answer(200, "pong")
    with INSTALLED[library].client(auth=Reads(), trust_env=False) as client:
        client.post(service.url, content=iter([b"pi", b"ng"]))
    assert found == [b"ping", b"pong"]


@pytest.mark.parametrize(("library", "other"), PAIRS)
def test_timeout_of_either_library_is_taken(library: str, other: str) -> None:
    """Each step keeps its seconds."""
    given = INSTALLED[other].module.Timeout(4.0, connect=1.0, pool=None)
    made: Any = INSTALLED[library].timeout(given)
    assert type(made).__module__ == library
    assert made.as_dict() == {"connect": 1.0, "read": 4.0, "write": 4.0, "pool": None}


@pytest.mark.parametrize("library", NAMES)
def test_timeout_of_a_number(library: str) -> None:
    """Seconds for all steps; None waits."""
    assert set(vars(INSTALLED[library].timeout(3)).values()) == {3}
    assert set(vars(INSTALLED[library].timeout(None)).values()) == {None}


@pytest.mark.parametrize("library", NAMES)
def test_exceptions_of_both_are_caught(service: Any, library: str) -> None:
    """One `except` names the classes of both."""
    service.drop()
    with (
        INSTALLED[library].client(trust_env=False) as client,
        pytest.raises(http.RequestError) as caught,
    ):
        client.get(service.url)
    assert isinstance(caught.value, http.RemoteProtocolError)
    assert not isinstance(caught.value, http.TimeoutException)
    assert type(caught.value).__module__ == library


def test_no_other_module_imports_the_libraries() -> None:
    """Another library takes one change."""
    others = [
        str(path.relative_to(root))
        for root in map(Path, importlib.import_module("openchami_sdk").__path__)
        for path in root.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith(("import httpx", "from httpx"))
    ]
    assert set(others) == {"core/http/__init__.py"}


def test_parse_url_refuses_what_is_none() -> None:
    """ValueError, whichever library parses."""
    assert http.parse_url("https://smd:27779/hsm").host == "smd"
    with pytest.raises(ValueError, match="port"):
        http.parse_url("https://smd:port")


@pytest.mark.parametrize("name", NAMES)
def test_library_of_a_transport(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A transport's library makes the client for it; one for both goes with the one in use."""
    module = INSTALLED[name].module
    assert http.library_of(module.MockTransport(print)) is INSTALLED[name]
    assert http.library_of(module.AsyncHTTPTransport()) is INSTALLED[name]
    monkeypatch.setenv(VARIABLE, name)
    assert http.library_of(type("Both", (http.BaseTransport,), {})()) is INSTALLED[name]
    assert http.library_of(type("Both", (http.AsyncBaseTransport,), {})()) is INSTALLED[name]


@pytest.mark.parametrize("library", NAMES)
def test_clients_share_what_they_trust(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a trust store takes longer than a call: it is read anew only for another place."""

    def trust() -> object:
        return route(INSTALLED[library], None, True)["verify"]

    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    before = trust()
    assert trust() is before
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    assert trust() is not before
