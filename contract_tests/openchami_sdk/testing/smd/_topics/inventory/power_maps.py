"""Power maps: which power connectors feed a component."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd._answers import bad_request, message, not_found, ok
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Fields, fit, parse
from openchami_sdk.testing.smd._records import PowerMap
from openchami_sdk.testing.smd._routing import Call, Route

_SHAPE = {"id": TEXT, "poweredBy": [TEXT]}


def _get(call: Call) -> Response:
    power_map = call.store.power_maps.get(_named(call))
    if power_map is None:
        raise not_found("no such xname.")
    return ok(power_map)


def _list(call: Call) -> Response:
    return ok(list(call.store.power_maps.values()))


def _post(call: Call) -> Response:
    given: list[Fields] = fit(parse(call.body), [_SHAPE]) or []
    power_maps: list[PowerMap] = []
    for index, one in enumerate(given):
        if not one.get("poweredBy"):
            raise bad_request("poweredby is required for PowerMaps")
        power_maps.append(_checked(one, f"couldn't validate map data at idx {index}: "))
    call.store.power_maps |= {power_map.id: power_map for power_map in power_maps}
    return message(f"Created or modified {len(power_maps)} entries")


def _put(call: Call) -> Response:
    xname = _xnames.normalise(call.path["xname"])
    given = call.fields(_SHAPE)
    if _xnames.normalise(given.get("id") or xname) != xname:
        raise bad_request("xname in URL and PUT body do not match")
    if not given.get("poweredBy"):
        raise bad_request("poweredby is required in PUT body")
    power_map = _checked(given | {"id": xname}, "couldn't validate PowerMap data: ")
    call.store.power_maps[xname] = power_map
    return ok(power_map)


def _delete(call: Call) -> Response:
    if call.store.power_maps.pop(_named(call), None) is None:
        raise not_found("no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    count = len(call.store.power_maps)
    if not count:
        raise not_found("no entries to delete")
    call.store.power_maps.clear()
    return message(f"deleted {count} entries")


def _named(call: Call) -> str:
    xname = _xnames.valid(call.path["xname"])
    if not xname:
        raise bad_request("invalid xname")
    return xname


def _checked(given: Fields, prefix: str) -> PowerMap:
    """The map that *given* describes; a refusal begins with *prefix*."""
    xname = _xnames.valid(given.get("id", ""))
    if not xname:
        raise bad_request(f"{prefix}xname ID '{given.get('id', '')}' is invalid")
    sources: list[str] = given["poweredBy"]
    for source in sources:
        if not _xnames.valid(source):
            raise bad_request(f"{prefix}Power supply xname ID '{source}' is invalid")
    return PowerMap(id=xname, poweredBy=[_xnames.valid(source) for source in sources])


ROUTES: Final[list[Route]] = [
    Route("GET", "/sysinfo/powermaps/{xname}", _get),
    Route("GET", "/sysinfo/powermaps", _list),
    Route("DELETE", "/sysinfo/powermaps/{xname}", _delete),
    Route("PUT", "/sysinfo/powermaps/{xname}", _put),
    Route("POST", "/sysinfo/powermaps", _post),
    Route("DELETE", "/sysinfo/powermaps", _delete_all),
]
