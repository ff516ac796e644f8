"""Answers that are lists are iterated and counted as lists."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from openchami_sdk import boot, smd

NODES = [{"ID": f"x0c0s0b0n{number}", "Type": "Node"} for number in range(3)]


def test_a_list_of_components(service: Any) -> None:
    """`for component in client.components.list()`, and `len`."""
    service.answer(200, {"Components": NODES})
    answer = smd.Client(service.url).components.list()
    assert [component.id for component in answer] == ["x0c0s0b0n0", "x0c0s0b0n1", "x0c0s0b0n2"]
    assert len(answer) == 3
    assert answer.components[0] in answer
    assert answer
    assert msgspec.to_builtins(answer) == {"Components": NODES}


def test_an_async_list(service: Any) -> None:
    """The answer is the same."""
    service.answer(200, {"Components": NODES})

    async def ids() -> list[str]:
        async with smd.AsyncClient(service.url) as client:
            return [component.id for component in await client.components.list()]

    assert asyncio.run(ids()) == ["x0c0s0b0n0", "x0c0s0b0n1", "x0c0s0b0n2"]


@pytest.mark.parametrize("body", [{"Components": None}, {"Components": []}])
def test_a_list_with_nothing_in_it(service: Any, body: object) -> None:
    """Null is an empty list, and an empty list is false."""
    service.answer(200, body)
    answer = smd.Client(service.url).components.list()
    assert (list(answer), len(answer), bool(answer)) == ([], 0, False)


def test_every_answer_that_is_a_list() -> None:
    """Those with one member, which is a list; not a model that also says something else."""
    lists: list[Any] = [
        smd.ComponentEndpointList(component_endpoints=[]),
        smd.HardwareHistoryList(components=[]),
        smd.NodeMapList(node_maps=[]),
        smd.RedfishEndpointList(redfish_endpoints=[]),
        smd.ServiceEndpointList(service_endpoints=[]),
        smd.SubscriptionCollection(subscription_list=[]),
    ]
    assert [len(one) for one in lists] == [0] * len(lists)
    assert list(smd.Members(ids=["x0c0s0b0n0"])) == ["x0c0s0b0n0"]
    assert list(smd.StateValues(state=["On"])) == ["On"]
    assert len(boot.BootParametersList(boot_parameters=[])) == 0
    for model in (
        smd.LockStatusList,
        smd.HardwareHistory,
        smd.ComponentsCreate,
        smd.MembersReplace,
    ):
        assert not hasattr(model, "__iter__")
