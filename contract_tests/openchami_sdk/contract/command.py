"""The command line of `openchami-contract`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from openchami_sdk import auth
from openchami_sdk.contract import cleaning, runner
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import FULL_BUDGET, REPORTS, seconds
from openchami_sdk.contract.configuration.target import EXAMPLE
from openchami_sdk.contract.configuration.target_file import TargetError
from openchami_sdk.contract.network.trouble import NO_ANSWER
from openchami_sdk.contract.preflight import NotReadyError
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.results.deviations import DeviationError
from openchami_sdk.core import __version__
from openchami_sdk.core.commands import console

_T = TypeVar("_T")

_INTRODUCTION = """\
Check whether SMD, BSS and boot-service answer as their descriptions say.

  openchami-contract                                  check the local stack, which it starts itself
  openchami-contract --target local-v0.2              the same for release v0.2: TokenSmith, SMD
                                                      and boot-service
  openchami-contract example-target > staging.toml    write a target file that explains each
                                                      setting: change it for your system
  openchami-contract --target staging.toml            check that system; only reads are sent
  openchami-contract --target staging.toml --dry-run  print what would be sent, and send nothing
  openchami-contract clean --target staging.toml      remove the objects that a killed run left

The suite logs in with OPENCHAMI_CLIENT_ID and OPENCHAMI_CLIENT_SECRET_FILE (or
OPENCHAMI_CLIENT_SECRET), with TokenSmith, or with the token in ACCESS_TOKEN: see example-target.
Reports are written to reports/<run>/ in the current folder.
"""
_EXIT_STATUS = """\
exit status:
  0  the contract is kept
  1  the contract is broken: see the report
  2  wrong usage, target file or list of deviations
  3  the target could not be tested, or only in part: a server is unreachable, stops answering,
     limits the rate or refuses the suite's token
  4  the suite itself failed: this says nothing about the services
  5  objects are left on the target: run `openchami-contract clean`; the last line and the report
     say whether the contract is kept
  130  the run was interrupted (Ctrl-C or SIGTERM) and its objects are removed
"""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(
        prog="openchami-contract",
        description=_INTRODUCTION,
        epilog=_EXIT_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"openchami-contract {__version__}")
    top.add_argument(
        "command",
        nargs="?",
        default="run",
        choices=["run", "clean", "example-target"],
        help="what to do (default: run)",
    )
    top.add_argument(
        "--target",
        default="local",
        help="a target file, or a local stack: local or local-memory (release v0.1, BSS on "
        "PostgreSQL or in memory), or local-v0.2 (default: local)",
    )
    top.add_argument(
        "--level",
        type=_argument(Level.parse),
        help="the highest level of the requests: read-only, create, disruptive or destructive, "
        "but not above the target's max_level (default: destructive on the local stack, else "
        "read-only)",
    )
    top.add_argument(
        "--budget",
        type=_argument(seconds),
        default=FULL_BUDGET,
        help="time for generated requests, such as 90s or 10m (default: 4m)",
    )
    top.add_argument(
        "--seed",
        type=int,
        help="repeat the generated requests of an earlier run, which printed its seed",
    )
    top.add_argument(
        "--only",
        default="*",
        help="a pattern for the operations to check, such as 'smd.groups_*' (default: all)",
    )
    top.add_argument(
        "--workers",
        type=int,
        help="the number of processes (default: 2 on the local stack, else 1)",
    )
    top.add_argument(
        "--reports", type=Path, default=REPORTS, help="the folder for reports (default: reports)"
    )
    top.add_argument(
        "--dry-run", action="store_true", help="print what would be sent, and send nothing"
    )
    return top


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit status."""
    options = parser().parse_args(arguments)
    try:
        match options.command:
            case "example-target":
                print(EXAMPLE.read_text(encoding="utf-8"), end="")
                return 0
            case "clean":
                return cleaning.clean(options.target, options.reports)
            case _:
                return runner.run(options)
    except (TargetError, DeviationError) as error:
        return _failed(2, str(error))
    except (NotReadyError, *NO_ANSWER) as error:
        return _failed(3, str(error))
    except auth.AuthError as error:
        return _failed(3, f"The suite can't log in: {error}")
    except Exception as error:
        if console.is_of_output(error):
            raise
        # Any other error is the suite's own: it says nothing about a service.
        return _failed(4, f"The suite itself failed: {type(error).__name__}: {error}")


def _failed(status: int, sentence: str) -> int:
    print(one_line(sentence), file=sys.stderr)
    return status


def _argument(parse: Callable[[str], _T]) -> Callable[[str], _T]:
    """A parser of an option's value whose `ValueError` becomes argparse's own."""

    def checked(text: str) -> _T:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return checked
