"""SMD's subscriptions to state changes. Their triggers are values that no component has."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import reads_back, refusal
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.subscriptions_*"), pytest.mark.needs("create")]

LIST = "/hsm/v2/Subscriptions/SCN"
NOBODY = "http://127.0.0.1:9/contract"
"""The URL for notifications: no program listens on the discard port."""


@attrs.frozen
class Subscribed:
    """The requested subscription, and the ID that the service chose."""

    wanted: smd.SubscriptionCreate
    id: int


def _wanted(session: Session, number: int) -> smd.SubscriptionCreate:
    never = session.name("never")
    return smd.SubscriptionCreate(
        subscriber=session.name(f"subscriber{number}"), url=NOBODY, software_status=[never]
    )


def _undo(wanted: smd.SubscriptionCreate) -> Undo:
    find = {"list": LIST, "Subscriber": wanted.subscriber}
    return Undo("smd", "DELETE", f"{LIST}/{{ID}}", find=find)


def _find(session: Session, id: int) -> smd.Subscription | None:
    listed = session.smd.subscriptions.list().subscription_list
    return next((one for one in listed if one.id == id), None)


@pytest.fixture
def pair(session: Session) -> Iterator[list[Subscribed]]:
    """Two subscriptions; fewer if the service does not create them."""
    wanted = [_wanted(session, number) for number in (1, 2)]
    made: list[Subscribed] = []
    with session.owning(*map(_undo, wanted)):
        with session.check("valid", "smd.subscriptions_create"):
            for one in wanted:
                made.append(Subscribed(one, session.smd.subscriptions.create(one).id))
                session.adopt(_undo(one))
        yield made


def test_created_subscription_reads_back(session: Session, pair: list[Subscribed]) -> None:
    """A subscription is found by its ID and in the list, and is gone when deleted."""
    subscriptions, (one, two) = session.smd.subscriptions, pair
    with session.check("state", "smd.subscriptions_create"):
        assert one.id != two.id, "two subscriptions have one ID"
        reads_back(one.wanted, subscriptions.get(one.id))
    with session.check("valid", "smd.subscriptions_get"):
        found = subscriptions.get(two.id)
        assert found.id == two.id, f"the read of {two.id} shows {found.id}"
    with session.check("valid", "smd.subscriptions_list"):
        listed = _find(session, one.id)
        assert listed is not None, "a created subscription is not listed"
        reads_back(one.wanted, listed)
    with session.check("errors", "smd.subscriptions_create"):
        with refusal(400, "one subscriber subscribes twice with one URL"):
            subscriptions.create(one.wanted)
    with session.check("state", "smd.subscriptions_delete"):
        subscriptions.delete(one.id)
        with refusal(404, "the deleted subscription can still be read"):
            subscriptions.get(one.id)
        assert _find(session, two.id), "a different subscription is deleted"
        with refusal(404, "the deleted subscription can be deleted again"):
            subscriptions.delete(one.id)


@pytest.mark.needs("disruptive")
def test_changed_subscription_reads_back(session: Session, pair: list[Subscribed]) -> None:
    """PUT replaces the whole subscription; PATCH adds, removes or replaces triggers."""
    subscriptions, (one, two) = session.smd.subscriptions, pair
    words = [session.name(word) for word in ("a", "b", "c")]

    def triggers(id: int) -> list[str]:
        return sorted(subscriptions.get(id).software_status or [])

    with session.check("state", "smd.subscriptions_replace"):
        new = smd.SubscriptionCreate(
            subscriber=one.wanted.subscriber, url=f"{NOBODY}/new", software_status=words[:1]
        )
        subscriptions.replace(one.id, new)
        reads_back(new, subscriptions.get(one.id))
        reads_back(two.wanted, subscriptions.get(two.id))
    with session.check("state", "smd.subscriptions_update"):
        add = smd.SubscriptionUpdate(op="add", software_status=words[1:2])
        subscriptions.update(one.id, add)
        assert triggers(one.id) == words[:2], f"after add the triggers are {triggers(one.id)}"
        remove = smd.SubscriptionUpdate(op="remove", software_status=words[:1])
        subscriptions.update(one.id, remove)
        assert triggers(one.id) == words[1:2], f"after remove the triggers are {triggers(one.id)}"
        replace = smd.SubscriptionUpdate(op="replace", software_status=words[2:])
        subscriptions.update(one.id, replace)
        assert triggers(one.id) == words[2:], f"after replace the triggers are {triggers(one.id)}"
        reads_back(two.wanted, subscriptions.get(two.id))
    with session.check("errors", "smd.subscriptions_replace"):
        with refusal(400, "a subscription without trigger is accepted"):
            bare = smd.SubscriptionCreate(subscriber=one.wanted.subscriber, url=NOBODY)
            subscriptions.replace(one.id, bare)
        subscriptions.delete(two.id)
        with refusal(404, "a deleted subscription can be replaced"):
            subscriptions.replace(two.id, two.wanted)
    with session.check("errors", "smd.subscriptions_update"):
        with refusal(400, "an unknown operation is accepted"):
            subscriptions.update(one.id, smd.SubscriptionUpdate(op="nonsense"))
        with refusal(404, "a deleted subscription can be changed"):
            subscriptions.update(two.id, add)
