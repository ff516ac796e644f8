"""Run the local stack, or one service of it, in the foreground.

    python -m openchami_sdk.testing stack
    python -m openchami_sdk.testing smd --port 27779

Exit status: 0 after Ctrl-C or SIGTERM, 1 when it cannot start, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import importlib.util
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from openchami_sdk.core import __version__
from openchami_sdk.core.commands import console

from ._commands import auth, boot, bss, smd, stack, tokensmith

_PROGRAM = "python -m openchami_sdk.testing"
_WORDS = {
    "stack": stack,
    "smd": smd,
    "bss": bss,
    "boot": boot,
    "auth": auth,
    "tokensmith": tokensmith,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit status."""
    return console.run(lambda: _main(arguments), _PROGRAM, unwritable=1)


def _main(arguments: Sequence[str] | None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    word = _WORDS[options.word]
    word.check(parser, options)
    if importlib.util.find_spec("starlette") is None:
        return _fail(
            "The local stack needs the extra `testing`: pip install 'openchami-sdk[testing]'."
        )
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        server, lines = word.start(options)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")
    with server:
        print("\n".join([*lines, "", "Ctrl-C stops it."]), flush=True)
        stop.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="A local OpenCHAMI on loopback: stand-ins for development and tests.",
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    words = parser.add_subparsers(dest="word", required=True, metavar="|".join(_WORDS))
    for name, word in _WORDS.items():
        word.add_options(words.add_parser(name, help=word.HELP))
    return parser


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
