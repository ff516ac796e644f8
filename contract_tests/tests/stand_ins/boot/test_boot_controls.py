"""The switches of the boot-service stand-in."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Any

import httpx
import pytest


def reset(boot: httpx.Client, *fixtures: str) -> httpx.Response:
    return boot.post("/_control/reset", json={"fixtures": fixtures})


def test_a_reset_empties_everything_and_switches_all_off(boot: httpx.Client) -> None:
    """Resources, the cache of scripts, the routes of the old service, the metrics."""
    assert reset(boot, "legacy-api: on", "metrics: on").status_code == 204
    boot.post("/nodes", json={"spec": {"xname": "x1c0s0b0n0"}}).raise_for_status()
    boot.post("/boot/v1/bootparameters", json={"kernel": "/k"}).raise_for_status()
    assert "set kernel /k" in boot.get("/boot/v1/bootscript?host=x1c0s0b0n0").text
    assert reset(boot).status_code == 204
    assert boot.get("/nodes").json() == []
    assert "# Error iPXE Boot Script" in boot.get("/bootscript?host=x1c0s0b0n0").text
    assert boot.get("/boot/v1/bootparameters").status_code == 404
    assert boot.get("/metrics").status_code == 404


def test_a_fixture_that_is_not_known(boot: httpx.Client) -> None:
    """The sentence names those that are."""
    answer = reset(boot, "sunshine: on")
    assert answer.status_code == 400
    assert "'sunshine'" in answer.json()["detail"]
    assert "legacy-api" in answer.json()["detail"]
    answer = reset(boot, '{"hsm": {}}')
    assert answer.status_code == 400
    assert "ethernetInterfaces" in answer.json()["detail"]


def test_a_condition_that_is_off(boot: httpx.Client) -> None:
    """It is as if it were not there."""
    reset(boot, "legacy-api: off").raise_for_status()
    assert boot.get("/boot/v1/bootparameters").status_code == 404


def test_an_smd_of_which_only_a_part_is_given(boot: httpx.Client) -> None:
    """What is missing is empty: without memberships no node is taken."""
    component = {"ID": "x1c0s0b0n0", "Type": "Node", "Role": "Compute"}
    membership: dict[str, Any] = {"id": "x1c0s0b0n0", "groupLabels": []}
    smd = {"components": [component], "memberships": [membership]}
    reset(boot, json.dumps({"smd": smd})).raise_for_status()
    assert len(boot.get("/nodes").json()) == 1
    reset(boot, json.dumps({"smd": {"components": [component]}})).raise_for_status()
    assert boot.get("/nodes").json() == []


def test_metrics_count_requests_by_route(boot: httpx.Client) -> None:
    """By the route's pattern, and by the path itself where there is no route."""
    reset(boot, "metrics: on").raise_for_status()
    uid = boot.post("/nodes", json={"spec": {"xname": "x1c0s0b0n0"}}).json()["metadata"]["uid"]
    for path in (f"/nodes/{uid}", "/nodes/none", "/nowhere"):
        boot.get(path)
    lines = boot.get("/metrics").text.splitlines()
    name = "main_http_request_total"
    assert f'{name}{{code="200",handler="/nodes/{{uid}}",method="GET"}} 1' in lines
    assert f'{name}{{code="404",handler="/nodes/{{uid}}",method="GET"}} 1' in lines
    assert f'{name}{{code="404",handler="/nowhere",method="GET"}} 1' in lines


@pytest.mark.parametrize("path", ["/nodes/a%0Ab", "/nodes/a%00b", f"/nodes/{'a' * 5000}"])
def test_a_uid_that_nothing_can_have(boot: httpx.Client, path: str) -> None:
    """It is not found, whatever is in it."""
    answer = boot.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, 404)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("//nodes///", "/nodes"),
        ("/nodes/a%2F", "/nodes/a"),
        ("/nodes/%C3%A9/?q=%C3%A9", "/nodes/%C3%A9?q=%C3%A9"),
        ("/nodes/%2520/", "/nodes/%20"),
        ("/nodes/a%0Ab/", "/nodes/a b"),
        ("/a/%2E%2E/nodes/", "/nodes"),
        ("/nodes/%00%20/", "/nodes/%00"),
    ],
)
def test_a_slash_at_the_end_is_redirected(boot: httpx.Client, path: str, location: str) -> None:
    """To the path as the service decoded it, which can mean something else."""
    with closing(http.client.HTTPConnection("127.0.0.1", boot.base_url.port)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Location"]) == (301, location)
