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


class Change:
    """What a PATCH asks for: a description, tags, or both. Without either it is refused."""

    def __init__(self, body: dict[str, Any]) -> None:
        if not body:
            raise bad_request("no field to change: send description, tags or both.")
        self._description: str | None = body.get("description")
        self._tags: list[str] | None = body.get("tags")

    def check(self) -> None:
        """Refuse tags that can be none."""
        labels(self._tags, "tag")

    def apply(self, holder: Group | Partition) -> None:
        if self._description is not None:
            holder.description = short(self._description, "description")
        if self._tags is not None:
            holder.tags = tags(self._tags)


def labels(texts: list[str] | None, what: str) -> list[str] | None:
    """All *texts* in lower case, if there are any to check."""
    return None if texts is None else [label(text, what) for text in texts]


def with_tags(found: list[Any], wanted: list[str] | None) -> list[Any]:
    """Those of the groups or partitions *found* that have one of the *wanted* tags."""
    if wanted is None:
        return found
    some = frozenset(wanted)
    return [holder for holder in found if not some.isdisjoint(holder.tags)]
