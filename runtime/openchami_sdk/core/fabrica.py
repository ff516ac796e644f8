"""What a client of a Fabrica service offers beyond the service's own calls.

Fabrica generates OpenCHAMI's newer services (boot-service, metadata-service). They cannot search by
name, do not require unique names and do not compare versions: the last write replaces all earlier
ones. The resource of each kind in a generated client inherits what is here, where its tag in the
description says `x-openchami: {kind: …}`.
"""

from __future__ import annotations

from builtins import list as List  # a method called `list` hides the type
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import msgspec

from .errors import AmbiguousError, ChangedError, NotFoundError

R = TypeVar("R")  # a resource, such as boot.Node
Q = TypeVar("Q")  # what creates and replaces it, such as boot.NodeRequest


class Kind(Generic[R, Q]):
    """Resources of one kind, found by name and saved with a comparison."""

    _request: ClassVar[type[Any]]

    if TYPE_CHECKING:

        def list(self) -> List[R]: ...
        def get(self, uid: str) -> R: ...
        def replace(self, uid: str, body: Q) -> R: ...

    def find(self, name: str | None = None, **spec: object) -> R:
        """Return the one resource with this name, or with these members of its spec.

        The service cannot search by name, so all resources are listed. Names are not unique.

        Args:
            name: `metadata.name`.
            **spec: Members of the spec and their values: `find(xname="x1000c0s0b0n0")`.

        Raises:
            NotFoundError: No resource matches.
            AmbiguousError: Several resources match; the message has their uids.
        """
        _expect_members(self._request, name, spec)
        return _only(self.list(), name, spec)

    def save(self, resource: R, **allow: bool) -> R:
        """Replace a resource with the copy that was read and then changed.

        The resource is read again first. If it was written after the copy was read, it is not
        replaced; if the copy was not changed, nothing is sent. The service itself does not compare
        versions: a write between the second reading and the PUT is lost. Members that this SDK does
        not know are lost too.

        Args:
            resource: As it was read, with changes of its name, labels, annotations and spec.
            **allow: Keywords of `replace` that allow a body which its guard refuses.

        Returns:
            The resource as it is now. Change this copy if there is more to change.

        Raises:
            ChangedError: The resource was written after the copy was read.
            NotFoundError: The resource was deleted after the copy was read.
            ValueError: `replace` cannot make the change: it removes a label, an annotation or the
                name, or changes the status.
        """
        read = _read(resource)
        current = self.get(read.metadata.uid)
        body = _replacement(self._request, read, current)
        if body is None:
            return current
        replace: Any = self.replace
        saved: R = replace(read.metadata.uid, body, **allow)
        return saved


class AsyncKind(Generic[R, Q]):
    """Resources of one kind, found by name and saved with a comparison."""

    _request: ClassVar[type[Any]]

    if TYPE_CHECKING:

        async def list(self) -> List[R]: ...
        async def get(self, uid: str) -> R: ...
        async def replace(self, uid: str, body: Q) -> R: ...

    async def find(
        self,
        name: str | None = None,
        **spec: object,
    ) -> R:
        """Return the one resource with this name, or with these members, as `Kind.find`."""
        _expect_members(self._request, name, spec)
        return _only(await self.list(), name, spec)

    async def save(
        self,
        resource: R,
        **allow: bool,
    ) -> R:
        """Replace a resource with the copy that was read and then changed, as `Kind.save`."""
        read = _read(resource)
        current = await self.get(read.metadata.uid)
        body = _replacement(self._request, read, current)
        if body is None:
            return current
        replace: Any = self.replace
        saved: R = await replace(read.metadata.uid, body, **allow)
        return saved


def _read(resource: Any) -> Any:
    """The resource; TypeError for anything else."""
    if not hasattr(resource, "metadata"):
        kind = type(resource).__name__
        raise TypeError(f"save() takes a resource that was read and changed, not {kind}.")
    return resource


def _expect_members(request: type[Any], name: str | None, spec: dict[str, object]) -> None:
    """Refuse a search for nothing, or for a member that the spec does not have."""
    if name is None and not spec:
        raise TypeError("find() needs a name or a member of the spec.")
    types = {field.name: field.type for field in msgspec.structs.fields(request)}
    known = [field.name for field in msgspec.structs.fields(types["spec"])]
    if unknown := sorted(set(spec) - set(known)):
        raise TypeError(f"find() does not know {unknown[0]}; the spec has {', '.join(known)}.")


def _only(resources: list[R], name: str | None, spec: dict[str, object]) -> R:
    found = [one for one in resources if _fits(one, name, spec)]
    if len(found) == 1:
        return found[0]
    named = {} if name is None else {"name": name}
    wanted = " and ".join(f"{key} {value!r}" for key, value in {**named, **spec}.items())
    if not found:
        raise NotFoundError(f"None of {len(resources)} resources has the {wanted}.")
    uids = ", ".join(map(_uid, found[:5]))
    more = "" if len(found) <= 5 else " and more"
    raise AmbiguousError(f"{len(found)} resources have the {wanted}: {uids}{more}. Get one by uid.")


def _fits(resource: Any, name: str | None, spec: dict[str, object]) -> bool:
    return name in (None, resource.metadata.name) and all(
        getattr(resource.spec, member) == value for member, value in spec.items()
    )


def _uid(resource: Any) -> str:
    return str(resource.metadata.uid)


def _replacement(request: type[Any], changed: Any, current: Any) -> Any:
    """The request that makes the changes, None when there are none."""
    before, after = current.metadata, changed.metadata
    who = f"{current.kind} {before.uid} ({before.name})"
    if before.updated_at != after.updated_at:
        raise ChangedError(
            f"{who} was written at {before.updated_at.isoformat()}, after it was read. "
            "Read it again, change the new copy, and save it."
        )
    if changed.status != current.status:
        raise ValueError(f"{who}: save() does not save the status; use replace_status().")
    if before.name and not after.name:
        raise ValueError(f"{who}: a PUT cannot remove the name; give another one.")
    words = ("labels", "annotations")
    for word in words:
        if gone := sorted(set(getattr(before, word) or {}) - set(getattr(after, word) or {})):
            raise ValueError(f"{who}: a PUT cannot remove {gone[0]!r} from {word}.")
    if changed == current:
        return None
    body = {
        "metadata": {"name": after.name},
        "spec": msgspec.to_builtins(changed.spec),
        **{word: getattr(after, word) for word in words if getattr(after, word)},
    }
    return msgspec.convert(body, type=request)
