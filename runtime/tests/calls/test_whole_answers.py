"""Status, headers and body of an answer: `core.response_of`, on the wire."""

from __future__ import annotations

import asyncio
import json
from typing import Any, assert_type

import pytest

from openchami_sdk import boot, bss, core, smd

NODE = {"ID": "x0c0s0b0n0", "Type": "Node", "State": "On", "More": [1]}
BOOT_NODE = {
    "apiVersion": "v1",
    "kind": "Node",
    "metadata": {
        "name": "one",
        "uid": "nod-1",
        "createdAt": "2026-01-01T00:00:00Z",
        "updatedAt": "2026-01-01T00:00:00Z",
    },
    "spec": {"xname": "x0c0s0b0n0", "nid": 1, "bootMac": "02:00:00:00:00:01"},
    "status": {},
}


def test_a_value_with_its_status_headers_and_body(service: Any) -> None:
    """The answer holds what the model leaves out, and its type is that of the method."""
    service.answer(200, NODE, headers={"X-Served-By": "smd-2"})
    with smd.Client(service.url) as client:
        answer = core.response_of(client.components.get, "x0c0s0b0n0")
        assert_type(answer, core.Response[smd.Component])
    assert (answer.status_code, answer.headers["x-served-by"]) == (200, "smd-2")
    assert answer.value.id == "x0c0s0b0n0"
    assert json.loads(answer.body) == NODE
    assert "More" not in repr(answer)


def test_keywords_and_a_result_that_is_a_header(service: Any) -> None:
    """Arguments are those of the method; without a body, `body` is empty."""
    service.answer(201, None, headers={"BSS-Referral-Token": "t-1"})
    body = bss.BootParametersRequest(hosts=["x0c0s0b0n0"], kernel="http://k")
    with bss.Client(service.url) as client:
        answer = core.response_of(client.bootparameters.create, body=body)
    assert_type(answer, core.Response[str | None])
    assert (answer.value, answer.status_code, answer.body) == ("t-1", 201, b"")


def test_an_async_method_is_awaited(service: Any) -> None:
    """The same for an async client."""
    service.answer(200, NODE)

    async def main() -> core.Response[smd.Component]:
        async with smd.AsyncClient(service.url) as client:
            return await core.response_of(client.components.get, "x0c0s0b0n0")

    answer = asyncio.run(main())
    assert (answer.status_code, answer.value.id) == (200, "x0c0s0b0n0")


def test_an_operation_is_sent_the_same_way(service: Any) -> None:
    """`client.send` is a method as any other."""
    service.answer(200, NODE)
    operation = smd.api.components.components_get("x0c0s0b0n0")
    with smd.Client(service.url) as client:
        answer = core.response_of(client.send, operation)
    assert (answer.status_code, answer.value.id) == (200, "x0c0s0b0n0")


def test_a_method_that_looks_through_a_list(service: Any) -> None:
    """The value is what the method returns, the rest is the answer's that it was found in."""
    service.answer(200, [BOOT_NODE], headers={"X-Served-By": "boot-2"})

    async def main() -> core.Response[boot.Node]:
        async with boot.AsyncClient(service.url) as client:
            return await core.response_of(client.nodes.find, xname="x0c0s0b0n0")

    with boot.Client(service.url) as client:
        for answer in (
            core.response_of(client.nodes.find, xname="x0c0s0b0n0"),
            asyncio.run(main()),
        ):
            assert (answer.value.metadata.uid, answer.headers["x-served-by"]) == ("nod-1", "boot-2")


def test_an_error_has_its_own_status(service: Any) -> None:
    """A call that fails raises what it always raises."""
    service.answer(404, "no such component", content_type="text/plain")
    with smd.Client(service.url) as client, pytest.raises(smd.NotFoundError) as error:
        core.response_of(client.components.get, "x0c0s0b0n0")
    assert error.value.body == b"no such component"


def test_what_is_no_method_of_a_client(service: Any) -> None:
    """It is refused before anything is sent."""
    with smd.Client(service.url) as client:
        calls: list[Any] = [client.with_options, print, lambda: None, "get", NODE.get]
        for call in calls:
            with pytest.raises(TypeError, match="takes a method of a client"):
                core.response_of(call)
    assert service.seen == []
