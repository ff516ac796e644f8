"""What a Fabrica service remembers: its resources, in memory."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from openchami_sdk.testing._go.times import now
from openchami_sdk.testing.fabrica._kinds import Kind


class RuleError(ValueError):
    """A resource breaks a rule of its kind. The message is the service's."""


@dataclass(frozen=True)
class Resource:
    """One resource. It is never changed: a change is a new one under the same uid."""

    kind: Kind
    uid: str
    name: str
    spec: dict[str, Any]
    status: dict[str, Any]
    labels: dict[str, str]
    annotations: dict[str, str]
    created: str
    updated: str

    def written(self) -> dict[str, Any]:
        """The resource as it is written to JSON."""
        metadata: dict[str, Any] = {"name": self.name, "uid": self.uid}
        if self.labels:
            metadata["labels"] = dict(sorted(self.labels.items()))
        if self.annotations:
            metadata["annotations"] = dict(sorted(self.annotations.items()))
        metadata |= {"createdAt": self.created, "updatedAt": self.updated}
        return {
            "apiVersion": "v1",
            "kind": self.kind.name,
            "metadata": metadata,
            "spec": self.kind.spec.written(self.spec),
            "status": self.kind.status.written(self.status),
        }


class Store:
    """The resources of a service."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self.kinds = tuple(kinds)
        self._resources: dict[str, dict[str, Resource]] = {}
        self.clear()

    def clear(self) -> None:
        self._resources = {kind.name: {} for kind in self.kinds}

    def all(self, kind: Kind) -> list[Resource]:
        """All resources of *kind* in the order of their uids, which are random."""
        resources = self._resources[kind.name]
        return [resources[uid] for uid in sorted(resources)]

    def get(self, kind: Kind, uid: str) -> Resource | None:
        return self._resources[kind.name].get(uid)

    def create(
        self,
        kind: Kind,
        name: str,
        spec: dict[str, Any],
        labels: dict[str, str] | None = None,
        annotations: dict[str, str] | None = None,
    ) -> Resource:
        """A new resource, whether or not there is another one of that name.

        Raises:
            RuleError: *spec* breaks a rule of the kind.
        """
        resources = self._resources[kind.name]
        uid = _new_uid(kind)
        while uid in resources:
            uid = _new_uid(kind)
        time = now()
        status = kind.status.empty()
        resource = Resource(
            kind, uid, name, spec, status, labels or {}, annotations or {}, time, time
        )
        return self._keep(resource)

    def change(self, resource: Resource, **members: Any) -> Resource:
        """*resource* with other *members*; `updated` moves.

        Raises:
            RuleError: Its spec breaks a rule of the kind.
        """
        return self._keep(replace(resource, updated=now(), **members))

    def delete(self, resource: Resource) -> None:
        del self._resources[resource.kind.name][resource.uid]

    def _keep(self, resource: Resource) -> Resource:
        fault = resource.kind.check(resource.spec)
        if fault is not None:
            raise RuleError(fault)
        self._resources[resource.kind.name][resource.uid] = resource
        return resource


def _new_uid(kind: Kind) -> str:
    return f"{kind.name.lower()}-{secrets.token_hex(4)}"
