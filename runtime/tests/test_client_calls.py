"""What the clients put on the wire, and what they make of the answers."""

from __future__ import annotations

import asyncio
import json
import pickle
import re
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from rich.pretty import pretty_repr

from openchami_sdk import bss, smd
from openchami_sdk.core import http
from openchami_sdk.core.http import INSTALLED

pytestmark = pytest.mark.usefixtures("library")


def test_values_that_are_sent_as_text(service: Any) -> None:
    """Truth values and numbers in a body's filters, as in the query of the list."""
    client = smd.Client(service.answer(body={"Components": []}).url)
    query = smd.ComponentQuery(component_ids=["all"], enabled=[True, "false"], nid=[17, "!18"])
    assert query.enabled == ["true", "false"]
    query.locked = [False]
    client.components.query(query)
    assert json.loads(service.seen[-1].body) == {
        "ComponentIDs": ["all"],
        "enabled": ["true", "false"],
        "nid": ["17", "!18"],
        "locked": ["false"],
    }
    with pytest.raises(TypeError, match=r"ComponentQuery.nid\[0\] must be int or str, not bool"):
        smd.ComponentQuery(component_ids=["all"], nid=[True])


NODE = {"ID": "x0c0s0b0n0", "Type": "Node", "State": "On"}


def _query(service: Any) -> list[tuple[str, str]]:
    target: str = service.seen[-1].target
    return parse_qsl(urlsplit(target).query, keep_blank_values=True)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("Node", ["Node"]),
        (smd.ComponentType.NODE, ["Node"]),
        (["Node", smd.ComponentType.CHASSIS_BMC], ["Node", "ChassisBMC"]),
        (("!Node",), ["!Node"]),
        ({"Node"}, ["Node"]),
        (lambda: iter(["Node"]), ["Node"]),
        (None, []),
    ],
)
def test_a_filter_takes_one_or_several(service: Any, given: Any, sent: list[str]) -> None:
    """A filter takes the enumeration, its text or a negation, alone or in a list."""
    service.answer(200, {"Components": []})
    value: Any = given() if callable(given) else given
    smd.Client(service.url).components.list(type=value)
    assert _query(service) == [("type", value) for value in sent]


EMPTY: dict[str, Any] = {"list": [], "tuple": (), "set": set[str](), "iter": iter(())}


@pytest.mark.parametrize("given", EMPTY.values(), ids=EMPTY.keys())
def test_an_empty_filter_is_refused(service: Any, given: Any) -> None:
    """A filter of no values would be sent as none, and select everything."""
    with pytest.raises(ValueError, match="ComponentID is empty, which would select everything"):
        smd.Client(service.url).ethernet_interfaces.list(component_id=given)
    assert service.seen == []


@pytest.mark.parametrize(
    "given", [[None], {"a": 1}.items(), b"Node"], ids=["none", "pairs", "bytes"]
)
def test_a_filter_of_something_else_is_refused(service: Any, given: Any) -> None:
    """What has no text of its own in a query is a TypeError, not its repr."""
    with pytest.raises(TypeError, match="type holds"):
        smd.Client(service.url).components.list(type=given)
    assert service.seen == []


def test_numbers_booleans_and_times_in_a_query(service: Any) -> None:
    """Numbers, booleans and times are written as the services read them."""
    service.answer(200, {"Components": []})
    smd.Client(service.url).components.list(nid=[17, "!18"], enabled=False)
    assert _query(service) == [("enabled", "false"), ("nid", "17"), ("nid", "!18")]
    service.instead().answer(200, [])
    smd.Client(service.url).ethernet_interfaces.list(older_than=datetime(2026, 1, 2, tzinfo=UTC))
    assert _query(service) == [("OlderThan", "2026-01-02T00:00:00+00:00")]


@pytest.mark.parametrize("value", ["", " ", ".", "..", "a/b", "a\\b"])
def test_a_path_value_cannot_change_the_path(service: Any, value: str) -> None:
    """DELETE-one never becomes DELETE-all: nothing is sent."""
    with pytest.raises(ValueError, match="group_label"):
        smd.Client(service.url).groups.delete(value)
    assert service.seen == []


