"""What locks and reservations have in common: the order a body gives, and the outcome.

Rigid processing (the default) stops at the first component that cannot be handled and changes
nothing; flexible processing does what it can. A filter that filters nothing means every component.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._database import answering
from openchami_sdk.testing.smd._reading import _filters, _xnames
from openchami_sdk.testing.smd._reading._bodies import INTEGER, TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import Component, Reservation
from openchami_sdk.testing.smd._routing import Call
from openchami_sdk.testing.smd._store import Store, timestamp

_FILTERS: Final = {
    name: name.lower()
    for name in (
        "NID",
        "Type",
        "State",
        "Flag",
        "Enabled",
        "SoftwareStatus",
        "Role",
        "Subrole",
        "Subtype",
        "Arch",
        "Class",
        "Group",
        "Partition",
        "Locked",
    )
} | {"ComponentIDs": "id", "ReservationDisabled": "reservation_disabled"}
"""The name of a filter in a body → its name in `_filters`."""

MODEL: Final = {"ProcessingModel": TEXT, "ReservationDuration": INTEGER}
_ORDER: Final = Struct(
    "sm.CompLockV2Filter",
    {**{name: [TEXT] for name in _FILTERS}, "Reserved": [TEXT], **MODEL},
)
_MAX_MINUTES = 15
STORE_FAILED: Final = "operation 'POST' failed during store."

SENTENCES: Final = {
    "Disabled": "Component reservations are disabled",
    "Locked": "Component is Locked",
    "NotFound": "Component not found",
    "Reserved": "Component is Reserved",
    "ServerError": "Deputy Key required for operation",
    "Unlocked": "Component is Unlocked",
}
"""The reason in a flexible answer → what a rigid one says."""


class Outcome:
    """Which components could be handled and which could not, and why.

    Args:
        rigid: Refuse the request at the first one that could not.
    """

    def __init__(self, rigid: bool) -> None:
        self.rigid = rigid
        self.done: list[str] = []
        self.failed: list[dict[str, str]] = []

    def fail(self, xname: str, reason: str) -> None:
        if self.rigid:
            raise bad_request(SENTENCES[reason])
        self.failed.append({"ID": xname, "Reason": reason})

    def without(
        self, components: list[Component], obstacle: Callable[[Component], str | None]
    ) -> list[Component]:
        """The *components* that nothing is in the way of; the others fail."""
        free: list[Component] = []
        for component in components:
            reason = obstacle(component)
            if reason:
                self.fail(component.ID, reason)
            else:
                free.append(component)
        return free

    def answer(self) -> Response:
        done, failed = len(self.done), len(self.failed)
        return answers.ok(
            {
                "Counts": {"Total": done + failed, "Success": done, "Failure": failed},
                "Success": {"ComponentIDs": self.done},
                "Failure": self.failed,
            }
        )


class Order(NamedTuple):
    """What a lock or reservation body asks for."""

    body: Fields
    filters: _filters.Filters
    rigid: bool
    minutes: int

    @property
    def asked_for(self) -> list[str]:
        """The xnames that the body names."""
        return [_xnames.normalise(xname) for xname in self.filters.get("id", ())]


def order(call: Call) -> Order:
    body = call.fields(_ORDER)
    rigid, minutes = model(body)
    filters = {filter_: body[name] for name, filter_ in _FILTERS.items() if name in body}
    return Order(body, filters, rigid, minutes)


def model(body: Fields) -> tuple[bool, int]:
    """Whether to process rigidly, and the minutes of a reservation."""
    said = body.get("ProcessingModel", "").lower() or "rigid"
    if said not in ("rigid", "flexible"):
        raise bad_request("Invalid Processing Model")
    minutes = body.get("ReservationDuration", 0)
    if minutes > _MAX_MINUTES:
        raise bad_request("Invalid Reservation Duration")
    return said == "rigid", minutes


def affected(
    store: Store, filters: _filters.Filters, *, failed: str = STORE_FAILED
) -> list[Component]:
    """The components that pass *filters*; those named but unknown are left out, all is 400."""
    with answering(failed=failed):
        found = _filters.select(store, filters)
    if not found:
        raise bad_request(SENTENCES["NotFound"])
    return found


def reserved(store: Store) -> Callable[[Component], str | None]:
    """The obstacle of components that are reserved."""
    return lambda component: "Reserved" if store.reservation(component.ID) else None


def times(held: Reservation) -> dict[str, str]:
    """When a reservation was made and, if ever, when it expires."""
    moments = {"CreationTime": timestamp(held.created, whole=True)}
    if held.expires is not None:
        moments["ExpirationTime"] = timestamp(held.expires, whole=True)
    return moments
