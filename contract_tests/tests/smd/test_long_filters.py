"""Filters with thousands of values: several requests, and one answer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack

NODES = [f"x1000c{number // 1000}s{number % 1000}b0n0" for number in range(3000)]
#: What gateways commonly take as a request line.
LINE = 8192


@pytest.fixture
def urls() -> list[httpx.URL]:
    """What has been asked for."""
    return []


@pytest.fixture
def client(openchami_stack: Stack, urls: list[httpx.URL]) -> Iterator[smd.Client]:
    """SMD's client, with 3,000 nodes to find."""

    def note(request: httpx.Request) -> None:
        urls.append(request.url)

    with httpx.Client(event_hooks={"request": [note]}) as http:
        client = smd.Client(openchami_stack.smd_url, auth=_auth(openchami_stack), http_client=http)
        nodes = [
            smd.ComponentCreate(id=node, state="On" if nid % 2 else "Off", nid=nid)
            for nid, node in enumerate(NODES, start=1)
        ]
        client.components.create(smd.ComponentsCreate(components=nodes))
        urls.clear()
        yield client


def _auth(stack: Stack) -> auth.ClientCredentialsAuth:
    return auth.ClientCredentialsAuth(
        stack.token_url,
        stack.client_id,
        stack.client_secret_file.read_text(),
        allowed_origins=[stack.smd_url],
    )


def test_ids_and_nids(client: smd.Client, urls: list[httpx.URL]) -> None:
    """All are found, each once, by ids and by NIDs; each request fits through a gateway."""
    found = client.components.list(id=NODES)
    assert sorted(one.id for one in found) == sorted(NODES)
    found = client.components.list(nid=range(1, 3001))
    assert sorted(one.nid or 0 for one in found) == [*range(1, 3001)]
    assert len(urls) > 10
    assert max(len(url.raw_path) for url in urls) < LINE // 2


def test_other_filters_apply_to_each_request(client: smd.Client, urls: list[httpx.URL]) -> None:
    """Also with a negation of theirs; the answer of a list is a list."""
    found = client.components.list(id=NODES, state="!Off", type="Node")
    assert sorted(one.id for one in found) == sorted(NODES[::2])
    assert all(url.params["state"] == "!Off" for url in urls)
    memberships = client.memberships.list(id=NODES, state="On")
    assert sorted(str(one.id) for one in memberships) == sorted(NODES[::2])


def test_answers_are_joined_in_order(client: smd.Client) -> None:
    """The answer to the first values comes first, and a second spelling adds nothing."""
    again = [node.upper().replace("X", "x") for node in NODES[:10]]
    found = [one.id for one in client.components.list(id=[*NODES, *again, *NODES])]
    assert len(found) == 3000
    assert set(found[:100]) <= set(NODES[:1000])


def test_asyncio(client: smd.Client, openchami_stack: Stack) -> None:
    """The other client does the same, within one deadline."""

    async def found() -> list[str]:
        credentials = _auth(openchami_stack)
        async with smd.AsyncClient(openchami_stack.smd_url, auth=credentials) as other:
            listed = await other.with_options(deadline=120).components.list(id=NODES)
            return [one.id for one in listed]

    assert sorted(asyncio.run(found())) == sorted(NODES)


def test_a_request_that_fails(client: smd.Client) -> None:
    """No part of an answer passes for the whole."""
    with pytest.raises(smd.BadRequestError):
        client.components.list(id=[*NODES, "nonsense"])


def test_what_is_not_divided(client: smd.Client, urls: list[httpx.URL]) -> None:
    """One request is made for negations, for two long filters together, and for few values."""
    left = client.components.list(id=[f"!{node}" for node in NODES[:400]])
    assert sorted(one.id for one in left) == sorted(NODES[400:])
    both = client.components.list(id=NODES[:300], nid=range(101, 501))
    assert sorted(one.id for one in both) == sorted(NODES[100:300])
    assert len(client.components.list(id=NODES[:100])) == 100
    assert len(urls) == 3
