"""How a client is made, named, shared, copied and closed."""

from __future__ import annotations

import asyncio
import pickle
import re
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from rich.pretty import pretty_repr

from openchami_sdk import bss, smd
from openchami_sdk.core import http
from openchami_sdk.core.http import INSTALLED

pytestmark = pytest.mark.usefixtures("library")

NODE = {"ID": "x0c0s0b0n0", "Type": "Node", "State": "On"}


@pytest.mark.parametrize("suffix", ["", "/", "/hsm/v2", "/hsm/v2/"])
def test_the_base_url_may_name_the_api(service: Any, suffix: str) -> None:
    """The deployment's root serves, with or without the API's own prefix."""
    service.answer(200, {"Components": []})
    smd.Client(service.url + suffix).components.list()
    assert service.seen[0].target == "/hsm/v2/State/Components"


def test_a_gateway_prefix_is_kept(service: Any) -> None:
    """A base URL below which a gateway mounts the service is kept."""
    service.answer(200, {"Components": []})
    smd.Client(f"{service.url}/apis/smd").components.list()
    assert service.seen[0].target == "/apis/smd/hsm/v2/State/Components"


@pytest.mark.parametrize("url", ["", "demo.cluster:8443", "/hsm/v2", "ftp://demo"])
def test_a_base_url_that_is_none(url: str) -> None:
    """A base URL without scheme or host is refused with an example of a good one."""
    with pytest.raises(ValueError, match="https://demo"):
        smd.Client(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hunter2@host:port",
        "https://user:hun/ter2@host",
        "ftp://user:hunter2@host",
        "user:hunter2@host",
    ],
)
def test_a_password_in_a_base_url_is_not_repeated(url: str) -> None:
    """The error for a base URL that cannot be used shows a good one, and nothing of a password."""
    with pytest.raises(ValueError, match="https://demo") as error:
        smd.Client(url)
    assert "hun" not in str(error.value)
    assert "port" not in str(error.value)


def test_the_user_agent(service: Any) -> None:
    """The SDK names itself, behind the application's name if there is one."""
    service.answer(200, {"Components": []})
    smd.Client(service.url).components.list()
    smd.Client(service.url, user_agent="inventory/1.2").components.list()
    plain, named = (seen.headers["user-agent"] for seen in service.seen)
    assert plain.startswith("openchami-sdk/")
    assert f" python/{sys.version_info[0]}." in plain
    assert named == f"inventory/1.2 {plain}"


class _Token(http.Auth):
    def __init__(self, token: str) -> None:
        self.token = token

    def auth_flow(self, request: http.Request) -> http.AuthSteps:
        request.headers["Authorization"] = f"Bearer {self.token}"
        response = yield request
        if response.status_code == 401:
            request.headers["Authorization"] = "Bearer fresh"
            yield request


def test_auth_sees_a_401_before_it_is_an_error(service: Any) -> None:
    """An auth flow may answer a 401 with a second request, and the call succeeds."""
    service.answer(401, "token is expired", content_type="text/plain")
    service.answer(200, NODE)
    smd.Client(service.url, auth=_Token("stale")).components.get("x0c0s0b0n0")
    assert [seen.headers["authorization"] for seen in service.seen] == [
        "Bearer stale",
        "Bearer fresh",
    ]


def test_repr_shows_no_secret() -> None:
    """Neither token nor password is in a repr."""
    client = smd.Client("http://me:SECRET@demo.test", auth=_Token("SECRET"))
    endpoint = smd.RedfishEndpointCreate(id="x0c0s0b0", password="SECRET")
    call = smd.api.redfish_endpoints.redfish_endpoints_create(endpoint)
    shown = [client, client.groups, endpoint, call]
    assert "SECRET" not in repr(shown)
    assert "SECRET" not in pretty_repr(shown)
    assert repr(client) == "Client('http://demo.test', auth=_Token(...))"


def test_a_client_can_be_pickled(service: Any, library: http.Library) -> None:
    """A copy in another process calls the same service with the same settings."""
    service.answer(200, {"Components": [NODE]})
    client = smd.Client(service.url, auth=_Token("t"), user_agent="app/1")
    copy = pickle.loads(pickle.dumps(client))
    assert copy.components.list() == client.components.list()
    assert service.seen[0].headers == service.seen[1].headers
    with library.client() as own, pytest.raises(TypeError, match="http_client"):
        pickle.dumps(smd.Client(service.url, http_client=own))


def test_trust_travels_as_a_function(service: Any) -> None:
    """A function that makes the SSLContext is pickled; a context is refused in a sentence."""
    client = smd.Client(service.url, verify=ssl.create_default_context)
    service.answer(200, {"Components": []})
    assert pickle.loads(pickle.dumps(client)).components.list().components == []
    made: list[ssl.SSLContext] = []

    def trust() -> ssl.SSLContext:
        made.append(ssl.create_default_context())
        return made[-1]

    smd.Client("https://demo.test", verify=trust)
    assert len(made) == 1
    with pytest.raises(TypeError, match="pass a function that makes the context"):
        pickle.dumps(smd.Client(service.url, verify=ssl.create_default_context()))


