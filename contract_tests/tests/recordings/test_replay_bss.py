"""The BSS stand-in answers what BSS was recorded to answer, with the same store behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.recordings.replay import (
    RECORDINGS,
    Service,
    load,
    recording_files,
    replay,
)
from contract_tests.tests.recordings.stacks import authorize, reset
from openchami_sdk.testing import Stack


@pytest.fixture(scope="module")
def stack(request: pytest.FixtureRequest) -> Iterator[Stack]:
    """A stack whose BSS has the store of a profile."""
    with Stack(profile=request.param) as stack:
        yield stack


@pytest.fixture(scope="module")
def bss(stack: Stack) -> Service:
    """The stack's BSS, with authentication on."""
    return Service(stack.bss_url, authorize(stack))


@pytest.fixture
def nodes(stack: Stack) -> None:
    """Fill SMD with the nodes that stood behind BSS in every recording."""
    httpx.post(f"{stack.smd_url}/_control/reset").raise_for_status()
    nodes = json.loads((RECORDINGS / "bss" / "fixtures-nodes.json").read_text())
    headers = {"Authorization": f"Bearer {stack.mint()}"}
    with httpx.Client(base_url=stack.smd_url, headers=headers) as client:
        for request in nodes["load"]:
            answer = client.request(request["method"], request["path"], json=request["json"])
            answer.raise_for_status()


@pytest.mark.parametrize(
    ("stack", "path"),
    [
        pytest.param(profile, path, id=f"{profile}-{path.stem}")
        for profile in ("postgres", "memory")
        for path in recording_files(f"bss/{profile}")
    ],
    indirect=["stack"],
    scope="module",
)
@pytest.mark.usefixtures("nodes")
def test_bss_answers_as_recorded(path: Path, bss: Service) -> None:
    """Every exchange of one recording of BSS."""
    recording = load(path)
    reset(bss.url, recording)
    assert list(replay(recording, bss)) == []
