"""A client for the local SMD and a few nodes to work with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack

NODES = [f"x1000c0s{slot}b0n{node}" for slot in range(2) for node in range(2)]


@pytest.fixture
def client(openchami_stack: Stack) -> Iterator[smd.Client]:
    """SMD's client, signed in to an empty SMD that checks tokens."""
    credentials = auth.ClientCredentialsAuth(
        openchami_stack.token_url,
        openchami_stack.client_id,
        openchami_stack.client_secret_file.read_text(),
        allowed_origins=[openchami_stack.smd_url],
    )
    with smd.Client(openchami_stack.smd_url, auth=credentials) as client:
        yield client


@pytest.fixture
def nodes(client: smd.Client) -> list[str]:
    """Four nodes that are on, with NIDs 1 to 4, and their BMCs."""
    bmcs = sorted({node.rpartition("n")[0] for node in NODES})
    client.components.create(
        smd.ComponentsCreate(
            components=[
                *(smd.ComponentCreate(id=bmc, state="Ready") for bmc in bmcs),
                *(
                    smd.ComponentCreate(id=node, state="On", nid=nid, role="Compute")
                    for nid, node in enumerate(NODES, start=1)
                ),
            ]
        )
    )
    return NODES


@pytest.fixture
def states(client: smd.Client) -> Callable[[], dict[str, str | None]]:
    """The present state of every node, by xname."""
    return lambda: {
        component.id: component.state
        for component in client.components.list(type="Node").components
    }
