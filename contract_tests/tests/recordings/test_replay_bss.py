"""The BSS stand-in answers what BSS was recorded to answer, with the same store behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.tests.recordings.replay import Service, load, recording_files, replay
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
def test_bss_answers_as_recorded(path: Path, bss: Service) -> None:
    """Every exchange of one recording of BSS."""
    recording = load(path)
    reset(bss.url, recording)
    assert list(replay(recording, bss)) == []
