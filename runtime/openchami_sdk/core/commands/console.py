"""The end of a command: no traceback for a closed pipe, a full disk or Ctrl-C."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

import msgspec

#: Exit statuses as a shell shows a process that a signal ended: 128 and the signal's number.
INTERRUPTED, CLOSED_PIPE = 130, 141

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def run(command: Callable[[], int], program: str, unwritable: int) -> int:
    """Run a command, and write out all it printed; returns the exit status.

    Args:
        command: Does the work; what it returns is the status.
        program: The command's name, for the message.
        unwritable: The status when output cannot be written, as on a full disk.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a locale may lack characters of what is printed
            stream.reconfigure(errors="backslashreplace")
    try:
        return _written_out(command)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if not is_of_output(error):
            raise
        _discard_output()
        if isinstance(error, BrokenPipeError):
            return CLOSED_PIPE
        reason = os.strerror(error.errno or 0)
        with contextlib.suppress(OSError):
            print(f"{program}: the output cannot be written: {reason}", file=sys.stderr, flush=True)
        return unwritable


def print_json(value: object) -> None:
    """Print a value as JSON, with an indent."""
    print(msgspec.json.format(msgspec.json.encode(value)).decode())


def is_of_output(error: BaseException) -> bool:
    """Whether an error says that what is printed cannot be written: for `run` to handle."""
    full = isinstance(error, OSError) and error.errno in _FULL and error.filename is None
    return full or isinstance(error, BrokenPipeError)


def _written_out(command: Callable[[], int]) -> int:
    try:
        status = command()
    except SystemExit as end:
        # When the pipe is closed, rich ends the program with the status of a failure.
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        _flush()
        raise
    _flush()
    return status


def _flush() -> None:
    # Python flushes when the process ends, too late for anything but a traceback.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # pyright: ignore[reportUnnecessaryComparison]
            stream.flush()


def _discard_output() -> None:
    """Discard what is still in the buffers of broken streams."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            with open(os.devnull, "wb") as nowhere:
                os.dup2(nowhere.fileno(), stream.fileno())
