"""Power maps: which power connectors feed a component."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd._answers import bad_request, emptied, existing, message, ok
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Fields, Struct, fit, parse
from openchami_sdk.testing.smd._records import PowerMap
from openchami_sdk.testing.smd._routing import Call, Route

_SHAPE: Final = Struct("sm.PowerMap", {"id": TEXT, "poweredBy": [TEXT]})


def _get(call: Call) -> Response:
    return ok(existing(call.store.power_maps.get(_named(call)), "no such xname."))


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
    sent = given.get("id") or xname
    if _xnames.normalise(sent) != xname:
        raise bad_request("xname in URL and PUT body do not match")
    if not given.get("poweredBy"):
        raise bad_request("poweredby is required in PUT body")
    power_map = _checked(given | {"id": sent}, "couldn't validate PowerMap data: ")
    call.store.power_maps[xname] = power_map
    return ok(power_map)


def _delete(call: Call) -> Response:
    existing(call.store.power_maps.pop(_named(call), None), "no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return emptied(call.store.power_maps)


def _named(call: Call) -> str:
    return _xnames.checked(call.path["xname"], "invalid xname")


def _checked(given: Fields, prefix: str) -> PowerMap:
    """The map that *given* describes; a refusal begins with *prefix*."""
    sent: str = given.get("id", "")
    xname = _xnames.checked(sent, f"{prefix}xname ID '{sent}' is invalid")
    sources = [
        _xnames.checked(source, f"{prefix}Power supply xname ID '{source}' is invalid")
        for source in given["poweredBy"]
    ]
    return PowerMap(id=xname, poweredBy=sources)


ROUTES: Final[list[Route]] = [
    Route("GET", "/sysinfo/powermaps/{xname}", _get),
    Route("GET", "/sysinfo/powermaps", _list),
    Route("DELETE", "/sysinfo/powermaps/{xname}", _delete),
    Route("PUT", "/sysinfo/powermaps/{xname}", _put),
    Route("POST", "/sysinfo/powermaps", _post),
    Route("DELETE", "/sysinfo/powermaps", _delete_all),
]
