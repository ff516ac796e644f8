"""`/bootscript`: which node asks, which configuration it gets."""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing._serving.clock import Clock
from openchami_sdk.testing.boot._answers import problem, script
from openchami_sdk.testing.boot._kinds import CONFIGURATION, NODE
from openchami_sdk.testing.boot._rules import is_mac, is_xname
from openchami_sdk.testing.boot._script import error_script, full_script, minimal_script
from openchami_sdk.testing.fabrica import Call, Resource, Route, Store

_CACHE_SECONDS: Final = 300


class BootScripts:
    """Makes boot scripts from what is in *store*.

    A script is kept for five minutes under the identifier and the configuration's name, but looked
    for under the name `default`: only scripts of configurations of that name, or of none, are found
    again, whatever has changed since.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._cache: dict[str, tuple[float, str]] = {}

    def forget(self) -> None:
        """Empty the cache, as a restart does."""
        self._cache.clear()

    def routes(self, prefix: str = "") -> list[Route]:
        return [Route("GET", f"{prefix}/bootscript", self._get)]

    def script(self, identifier: str) -> str:
        """The script for the node that *identifier* (xname, NID or MAC address) names."""
        kept_at, kept = self._cache.get(f"{identifier}:default", (0.0, ""))
        if kept and self._clock.now() - kept_at < _CACHE_SECONDS:
            return kept
        node = self._node(identifier)
        if node is None:
            missing = f"node not found for identifier {identifier}"
            return error_script(f"Node resolution failed: {missing}")
        configuration = self._configuration(node.spec)
        if configuration is None:
            return minimal_script(identifier)
        script = full_script(node.spec, configuration)
        name = configuration.name or "default"
        self._cache[f"{identifier}:{name}"] = (self._clock.now(), script)
        return script

    def _get(self, call: Call) -> Response:
        identifier = call.query("host") or call.query("mac") or call.query("nid")
        if not identifier:
            detail = "At least one node identifier (host, mac, or nid) must be provided"
            return problem(400, "Missing node identifier", detail)
        return script(self.script(identifier))

    def _node(self, identifier: str) -> Resource | None:
        """The first node that fits."""
        member, wanted = _wanted(identifier)
        for node in self._store.all(NODE):
            value = node.spec[member]
            if (value.lower() if isinstance(value, str) else value) == wanted:
                return node
        return None

    def _configuration(self, node: dict[str, Any]) -> Resource | None:
        """The configuration with the best score, then the highest priority, then the first name."""
        scored = [(_score(each.spec, node), each) for each in self._store.all(CONFIGURATION)]
        fitting = [(score, each) for score, each in scored if score > 0]
        if not fitting:
            return None
        best = min(
            fitting, key=lambda pair: (-pair[0], -pair[1].spec["priority"], pair[1].name.encode())
        )
        return best[1]


def _wanted(identifier: str) -> tuple[str, str | int | None]:
    """The member of a node's spec that *identifier* is compared with, by its form, and its value.

    None is a value that no node has.
    """
    if is_xname(identifier):
        return "xname", identifier
    if (nid := _nid(identifier)) is not None:
        return "nid", nid
    return "bootMac", identifier.lower() if is_mac(identifier) else None


def _nid(text: str) -> int | None:
    number = integer(text)
    return number if number is not None and number >= 0 else None


def _score(spec: dict[str, Any], node: dict[str, Any]) -> int:
    """The points of a configuration for a node; 0 when it does not fit. Repetitions count."""
    if not any(spec[selector] for selector in ("hosts", "macs", "nids", "groups")):
        return 1
    mac = node["bootMac"].lower()
    points: int = (
        50 * sum(host in (node["xname"], node["hostname"]) for host in spec["hosts"])
        + 100 * sum(each.lower() == mac for each in spec["macs"])
        + 75 * sum(nid == node["nid"] for nid in spec["nids"])
        + 25 * sum(node["groups"].count(group) for group in spec["groups"])
    )
    return points
