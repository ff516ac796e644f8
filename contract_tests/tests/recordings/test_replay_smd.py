"""The SMD stand-in answers what SMD was recorded to answer, exchange by exchange."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.tests.recordings.replay import Service, load, recording_files, replay
from contract_tests.tests.recordings.stacks import authorize, reset
from openchami_sdk.testing import Stack


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """A stack for SMD's recordings."""
    with Stack() as stack:
        yield stack


@pytest.fixture(scope="module")
def smd(stack: Stack) -> Service:
    """The stack's SMD, with authentication on."""
    return Service(stack.smd_url, authorize(stack))


@pytest.mark.parametrize("path", recording_files("smd"), ids=lambda path: path.stem)
def test_smd_answers_as_recorded(path: Path, smd: Service) -> None:
    """Every exchange of one recording of SMD."""
    recording = load(path)
    reset(smd.url, recording)
    assert list(replay(recording, smd)) == []
