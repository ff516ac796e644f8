"""The stand-ins answer what the real services were recorded to answer, exchange by exchange."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.tests.recordings.replay import RECORDINGS, Mint, load, recording_files, replay
from openchami_sdk.testing import Stack


@pytest.fixture(scope="module")
def profile_stack(request: pytest.FixtureRequest) -> Iterator[Stack]:
    """A stack whose BSS has the store of a profile."""
    with Stack(profile=request.param) as stack:
        yield stack


@pytest.fixture(scope="module")
def smd_stack() -> Iterator[Stack]:
    """A stack for SMD's recordings."""
    with Stack() as stack:
        yield stack


def minted(stack: Stack) -> Mint:
    """Tokens of any kind, one per kind: a recording asks for hundreds."""
    return cache(lambda kind: stack.mint(kind, sub="replayer"))


def reset(url: str, recording: dict[str, Any]) -> None:
    """Empty the service at `url` and apply the recording's fixtures."""
    body = {"fixtures": recording.get("fixtures", [])}
    answer = httpx.post(f"{url}/_control/reset", json=body, timeout=30)
    assert answer.status_code == 204, answer.text


def load_nodes(stack: Stack) -> None:
    """Fill SMD with the nodes that stood behind BSS in every recording."""
    httpx.post(f"{stack.smd_url}/_control/reset").raise_for_status()
    nodes = json.loads((RECORDINGS / "bss" / "fixtures-nodes.json").read_text())
    with httpx.Client(
        base_url=stack.smd_url, headers={"Authorization": f"Bearer {stack.mint()}"}
    ) as client:
        for request in nodes["load"]:
            client.request(
                request["method"], request["path"], json=request["json"]
            ).raise_for_status()


def named(folder: str) -> list[Any]:
    return [pytest.param(path, id=path.stem) for path in recording_files(folder)]


@pytest.mark.parametrize("path", named("smd"))
def test_smd_answers_as_recorded(path: Path, smd_stack: Stack) -> None:
    """Every exchange of one recording of SMD v2.20.5, with authentication on."""
    recording = load(path)
    reset(smd_stack.smd_url, recording)
    assert list(replay(recording, smd_stack.smd_url, minted(smd_stack))) == []


@pytest.mark.parametrize(
    ("profile_stack", "path"),
    [
        pytest.param(profile, path, id=f"{profile}-{path.stem}")
        for profile in ("postgres", "memory")
        for path in recording_files(f"bss/{profile}")
    ],
    indirect=["profile_stack"],
    scope="module",
)
def test_bss_answers_as_recorded(path: Path, profile_stack: Stack) -> None:
    """Every exchange of one recording of BSS v1.32.2, with the same store behind it."""
    recording = load(path)
    load_nodes(profile_stack)
    reset(profile_stack.bss_url, recording)
    assert list(replay(recording, profile_stack.bss_url, minted(profile_stack))) == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"status": 418}, "status 418 expected"),
        ({"content_type": "text/csv"}, "content type 'text/csv' expected"),
        ({"headers": {"Location": "/elsewhere"}}, "header location"),
        ({"json": [{"label": "tampered"}]}, "1 entries expected, 0 came"),
    ],
)
def test_a_tampered_recording_is_noticed(
    change: dict[str, Any], place: str, smd_stack: Stack
) -> None:
    """Each thing that is compared fails the replay when it is not as recorded."""
    recording = load(RECORDINGS / "smd" / "groups-lifecycle.json")
    first = recording["exchanges"][0]["response"]
    first |= change
    reset(smd_stack.smd_url, recording)
    found = list(replay(recording, smd_stack.smd_url, minted(smd_stack)))
    assert any(place in difference for difference in found), found
