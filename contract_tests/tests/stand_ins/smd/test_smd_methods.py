"""Methods that SMD's router refuses, and what it says is allowed."""

from __future__ import annotations

import httpx
import pytest

V2 = "/hsm/v2"


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PUT", f"{V2}/groups", "GET,POST"),
        ("PUT", f"{V2}/groups/", ""),
        ("PROPFIND", f"{V2}/groups", "GET,POST"),
        ("PROPFIND", f"{V2}/no/such/page", ""),
        ("PROPFIND", "/", ""),
        ("POST", f"{V2}/groups/g", ""),
    ],
)
def test_what_is_allowed_is_said_of_a_path_that_is_a_route(
    smd: httpx.Client, method: str, path: str, allow: str
) -> None:
    """Not with a slash at its end, and not of a path with a parameter."""
    answer = smd.request(method, path)
    assert (answer.status_code, answer.json()["detail"]) == (405, f"allow {allow}")
    assert answer.headers.get("Allow", "") == allow


def test_a_known_method_on_an_unknown_path(smd: httpx.Client) -> None:
    """The page is missing, whatever is asked of it."""
    assert smd.options(f"{V2}/no/such/page").status_code == 404


def test_a_slash_at_the_end_lets_escapes_be_read(smd: httpx.Client) -> None:
    """A letter that need not be escaped is itself there, and nowhere else."""
    smd.post(f"{V2}/groups", json={"label": "g"}).raise_for_status()
    assert smd.get(f"{V2}/groups/%67").status_code == 400
    assert smd.get(f"{V2}/groups/%67/").json()["label"] == "g"
    assert smd.get(f"{V2}/group%73%2F").status_code == 200
