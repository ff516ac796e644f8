"""What a probe is: a question, the answer that is wanted, and how to get one from a contender."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .contenders import Contender

Run = Callable[[Contender], str]


@dataclass(frozen=True)
class Probe:
    """One row of the comparison.

    `met` says whether an answer is the wanted one; `needs` names the client it takes.
    """

    question: str
    target: str
    met: Callable[[str], bool]
    run: Run
    needs: str


PROBES: list[Probe] = []


def probe(
    question: str, target: str, met: Callable[[str], bool] | None = None, *, needs: str = "sync"
) -> Callable[[Run], Run]:
    """Register a probe. Without `met` the answer must be the target, word for word."""

    def register(run: Run) -> Run:
        PROBES.append(Probe(question, target, met or (lambda cell: cell == target), run, needs))
        return run

    return register


def status(call: Callable[..., Any], *args: Any, **options: Any) -> str:
    """A call's status, or the kind of its error."""
    try:
        return str(call(*args, **options).status_code)
    except Exception as error:
        return type(error).__name__


def summary(statuses: list[str]) -> str:
    """`200` or `200 ×3, 401 ×2`."""
    kinds = sorted(set(statuses))
    if len(kinds) == 1:
        return kinds[0]
    return ", ".join(f"{kind} ×{statuses.count(kind)}" for kind in kinds)
