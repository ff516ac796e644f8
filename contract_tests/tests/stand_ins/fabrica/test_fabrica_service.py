"""A service of one kind that exists nowhere: what a new Fabrica service costs is its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openchami_sdk.testing._go.shapes import INT, TEXT, TEXTS, Struct
from openchami_sdk.testing._serving.serve import serve
from openchami_sdk.testing.fabrica import Kind, Router, Store, service_routes


def _fault(spec: dict[str, Any]) -> str | None:
    return None if spec["size"] >= 0 else "size must not be negative"


WIDGET = Kind(
    "Widget",
    Struct("WidgetSpec", {"size": INT, "tags": TEXTS}),
    Struct("WidgetStatus", {"phase": TEXT}),
    _fault,
)


@pytest.fixture(scope="module")
def _server() -> Iterator[httpx.Client]:
    store = Store([WIDGET])
    routes = service_routes("widget-service", store)
    router = Router(routes, [WIDGET.name], redirect_slashes=False)
    with serve(router) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture
def widgets(_server: httpx.Client) -> httpx.Client:
    """The service, with no resources."""
    for widget in _server.get("/widgets").json():
        _server.delete(f"/widgets/{widget['metadata']['uid']}").raise_for_status()
    return _server


def test_a_resource_lives_its_life(widgets: httpx.Client) -> None:
    """Created, read, replaced, patched, with a status, deleted: every answer is the resource."""
    created = widgets.post("/widgets", json={"metadata": {"name": "a"}, "spec": {"size": 1}})
    assert created.status_code == 201
    uid = created.json()["metadata"]["uid"]
    assert re.fullmatch("widget-[0-9a-f]{8}", uid)
    one = f"/widgets/{uid}"
    widgets.put(f"{one}/status", json={"phase": "Ready"}).raise_for_status()
    replaced = widgets.put(one, json={"labels": {"l": "1"}, "spec": {"size": 2, "tags": ["t"]}})
    assert replaced.json()["spec"] == {"size": 2, "tags": ["t"]}
    assert widgets.patch(one, json={"size": 3}).json()["spec"] == {"size": 3, "tags": ["t"]}
    read = widgets.get(one).json()
    assert read["metadata"]["name"] == "a"
    assert read["metadata"]["labels"] == {"l": "1"}
    assert read["metadata"]["createdAt"] < read["metadata"]["updatedAt"]
    assert read["status"] == {"phase": "Ready"}
    assert widgets.delete(one).json() == {"message": "Widget deleted successfully", "uid": uid}
    assert widgets.get(one).status_code == 404


def test_a_list_is_whole_and_in_the_order_of_the_uids(widgets: httpx.Client) -> None:
    """Whatever the query asks for. Names need not differ."""
    for size in range(20):
        widgets.post("/widgets", json={"metadata": {"name": "w"}, "spec": {"size": size}})
    uids = [each["metadata"]["uid"] for each in widgets.get("/widgets?name=x&limit=1").json()]
    assert len(uids) == 20
    assert uids == sorted(uids)


def test_its_rule_holds_for_every_way_of_writing(widgets: httpx.Client) -> None:
    """POST, PUT and PATCH answer the kind's own sentence, and change nothing."""
    uid = widgets.post("/widgets", json={"spec": {"size": 1}}).json()["metadata"]["uid"]
    bad = {"size": -1}
    for answer in (
        widgets.post("/widgets", json={"spec": bad}),
        widgets.put(f"/widgets/{uid}", json={"spec": bad}),
        widgets.patch(f"/widgets/{uid}", json=bad),
    ):
        assert answer.status_code == 400
        assert answer.json() == {
            "error": "validation failed: size must not be negative",
            "code": 400,
        }
    assert [each["spec"] for each in widgets.get("/widgets").json()] == [{"size": 1}]


def test_what_every_service_has(widgets: httpx.Client) -> None:
    """Health in the generator's word, a page, and a description of the kind."""
    assert widgets.get("/health").json() == {"status": "healthy", "service": "widget-service"}
    assert widgets.get("/docs").headers["Content-Type"] == "text/html"
    description = widgets.get("/openapi.json").json()
    assert description["openapi"] == "3.0.0"
    spec = description["components"]["schemas"]["Widget"]["properties"]["spec"]
    assert spec["properties"] == {
        "size": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string"}},
    }


def test_a_slash_at_the_end_is_ignored_where_it_is_not_redirected(widgets: httpx.Client) -> None:
    """Both habits exist among Fabrica's services."""
    assert widgets.get("/widgets/").json() == []
    assert widgets.put("/widgets/").status_code == 405


def test_versions(widgets: httpx.Client) -> None:
    """Only v1, and only where there is a kind; the 406 of a kind is no JSON."""
    v2 = widgets.get("/widgets", headers={"Accept": "application/json;version=v2"})
    assert v2.status_code == 406
    assert v2.text == '{"error":"Unsupported version","requested":"v2","supported":[v1]}'
    assert widgets.get("/widgets", headers={"Accept": "application/json;v=v1"}).is_success
    health = widgets.get("/health", headers={"Accept": "application/json;version=v1"})
    assert health.status_code == 406
    assert health.json()["supported"] == []


def test_a_body_that_is_nested_without_end(widgets: httpx.Client) -> None:
    """It is a bad request."""
    body = '{"metadata": ' + "[" * 100_000 + "]" * 100_000 + "}"
    answer = widgets.post("/widgets", content=body)
    assert answer.status_code == 400
    assert answer.json()["error"] == "invalid request body: exceeded max depth"


@pytest.mark.parametrize("depth", [300, 700, 950, 20_000])
@pytest.mark.parametrize("kind", ["merge-patch+json", "json-patch+json", "shorthand-patch+json"])
def test_a_patch_that_is_nested_deeply(widgets: httpx.Client, kind: str, depth: int) -> None:
    """It does not fit, or goes too deep: an error of the service, never a crash."""
    uid = widgets.post("/widgets", json={"spec": {"size": 1}}).json()["metadata"]["uid"]
    value = "[" * depth + "]" * depth
    patch = f'{{"tags": {value}}}'
    if kind == "json-patch+json":
        patch = f'[{{"op": "add", "path": "/tags", "value": {value}}}]'
    answer = widgets.patch(
        f"/widgets/{uid}", content=patch, headers={"Content-Type": f"application/{kind}"}
    )
    assert answer.json()["code"] == answer.status_code in (422, 500)


@pytest.mark.parametrize(
    ("sent", "uid"),
    [("%FF", "\ufffd"), ("%ff", "%ff"), ("a%20b", "a b"), ("%C3%A9", "é"), ("a%2Fb", "a%2Fb")],
)
def test_a_uid_is_decoded_if_that_is_all_its_escapes_say(
    sent: str, uid: str, widgets: httpx.Client
) -> None:
    """Otherwise the path counts as it was sent, as in Go."""
    answer = widgets.get(f"/widgets/{sent}")
    assert answer.status_code == 404
    missing = f"Widget not found: failed to load Widget {uid}: resource not found"
    assert answer.json()["error"] == missing
