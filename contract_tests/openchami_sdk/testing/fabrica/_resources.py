"""The routes of a kind of resource: list, create, read, replace, patch, delete, and the status."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.documents import read_first
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing._go.shapes import ShapeError, Struct, fill
from openchami_sdk.testing.fabrica import _answers
from openchami_sdk.testing.fabrica._kinds import Kind
from openchami_sdk.testing.fabrica._patching.json_patch import PatchError
from openchami_sdk.testing.fabrica._patching.patches import patched
from openchami_sdk.testing.fabrica._routing import Call, Handler, Route
from openchami_sdk.testing.fabrica._store import Resource, RuleError, Store


def resource_routes(kind: Kind, store: Store) -> list[Route]:
    """All that a service offers for *kind*."""
    handlers = _Handlers(kind, store)
    one, status = f"{kind.path}/{{uid}}", f"{kind.path}/{{uid}}/status"
    return [
        Route("GET", kind.path, handlers.list),
        Route("POST", kind.path, handlers.create),
        Route("GET", one, handlers.found(handlers.read)),
        Route("PUT", one, handlers.found(handlers.replace)),
        Route("PATCH", one, handlers.found(handlers.patch)),
        Route("DELETE", one, handlers.found(handlers.delete)),
        Route("PUT", status, handlers.found(handlers.replace_status)),
        Route("PATCH", status, handlers.found(handlers.patch_status)),
    ]


class _Handlers:
    def __init__(self, kind: Kind, store: Store) -> None:
        self._kind = kind
        self._store = store

    def found(self, handler: Callable[[Call, Resource], Response]) -> Handler:
        """*handler* with the resource of the path, if there is one."""

        def handle(call: Call) -> Response:
            return handler(call, self._find(call.values["uid"]))

        return handle

    def list(self, call: Call) -> Response:
        return _answers.ok([resource.written() for resource in self._store.all(self._kind)])

    def create(self, call: Call) -> Response:
        wanted = _read(self._kind.request("Create"), call.body, "invalid request body")
        metadata = wanted["metadata"]
        labels = metadata["labels"] | wanted["labels"]
        annotations = metadata["annotations"] | wanted["annotations"]
        with _rules():
            resource = self._store.create(
                self._kind, metadata["name"], wanted["spec"], labels, annotations
            )
        return _answers.ok(resource.written(), 201)

    def read(self, call: Call, resource: Resource) -> Response:
        return _answers.ok(resource.written())

    def replace(self, call: Call, resource: Resource) -> Response:
        """The spec is replaced; labels and annotations are only added or changed."""
        wanted = _read(self._kind.request("Update"), call.body, "invalid request body")
        return self._changed(
            resource,
            name=wanted["metadata"]["name"] or resource.name,
            spec=wanted["spec"],
            labels=resource.labels | wanted["labels"],
            annotations=resource.annotations | wanted["annotations"],
        )

    def patch(self, call: Call, resource: Resource) -> Response:
        spec = _patched(call, "spec", self._kind.spec, resource.spec)
        return self._changed(resource, spec=spec)

    def delete(self, call: Call, resource: Resource) -> Response:
        self._store.delete(resource)
        message = f"{self._kind.name} deleted successfully"
        return _answers.ok({"message": message, "uid": resource.uid})

    def replace_status(self, call: Call, resource: Resource) -> Response:
        status = _read(self._kind.status, call.body, "invalid status body")
        return self._changed(resource, status=status)

    def patch_status(self, call: Call, resource: Resource) -> Response:
        status = _patched(call, "status", self._kind.status, resource.status)
        return self._changed(resource, status=status)

    def _find(self, uid: str) -> Resource:
        name = self._kind.name
        if not uid:
            raise Refused(400, f"{name} UID is required")
        resource = self._store.get(self._kind, uid)
        if resource is None:
            illegal = "invalid UID: contains illegal path characters"
            why = illegal if ".." in uid else "resource not found"
            raise Refused(404, f"{name} not found: failed to load {name} {uid}: {why}")
        return resource

    def _changed(self, resource: Resource, **members: Any) -> Response:
        with _rules():
            return _answers.ok(self._store.change(resource, **members).written())


@contextmanager
def _rules() -> Generator[None]:
    """Around the storing of a resource: what breaks a rule is refused."""
    try:
        yield
    except RuleError as error:
        raise Refused(400, f"validation failed: {error}") from None


def _read(shape: Struct, body: bytes, failed: str) -> dict[str, Any]:
    try:
        return fill(shape, read_first(body))
    except GoJsonError as error:
        raise Refused(400, f"{failed}: {error}") from None


def _patched(call: Call, member: str, shape: Struct, old: dict[str, Any]) -> dict[str, Any]:
    """*old* with the patch of the request: the outcome is read over it, so nothing goes away."""
    media_type = call.headers.get("content-type", "")
    try:
        document = patched(media_type, call.body, shape.written(old))
    except PatchError as error:
        raise Refused(422, f"failed to apply patch to {member}: {error}") from None
    try:
        return fill(shape, document, old)
    except ShapeError as error:
        raise Refused(500, f"failed to unmarshal patched {member}: {error}") from None
