"""What a node gets where no recording shows it: images in S3, cloud-init data, no answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import bss, smd
from openchami_sdk.testing._serving.serve import serve

PARAMETERS = "/boot/v1/bootparameters"
SCRIPT = "/boot/v1/bootscript"
A = "x1000c0s0b0n0"
DISABLED = "x1000c0s6b0n0"
STRANGER = "02:ff:00:00:00:01"
FROM_A = {"X-Forwarded-For": "10.1.0.1"}
LOCAL_NODE: dict[str, dict[str, Any]] = {
    "State/Components": {"Components": [{"ID": A, "State": "On"}]},
    "Inventory/EthernetInterfaces": {
        "MACAddress": "02:00:00:00:00:01",
        "ComponentID": A,
        "IPAddresses": [{"IPAddress": "127.0.0.1"}],
    },
}


@pytest.fixture(scope="module")
def _server() -> Iterator[httpx.Client]:
    with (
        serve(smd.create_app()) as inventory,
        serve(bss.create_app(smd_url=inventory.url, profile="memory")) as server,
        httpx.Client(base_url=server.url) as client,
    ):
        yield client


@pytest.fixture
def boot(_server: httpx.Client) -> httpx.Client:
    """An empty BSS with etcd's store."""
    fixtures = {"fixtures": ["nodes: the recordings'"]}
    _server.post("/_control/reset", json=fixtures).raise_for_status()
    return _server


def put(boot: httpx.Client, *hosts: str, **values: Any) -> None:
    boot.put(PARAMETERS, json={"hosts": hosts, **values}).raise_for_status()


@pytest.mark.parametrize("image", ["kernel", "initrd"])
@pytest.mark.parametrize(
    ("host", "asked"),
    [
        (A, {"name": A}),
        (DISABLED, {"name": DISABLED, "arch": "x86_64"}),
        ("Unknown-x86_64", {"mac": STRANGER, "arch": "x86_64"}),
    ],
)
def test_images_in_s3(host: str, asked: dict[str, str], image: str, boot: httpx.Client) -> None:
    """Without S3 no URL can be signed: the node is told that its script is not found."""
    put(
        boot, host, **{"kernel": "http://boot/k", "initrd": "http://boot/i", image: "S3://bucket/i"}
    )
    answer = boot.get(SCRIPT, params=asked)
    assert answer.status_code == 404
    assert answer.json()["detail"] == "EmptyStaticCreds: static credentials are empty"


def test_an_unknown_kind_in_s3_is_no_obstacle(boot: httpx.Client) -> None:
    """A node that SMD knows falls back to its own script where its architecture's fails."""
    put(boot, "Unknown-x86_64", kernel="s3://bucket/k")
    put(boot, DISABLED, kernel="http://boot/own")
    answer = boot.get(SCRIPT, params={"name": DISABLED, "arch": "x86_64"})
    assert "kernel --name kernel http://boot/own " in answer.text


def test_a_node_by_nid_without_addresses(boot: httpx.Client) -> None:
    """A node that SMD knows waits under its name, however it asked."""
    answer = boot.get(SCRIPT, params={"nid": 99, "ts": 0})
    assert "?nid=99&arch=${buildarch}&ts=0" in answer.text


def test_phoning_home_returns_all(boot: httpx.Client) -> None:
    """The answer holds the node's own cloud-init data, with what it has just told."""
    mine = {"meta-data": {"a": {"b": 1}}, "user-data": {"packages": ["vim"]}}
    put(boot, A, kernel="k", **{"cloud-init": mine})
    answer = boot.post("/phone-home", headers=FROM_A, json={"hostname": "n0"})
    assert answer.status_code == 200
    assert answer.json()["hosts"] == [A]
    told = answer.json()["cloud-init"]
    assert {name: told[name] for name in mine} == mine
    assert told["phone-home"]["hostname"] == "n0"
    (stored,) = boot.get(PARAMETERS, params={"name": A}).json()
    assert stored["cloud-init"] == told


def test_a_node_s_own_data_win(boot: httpx.Client) -> None:
    """What SMD says goes before the data of the node's role; the instance is always a new one."""
    put(boot, A, **{"cloud-init": {"meta-data": {"shasta-role": "Blue", "instance-id": "mine"}}})
    blue = {"shasta-type": "Painter", "local-hostname": "blue", "colour": "blue", "n": {"x": 1}}
    put(boot, "Blue", **{"cloud-init": {"meta-data": blue, "user-data": {"runcmd": ["paint"]}}})
    data = boot.get("/meta-data", headers=FROM_A).json()
    assert (data["shasta-type"], data["local-hostname"]) == ("Compute", A)
    assert (data["colour"], data["n"]) == ("blue", {"x": 1})
    assert data["instance-id"].startswith(f"{A}-")
    text = boot.get("/user-data", headers=FROM_A).text
    assert text == f"#cloud-config\nlocal-hostname: {A}\nruncmd:\n- paint\n"


def test_a_node_is_found_by_the_address_of_its_connection() -> None:
    """Unless `X-Real-IP` names a caller: an empty one does not."""
    with serve(smd.create_app()) as inventory, httpx.Client(base_url=inventory.url) as nodes:
        for path, body in LOCAL_NODE.items():
            nodes.post(f"/hsm/v2/{path}", json=body).raise_for_status()
        app = bss.create_app(smd_url=inventory.url, profile="memory")
        with serve(app) as server, httpx.Client(base_url=server.url) as boot:
            put(boot, A, **{"cloud-init": {"meta-data": {"colour": "blue"}}})
            for headers, colour in (
                ({}, "blue"),
                ({"X-Real-IP": ""}, "blue"),
                ({"X-Real-IP": "10.1.0.1"}, None),
            ):
                assert boot.get("/meta-data", headers=headers).json().get("colour") == colour


@pytest.mark.parametrize(
    "mine",
    [{"shasta-role": 5}, {"shasta-role": "Blue", "n": "no object"}],
)
def test_data_that_crash_it(mine: dict[str, Any], boot: httpx.Client) -> None:
    """A role that is no text, or a plain value over an object: the connection is closed."""
    put(boot, "Blue", **{"cloud-init": {"meta-data": {"n": {"x": 1}}}})
    put(boot, A, **{"cloud-init": {"meta-data": mine}})
    with pytest.raises(httpx.RemoteProtocolError):
        boot.get("/meta-data", headers=FROM_A)
    assert boot.get("/boot/v1/service/status").json() == {"bss-status": "running"}


def test_free_form_numbers_are_floats(boot: httpx.Client) -> None:
    """Cloud-init data keep numbers as floats: large whole ones lose digits."""
    put(boot, A, **{"cloud-init": {"meta-data": {"big": 2**53 + 1, "half": 0.5}}})
    data = boot.get("/meta-data", headers=FROM_A).json()
    assert (data["big"], data["half"]) == (2**53, 0.5)


def test_a_node_asks_again_without_the_slash_at_the_end_of_a_path(boot: httpx.Client) -> None:
    """The service takes the slash away before it writes the script."""
    put(boot, A, kernel="http://boot/k")
    known = boot.get(f"{SCRIPT}/", params={"name": A}).text
    assert f"apis/bss{SCRIPT}?mac=" in known
    waiting = boot.get(f"{SCRIPT}/", params={"mac": STRANGER}).text
    assert f"apis/bss{SCRIPT}?mac={STRANGER}&arch=" in waiting
