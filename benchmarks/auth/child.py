"""Each probe in a forked child with a time limit: what hangs or breaks stops nobody else."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from collections.abc import Callable

LIMIT = 15.0


def in_child(work: Callable[[], str], limit: float = LIMIT) -> str:
    """What `work` returns; the kind of its error; or `hangs`."""
    read, write = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        try:
            result = work()
        except BaseException as error:
            result = f"{type(error).__name__}"
        os.write(write, result.encode())
        os._exit(0)
    os.close(write)
    try:
        return _read(read, limit)
    finally:
        os.close(read)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _read(pipe: int, limit: float) -> str:
    data, end = b"", time.monotonic() + limit
    while (left := end - time.monotonic()) > 0:
        if not select.select([pipe], [], [], left)[0]:
            break
        chunk = os.read(pipe, 65_536)
        if not chunk:
            return data.decode()
        data += chunk
    return "hangs"
