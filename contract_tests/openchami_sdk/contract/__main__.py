"""`openchami-contract`: run the contract suite, or clean up after a run that was killed.

Exit codes: 0 the contract is kept; 1 it is broken; 2 wrong usage or target file; 3 the target
can't be tested (unreachable, refuses our token); 4 the suite itself broke; 5 objects are left.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openchami_sdk import auth
from openchami_sdk.contract import cleaning
from openchami_sdk.contract import runner as running
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import FULL_BUDGET, REPORTS, seconds
from openchami_sdk.contract.configuration.target import TargetError
from openchami_sdk.contract.preflight import NotReadyError
from openchami_sdk.contract.results.deviations import DeviationError


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="openchami-contract", description=__doc__)
    top.add_argument("command", nargs="?", default="run", choices=["run", "clean"])
    top.add_argument("--target", default="local", help="a target file, or a name in targets/")
    top.add_argument("--level", type=_level, help="how far to go; never beyond the target's limit")
    top.add_argument(
        "--budget", type=_seconds, default=FULL_BUDGET, help="time for fuzzing: 90s, 10m"
    )
    top.add_argument("--seed", type=int, help="repeat a run's generated requests")
    top.add_argument("--only", default="*", help="operations to test, a glob: 'smd.groups_*'")
    top.add_argument("--workers", type=int, help="processes (local stack: 2, else 1)")
    top.add_argument("--reports", type=Path, default=REPORTS, help="where reports go")
    top.add_argument(
        "--dry-run", action="store_true", help="print what would be sent, send nothing"
    )
    return top


def main(argv: list[str] | None = None) -> int:
    """Run or clean; returns the exit code."""
    options = parser().parse_args(argv)
    try:
        if options.command == "clean":
            return cleaning.clean(options.target, options.reports)
        return running.run(options)
    except (TargetError, DeviationError) as error:
        print(error, file=sys.stderr)
        return 2
    except NotReadyError as error:
        print(error, file=sys.stderr)
        return 3
    except auth.AuthError as error:
        print(f"The suite can't log in: {error}", file=sys.stderr)
        return 3


def _level(text: str) -> Level:
    try:
        return Level.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _seconds(text: str) -> float:
    try:
        return seconds(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


if __name__ == "__main__":
    sys.exit(main())
