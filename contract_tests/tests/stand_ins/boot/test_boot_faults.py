"""boot-service misbehaves as it is told to, in the forms of its own answers."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from openchami_sdk.testing import FAULTS

NODE = {"metadata": {"name": "n"}, "spec": {"xname": "x1c0s0b0n0", "nid": 1}}


def wrong_status(boot: httpx.Client, node: str) -> bool:
    return boot.get(node).status_code == 202


def missing_field(boot: httpx.Client, node: str) -> bool:
    return "name" not in boot.get(node).json()["metadata"]


def null_list(boot: httpx.Client, node: str) -> bool:
    return boot.get("/nodes").json() is None


def wrong_enum(boot: httpx.Client, node: str) -> bool:
    return bool(boot.get(node).json()["kind"] == "Sideways")


def wrong_content_type(boot: httpx.Client, node: str) -> bool:
    return boot.get(node).headers["Content-Type"].startswith("text/html")


def problem_without_detail(boot: httpx.Client, node: str) -> bool:
    resource, parameters = boot.get("/nodes/none").json(), boot.delete("/bootparameters").json()
    return bool(resource == {"code": 404} and "detail" not in parameters)


def not_found_is_500(boot: httpx.Client, node: str) -> bool:
    answer = boot.get("/nodes/none")
    return bool(answer.status_code == 500 == answer.json()["code"])


def ignored_filter(boot: httpx.Client, node: str) -> bool:
    boot.post("/bootparameters", json={"hosts": ["x1c0s0b0n0"], "kernel": "/k"})
    return boot.get("/bootparameters?host=nobody").json()["boot-parameters"] is not None


def lost_update(boot: httpx.Client, node: str) -> bool:
    for answer in (
        boot.put(node, json={"spec": {"xname": "x9c0s0b0n0"}}),
        boot.patch(node, json={"nid": 2}),
        boot.put(f"{node}/status", json={"state": "Ready"}),
    ):
        assert answer.status_code == 200
    assert boot.put("/nodes/none", json={}).status_code == 404
    read = boot.get(node).json()
    return bool(read["spec"] == NODE["spec"] and read["status"] == {})


def lost_delete(boot: httpx.Client, node: str) -> bool:
    assert boot.delete(node).json()["message"] == "Node deleted successfully"
    assert boot.delete("/nodes/none").status_code == 404
    return boot.get(node).is_success


def created_not_readable(boot: httpx.Client, node: str) -> bool:
    uid = boot.post("/nodes", json=NODE).json()["metadata"]["uid"]
    answer = boot.get(f"/nodes/{uid}")
    return bool(answer.status_code == 404 == answer.json()["code"])


ANSWERS: dict[str, Callable[[httpx.Client, str], bool]] = {
    "created-not-readable": created_not_readable,
    "ignored-filter": ignored_filter,
    "lost-delete": lost_delete,
    "lost-update": lost_update,
    "missing-field": missing_field,
    "not-found-is-500": not_found_is_500,
    "null-list": null_list,
    "problem-without-detail": problem_without_detail,
    "wrong-content-type": wrong_content_type,
    "wrong-enum": wrong_enum,
    "wrong-status": wrong_status,
}


def test_every_fault_is_tried_but_those_of_tokens() -> None:
    """boot-service checks no token, so it has nothing to be lax about."""
    assert FAULTS.keys() - ANSWERS.keys() == {
        "accepts-any-token",
        "accepts-expired-token",
        "accepts-no-token",
    }


@pytest.mark.parametrize("fault", ANSWERS)
def test_a_fault_is_there_while_it_is_on(boot: httpx.Client, fault: str) -> None:
    """It shows when it is switched on, and is gone when it is switched off."""
    uid = boot.post("/nodes", json=NODE).json()["metadata"]["uid"]
    boot.post("/_control/faults", json={"kind": fault}).raise_for_status()
    assert ANSWERS[fault](boot, f"/nodes/{uid}")
    boot.delete("/_control/faults").raise_for_status()
    read = boot.get(f"/nodes/{uid}")
    assert (read.status_code, read.json()["spec"]) == (200, NODE["spec"])
