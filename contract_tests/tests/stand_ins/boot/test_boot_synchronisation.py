"""How nodes come from SMD into boot-service, and how a test says when."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from openchami_sdk.testing._serving.clock import Clock
from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.boot import create_app
from openchami_sdk.testing.boot._smd import SmdReader, SmdUnavailableError

NODES = ["x1000c0s0b0n0", "x1000c0s1b0n0"]


def add_nodes(client: httpx.Client, *xnames: str, role: str = "Compute") -> None:
    components = [
        {"ID": xname, "State": "Ready", "Role": role, "NID": number}
        for number, xname in enumerate(xnames, 1)
    ]
    client.post("/hsm/v2/State/Components", json={"Components": components}).raise_for_status()


def synchronise(boot: httpx.Client) -> dict[str, Any]:
    answer = boot.post("/_control/synchronise")
    assert answer.status_code == 200, answer.text
    outcome: dict[str, Any] = answer.json()
    return outcome


def specs(boot: httpx.Client) -> dict[str, dict[str, Any]]:
    return {node["spec"]["xname"]: node["spec"] for node in boot.get("/nodes").json()}


def test_a_round_creates_then_updates_then_leaves_alone(
    boot: httpx.Client, smd_client: httpx.Client
) -> None:
    """Nodes come with NID, role, groups and the MAC address of the last interface."""
    add_nodes(smd_client, *NODES)
    add_nodes(smd_client, "x1000c0s2b0n0", role="Management")
    for mac in ("02:00:00:00:00:01", "02:00:00:00:00:02"):
        interface = {"MACAddress": mac, "ComponentID": NODES[0]}
        smd_client.post("/hsm/v2/Inventory/EthernetInterfaces", json=interface).raise_for_status()
    group = {"label": "blue", "members": {"ids": [NODES[0]]}}
    smd_client.post("/hsm/v2/groups", json=group).raise_for_status()

    assert synchronise(boot) == {
        "created": 2, "updated": 0, "unchanged": 0, "refused": [], "failure": None,
    }  # fmt: skip
    assert specs(boot) == {
        NODES[0]: {
            "xname": NODES[0],
            "nid": 1,
            "bootMac": "02:00:00:00:00:02",
            "role": "Compute",
            "groups": ["blue"],
        },
        NODES[1]: {"xname": NODES[1], "nid": 2, "role": "Compute"},
    }
    smd_client.patch(
        f"/hsm/v2/State/Components/{NODES[1]}/Role", json={"Role": "Application"}
    ).raise_for_status()
    outcome = synchronise(boot)
    assert (outcome["created"], outcome["updated"], outcome["unchanged"]) == (0, 1, 1)
    assert specs(boot)[NODES[1]]["role"] == "Application"


def test_an_update_keeps_the_name_and_loses_the_host_name(
    boot: httpx.Client, smd_client: httpx.Client
) -> None:
    """SMD's values replace the whole spec; what was not of SMD is gone."""
    add_nodes(smd_client, NODES[0])
    made = boot.post(
        "/nodes",
        json={
            "metadata": {"name": "mine", "labels": {"l": "1"}},
            "spec": {"xname": NODES[0], "nid": 99, "hostname": "h", "interfaces": [{"ip": "i"}]},
        },
    ).json()
    assert synchronise(boot)["updated"] == 1
    after = boot.get(f"/nodes/{made['metadata']['uid']}").json()
    assert after["spec"] == {"xname": NODES[0], "nid": 1, "role": "Compute"}
    assert after["metadata"]["name"] == "mine"
    assert after["metadata"]["labels"] == {"l": "1"}


def test_what_smd_no_longer_has_stays(boot: httpx.Client, smd_client: httpx.Client) -> None:
    """Neither nodes of SMD's nor nodes made by hand are ever removed."""
    add_nodes(smd_client, NODES[0])
    boot.post("/nodes", json={"spec": {"xname": "x9c0s0b0n0"}}).raise_for_status()
    synchronise(boot)
    smd_client.delete(f"/hsm/v2/State/Components/{NODES[0]}").raise_for_status()
    assert synchronise(boot)["failure"] is None
    assert specs(boot).keys() == {NODES[0], "x9c0s0b0n0"}


def test_a_round_that_fails_changes_nothing_and_says_why(
    boot: httpx.Client, smd_client: httpx.Client
) -> None:
    """The nodes stay as they were, and boot scripts are served on."""
    add_nodes(smd_client, NODES[0])
    synchronise(boot)
    before = boot.get("/nodes").json()
    boot.post("/_control/reset", json={"fixtures": ["smd-down"]}).raise_for_status()
    outcome = synchronise(boot)
    assert outcome["failure"].startswith(
        "The nodes cannot be read from SMD: GET http://127.0.0.1:1"
    )
    boot.post("/_control/reset").raise_for_status()
    assert synchronise(boot)["created"] == 1
    fault = {"kind": "wrong-content-type", "operation": "GET /hsm/v2/memberships"}
    smd_client.post("/_control/faults", json=fault).raise_for_status()
    before = boot.get("/nodes").json()
    assert synchronise(boot)["failure"]
    assert boot.get("/nodes").json() == before


def test_without_an_smd_there_is_nothing_to_synchronise() -> None:
    """The control route says so."""
    with serve(create_app()) as server:
        answer = httpx.post(f"{server.url}/_control/synchronise")
    assert answer.status_code == 400
    assert "has no SMD" in answer.json()["detail"]


def test_nodes_come_at_the_start_without_being_asked_for(smd_client: httpx.Client) -> None:
    """The first round has ended when the service answers, if SMD is ready."""
    smd_client.post("/_control/reset").raise_for_status()
    add_nodes(smd_client, *NODES)
    with serve(create_app(smd_url=str(smd_client.base_url))) as server:
        with httpx.Client(base_url=server.url) as boot:
            assert specs(boot).keys() == set(NODES)


def test_components_are_read_again_after_five_minutes(smd_client: httpx.Client) -> None:
    """Memberships are read each time: a node that has gone from there spoils the round."""
    smd_client.post("/_control/reset").raise_for_status()
    add_nodes(smd_client, NODES[0])
    clock = Clock()
    reader = SmdReader(str(smd_client.base_url), clock=clock)
    with asyncio.Runner() as loop:

        def found() -> set[str]:
            return {node.xname for node in loop.run(reader.nodes())}

        assert found() == {NODES[0]}
        add_nodes(smd_client, *NODES)
        clock.advance(290)
        assert found() == {NODES[0]}
        clock.advance(10)
        assert found() == set(NODES)
        smd_client.delete(f"/hsm/v2/State/Components/{NODES[0]}").raise_for_status()
        with pytest.raises(SmdUnavailableError, match=NODES[0]):
            found()
        loop.run(reader.close())


def test_an_smd_that_asks_for_tokens_gets_one(smd_client: httpx.Client) -> None:
    """Whatever puts tokens into requests is used for the calls to SMD."""
    sent: list[str | None] = []

    class Noting(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            sent.append(request.url.path)
            yield request

    with serve(create_app(smd_url=str(smd_client.base_url), auth=Noting())) as server:
        httpx.post(f"{server.url}/_control/synchronise").raise_for_status()
    assert "/hsm/v2/memberships" in sent
