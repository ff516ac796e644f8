"""Clients for the boot-service and the SMD of the local stack of release v0.2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from openchami_sdk import auth, boot, smd
from openchami_sdk.testing import Stack


@pytest.fixture
def openchami_release() -> str:
    """The release that has a boot-service."""
    return "v0.2"


@pytest.fixture
def inventory(openchami_stack: Stack, tmp_path: Path) -> Iterator[smd.Client]:
    """SMD's client, with tokens of TokenSmith's."""
    source = auth.TokenSmith(
        token_endpoint=openchami_stack.token_url,
        bootstrap_token=auth.FileSecrets(openchami_stack.bootstrap_token_file),
        state=tmp_path / "token-state.json",
    )
    tokens = auth.TokenAuth(source, allowed_origins=[openchami_stack.smd_url])
    with smd.Client(openchami_stack.smd_url, auth=tokens) as client:
        yield client


@pytest.fixture
def boot_service(openchami_stack: Stack) -> Iterator[boot.Client]:
    """boot-service's client."""
    with boot.Client(openchami_stack.boot_url) as client:
        yield client
