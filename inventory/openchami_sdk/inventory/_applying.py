"""Carry out a plan, and read what SMD has stored."""

from __future__ import annotations

from functools import partial
from threading import Event

from attrs import frozen

from openchami_sdk import core, smd
from openchami_sdk.core.jobs.concurrent import Progress

from ._planning.changes import Change, Plan, Refusals, Step
from ._planning.endpoint_members import IN_VAULT
from ._planning.plan import plan as make_plan

#: After one of these errors the next call would fail too.
FATAL = (
    core.NetworkError,
    core.BadGatewayError,
    core.ServiceUnavailableError,
    core.GatewayTimeoutError,
    core.RateLimitedError,
    core.UnauthorizedError,
    core.ForbiddenError,
)


@frozen
class Failure:
    """A change that was not made.

    Attributes:
        change: The change.
        reason: The reason, in one sentence.
    """

    change: Change
    reason: str


@frozen
class Report:
    """The result of `apply`.

    Attributes:
        done: The changes that SMD holds now; if the run was stopped, the changes that SMD accepted.
        failed: The changes that SMD does not hold, and why.
        not_sent: The changes that were not sent or were sent in part, because the run was stopped.
        stopped: The error that stopped the run, if one did.
        reason: The text of that error, without the passwords of the file.
    """

    done: tuple[Change, ...]
    failed: tuple[Failure, ...] = ()
    not_sent: tuple[Change, ...] = ()
    stopped: Exception | None = None
    reason: str | None = None


def apply(
    client: smd.Client, plan: Plan, *, limit: int = 32, progress: Progress | None = None
) -> Report:
    """Make the changes of a plan, and read from SMD whether they were made.

    It can be interrupted at any moment: a new plan then has the objects that are not stored. When
    SMD refuses a change, the others are still made. When SMD or the token server can't be reached,
    or the token is refused, the run stops.

    Args:
        client: A client of SMD.
        plan: What `plan` returned.
        limit: How many calls run at once.
        progress: Called with two numbers: the steps that are done, and all steps.

    Returns:
        What SMD holds now and what it does not. The errors of calls are in the report; they are not
        raised.
    """
    errors: dict[Change, Exception] = {}
    unsent: set[Change] = set()
    total, before, stopped = sum(map(len, plan.phases)), 0, Event()

    def told(done: int, _: int) -> None:
        if progress is not None:
            progress(before + done, total)

    for phase in plan.phases:
        send = partial(_send, client, stopped)
        for outcome in core.map_concurrently(send, phase, limit=limit, progress=told):
            if isinstance(outcome.error, _NotSentError):
                unsent.update(outcome.item.changes)
            elif outcome.error is not None:
                errors |= dict.fromkeys(outcome.item.changes, outcome.error)
            else:
                errors |= outcome.result() or {}
        before += len(phase)
    fatal = next(filter(_is_fatal, errors.values()), None)
    if fatal is not None:
        return _stopped(plan, errors, unsent, fatal)
    try:
        return _checked(client, plan, errors)
    except core.OpenCHAMIError as error:
        return _stopped(plan, errors, unsent, error)


class _NotSentError(Exception):
    """A step that was left out."""


def _send(client: smd.Client, stopped: Event, step: Step) -> Refusals | None:
    if stopped.is_set():
        raise _NotSentError
    try:
        return step.send(client)
    except Exception as error:
        if _is_fatal(error):
            stopped.set()
        raise


def _is_fatal(error: Exception) -> bool:
    other = isinstance(error, core.OpenCHAMIError) and not isinstance(error, core.ApiError)
    return other or isinstance(error, FATAL)


def _stopped(
    plan: Plan, errors: dict[Change, Exception], unsent: set[Change], error: Exception
) -> Report:
    """The report according to SMD's answers, if SMD cannot be read at the end."""
    failed = [one for one in plan.changes if one in errors]
    return Report(
        done=tuple(one for one in plan.changes if one not in errors and one not in unsent),
        failed=tuple(Failure(one, _reason(plan, errors[one])) for one in failed),
        not_sent=tuple(one for one in plan.changes if one in unsent and one not in errors),
        stopped=error,
        reason=_reason(plan, error),
    )


def _checked(client: smd.Client, plan: Plan, errors: dict[Change, Exception]) -> Report:
    """The report according to what SMD holds now: another client may have made a failed change."""
    again = {(one.kind, one.name): one for one in make_plan(client, plan.inventory).changes}

    def is_left(change: Change) -> bool:
        now = again.get((change.kind, change.name))
        if now is None:
            return False
        # A password in a vault cannot be seen: there SMD's answer counts.
        return change in errors or now.differences != (IN_VAULT,)

    return Report(
        done=tuple(one for one in plan.changes if not is_left(one)),
        failed=tuple(
            Failure(one, _reason(plan, errors.get(one))) for one in plan.changes if is_left(one)
        ),
    )


def _reason(plan: Plan, error: Exception | None) -> str:
    if error is None:
        return "SMD accepted the change, but holds other values."
    return plan.inventory.masked(str(error))


for _public in (Failure, Report, apply):
    _public.__module__ = "openchami_sdk.inventory"
