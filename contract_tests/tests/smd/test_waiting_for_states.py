"""A program waits for nodes while SMD and the token server come and go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import anyio
import pytest

from openchami_sdk import auth, core, smd
from openchami_sdk.testing import Stack

BOTH = pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
XNAME = "x1000c0s0b0n0"


@pytest.fixture
def settings(openchami_stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables that the stack prints."""
    for name, value in openchami_stack.environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def events(openchami_stack: Stack, settings: None) -> Iterator[Iterator[None]]:
    """What happens in the pauses, one thing in each."""
    with auth.connect(smd.Client) as other, ExitStack() as outage:
        node = smd.ComponentCreate(id=XNAME, state="Off")

        def happen() -> Iterator[None]:
            other.components.create(smd.ComponentsCreate(components=[node]))
            yield
            outage.enter_context(openchami_stack.smd.outage())
            yield
            outage.close()
            yield
            other.components.update_state(XNAME, smd.ComponentStateUpdate(state="Ready"))
            yield

        yield happen()


def _is_ready(node: smd.Component) -> bool:
    return node.state == "Ready"


@BOTH
def test_a_wait_outlasts_an_outage(events: Iterator[None], settings: None) -> None:
    """The node does not exist, then SMD is down, then the node becomes Ready."""
    with auth.connect(smd.Client, retries=0) as client:
        node = core.wait_until(
            lambda: client.components.get(XNAME),
            _is_ready,
            deadline=600,
            waiting_for="the node to be Ready",
            tolerate=(smd.NotFoundError,),
            sleep=lambda _: next(events),
        )
    assert node.id == XNAME
    assert next(events, "nothing") == "nothing"


@BOTH
def test_an_async_wait_outlasts_an_outage(events: Iterator[None], settings: None) -> None:
    """As the blocking one."""

    async def sleep(_: float) -> None:
        await anyio.to_thread.run_sync(next, events)

    async def wait() -> smd.Component:
        async with auth.connect(smd.AsyncClient, retries=0) as client:
            return await core.wait_until_async(
                lambda: client.components.get(XNAME),
                _is_ready,
                deadline=600,
                waiting_for="the node to be Ready",
                tolerate=(smd.NotFoundError,),
                sleep=sleep,
            )

    assert anyio.run(wait).id == XNAME


def test_a_wait_outlasts_the_token_server(openchami_stack: Stack, client: smd.Client) -> None:
    """Without a token nothing is sent; when the token server is back, the wait goes on."""
    node = smd.ComponentCreate(id=XNAME, state="Ready")
    client.components.create(smd.ComponentsCreate(components=[node]))
    failures: list[str] = []

    def read() -> smd.Component:
        try:
            return waiting.components.get(XNAME)
        except core.OpenCHAMIError as error:
            failures.append(type(error).__name__)
            raise

    login = auth.ClientCredentialsAuth(
        openchami_stack.token_url,
        openchami_stack.client_id,
        auth.FileSecrets(openchami_stack.client_secret_file),
        allowed_origins=[openchami_stack.smd_url],
        policy=auth.Policy(attempts=1, failure_memory=0.0),  # ask again at once
    )
    url = openchami_stack.smd_url
    with smd.Client(url, auth=login) as waiting, ExitStack() as outage:
        outage.enter_context(openchami_stack.tokens.outage())
        found = core.wait_until(
            read,
            _is_ready,
            deadline=600,
            waiting_for="the node",
            sleep=lambda _: outage.close(),
        )
    assert found.id == XNAME
    assert failures == ["TokenEndpointUnavailableError"]
