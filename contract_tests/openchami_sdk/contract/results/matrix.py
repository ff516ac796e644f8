"""The matrix of operations and checks: the outcome of every cell, and its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import get_args

import attrs

from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.results.record import COLUMNS, TARGET, Observation, Outcome
from openchami_sdk.contract.session.token_server import ASPECTS

UNPROVOKED = frozenset({401, 403, 500, 503})
"""Errors that have their own column, or that need a broken or specially configured service."""

_WORST: tuple[Outcome, ...] = get_args(Outcome)
_IN_TROUBLE = (TARGET, "unchecked")


@attrs.frozen
class Cell:
    """One cell: its outcome, the reason in one sentence, and the observations."""

    outcome: Outcome
    reason: str
    observations: tuple[Observation, ...] = ()


Matrix = dict[str, dict[str, Cell]]


def build(
    operations: Iterable[Operation], observations: Iterable[Observation], level: Level
) -> Matrix:
    """Every operation's cells. A cell without a check, a deviation or a reason has failed."""
    observed = list(observations)
    seen: dict[tuple[str, str], list[Observation]] = defaultdict(list)
    for observation in observed:
        seen[observation.operation, observation.check].append(observation)
    trouble = _trouble(observed)
    return {
        operation.id: {
            check: _excused(_cell(operation, check, seen[operation.id, check], level), trouble)
            for check in COLUMNS
        }
        for operation in operations
    }


def _trouble(observations: Iterable[Observation]) -> Observation | None:
    """Why the checks could not be completed: trouble of the target, or an error of the suite."""
    found = [
        seen
        for seen in observations
        if (seen.operation, seen.outcome) == _IN_TROUBLE or seen.outcome == "error"
    ]
    return min(found, key=lambda seen: seen.operation != TARGET, default=None)


def _excused(cell: Cell, trouble: Observation | None) -> Cell:
    """The cell. One that trouble left without a result has not failed."""
    lacking = cell.outcome == "failed" and all(s.outcome != "failed" for s in cell.observations)
    if trouble is None or not lacking:
        return cell
    return Cell(trouble.outcome, trouble.message, cell.observations)


def _cell(operation: Operation, check: str, observations: list[Observation], level: Level) -> Cell:
    if check == "errors":
        return _errors(operation, observations, level)
    if observations:
        return _plain(observations)
    needed = NEEDED[operation.safety]
    if needed > level:
        return Cell("not-applicable", f"needs level {needed}; the run has level {level}")
    if check == "state" and operation.safety == "read":
        return Cell("not-applicable", "the operation changes nothing")
    if check == "fuzz" and operation.safety != "read" and level < Level.DESTRUCTIVE:
        return Cell("not-applicable", "generated writes are sent only at level destructive")
    return Cell("failed", "no check of the suite tested this")


def _errors(operation: Operation, observations: list[Observation], level: Level) -> Cell:
    """Passed when each documented error that can be provoked was seen as documented."""
    bad = [seen for seen in observations if seen.outcome not in ("passed", "not-applicable")]
    if bad:
        worst = min(bad, key=lambda seen: _WORST.index(seen.outcome))
        return Cell(worst.outcome, worst.message, tuple(observations))
    documented = {s for s in operation.statuses if s >= 400} - UNPROVOKED
    excused = {seen.message[:3] for seen in observations if seen.outcome == "not-applicable"}
    reached = {seen.message for seen in observations if seen.outcome == "passed"}
    missing = sorted(str(s) for s in documented if str(s) not in reached | excused)
    if not documented:
        return Cell(
            "not-applicable", "no error is documented for the operation", tuple(observations)
        )
    if not missing:
        return Cell("passed", ", ".join(sorted(map(str, documented))), tuple(observations))
    needed = NEEDED[operation.safety]
    if needed > level:
        return Cell("not-applicable", f"needs level {needed}; the run has level {level}")
    missed = f"documented, but no answer had this status: {', '.join(missing)}"
    return Cell("failed", missed, tuple(observations))


def token_server(observations: Iterable[Observation]) -> dict[str, Cell]:
    """The cell of each aspect of the token server's contract."""
    observed = list(observations)
    trouble = _trouble(observed)
    seen: dict[str, list[Observation]] = defaultdict(list)
    for observation in observed:
        if observation.operation.startswith("tokens."):
            seen[observation.operation.removeprefix("tokens.")].append(observation)
    return {aspect: _excused(_plain(seen[aspect]), trouble) for aspect in ASPECTS}


def _plain(observations: list[Observation]) -> Cell:
    if not observations:
        return Cell("failed", "no check of the suite tested this")
    worst = min(observations, key=lambda seen: _WORST.index(seen.outcome))
    return Cell(worst.outcome, worst.message, tuple(observations))


def counts(matrix: Matrix) -> dict[Outcome, int]:
    """How many cells have each outcome."""
    total: dict[Outcome, int] = dict.fromkeys(_WORST, 0)
    for cells in matrix.values():
        for cell in cells.values():
            total[cell.outcome] += 1
    return total


def counted(number: int, word: str) -> str:
    """A number with its word: `1 deviation`, `64 deviations`, `3 not applicable`."""
    adjective = word in ("passed", "failed", "not-applicable", "unchecked")
    plural = "" if adjective or number == 1 else "s"
    return f"{number} {word.replace('-', ' ')}{plural}"
