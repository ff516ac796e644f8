"""The boot-service stand-in answers what boot-service was recorded to answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.tests.recordings.replay import Service, bearer, load, recording_files, replay
from contract_tests.tests.recordings.stacks import reset
from openchami_sdk.testing import serve
from openchami_sdk.testing.boot import create_app


def _no_token(kind: str) -> str:
    raise ValueError(f"No recording of boot-service has a token of the kind {kind!r}.")


@pytest.fixture(scope="module")
def boot() -> Iterator[Service]:
    """A boot-service without an SMD: the recordings that need one bring its answers."""
    with serve(create_app()) as server:
        yield Service(server.url, bearer(_no_token))


@pytest.mark.parametrize("path", recording_files("boot"), ids=lambda path: path.stem)
def test_boot_service_answers_as_recorded(path: Path, boot: Service) -> None:
    """Every exchange of one recording of boot-service."""
    recording = load(path)
    reset(boot.url, recording)
    assert list(replay(recording, boot)) == []
