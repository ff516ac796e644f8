"""The described operations, and which of them a request addresses."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml  # type: ignore[import-untyped]

from openchami_sdk.contract.configuration.services import SERVICES

METHODS = ("get", "put", "post", "delete", "patch")


@attrs.frozen
class Operation:
    """One described operation: its name, method, path and safety."""

    service: str
    name: str
    method: str
    path: str
    tag: str
    safety: str
    public: bool
    raw: Mapping[str, Any] = attrs.field(repr=False, eq=False)

    @property
    def id(self) -> str:
        """The name used in reports and deviations: `smd.groups_create`."""
        return f"{self.service}.{self.name}"

    @property
    def success(self) -> int:
        """The documented success status; if there are several, the lowest."""
        return min(status for status in self.statuses if status < 300)

    @property
    def statuses(self) -> frozenset[int]:
        """All documented statuses."""
        return frozenset(int(status) for status in self.raw["responses"])


def description_file(service: str) -> Path:
    """The file of a built description: beside this module in a wheel, in `openapi/` in a clone.

    Raises `FileNotFoundError` when it is in neither place.
    """
    name = f"{service}.yaml"
    installed, built = Path(__file__).with_name(name), Path(__file__).parents[4] / "openapi" / name
    for path in (installed, built):
        if path.exists():
            return path
    raise FileNotFoundError(f"{built} is missing: run `make generate`, which builds it.")


@functools.cache
def description(service: str) -> dict[str, Any]:
    """The built description of a service, as plain data."""
    text = description_file(service).read_text(encoding="utf-8")
    # Every process of a run reads them: libyaml takes a tenth of the time that Python code takes.
    # A built description has no text that YAML 1.1 reads as something else.
    document: dict[str, Any] = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return document


@functools.cache
def operations(service: str) -> tuple[Operation, ...]:
    """The operations of a service, in the description's order."""
    document = description(service)
    return tuple(
        Operation(
            service=service,
            name=raw["operationId"],
            method=method.upper(),
            path=path,
            tag=raw["tags"][0],
            safety=raw["x-openchami"]["safety"],
            public=not raw["security"] or {} in raw["security"],
            raw={**raw, "parameters": [*item.get("parameters", ()), *raw.get("parameters", ())]},
        )
        for path, item in document["paths"].items()
        for method, raw in item.items()
        if method in METHODS
    )


def every_operation() -> tuple[Operation, ...]:
    """The operations of all services."""
    return tuple(operation for service in SERVICES for operation in operations(service))


def by_id(operation_id: str) -> Operation:
    """The operation with this id; raises `KeyError` if there is none."""
    service, _, name = operation_id.partition(".")
    for operation in operations(service):
        if operation.name == name:
            return operation
    raise KeyError(operation_id)


@functools.cache
def _patterns(service: str) -> tuple[tuple[re.Pattern[str], Operation], ...]:
    # A literal segment wins over a parameter, as in the services' routers:
    # GET /groups/labels is never the group called "labels".
    ranked = sorted(operations(service), key=lambda operation: operation.path.count("{"))
    return tuple((_pattern(operation.path), operation) for operation in ranked)


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]+\}", template)
    return re.compile("([^/]+)".join(re.escape(part) for part in parts))


def path_values(operation: Operation, path: str) -> tuple[str, ...]:
    """The values of the path's parameters, without those that only choose a kind of service."""
    found = _pattern(operation.path).fullmatch(path)
    names = re.findall(r"\{([^}]+)\}", operation.path)
    values = zip(names, found.groups() if found else (), strict=False)
    return tuple(value for name, value in values if name != "service")


def match(service: str, method: str, path: str) -> Operation | None:
    """The operation that a method and a decoded path without query address, or None."""
    for pattern, operation in _patterns(service):
        if operation.method == method and pattern.fullmatch(path):
            return operation
    return None
