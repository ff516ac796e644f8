"""Components: changing one property of one component, or of many at once.

Nothing here answers 404: components that are not there are passed over (SMD v2.20.5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._bodies import ANY, FLAG, INTEGER, NUMERAL, TEXT, Fields
from openchami_sdk.testing.smd._enums import canonical
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
_UPDATE: Final = {
    "ID": TEXT,
    "ComponentIDs": [TEXT],
    "State": TEXT,
    "Flag": TEXT,
    "Enabled": FLAG,
    "SoftwareStatus": TEXT,
    "Role": TEXT,
    "SubRole": TEXT,
    "NID": INTEGER,
    "Subtype": TEXT,
    "NetType": TEXT,
    "Arch": TEXT,
    "Group": [TEXT],
    "Partition": [TEXT],
    "UpdateType": TEXT,
    "Force": FLAG,
    "ExtendedInfo": ANY,
}
_Update = Callable[[Store, list[str], Fields], None]


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


def _state_data(store: Store, xnames: list[str], body: Fields) -> None:
    if not body.get("State"):
        raise bad_request("Missing State")
    state = canonical("state", body["State"])
    if not state:
        raise bad_request(f"{body['State']!r} is no state.")
    # An unknown flag is not refused here: it becomes OK.
    flag = canonical("flag", body.get("Flag", "")) or "OK"
    components = _present(store, xnames)
    if not body.get("Force"):
        if state not in _REACHED_FROM:
            raise bad_request(f"{state} can only be set with Force.")
        # A warning about a ready component makes no other component ready.
        sources = ("Ready",) if (state, flag) == ("Ready", "Warning") else _REACHED_FROM[state]
        components = [component for component in components if component.State in sources]
    changed = _set(components, State=state, Flag=flag)
    store.announce(Change(Components=changed, State=state, Flag=flag))


def _flag_only(store: Store, xnames: list[str], body: Fields) -> None:
    if not body.get("Flag"):
        raise bad_request("Missing Flag")
    flag = canonical("flag", body["Flag"])
    if not flag:
        raise bad_request(f"{body['Flag']!r} is no flag.")
    store.announce(Change(Components=_set(_present(store, xnames), Flag=flag), Flag=flag))


def _enabled(store: Store, xnames: list[str], body: Fields) -> None:
    if "Enabled" not in body:
        raise bad_request("Missing Enabled field")
    enabled = body["Enabled"]
    changed = _set(_present(store, xnames), Enabled=enabled)
    store.announce(Change(Components=changed, Enabled=enabled))


def _software_status(store: Store, xnames: list[str], body: Fields) -> None:
    if "SoftwareStatus" not in body:
        raise bad_request("Missing SoftwareStatus")
    status = body["SoftwareStatus"]
    if len(status) > _MAX_SOFTWARE_STATUS:
        raise bad_request(f"SoftwareStatus is longer than {_MAX_SOFTWARE_STATUS} characters.")
    changed = _set(_present(store, xnames), SoftwareStatus=status)
    store.announce(Change(Components=changed, SoftwareStatus=status))


def _role(store: Store, xnames: list[str], body: Fields) -> None:
    if "Role" not in body:
        raise bad_request("Missing Role")
    role, sub_role = canonical("role", body["Role"]), canonical("subrole", body.get("SubRole", ""))
    if not role:
        raise bad_request(f"{body['Role']!r} is no role.")
    if body.get("SubRole") and not sub_role:
        raise bad_request(f"{body['SubRole']!r} is no subrole.")
    components = _present(store, xnames)
    if len(xnames) > 1 and not sub_role:
        # In bulk the subrole is only cleared where the role changes.
        components = [component for component in components if component.Role != role]
    changed = _set(components, Role=role, SubRole=sub_role)
    store.announce(Change(Components=changed, Role=role, SubRole=sub_role))


def _nid(store: Store, xnames: list[str], body: Fields) -> None:
    if "NID" not in body:
        raise bad_request("Missing NID")
    _set(_present(store, xnames), NID=body["NID"] if body["NID"] >= 0 else None)


def _one(update: _Update) -> Callable[[Call], Response]:
    def handler(call: Call) -> Response:
        body = call.fields(_UPDATE)
        # Compared as they are written: the server does not normalise either of them.
        if body.get("ID") and body["ID"] != call.path["xname"]:
            raise bad_request("ID in the URL and in the body do not match.")
        update(call.store, _checked([call.path["xname"]]), body)
        return answers.no_content()

    return handler


def _many(update: _Update) -> Callable[[Call], Response]:
    def handler(call: Call) -> Response:
        body = call.fields(_UPDATE)
        update(call.store, _checked(body.get("ComponentIDs", [])), body)
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
    rows = call.fields({"Components": [{"ID": TEXT, "NID": NUMERAL}]}).get("Components", [])
    if not rows or not rows[0].get("ID"):
        raise bad_request("Missing Components")
    if any("NID" not in row for row in rows):
        raise bad_request("Missing NID")
    done: set[str] = set()
    for row in rows:
        xname = _xnames.normalise(row.get("ID", ""))
        if xname in call.store.components and xname not in done:
            done.add(xname)
            call.store.components[xname].NID = _whole(row["NID"])
    return answers.no_content()


def _whole(value: Any) -> int | None:
    text = str(value)
    return int(text) if text.isdigit() else None


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