def test_an_injected_http_client_is_used_and_left_open(service: Any, library: http.Library) -> None:
    """The http_client that is passed in sends the calls, and closing it is its owner's business."""
    service.answer(200, {"Components": []})
    with library.client(headers={"X-Site": "lab"}) as own:
        with smd.Client(service.url, http_client=own) as client:
            client.components.list()
        assert service.seen[0].headers["x-site"] == "lab"
        assert not own.is_closed


@pytest.mark.parametrize("other", ["httpx", "httpx2"])
def test_an_injected_client_brings_its_library(
    service: Any, library: http.Library, other: str
) -> None:
    """Whichever library the SDK would use: requests, timeouts and auth are of the client's own."""
    service.answer(401).answer(200, NODE)
    patience = INSTALLED[other].module.Timeout(5.0)
    login = INSTALLED[other].module.BasicAuth("ann", "pw")
    with library.client(trust_env=False) as own:
        client = smd.Client(service.url, http_client=own, auth=_Token("t"), timeout=patience)
        assert client.with_options(timeout=patience).components.get("x0c0s0b0n0").id == NODE["ID"]
        smd.Client(service.url, http_client=own, auth=login).components.get("x0c0s0b0n0")

    async def call() -> smd.Component:
        async with library.async_client(trust_env=False) as own:
            client = smd.AsyncClient(service.url, http_client=own, auth=login, timeout=patience)
            return await client.with_options(timeout=patience).components.get("x0c0s0b0n0")

    assert asyncio.run(call()).id == NODE["ID"]
    assert [seen.headers["authorization"] for seen in service.seen] == [
        "Bearer t",
        "Bearer fresh",
        "Basic YW5uOnB3",
        "Basic YW5uOnB3",
    ]


def test_a_closed_client_sends_nothing(service: Any) -> None:
    """Closed before the first call or after it, a client says that it is."""
    service.answer(200, {"Components": []})
    used = smd.Client(service.url)
    used.components.list()
    for client in (used, smd.Client(service.url)):
        client.close()
        with pytest.raises(smd.ApiError, match="closed"):
            client.components.list()
    assert len(service.seen) == 1


@pytest.mark.parametrize(
    ("client", "name", "prefix"),
    [
        (smd.Client, "smd", "/hsm/v2"),
        (smd.AsyncClient, "smd", "/hsm/v2"),
        (bss.Client, "bss", "/boot/v1"),
        (bss.AsyncClient, "bss", "/boot/v1"),
    ],
)
def test_a_client_class_says_what_it_is_for(client: Any, name: str, prefix: str) -> None:
    """The class, and a subclass of it, names its service; its module is the public one."""

    class Own(client):  # type: ignore[misc]
        pass

    assert (Own.service_name, Own.path_prefix) == (name, prefix)
    assert re.match(r"\d+\.\d+\.\d+", Own.service_version)
    assert client.__module__ == f"openchami_sdk.{name}"


def test_threads_share_a_client(service: Any) -> None:
    """Forty threads on a fresh client each get their own answer."""
    service.answer(200, {"Components": [NODE]})
    client = smd.Client(service.url)

    def ask(nid: int) -> smd.ComponentList:
        return client.components.list(nid=nid)

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(ask, range(40)))
    assert len(results) == 40
    assert sorted(int(seen.target.split("=")[1]) for seen in service.seen) == list(range(40))


def test_the_async_twin_reads_the_same(service: Any) -> None:
    """AsyncClient has the same calls and returns the same values."""
    service.answer(200, {"Components": [NODE]})

    async def call() -> smd.ComponentList:
        async with smd.AsyncClient(service.url) as client:
            return await client.components.list(type="Node")

    assert asyncio.run(call()) == smd.Client(service.url).components.list(type="Node")
    assert smd.AsyncClient(service.url).components.list.__doc__ == (
        smd.Client(service.url).components.list.__doc__
    )


def test_importing_is_lazy() -> None:
    """Importing both packages loads neither httpx nor a model; using one call loads few."""
    code = (
        "import sys\n"
        "from openchami_sdk import smd, bss\n"
        "loaded = {name for name in sys.modules if name.startswith(('httpx', 'msgspec'))}\n"
        "assert not loaded, loaded\n"
        "smd.Group\n"
        "models = [name for name in sys.modules if name.startswith('openchami_sdk.smd.models.')]\n"
        "assert len(models) < 5, models\n"
        "assert 'Client' in dir(smd) and smd.models.Group is smd.Group\n"
    )
    path = Path(smd.__file__).parents[2]
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(path)})
