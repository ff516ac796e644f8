"""boot-service's two kinds of error body, and a 500 that is the caller's fault."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk import boot

pytestmark = pytest.mark.usefixtures("library")

REQUEST = boot.BootParametersRequest(hosts=["x1000c0s0b0n0"], kernel="vmlinuz")


def test_an_error_of_fabrica_is_on_the_error(service: Any) -> None:
    """`{"error", "code"}` is read as problem details are."""
    said = "Node not found: failed to load Node node-0: resource not found"
    service.answer(404, {"error": said, "code": 404})
    with pytest.raises(boot.NotFoundError, match=f"answered 404 Not Found: {said}") as caught:
        boot.Client(service.url).nodes.get("node-0")
    assert caught.value.detail == said
    assert caught.value.problem == boot.Problem(status=404, detail=said)


@pytest.mark.parametrize(
    "body",
    [{"error": {"text": "no"}, "code": "E1"}, {"error": 5}, {"code": 404}, {"error": None}, []],
    ids=str,
)
def test_another_error_body_is_no_trouble(service: Any, body: Any) -> None:
    """What only looks like it leaves the status to speak."""
    service.answer(404, body)
    with pytest.raises(boot.NotFoundError) as caught:
        boot.Client(service.url).nodes.get("node-0")
    assert caught.value.detail == ""


def test_a_500_that_says_400_is_a_bad_request(service: Any) -> None:
    """The service answers 500 when its own API refuses the caller's values."""
    detail = "API error (400): validation failed: invalid kernel URL or path: vmlinuz"
    title = "Failed to create boot parameters"
    service.answer(500, {"type": "about:blank", "title": title, "detail": detail, "status": 500})
    with pytest.raises(boot.BadRequestError, match="invalid kernel URL or path") as caught:
        boot.Client(service.url).parameters.create(REQUEST)
    assert caught.value.status_code == 500
    assert caught.value.detail == detail


def test_a_patch_that_the_service_cannot_read_is_a_bad_request(service: Any) -> None:
    """The service answers 500 to a value of another type than it knows."""
    said = "failed to unmarshal patched spec: json: cannot unmarshal string"
    service.answer(500, {"error": said, "code": 500})
    with pytest.raises(boot.BadRequestError, match="cannot unmarshal"):
        boot.Client(service.url).nodes.update("node-0", boot.NodeUpdate(role="Compute"))


@pytest.mark.parametrize("detail", ["API error (500): disk full", "", "not API error (400)"])
def test_a_500_stays_one(service: Any, detail: str) -> None:
    """Any other 500 is the service's fault."""
    service.answer(500, {"type": "about:blank", "title": "t", "detail": detail, "status": 500})
    with pytest.raises(boot.ServerError):
        boot.Client(service.url).parameters.create(REQUEST)


@pytest.mark.parametrize("prefix", ["", "/", "/boot-service", "/boot-service/"])
def test_the_gateways_prefix_belongs_to_the_base_url(service: Any, prefix: str) -> None:
    """The client asks below whatever root it is given."""
    service.answer(200, [])
    assert boot.Client(service.url + prefix).nodes.list() == []
    assert service.seen[0].target == f"{prefix.rstrip('/')}/nodes"
