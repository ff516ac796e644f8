"""With the token server stopped: what is open to everyone works, the rest says who is away."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from openchami_sdk import auth, boot, bss, smd
from openchami_sdk.testing import Stack


@pytest.fixture
def v01(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stack]:
    """Release v0.1 without its token server."""
    with Stack() as stack:
        _enter(stack, monkeypatch)
        stack.tokens.stop()
        yield stack


@pytest.fixture
def v02(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stack]:
    """Release v0.2 without its token server."""
    with Stack(release="v0.2") as stack:
        _enter(stack, monkeypatch)
        stack.tokensmith.stop()
        yield stack


def _enter(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in stack.environment.items():
        monkeypatch.setenv(name, value)


def test_what_is_open_to_everyone_in_v01(v01: Stack) -> None:
    """Readiness, SMD's public lists and BSS's status need no token; a group does."""
    with auth.connect(smd.Client) as inventory, auth.connect(bss.Client) as scripts:
        assert inventory.service.ready().code == 0
        assert inventory.components.list().components == []
        assert inventory.ethernet_interfaces.list() == []
        assert scripts.service.status().bss_status == "running"
        with pytest.raises(auth.TokenEndpointUnavailableError) as error:
            inventory.groups.list()
        assert v01.token_url in str(error.value)


def test_what_is_open_to_everyone_in_v02(v02: Stack) -> None:
    """The same by async clients, with TokenSmith and boot-service."""

    async def main() -> None:
        async with (
            auth.connect(smd.AsyncClient) as inventory,
            auth.connect(boot.AsyncClient) as scripts,
        ):
            assert (await inventory.service.ready()).code == 0
            assert (await inventory.components.list()).components == []
            assert (await scripts.service.health()).status == "ok"
            with pytest.raises(auth.TokenEndpointUnavailableError) as error:
                await inventory.groups.list()
            assert v02.token_url in str(error.value)

    asyncio.run(main())


def test_the_other_one_is_away(v01: Stack) -> None:
    """When SMD is stopped too, readiness fails with a sentence about SMD."""
    with auth.connect(smd.Client, retries=0) as inventory, v01.smd.outage():
        with pytest.raises(smd.NetworkError) as error:
            inventory.service.ready()
        assert f"{v01.smd_url}/hsm/v2/service/ready could not connect" in str(error.value)
