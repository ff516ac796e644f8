"""What groups and partitions have in common: labels, tags, members and how these are answered."""

from __future__ import annotations

from typing import Any, Final

from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import bad_request, failure
from openchami_sdk.testing.smd._bodies import TEXT
from openchami_sdk.testing.smd._filters import is_label
from openchami_sdk.testing.smd._records import Group, Partition
from openchami_sdk.testing.smd._store import Store

MEMBERS: Final = {"ids": [TEXT]}
PATCHABLE: Final = {"description": TEXT, "tags": [TEXT]}
_LONGEST = 255


def label(text: str, what: str) -> str:
    """*text* in lower case; refuses what can be no *what* (a label, a tag, …)."""
    lower = text.lower()
    if not is_label(lower):
        raise bad_request(f"{text!r} is no valid {what}.")
    return lower


def short(text: str, what: str) -> str:
    """*text*, unless the real one's database has no room for it."""
    if len(text) > _LONGEST:
        raise failure(f"{what} is longer than {_LONGEST} characters.")
    return text


def tags(values: list[str]) -> list[str]:
    return [label(value, "tag") for value in values]


def xname(text: str) -> str:
    """*text* normalised; refuses what is no xname."""
    name = _xnames.valid(text)
    if not name:
        raise bad_request("invalid xname ID")
    return name


def xnames(texts: list[str]) -> list[str]:
    return [xname(text) for text in texts]


def existing(store: Store, name: str) -> str:
    """*name*, if there is such a component."""
    if name not in store.components:
        raise bad_request("linked component does not exist.")
    return name


def patch(holder: Group | Partition, body: dict[str, Any]) -> None:
    """Change what a PATCH may change: description and tags."""
    if not body:
        raise bad_request("no fields to change: description or tags.")
    new_tags = tags(body.get("tags", []))
    if "description" in body:
        holder.description = short(body["description"], "description")
    if "tags" in body:
        holder.tags = new_tags


def with_tags(holders: list[Any], wanted: list[str] | None) -> list[Any]:
    """The *holders* that have one of the *wanted* tags; all without any wanted."""
    if wanted is None:
        return holders
    some = frozenset(label(tag, "tag") for tag in wanted)
    return [holder for holder in holders if not some.isdisjoint(holder.tags)]
