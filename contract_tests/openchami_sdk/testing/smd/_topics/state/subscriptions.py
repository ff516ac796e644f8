"""Subscriptions to state change notifications (SCN)."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing.smd._answers import (
    bad_request,
    existing,
    failure,
    message,
    no_content,
    ok,
)
from openchami_sdk.testing.smd._database import INT32, QUERY_FAILED
from openchami_sdk.testing.smd._notices import Messenger
from openchami_sdk.testing.smd._reading import _enums
from openchami_sdk.testing.smd._reading._bodies import FLAG, TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import Subscription
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_LISTS: Final = (
    ("Roles", "role", "role"),
    ("SubRoles", "subrole", "subRole"),
    ("SoftwareStatus", "", ""),
    ("States", "state", "state"),
)
"""The triggers that are lists, the kind of word each holds and what a refusal calls it."""

_TRIGGERS: Final = {"Enabled": FLAG} | {member: [TEXT] for member, *_ in _LISTS}
_SUBSCRIPTION: Final = Struct(
    "sm.SCNPostSubscription", {"Subscriber": TEXT, "Url": TEXT} | _TRIGGERS
)
_PATCH: Final = Struct("sm.SCNPatchSubscription", {"Op": TEXT} | _TRIGGERS)
_KEY_WIDTH: Final = 255


def _list(call: Call) -> Response:
    return ok({"SubscriptionList": list(call.store.subscriptions.values()) or None})


def _post(call: Call) -> Response:
    given = _checked_subscription(call)
    store = call.store
    if _is_taken(store, given, but=0):
        raise bad_request("Subscribe failed")
    subscription = Subscription(ID=store.next_subscription_id, **given)
    store.subscriptions[subscription.ID] = subscription
    store.next_subscription_id += 1
    return ok(subscription)


def _delete_all(call: Call) -> Response:
    count = len(call.store.subscriptions)
    call.store.subscriptions.clear()
    return message(f"{count} Subscriptions deleted")


def _get(call: Call) -> Response:
    return ok(_known(call.store, _number(call), failure(QUERY_FAILED)))


def _put(call: Call) -> Response:
    number = _number(call)
    given = _checked_subscription(call)
    failed = bad_request("Subscription update failed")
    known = _known(call.store, number, failed)
    if _is_taken(call.store, given, but=number):
        raise failed
    call.store.subscriptions[number] = Subscription(ID=known.ID, **given)
    return no_content()


def _patch(call: Call) -> Response:
    number = _number(call)
    given = call.fields(_PATCH)
    operation = given.get("Op", "")
    if not operation:
        raise bad_request("Missing Patch Op")
    if operation.lower() not in _CHANGES:
        raise bad_request(f"Invalid Patch Op - {operation}")
    _check_triggers(given, "Subscriptions must have")
    known = _known(call.store, number, bad_request("Subscription patch failed"))
    _CHANGES[operation.lower()](known, given)
    return no_content()


def _delete(call: Call) -> Response:
    known = _known(call.store, _number(call), bad_request("Unsubscribe failed"))
    del call.store.subscriptions[known.ID]
    return message("Subscription deleted")


def _add(known: Subscription, given: Fields) -> None:
    for member, *_ in _LISTS:
        words: list[str] = getattr(known, member)
        words += [word for word in dict.fromkeys(given.get(member, [])) if word not in words]
    # Of a subscription that never said anything about it, this makes no Enabled one.
    if given.get("Enabled") and known.Enabled is False:
        known.Enabled = True


def _remove(known: Subscription, given: Fields) -> None:
    for member, *_ in _LISTS:
        words: list[str] = getattr(known, member)
        for word in given.get(member, []):
            # Of a word that is there twice one is left.
            if word in words:
                words.remove(word)
    if given.get("Enabled") and known.Enabled:
        known.Enabled = False


def _replace(known: Subscription, given: Fields) -> None:
    for member, *_ in _LISTS:
        if given.get(member):
            setattr(known, member, given[member])
    known.Enabled = given.get("Enabled", known.Enabled)


_CHANGES: Final = {"add": _add, "remove": _remove, "replace": _replace}


def _number(call: Call) -> int:
    number = integer(call.path["id"])
    if number is None or number < 1:
        raise bad_request(f"Invalid id - {call.path['id']}")
    return number


def _known(store: Store, number: int, failed: Refused) -> Subscription:
    """The subscription *number*; *failed* is raised if that is no number the column can hold."""
    if number >= INT32:
        raise failed
    return existing(store.subscriptions.get(number), "Subscription not found")


def _checked_subscription(call: Call) -> Fields:
    given = call.fields(_SUBSCRIPTION)
    if not given.get("Subscriber"):
        raise bad_request("Missing name of subscriber")
    if not given.get("Url"):
        raise bad_request("Missing url")
    _check_triggers(given, "Must subscribe to")
    return given


def _check_triggers(given: Fields, duty: str) -> None:
    """At least one trigger, and in each list only words of its kind (kept as they are spelled)."""
    for member, kind, name in _LISTS:
        for word in given.get(member, []):
            if kind and not _enums.canonical(kind, word):
                raise bad_request(f"Invalid {name} '{word}'")
            if not word:
                raise bad_request("SoftwareStatus can not be an empty string")
    if not given.get("Enabled") and not any(given.get(member) for member, *_ in _LISTS):
        # The service spells it like this.
        raise bad_request(
            f"Missing trigger. {duty} atleast one Enabled, Role, SubRole, SoftwareStatus, or State "
            "trigger."
        )


def _is_taken(store: Store, given: Fields, *, but: int) -> bool:
    """Whether another subscription has this subscriber and URL, written one after the other.

    So does the database answer for what is too long for the column with the two.
    """
    key = given["Subscriber"] + given["Url"]
    return len(key) > _KEY_WIDTH or any(
        known.Subscriber + known.Url == key
        for known in store.subscriptions.values()
        if but != known.ID
    )


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