@pytest.mark.parametrize("value", [None, ["blue"], True, 1.5, b"blue"], ids=repr)
def test_a_path_value_is_a_name(service: Any, value: Any) -> None:
    """Only text and whole numbers name one thing."""
    with pytest.raises(TypeError, match="group_label must be a str or an int"):
        smd.Client(service.url).groups.delete(value)
    assert service.seen == []


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("fd00::21", "fd00::21"),
        ("a&b=c+d,e;f@g$h~i", "a&b=c+d,e;f@g$h~i"),
        ("a b", "a%20b"),
        ("50%", "50%25"),
        ("why?", "why%3F"),
        ("#1", "%231"),
        ("é", "%C3%A9"),
        ("x(1)!", "x%281%29%21"),
    ],
)
def test_path_values_are_escaped_as_go_does(service: Any, value: str, segment: str) -> None:
    """Only what Go's net/url escapes is escaped: its routers do not decode more."""
    service.answer(200, {"code": 0, "message": "deleted"})
    smd.Client(service.url).groups.delete(value)
    assert service.seen[0].target == f"/hsm/v2/groups/{segment}"


def test_null_reads_as_an_empty_list(service: Any) -> None:
    """A list that Go sends as null, on top or in a model, is an empty list."""
    service.answer(200, "null")
    assert bss.Client(service.url).bootparameters.list() == []
    service.instead().answer(200, {"Components": None, "Params": None})
    state = bss.Client(service.url).dumpstate.get()
    assert (state.components, state.params) == ([], [])


def test_an_unknown_value_is_kept(service: Any) -> None:
    """A value newer than the client is kept and sent back as it came; known ones equal members."""
    service.answer(200, {"Components": [NODE, {**NODE, "State": "Hibernating"}]})
    client = smd.Client(service.url)
    known, unknown = client.components.list().components
    assert known.state == smd.ComponentState.ON
    assert unknown.state == "Hibernating"
    body = smd.ComponentsCreate(
        components=[smd.ComponentCreate(id="x0c0s0b0n0", state=unknown.state)]
    )
    service.instead().answer(204)
    client.components.create(body)
    sent = json.loads(service.seen[-1].body)
    assert sent == {"Components": [{"ID": "x0c0s0b0n0", "State": "Hibernating"}]}


def test_a_field_says_false_and_empty_but_not_none(service: Any) -> None:
    """What is not given is not sent; false, 0 and empty text are."""
    service.answer(204)
    client = smd.Client(service.url)
    client.components.update_enabled("x0", smd.ComponentEnabledUpdate(enabled=False))
    assert json.loads(service.seen[-1].body) == {"Enabled": False}
    client.components.update_software_status(
        "x0", smd.ComponentSoftwareStatusUpdate(software_status="")
    )
    assert json.loads(service.seen[-1].body) == {"SoftwareStatus": ""}
    assert service.seen[-1].headers["content-type"] == "application/json"


def test_json_that_is_labelled_as_text(service: Any) -> None:
    """BSS labels its service answers text/plain; they are read as the JSON they are."""
    service.answer(200, {"bss-status": "running"}, content_type="text/plain; charset=utf-8")
    assert bss.Client(service.url).service.status().bss_status == "running"


def test_text_is_text(service: Any) -> None:
    """A boot script is a str, and the same call asked for data is a model."""
    service.answer(200, "#!ipxe\n", content_type="text/plain")
    assert bss.Client(service.url).bootscript.get(mac="02:00:00:00:01:00") == "#!ipxe\n"
    assert _query(service) == [("mac", "02:00:00:00:01:00")]
    image = {"path": "", "params": ""}
    service.instead().answer(200, {"params": "", "kernel": image, "initrd": image})
    assert isinstance(bss.Client(service.url).bootscript.get_data(name="x0c0s0b0n0"), bss.BootData)
    assert _query(service) == [("json", "1"), ("name", "x0c0s0b0n0")]


def test_headers_are_within_reach(service: Any) -> None:
    """A result that is a header is returned."""
    service.answer(201, None, headers={"BSS-Referral-Token": "t-1"})
    client = bss.Client(service.url)
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], kernel="http://k")
    assert client.bootparameters.create(body) == "t-1"


def test_an_emptied_list_answers_nothing(service: Any) -> None:
    """A 204 where a list is promised is an empty list."""
    service.answer(204)
    members = smd.MembersReplace(ids=[])
    assert smd.Client(service.url).groups.replace_members("blue", members) == []


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
