"""Computes for every operation whether it is described, generated, in a stand-in, and tested."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from attrs import asdict, frozen

from ._descriptions.document import Json, OperationRef, load, operations, resolve
from ._descriptions.merge import services

#: How the stand-ins are started, so that they serve all operations that are described.
_OPTIONS: dict[str, dict[str, Any]] = {
    "boot": {"legacy_api": True, "metrics": True},
    "bss": {"profile": "memory"},
}


@frozen
class Row:
    """The state of one operation; an empty cell is missing."""

    service: str
    operation: str
    #: method and path
    described: str
    #: how it is called, `client.groups.create`
    generated: str
    #: the status with which a new stand-in answers a request that has no body
    stood_in: str
    #: recorded exchanges of the real service that are replayed
    recorded: int
    #: whether the contract suite generates requests for it
    fuzzed: bool

    @property
    def complete(self) -> bool:
        """Whether all cells are filled."""
        return bool(self.described and self.generated and self.stood_in and self.proven)

    @property
    def proven(self) -> str:
        """What tests it, in words."""
        parts = [f"{self.recorded} recorded"] if self.recorded else []
        return " + ".join([*parts, *(["generated cases"] if self.fuzzed else [])])


def rows(root: Path) -> list[Row]:
    """The table's rows, in the order of the descriptions."""
    return [row for service in services(root) for row in _rows(root, service)]


def _rows(root: Path, service: str) -> Iterator[Row]:
    document = load(root / "openapi" / f"{service}.yaml")
    described = list(operations(document))
    answers = _stand_in_answers(service, document, described)
    recorded = _recorded(root, service)
    fuzzed = _fuzzed()
    for operation in described:
        yield Row(
            service=service,
            operation=operation.id,
            described=f"{operation.method.upper()} {operation.path}",
            generated=_generated(service, operation),
            stood_in=answers.get(operation.id, ""),
            recorded=recorded[_shape(operation.method, operation.path)],
            fuzzed=f"{service}.{operation.id}" in fuzzed,
        )


def _shape(method: str, path: str) -> str:
    return f"{method.upper()} {re.sub(r'{[^}]+}', '{}', path)}"


@cache
def _clients(service: str) -> tuple[Any, Any]:
    package = import_module(f"openchami_sdk.{service}")
    return package.Client("http://nowhere.test"), package.AsyncClient("http://nowhere.test")


def _generated(service: str, operation: OperationRef) -> str:
    """How both clients offer the operation, if they do."""
    tag = str(operation.data["tags"][0])
    verb = operation.id.removeprefix(f"{tag}_")
    offered = (getattr(client, tag, None) for client in _clients(service))
    if not all(callable(getattr(resource, verb, None)) for resource in offered):
        return ""
    return f"client.{tag}.{verb}"


def _recorded(root: Path, service: str) -> Counter[str]:
    """Recorded exchanges by method and path shape; a path may leave the API's prefix out."""
    counted: Counter[str] = Counter()
    prefix = _clients(service)[0].path_prefix
    for file in (root / "contract_tests" / "recordings" / service).rglob("*.json"):
        for exchange in json.loads(file.read_text(encoding="utf-8")).get("exchanges", []):
            method, _, path = str(exchange.get("operation") or "").partition(" ")
            counted.update((_shape(method, path), _shape(method, prefix + path)))
    return counted


def _module(name: str) -> Any:
    """A module, or None when this environment does not have it."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        return None


def _fuzzed() -> frozenset[str]:
    """Ids of the operations that the contract suite generates requests for."""
    catalogue = _module("openchami_sdk.contract.descriptions.catalogue")
    if catalogue is None:
        return frozenset()
    return frozenset(operation.id for operation in catalogue.every_operation())


def _stand_in_answers(
    service: str, document: Json, described: list[OperationRef]
) -> dict[str, str]:
    """What a fresh stand-in answers to each operation; its router's 404 and 405 do not count."""
    testing, stand_in = (
        _module("openchami_sdk.testing"),
        _module(f"openchami_sdk.testing.{service}"),
    )
    if testing is None or stand_in is None:
        return {}
    answers: dict[str, str] = {}
    with ExitStack() as stack:
        options = dict(_OPTIONS.get(service, {}))
        if service == "bss":
            smd = _module("openchami_sdk.testing.smd").create_app()
            options["smd_url"] = stack.enter_context(testing.serve(smd)).url
        url = stack.enter_context(testing.serve(stand_in.create_app(**options))).url
        client = stack.enter_context(httpx.Client(base_url=url, timeout=30))
        for operation in described:
            answer = _answer(client, document, operation)
            if answer:
                answers[operation.id] = answer
    return answers


def _answer(client: httpx.Client, document: Json, operation: OperationRef) -> str:
    values = {
        parameter["name"]: quote(str(_example(document, parameter)), safe=":")
        for parameter in (resolve(document, raw) for raw in operation.parameters)
        if parameter["in"] == "path"
    }
    path = re.sub(r"{([^}]+)}", lambda match: values[match[1]], operation.path)
    response = client.request(operation.method.upper(), path)
    unrouted = response.status_code == 404 and response.text.startswith("404 page not found")
    return "" if unrouted or response.status_code == 405 else str(response.status_code)


def _example(document: Json, parameter: Json) -> Any:
    schema = resolve(document, parameter.get("schema", {}))
    for holder in (parameter, schema):
        if "example" in holder:
            return holder["example"]
    examples = schema.get("examples") or schema.get("enum")
    return examples[0] if examples else 1


def text(table: list[Row]) -> str:
    """The table for people, with the number of complete operations at its end."""
    header = ("operation", "described", "generated", "stand-in", "tested")
    cells = [
        (f"{r.service}.{r.operation}", r.described, r.generated, r.stood_in, r.proven)
        for r in table
    ]
    widths = [max(len(row[i]) for row in [header, *cells]) for i in range(len(header))]
    lines = [
        "  ".join((cell or "MISSING").ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in [header, *cells]
    ]
    for service in dict.fromkeys(row.service for row in table):
        mine = [row for row in table if row.service == service]
        complete = sum(row.complete for row in mine)
        lines.append(f"{service}: {complete} of {len(mine)} operations complete")
    return "\n".join(line.rstrip() for line in lines)


def as_json(table: list[Row]) -> str:
    """The table for programs."""
    return json.dumps([{**asdict(row), "complete": row.complete} for row in table], indent=2)
