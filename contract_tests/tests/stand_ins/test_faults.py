"""A stand-in misbehaves as it is told to, and no longer than that."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from openchami_sdk.testing import FAULTS, Stack

COMPONENTS = "/hsm/v2/State/Components"
NODE = f"{COMPONENTS}/x1000c0s0b0n0"
GROUP = "/hsm/v2/groups/blue"


def switch_on(client: httpx.Client, *faults: str) -> None:
    """Switch on these faults and no others."""
    client.delete("/_control/faults").raise_for_status()
    for fault in faults:
        kind, _, operation = fault.partition("@")
        wanted = {"kind": kind, "operation": operation or "*"}
        client.post("/_control/faults", json=wanted).raise_for_status()


def wrong_status(smd: httpx.Client) -> bool:
    return smd.get(COMPONENTS).status_code == 202


def missing_field(smd: httpx.Client) -> bool:
    return "ID" not in smd.get(NODE).json()


def null_list(smd: httpx.Client) -> bool:
    return bool(smd.get(COMPONENTS).json() == {"Components": None})


def wrong_enum(smd: httpx.Client) -> bool:
    return bool(smd.get(NODE).json()["State"] == "Sideways")


def wrong_content_type(smd: httpx.Client) -> bool:
    return smd.get(NODE).headers["Content-Type"].startswith("text/html")


def problem_without_detail(smd: httpx.Client) -> bool:
    return "detail" not in smd.get(f"{COMPONENTS}/x9").json()


def not_found_is_500(smd: httpx.Client) -> bool:
    return smd.get(f"{COMPONENTS}/x9").status_code == 500


def ignored_filter(smd: httpx.Client) -> bool:
    return bool(smd.get(COMPONENTS, params={"state": "Off"}).json()["Components"])


def lost_update(smd: httpx.Client) -> bool:
    assert smd.patch(f"{NODE}/FlagOnly", json={"Flag": "Alert"}).status_code == 204
    return bool(smd.get(NODE).json()["Flag"] == "OK")


def lost_delete(smd: httpx.Client) -> bool:
    assert smd.delete(NODE).json()["code"] == 0
    return smd.get(NODE).status_code == 200


def created_not_readable(smd: httpx.Client) -> bool:
    assert smd.post("/hsm/v2/groups", json={"label": "blue"}).status_code == 201
    return smd.get(GROUP).status_code == 404


ANSWERS: dict[str, Callable[[httpx.Client], bool]] = {
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
TOKENS = {
    "accepts-any-token": "bad_signature",
    "accepts-expired-token": "expired",
    "accepts-no-token": "none",
}


def test_every_fault_is_tried_here() -> None:
    """No fault is offered that nothing shows to work."""
    assert ANSWERS.keys() | TOKENS.keys() == FAULTS.keys()


@pytest.mark.parametrize("fault", ANSWERS)
def test_a_fault_shows_only_while_it_is_on(smd: httpx.Client, fault: str) -> None:
    """Off, the answer is right; on, it is wrong in the way the fault's name says."""
    reset_nodes = smd.get(COMPONENTS).json()
    assert not ANSWERS[fault](smd)

    smd.delete(GROUP)
    smd.post(COMPONENTS, json=reset_nodes).raise_for_status()
    smd.patch(f"{NODE}/FlagOnly", json={"Flag": "OK"}).raise_for_status()
    switch_on(smd, fault)
    assert ANSWERS[fault](smd)


def test_a_fault_can_be_kept_to_one_operation(smd: httpx.Client) -> None:
    """What stands after the @ is a method and a pattern of paths."""
    switch_on(smd, f"wrong-status@GET {COMPONENTS}/*")

    assert smd.get(NODE).status_code == 202
    assert smd.get(COMPONENTS).status_code == 200


def test_a_reset_switches_the_faults_off(smd: httpx.Client) -> None:
    """After a reset the stand-in behaves again."""
    switch_on(smd, "wrong-status")
    smd.post("/_control/reset").raise_for_status()

    assert smd.get(COMPONENTS).status_code == 200


def test_an_unknown_fault_is_refused(smd: httpx.Client) -> None:
    """A misspelt fault is an error that names the real ones, not a test that cannot fail."""
    answer = smd.post("/_control/faults", json={"kind": "lost-updates"})

    assert answer.status_code == 400
    assert "lost-update," in answer.json()["detail"]


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """A stack with authentication on."""
    with Stack() as stack:
        yield stack


@pytest.mark.parametrize(("fault", "kind"), TOKENS.items())
def test_a_fault_lets_a_token_pass(stack: Stack, fault: str, kind: str) -> None:
    """A request that has to be refused is served, and others like it are still refused."""
    with httpx.Client(base_url=stack.smd_url) as smd:
        smd.post("/_control/reset").raise_for_status()
        for token_kind in TOKENS.values():
            headers = {} if token_kind == "none" else bearer(stack, token_kind)
            assert smd.get("/hsm/v2/groups", headers=headers).status_code == 401

        switch_on(smd, fault)
        for token_kind in TOKENS.values():
            headers = {} if token_kind == "none" else bearer(stack, token_kind)
            expected = 200 if token_kind == kind else 401
            assert smd.get("/hsm/v2/groups", headers=headers).status_code == expected


def bearer(stack: Stack, kind: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {stack.mint(kind)}"}
