"""Write the files of a run. An `OSError` from here names the file, as on a full disk."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Generator
from pathlib import Path


def append(path: Path, line: bytes, *, lasting: bool = False) -> None:
    """Add a line to a file; `lasting`: it is on the disk when this returns.

    With O_APPEND the lines of parallel processes do not mix: they are far shorter than a page
    (POSIX write(2)). A line that could be written only in part ends where the next one begins.
    """
    with _named(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            whole = b"\n" + line + b"\n"
            if os.write(descriptor, whole) < len(whole):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            if lasting:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write(path: Path, text: str) -> None:
    """Write a whole file, or leave the one that is there."""
    part = path.with_name(f"{path.name}.part")
    with _named(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _named(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from None
