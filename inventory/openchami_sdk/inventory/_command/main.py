"""`openchami-inventory`: the command line, its errors and its exit status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from openchami_sdk import core
from openchami_sdk.core.commands import console, log
from openchami_sdk.core.commands.parser import Parser, UsageError

from .._files.faults import FileError
from .load import load
from .printing import one_line
from .status import UNWRITABLE, status_of

PROGRAM = "openchami-inventory"

_EXIT_STATUS = """\
exit status:
  0  SMD holds what the file says; with --dry-run: the plan is printed
  1  SMD refused something, or the question was not answered with yes
  2  wrong command line, settings or file; nothing was sent
  3  SMD or the token server is unreachable, fails, or refuses the client or its token
  4  the output could not be written

The address of SMD and the credentials are settings (OPENCHAMI_… variables or ochami's
configuration); `openchami-auth settings` prints them.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit status."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    return console.run(lambda: _main(words), PROGRAM, UNWRITABLE)


def _main(words: list[str]) -> int:
    log.switch_on()
    as_json = "--json" in words
    try:
        return load(_parser().parse_args(words))
    except UsageError as error:
        if not as_json:
            print(error.usage, end="", file=sys.stderr)
        return _failed(error, as_json)
    except core.OpenCHAMIError as error:
        return _failed(error, as_json)


def _failed(error: Exception, as_json: bool) -> int:
    """Print what went wrong: with --json on standard output, otherwise on standard error."""
    status = status_of(error)
    lines = [one_line(line) for line in str(error).splitlines()]
    if as_json:
        said = {
            "type": type(error).__name__,
            "message": "\n".join(lines),
            "exit_status": status,
        }
        console.print_json({"error": said})
    elif isinstance(error, FileError):
        print("\n".join(lines), file=sys.stderr)
        print(f"{PROGRAM}: the file has faults; nothing was sent", file=sys.stderr)
    else:
        print(f"{PROGRAM}: {' '.join(lines)}", file=sys.stderr)
    return status


def _parser() -> argparse.ArgumentParser:
    top = Parser(
        prog=PROGRAM,
        description="Load node inventories from files into SMD.",
        epilog=_EXIT_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {core.__version__}")
    words = top.add_subparsers(required=True, metavar="load")
    loading = words.add_parser(
        "load",
        help="load a file of `ochami discover static` or `magellan collect`",
        description="Show what a file changes in SMD, ask, and store it. A second run changes "
        "nothing. Nothing is deleted.",
    )
    loading.add_argument("file", metavar="FILE", help="YAML or JSON")
    loading.add_argument("--dry-run", action="store_true", help="show the plan; write nothing")
    loading.add_argument("--yes", action="store_true", help="store without asking")
    loading.add_argument("--json", action="store_true", help="print JSON")
    return top
