"""What groups and partitions have in common: labels, tags, members and how they conflict."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from openchami_sdk.testing.smd._answers import bad_request, conflict
from openchami_sdk.testing.smd._database import InvalidArgumentError, fitting
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Struct
from openchami_sdk.testing.smd._reading._filters import is_label
from openchami_sdk.testing.smd._records import Group, Partition
from openchami_sdk.testing.smd._store import Store

MEMBERS: Final = Struct("sm.Members", {"ids": [TEXT]})
NEW_MEMBER: Final = Struct("sm.MemberAddBody", {"id": TEXT})
PATCHABLE: Final = {"description": TEXT, "tags": [TEXT]}
STORE_FAILED: Final = "operation 'POST' failed during store."
_INVALID_TAG: Final = "Invalid tag."
_WIDTH: Final = 255


def label(text: str) -> str:
    """*text* in lower case.

    Raises:
        InvalidArgumentError: It can be no label, tag or exclusive group.
    """
    lower = text.lower()
    if not is_label(lower):
        raise InvalidArgumentError("group or partition field has invalid characters")
    return lower


def label_sent(text: str, refusal: str) -> str:
    """*text* of a path or a query in lower case; 400 with *refusal* if it can be no label."""
    try:
        return label(text)
    except InvalidArgumentError:
        raise bad_request(refusal) from None


def labels_sent(texts: list[str] | None, refusal: str) -> list[str] | None:
    return None if texts is None else [label_sent(text, refusal) for text in texts]


def tags_sent(texts: list[str] | None) -> list[str] | None:
    return labels_sent(texts, _INVALID_TAG)


def member(text: str) -> str:
    """*text* as a normalised xname.

    Raises:
        InvalidArgumentError: It is none.
    """
    name = _xnames.valid(text)
    if not name:
        raise InvalidArgumentError("got HMSTypeInvalid instead of valid type")
    return name


def member_sent(text: str) -> str:
    """*text* of a path or a body as a normalised xname; 400 if it is none."""
    return _xnames.checked(text, "invalid xname ID")


def check_width(*texts: str) -> None:
    """Raise `DatabaseError` for a text that its column has no room for."""
    for text in texts:
        fitting(text, _WIDTH)


def joined(
    store: Store,
    members: Iterable[str],
    xnames: Iterable[str],
    *,
    twice: str,
    elsewhere: Callable[[str], str],
) -> dict[str, None]:
    """*members* and *xnames* together, as a group or partition keeps them.

    Args:
        twice: What an xname conflicts with that is a member already.
        elsewhere: What an xname conflicts with in another group or partition, or "". It is asked
            before the database looks whether the components exist.

    Raises:
        Refused: 409 with the conflict; 400, there is no such component.
    """
    together, added = dict.fromkeys(members), list(xnames)
    for xname in added:
        rival = twice if xname in together else elsewhere(xname)
        if rival:
            raise conflict(f"operation would conflict with an existing {rival}.")
        together[xname] = None
    if any(xname not in store.components for xname in added):
        raise bad_request("linked component does not exist")
    return together


class Change:
    """What a PATCH asks for: a description, tags, or both. Without either it is refused."""

    def __init__(self, body: dict[str, Any]) -> None:
        if not body:
            raise bad_request("Request must have at least one patch field.")
        self._description: str | None = body.get("description")
        self._tags: list[str] | None = body.get("tags")

    def check(self) -> None:
        """Refuse tags that can be none."""
        self._tags = tags_sent(self._tags)

    def apply(self, holder: Group | Partition) -> None:
        """Change *holder*; raises `DatabaseError` for what is too long."""
        check_width(self._description or "", *(self._tags or ()))
        if self._description is not None:
            holder.description = self._description
        if self._tags is not None:
            holder.tags = self._tags


def with_tags(found: list[Any], wanted: list[str] | None) -> list[Any]:
    """Those of the groups or partitions *found* that have one of the *wanted* tags."""
    if wanted is None:
        return found
    some = frozenset(wanted)
    return [holder for holder in found if not some.isdisjoint(holder.tags)]
