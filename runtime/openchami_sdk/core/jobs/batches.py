"""Send many items in calls that a service takes as a whole or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ..arguments import whole
from ..errors import BadRequestError, BatchError, ConflictError, OpenCHAMIError, StatusError
from . import usage
from .concurrent import Progress

T = TypeVar("T")
_UNPROCESSABLE = 422
_TOO_LARGE = 413


def blames_items(error: StatusError) -> bool:
    """Whether the items can be the cause: 400, 409, 413 (too many of them) and 422."""
    return isinstance(error, BadRequestError | ConflictError) or error.status_code in (
        _TOO_LARGE,
        _UNPROCESSABLE,
    )


@dataclass(frozen=True, slots=True)
class Refused(Generic[T]):
    """An item that the service refused."""

    item: T
    """The item."""
    error: StatusError
    """What the service answered when this item was sent alone."""


@dataclass(slots=True)
class BatchResult(Generic[T]):
    """The results of the items, in their order."""

    accepted: list[T] = field(default_factory=list[T])
    """Items that the service has accepted."""
    refused: list[Refused[T]] = field(default_factory=list[Refused[T]])
    """Items that the service has refused, each with its error."""


def send_in_batches(
    call: Callable[[list[T]], object],
    items: Iterable[T],
    *,
    size: int = 1000,
    blames_items: Callable[[StatusError], bool] = blames_items,
    progress: Progress | None = None,
) -> BatchResult[T]:
    """Send items in batches; divide a batch that is refused until the items at fault are found.

        def create(components: list[smd.ComponentCreate]) -> None:
            client.components.create(smd.ComponentsCreate(components=components))

        result = core.send_in_batches(create, components)
        for refused in result.refused:
            print(refused.item.id, refused.error)

    Use it for calls that store either all items or none. One bad item among 1,000 takes about 20
    calls.

    Args:
        call: Sends a list of items.
        items: All items are read before the first call.
        size: The most items in a call.
        blames_items: Returns whether an error is about the items: by default 400, 409, 413 and
            422. Any other error ends the work.
        progress: Called with two numbers when items were accepted or refused: the items that are
            accepted or refused so far, and all items.

    Raises BatchError when a call fails for another reason (no answer, 401, 403, 5xx), or when
    `blames_items` or `progress` fails; it has the lists of the items that are accepted, refused and
    left. After an interruption (Ctrl-C, cancellation), it is the `__cause__` of that exception.
    Raises ValueError when `size` is below 1, and TypeError for arguments of other types and for a
    `call` that must be awaited.
    """
    work = _Work(call, items, size, blames_items, progress)
    while batch := work.next():
        try:
            usage.plain("call", call(batch.copy()), "send_in_batches_async")
        except Exception as error:
            work.failed(batch, error)
        except BaseException as interruption:
            raise interruption from work.ended(batch, interruption)
        else:
            work.accepted(batch)
    return work.result


async def send_in_batches_async(
    call: Callable[[list[T]], Awaitable[object]],
    items: Iterable[T],
    *,
    size: int = 1000,
    blames_items: Callable[[StatusError], bool] = blames_items,
    progress: Progress | None = None,
) -> BatchResult[T]:
    """Send items in batches, one after the other, as `send_in_batches` does."""
    work = _Work(call, items, size, blames_items, progress)
    while batch := work.next():
        try:
            await usage.awaitable("call", call(batch.copy()), "send_in_batches")
        except Exception as error:
            work.failed(batch, error)
        except BaseException as interruption:
            raise interruption from work.ended(batch, interruption)
        else:
            work.accepted(batch)
    return work.result


class _Work(Generic[T]):
    """The batches that are left, and the results of the others."""

    def __init__(
        self,
        call: object,
        items: Iterable[T],
        size: int,
        blames_items: Callable[[StatusError], bool],
        progress: Progress | None,
    ) -> None:
        usage.function("call", call)
        usage.function("blames_items", blames_items)
        usage.progress_function(progress)
        todo = list(items)
        size = whole("size", size, 1)
        batches = [todo[start : start + size] for start in range(0, len(todo), size)]
        self._left = batches[::-1]  # the next one is the last one
        self._count = len(todo)
        self._blames_items = blames_items
        self._progress = progress
        self.result: BatchResult[T] = BatchResult()

    def next(self) -> list[T]:
        """The next batch; empty when none is left."""
        return self._left.pop() if self._left else []

    def accepted(self, batch: list[T]) -> None:
        """Note that a batch was accepted; raises BatchError."""
        self.result.accepted += batch
        self._tell()

    def failed(self, batch: list[T], error: Exception) -> None:
        """Divide the batch, or note that its only item was refused; raises BatchError."""
        if isinstance(error, usage.WrongUseError):
            raise error
        try:
            divide = isinstance(error, StatusError) and self._blames_items(error)
        except Exception as fault:
            raise self.ended(batch, fault, "blames_items") from fault
        if not isinstance(error, StatusError) or not divide:
            raise self.ended(batch, error) from error
        if len(batch) == 1:
            self.result.refused.append(Refused(batch[0], error))
            self._tell()
        else:
            middle = len(batch) // 2
            self._left += [batch[middle:], batch[:middle]]

    def _tell(self) -> None:
        if self._progress is None:
            return
        try:
            self._progress(len(self.result.accepted) + len(self.result.refused), self._count)
        except Exception as error:
            raise self.ended([], error, "progress") from error

    def ended(self, batch: list[T], error: BaseException, what: str = "") -> BatchError:
        """The error that has the lists.

        Args:
            batch: The items whose call did not end well, if any.
            error: What ended the work.
            what: The function that failed, if it was not the call.
        """
        accepted, refused = self.result.accepted, self.result.refused
        left = [item for part in [batch, *self._left[::-1]] for item in part]
        cause = str(error) if isinstance(error, OpenCHAMIError) else f"{type(error).__name__}."
        return BatchError(
            f"{what or f'A call with {_items(batch)}'} failed (accepted items: {len(accepted)}, "
            f"refused: {len(refused)}, left: {len(left)}): {cause}",
            accepted=accepted,
            refused=refused,
            left=left,
        )


def _items(batch: Sequence[object]) -> str:
    return "one item" if len(batch) == 1 else f"{len(batch)} items"


for _public in (Refused, BatchResult, send_in_batches, send_in_batches_async):
    _public.__module__ = "openchami_sdk.core"
