"""Subscriptions to state change notifications (SCN)."""

from __future__ import annotations

import re
from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _enums
from openchami_sdk.testing.smd._answers import bad_request, message, no_content, not_found, ok
from openchami_sdk.testing.smd._bodies import FLAG, TEXT, Fields
from openchami_sdk.testing.smd._notices import Messenger
from openchami_sdk.testing.smd._records import Subscription
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_LISTS: Final = {
    "Roles": "role",
    "SubRoles": "subrole",
    "SoftwareStatus": "",
    "States": "state",
}
"""The triggers that are lists, and the kind of word each holds."""

_TRIGGERS: Final = {"Enabled": FLAG} | {member: [TEXT] for member in _LISTS}
_SUBSCRIPTION: Final = {"Subscriber": TEXT, "Url": TEXT} | _TRIGGERS
_PATCH: Final = {"Op": TEXT} | _TRIGGERS
_INT64 = 2**63


def _list(call: Call) -> Response:
    return ok({"SubscriptionList": list(call.store.subscriptions.values()) or None})


def _post(call: Call) -> Response:
    given = _checked_subscription(call)
    store = call.store
    _refuse_duplicate(store, given, but=0)
    subscription = Subscription(ID=store.next_subscription_id, **given)
    store.subscriptions[subscription.ID] = subscription
    store.next_subscription_id += 1
    return ok(subscription)


def _delete_all(call: Call) -> Response:
    count = len(call.store.subscriptions)
    call.store.subscriptions.clear()
    return message(f"{count} Subscriptions deleted")


def _get(call: Call) -> Response:
    return ok(_known(call.store, _number(call)))


def _put(call: Call) -> Response:
    number = _number(call)
    given = _checked_subscription(call)
    known = _known(call.store, number)
    _refuse_duplicate(call.store, given, but=number)
    call.store.subscriptions[number] = Subscription(ID=known.ID, **given)
    return no_content()


def _patch(call: Call) -> Response:
    number = _number(call)
    given = call.fields(_PATCH)
    change = _CHANGES.get(given.get("Op", "").lower())
    if change is None:
        raise bad_request("Op must be add, remove or replace.")
    _check_triggers(given)
    change(_known(call.store, number), given)
    return no_content()


def _delete(call: Call) -> Response:
    number = _number(call)
    _known(call.store, number)
    del call.store.subscriptions[number]
    return message("Subscription deleted")


def _add(known: Subscription, given: Fields) -> None:
    for member in _LISTS:
        words: list[str] = getattr(known, member)
        words += [word for word in dict.fromkeys(given.get(member, [])) if word not in words]
    # Of a subscription that never said anything about it, this makes no Enabled one.
    if given.get("Enabled") and known.Enabled is False:
        known.Enabled = True


def _remove(known: Subscription, given: Fields) -> None:
    for member in _LISTS:
        gone = given.get(member, [])
        setattr(known, member, [word for word in getattr(known, member) if word not in gone])
    if given.get("Enabled") and known.Enabled:
        known.Enabled = False


def _replace(known: Subscription, given: Fields) -> None:
    for member in _LISTS:
        if given.get(member):
            setattr(known, member, given[member])
    known.Enabled = given.get("Enabled", known.Enabled)


_CHANGES: Final = {"add": _add, "remove": _remove, "replace": _replace}


def _number(call: Call) -> int:
    text = call.path["id"]
    if not re.fullmatch("[+-]?[0-9]+", text) or not 0 < int(text) < _INT64:
        raise bad_request(f"{text!r} is no ID of a subscription.")
    return int(text)


def _known(store: Store, number: int) -> Subscription:
    subscription = store.subscriptions.get(number)
    if subscription is None:
        raise not_found("Subscription not found")
    return subscription


def _checked_subscription(call: Call) -> Fields:
    given = call.fields(_SUBSCRIPTION)
    for member in ("Subscriber", "Url"):
        if not given.get(member):
            raise bad_request(f"{member} is missing.")
    _check_triggers(given)
    return given


def _check_triggers(given: Fields) -> None:
    """At least one trigger, and in each list only words of its kind (kept as they are spelled)."""
    for member, kind in _LISTS.items():
        for word in given.get(member, []):
            if not (_enums.canonical(kind, word) if kind else word):
                raise bad_request(f"{member}: {word!r} is none.")
    if not given.get("Enabled") and not any(given.get(member) for member in _LISTS):
        raise bad_request("a trigger is missing: Enabled, or a list with something in it.")


def _refuse_duplicate(store: Store, given: Fields, *, but: int) -> None:
    """400 when another subscription has this subscriber and URL, written one after the other."""
    key = given["Subscriber"] + given["Url"]
    if any(
        known.Subscriber + known.Url == key
        for known in store.subscriptions.values()
        if but != known.ID
    ):
        raise bad_request("Subscribe failed")


ROUTES: Final[list[Route]] = [
    Route("GET", "/Subscriptions/SCN", _list),
    Route("POST", "/Subscriptions/SCN", _post),
    Route("DELETE", "/Subscriptions/SCN", _delete_all),
    Route("GET", "/Subscriptions/SCN/{id}", _get),
    Route("PUT", "/Subscriptions/SCN/{id}", _put),
    Route("PATCH", "/Subscriptions/SCN/{id}", _patch),
    Route("DELETE", "/Subscriptions/SCN/{id}", _delete),
]
LISTENERS: Final = [Messenger]
