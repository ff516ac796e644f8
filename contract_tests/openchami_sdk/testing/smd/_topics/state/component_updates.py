"""Components: changing one property of one component, or of many at once.

Nothing here answers 404: components that are not there are passed over (SMD v2.20.5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple

from starlette.responses import Response

from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._components import COMPONENT
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import ANY, FLAG, INT64, TEXT, Fields, Struct
from openchami_sdk.testing.smd._reading._enums import canonical
from openchami_sdk.testing.smd._records import Change, Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_MAX_SOFTWARE_STATUS = 32
# The states from which a state can be reached. One that is missing here needs Force.
_REACHED_FROM: Final = {
    "On": ("Off", "Standby", "Halt", "On"),
    "Off": ("On", "Standby", "Halt", "Ready", "Off"),
    "Standby": ("Ready", "Standby"),
    "Halt": ("Ready", "Halt"),
    "Ready": ("On", "Off", "Standby", "Halt", "Ready"),
}
# All that one of these bodies can hold; each operation reads its own members.
_UPDATE: Final = Struct(
    "main.CompUpdate",
    {
        "ComponentIDs": [TEXT],
        "State": TEXT,
        "Flag": TEXT,
        "Enabled": FLAG,
        "SoftwareStatus": TEXT,
        "Role": TEXT,
        "SubRole": TEXT,
        "NID": INT64,
        "Subtype": TEXT,
        "NetType": TEXT,
        "Arch": TEXT,
        "Group": [TEXT],
        "Partition": [TEXT],
        "UpdateType": TEXT,
        "Force": FLAG,
        "ExtendedInfo": ANY,
    },
)
_PATCH: Final = Struct(
    "main.compPatchIn", {"ID": TEXT, **_UPDATE}, embedded=dict.fromkeys(_UPDATE, "CompUpdate")
)
_NIDS: Final = Struct("main.componentArrayIn", {"Components": [COMPONENT]})
_NO_SUCH_WORD: Final = "a required argument did not match any valid input"


class _Wanted(NamedTuple):
    """What a request asks for."""

    xnames: list[str]
    body: Fields
    single: str = ""
    """The xname in the path, as it was sent; none in bulk."""


_Update = Callable[[Store, _Wanted], None]


def _present(store: Store, xnames: Iterable[str]) -> list[Component]:
    found = (store.components.get(xname) for xname in dict.fromkeys(xnames))
    return [component for component in found if component]


def _set(components: list[Component], **members: Any) -> list[str]:
    """Set *members* where they differ; returns the xnames of what changed."""
    changed: list[str] = []
    for component in components:
        if any(getattr(component, name) != value for name, value in members.items()):
            for name, value in members.items():
                setattr(component, name, value)
            changed.append(component.ID)
    return changed


def _state_data(store: Store, wanted: _Wanted) -> None:
    if not wanted.body.get("State"):
        raise bad_request("Missing State")
    state = canonical("state", wanted.body["State"])
    if not state:
        raise bad_request("Argument was not a valid HMS State")
    # An unknown flag is not refused here: it becomes OK.
    flag = canonical("flag", wanted.body.get("Flag", "")) or "OK"
    sources = None if wanted.body.get("Force") else _REACHED_FROM.get(state, ())
    if sources == ():
        raise bad_request("operation not allowed and not forced.")
    if (state, flag) == ("Ready", "Warning"):
        # A warning about a ready component makes no other component ready, not even by force.
        sources = ("Ready",)
    components = _present(store, wanted.xnames)
    reached = [c.ID for c in components if sources is None or c.State in sources]
    store.set_state(reached, state, flag)


def _flag_only(store: Store, wanted: _Wanted) -> None:
    if not wanted.body.get("Flag"):
        raise bad_request("Missing Flag")
    flag = canonical("flag", wanted.body["Flag"])
    if not flag:
        raise bad_request(_NO_SUCH_WORD)
    changed = _set(_present(store, wanted.xnames), Flag=flag)
    store.announce(Change(Components=changed, Flag=flag))


def _enabled(store: Store, wanted: _Wanted) -> None:
    if "Enabled" not in wanted.body:
        raise bad_request("Missing Enabled field")
    enabled = wanted.body["Enabled"]
    changed = _set(_present(store, wanted.xnames), Enabled=enabled)
    store.announce(Change(Components=changed, Enabled=enabled))


def _software_status(store: Store, wanted: _Wanted) -> None:
    if "SoftwareStatus" not in wanted.body:
        raise bad_request("Missing SoftwareStatus")
    status = wanted.body["SoftwareStatus"]
    components = _present(store, wanted.xnames)
    if len(status) > _MAX_SOFTWARE_STATUS:
        if wanted.single:
            raise bad_request(f"operation 'SoftwareStatus' failed for {wanted.single}")
        # For several xnames the statement that the database would refuse is only made when it has
        # a row to change.
        if components or len(wanted.xnames) == 1:
            raise bad_request("operation 'Bulk SoftwareStatus Update' failed")
    changed = _set(components, SoftwareStatus=status)
    store.announce(Change(Components=changed, SoftwareStatus=status))


def _role(store: Store, wanted: _Wanted) -> None:
    body = wanted.body
    if "Role" not in body:
        raise bad_request("Missing Role")
    role, sub_role = canonical("role", body["Role"]), canonical("subrole", body.get("SubRole", ""))
    if not body["Role"] and len(wanted.xnames) == 1:
        raise bad_request("a required argument was missing")
    if not role or (body.get("SubRole") and not sub_role):
        raise bad_request(_NO_SUCH_WORD)
    components = _present(store, wanted.xnames)
    if len(wanted.xnames) > 1 and not sub_role:
        # In bulk the subrole is only cleared where the role changes.
        components = [component for component in components if component.Role != role]
    changed = _set(components, Role=role, SubRole=sub_role)
    store.announce(Change(Components=changed, Role=role, SubRole=sub_role))


def _nid(store: Store, wanted: _Wanted) -> None:
    if "NID" not in wanted.body:
        raise bad_request("Missing NID")
    nid = wanted.body["NID"]
    _set(_present(store, wanted.xnames), NID=nid if nid >= 0 else None)


def _one(update: _Update) -> Callable[[Call], Response]:
    def handler(call: Call) -> Response:
        body, sent = call.fields(_PATCH), call.path["xname"]
        # Compared as they are written: the server does not normalise either of them.
        if body.get("ID") and body["ID"] != sent:
            raise bad_request("ID in URL and PATCH body do not match")
        update(call.store, _Wanted(_checked([sent]), body, single=sent))
        return answers.no_content()

    return handler


def _many(update: _Update) -> Callable[[Call], Response]:
    def handler(call: Call) -> Response:
        body = call.fields(_UPDATE)
        update(call.store, _Wanted(_checked(body.get("ComponentIDs", [])), body))
        return answers.no_content()

    return handler


def _checked(xnames: list[str]) -> list[str]:
    if not xnames:
        raise bad_request("Missing IDs")
    checked = [_xnames.valid(xname) for xname in xnames]
    if "" in checked:
        raise bad_request("invalid xname ID")
    return checked


def _bulk_nid(call: Call) -> Response:
    """The one bulk update with a value for each component; it does not check the xnames."""
    rows: list[Fields] = call.fields(_NIDS).get("Components", [])
    if not rows or not rows[0].get("ID"):
        raise bad_request("Missing Components")
    # Of several with one xname the first counts, and only its NID is looked at.
    by_xname: dict[str, Fields] = {}
    for row in rows:
        by_xname.setdefault(_xnames.normalise(row.get("ID", "")), row)
    nids = {xname: integer(str(row.get("NID", ""))) for xname, row in by_xname.items()}
    if None in nids.values():
        raise bad_request(
            "operation 'Bulk Update NID' failed: NID value missing.  Use NID < 0 to unset."
        )
    for component in _present(call.store, nids):
        nid = nids[component.ID]
        component.NID = nid if nid is not None and nid >= 0 else None
    return answers.no_content()


_UPDATES: Final = {
    "StateData": _state_data,
    "FlagOnly": _flag_only,
    "Enabled": _enabled,
    "SoftwareStatus": _software_status,
    "Role": _role,
}

ROUTES: Final[list[Route]] = [
    *(
        Route("PATCH", f"/State/Components/{{xname}}/{name}", _one(update))
        for name, update in {**_UPDATES, "NID": _nid}.items()
    ),
    *(
        Route("PATCH", f"/State/Components/Bulk{name}", _many(update))
        for name, update in _UPDATES.items()
    ),
    Route("PATCH", "/State/Components/BulkNID", _bulk_nid),
]
