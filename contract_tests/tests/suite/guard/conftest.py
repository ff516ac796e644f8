"""Makes guards in front of a server that only counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.suite.guard.door import RUN_ID, STAGING, Door
from contract_tests.tests.suite.guard.shared_site import Site, shared_site
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.guard.guard import Guard
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.guard.ownership import Ownership


@pytest.fixture
def door(tmp_path: Path) -> Callable[..., Door]:
    """Makes a door at a level."""

    def make(level: Level = Level.READ_ONLY, target: Target = STAGING) -> Door:
        passed: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            passed.append(request)
            return httpx.Response(200, json={})

        ledger = Ledger(tmp_path / "ledger.jsonl")
        own = Ownership(RUN_ID, target.xname_pool, target.mac_prefix)
        return Door(Guard(target, level, ledger, httpx.MockTransport(answer), own), passed)

    return make


@pytest.fixture
def site() -> Iterator[Site]:
    """A shared system, on loopback."""
    with shared_site() as running:
        yield running
