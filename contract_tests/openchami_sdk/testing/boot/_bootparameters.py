"""`/bootparameters`: boot configurations in the form of the service that was there before."""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing._go.documents import read_first
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing._go.numbers import integer, narrow
from openchami_sdk.testing._go.shapes import (
    ANYTHING,
    TEXT,
    TEXTS,
    Struct,
    fill,
)
from openchami_sdk.testing.boot._answers import problem
from openchami_sdk.testing.boot._kinds import CONFIGURATION
from openchami_sdk.testing.fabrica import Call, Resource, Route, RuleError, Store
from openchami_sdk.testing.fabrica._answers import ok

_CLOUD_INIT = {
    "meta-data": ANYTHING,
    "user-data": ANYTHING,
    "vendor-data": ANYTHING,
    "network-data": ANYTHING,
    "phone-home-url": TEXT,
}
_REQUEST = Struct(
    "BootParametersRequest",
    {
        "hosts": TEXTS,
        "macs": TEXTS,
        "nids": TEXTS,
        "params": TEXT,
        "kernel": TEXT,
        "initrd": TEXT,
        "cloud-init": Struct("CloudInitConfig", _CLOUD_INIT, package="boot"),
    },
    package="boot",
)
_NOT_FOUND: Final = "No matching boot parameters found"


class BootParameters:
    """The routes of `/bootparameters`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self, prefix: str = "") -> list[Route]:
        path = f"{prefix}/bootparameters"
        return [
            Route("GET", path, self._get),
            Route("POST", path, self._create),
            Route("PUT", path, self._replace),
            Route("DELETE", path, self._delete),
        ]

    def _get(self, call: Call) -> Response:
        identifiers = _identifiers(call)
        return _listed(self._matching(identifiers) if identifiers else self._all())

    def _create(self, call: Call) -> Response:
        try:
            wanted = _read(call.body)
            spec = CONFIGURATION.spec.empty() | _spec(wanted)
            created = self._store.create(CONFIGURATION, _name(wanted), spec)
        except GoJsonError as error:
            return problem(400, "Invalid request format", str(error))
        except RuleError as error:
            return _broken_rule("create", error)
        return _listed([created], 201)

    def _replace(self, call: Call) -> Response:
        """The first entry that fits gets other selectors; groups, priority and name are kept."""
        try:
            wanted = _read(call.body)
        except GoJsonError as error:
            return problem(400, "Invalid request format", str(error))
        found = self._matching([*wanted["hosts"], *wanted["macs"], *wanted["nids"]])
        if not found:
            return problem(404, _NOT_FOUND, "")
        kept = {name: found[0].spec[name] for name in ("groups", "priority")}
        spec = CONFIGURATION.spec.empty() | _spec(wanted) | kept
        try:
            return _listed([self._store.change(found[0], spec=spec)])
        except RuleError as error:
            return _broken_rule("update", error)

    def _delete(self, call: Call) -> Response:
        identifiers = _identifiers(call)
        if not identifiers:
            detail = "At least one identifier (host, mac, nid, or name) must be provided"
            return problem(400, "Missing identifier", detail)
        found = self._matching(identifiers)
        if not found:
            return problem(404, _NOT_FOUND, "")
        for resource in found:
            self._store.delete(resource)
        return _listed(found)

    def _all(self) -> list[Resource]:
        return self._store.all(CONFIGURATION)

    def _matching(self, identifiers: list[str]) -> list[Resource]:
        return [each for each in self._all() if _matches(each.spec, identifiers)]


def _read(body: bytes) -> dict[str, Any]:
    return fill(_REQUEST, read_first(body))


def _identifiers(call: Call) -> list[str]:
    """What the query names, each parameter split at commas. Which parameter does not matter."""
    given = (call.query(name) for name in ("host", "mac", "nid", "name"))
    return [part for value in given if value for part in value.split(",")]


def _matches(spec: dict[str, Any], identifiers: list[str]) -> bool:
    texts = {*spec["hosts"], *spec["macs"], *spec["groups"]}
    return any(text in texts or _nid(text) in spec["nids"] for text in identifiers)


def _nid(text: str) -> int | None:
    """*text* as an integer, cut to 32 bits; None for what is none."""
    number = integer(text)
    return None if number is None else narrow(number)


def _spec(wanted: dict[str, Any]) -> dict[str, Any]:
    """What a request says of a configuration. NIDs that are no integers are dropped."""
    nids = [nid for nid in map(_nid, wanted["nids"]) if nid is not None]
    texts = ("hosts", "macs", "kernel", "initrd", "params")
    return {"nids": nids, **{name: wanted[name] for name in texts}}


def _name(wanted: dict[str, Any]) -> str:
    if wanted["hosts"]:
        return f"legacy-{wanted['hosts'][0].replace('.', '-')}"
    if wanted["macs"]:
        return f"legacy-{wanted['macs'][0].replace(':', '-')}"
    return f"legacy-nid-{wanted['nids'][0]}" if wanted["nids"] else "legacy-config-0"


def _broken_rule(verb: str, error: RuleError) -> Response:
    """The service asks itself over HTTP, and calls its own 400 a failure."""
    detail = f"API error (400): validation failed: {error}"
    return problem(500, f"Failed to {verb} boot parameters", detail)


def _listed(resources: list[Resource], status: int = 200) -> Response:
    return ok({"boot-parameters": [_item(each) for each in resources] or None}, status)


def _item(resource: Resource) -> dict[str, Any]:
    spec = resource.spec
    item = {
        "hosts": [*spec["hosts"], *spec["groups"]],
        "macs": spec["macs"],
        "nids": [str(nid) for nid in spec["nids"]],
        "params": spec["params"],
        "kernel": spec["kernel"],
        "initrd": spec["initrd"],
    }
    return {
        **{name: value for name, value in item.items() if value},
        "cloud-init": {},
        "meta": {
            "comment": "Converted from modern BootConfiguration",
            "created-at": resource.created,
            "modified-at": resource.updated,
        },
    }
