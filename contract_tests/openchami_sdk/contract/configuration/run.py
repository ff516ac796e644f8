"""The settings of one run. They are stored in its folder, for its workers and its report."""

from __future__ import annotations

import datetime as dt
import fnmatch
import json
import os
import re
import secrets
from pathlib import Path
from typing import Any

import attrs

from openchami_sdk.contract import files
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.services import SERVICES
from openchami_sdk.contract.configuration.target import Target, load
from openchami_sdk.contract.descriptions.catalogue import Operation, operations

REPORTS = Path("reports")
FULL_BUDGET = 240.0
"""Seconds for generated requests: enough for all boundary values of all operations on two cores."""
VARIABLE = "OPENCHAMI_CONTRACT_RUN"
"""The environment variable that gives the run's folder to the processes that pytest starts."""

UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What a run's file can raise when it is read, if a kill or a full disk has cut it short."""
_ID = r"sdkct-\d{14}-[0-9a-f]{4}"


@attrs.frozen
class RunConfiguration:
    """The settings of a run. They contain no secret, so they are stored unchanged.

    The budget is divided among the `workers` and the operations of `planned_for`; those in
    `failed_before` get more. The generated requests depend on these, so a repetition keeps them.
    """

    id: str
    target: str
    level: Level
    seed: int
    budget: float
    only: str = "*"
    root: Path = REPORTS
    workers: int = 1
    planned_for: str = "*"
    failed_before: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether the run checks everything, so that a deviation that it did not see is gone."""
        everything = self.only == "*" and self.level is Level.DESTRUCTIVE
        return everything and self.budget >= FULL_BUDGET

    def operations(self) -> tuple[Operation, ...]:
        """The operations that the run checks."""
        return chosen(load(self.target), self.only)

    @property
    def folder(self) -> Path:
        """The folder of the run's ledger, record and reports."""
        return self.root / self.id

    def save(self) -> None:
        """Write the settings into the run's folder."""
        data = {**attrs.asdict(self), "level": str(self.level), "root": str(self.root)}
        files.write(self.folder / "run.json", json.dumps(data, indent=1))

    @classmethod
    def load(cls, folder: Path) -> RunConfiguration:
        """Read the settings of a run from its folder; raises `ValueError` for those of another."""
        data: dict[str, Any] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        # Its folder is known: a relative path of it is for the process that started the run.
        data |= {"level": Level.parse(data["level"]), "root": folder.parent}
        data["failed_before"] = tuple(data["failed_before"])
        if data["id"] != folder.name or re.fullmatch(_ID, folder.name) is None:
            raise ValueError(f"{folder / 'run.json'} does not belong to the run {folder.name}")
        return cls(**data)

    def repeating(self) -> RunConfiguration:
        """The same settings, with the budget and plan of the newest earlier run with this seed."""
        for path in sorted(self.root.glob("sdkct-*/run.json"), reverse=True):
            try:
                earlier = RunConfiguration.load(path.parent)
            except UNREADABLE:
                continue
            if (earlier.seed, earlier.target) == (self.seed, self.target):
                return attrs.evolve(
                    self,
                    budget=earlier.budget,
                    workers=earlier.workers,
                    planned_for=earlier.planned_for,
                    failed_before=earlier.failed_before,
                )
        return self

    @classmethod
    def current(cls) -> RunConfiguration:
        """The run to which this process belongs."""
        return cls.load(Path(os.environ[VARIABLE]))


def chosen(target: Target, only: str) -> tuple[Operation, ...]:
    """The operations of the target's services whose id matches a glob."""
    return tuple(
        operation
        for service in SERVICES
        if target.base(service) is not None
        for operation in operations(service)
        if fnmatch.fnmatchcase(operation.id, only)
    )


def new_id(now: dt.datetime | None = None) -> str:
    """A name for a run that is legal in group labels and sorts by time."""
    now = now or dt.datetime.now(dt.UTC)
    return f"sdkct-{now:%Y%m%d%H%M%S}-{secrets.token_hex(2)}"


def seconds(text: str) -> float:
    """Read a budget such as `90s`, `10m` or `1h`; raises `ValueError` with an example."""
    found = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*([smh]?)", text.strip())
    if found is None:
        raise ValueError(f"{text!r} is not a duration: write 90s, 10m or 1h.")
    return float(found[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[found[2]]
