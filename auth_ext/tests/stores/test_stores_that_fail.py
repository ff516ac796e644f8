"""A token store that fails or hangs: a warning, and a token without it."""

from __future__ import annotations

import errno
import fcntl
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis

from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.stores.stored_tokens import Stored, fetch
from openchami_sdk import auth
from openchami_sdk.auth import FileStore, RedisStore

FULL_DISK = """
import resource, signal, sys
from openchami_sdk.auth import *
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
url, folder = sys.argv[1:]
source = TokenEndpoint(token_endpoint=url, client_id="svc", secrets=StaticSecrets.of("s3cret"))
auth = TokenAuth(StoredTokens(source, FileStore(folder)), allowed_origins=["http://127.0.0.1"])
print(auth.manager.token().value)
"""


def a_folder(path: Path) -> None:
    path.mkdir()


def a_fifo(path: Path) -> None:
    os.mkfifo(path, 0o600)


def a_link(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_large_file(path: Path) -> None:
    path.write_bytes(b"[" * 200_000)
    path.chmod(0o600)


def a_file_for_all(path: Path) -> None:
    path.write_bytes(b"{}")
    path.chmod(0o644)


@pytest.mark.parametrize("make", [a_folder, a_fifo, a_link, a_large_file, a_file_for_all])
def test_something_else_in_the_files_place(
    stored: Stored, tmp_path: Path, caplog: pytest.LogCaptureFixture, make: Any
) -> None:
    """No token is lost to it, and nobody waits for the writer of a FIFO."""
    tokens = stored(FileStore(tmp_path))
    make(tmp_path / f"{tokens.key}.json")
    assert fetch(tokens) == "token-1"
    assert caplog.text.count("token store") == 1
    assert "token-1" not in caplog.text


@pytest.mark.parametrize("parent", ["/proc/nowhere", "/dev/null/tokens"])
def test_a_folder_that_cannot_be_made(
    stored: Stored, caplog: pytest.LogCaptureFixture, parent: str
) -> None:
    """A read-only or odd place is a warning."""
    assert fetch(stored(FileStore(parent))) == "token-1"
    assert caplog.text.count("token store") == 1


def test_a_full_disk(server: Loopback, tmp_path: Path) -> None:
    """The token is used, and the half-written file is gone."""
    command = [sys.executable, "-c", FULL_DISK, server.token_endpoint, str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.stdout == "token-1\n", ran.stderr
    assert [p.suffix for p in tmp_path.iterdir()] == [".lock"]


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.EIO, errno.ESTALE])
def test_a_file_system_without_locks(
    stored: Stored,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    """As NFS may be; no descriptor stays open."""

    def flock(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", flock)
    assert fetch(stored(FileStore(tmp_path))) == "token-1"
    links = [os.path.realpath(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd")]
    assert not [link for link in links if link.startswith(str(tmp_path))]
    assert caplog.text.count("token store") == 1


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a database that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_a_database_that_hangs_is_given_up_once(
    stored: Stored, caplog: pytest.LogCaptureFixture, silent: int
) -> None:
    """Its client has no timeout of its own; the store's holds, and only one call meets it."""
    client = redis.Redis(port=silent, socket_timeout=None)
    assert fetch(stored(RedisStore(client), timeout=0.05)) == "token-1"
    assert caplog.text.count("no answer within 0.05 s") == 1
    client.close()


@pytest.mark.parametrize(
    "error", [ValueError("token-1"), RuntimeError("token-1"), RecursionError(), KeyError("x")]
)
@pytest.mark.parametrize("method", ["load", "lease", "save"])
def test_a_store_of_ones_own_that_raises(
    stored: Stored, caplog: pytest.LogCaptureFixture, method: str, error: Any
) -> None:
    """Whatever it raises; the message, which may hold the token, is not repeated."""

    class Broken(FileStore):
        pass

    def fail(*_: object) -> None:
        raise error

    setattr(Broken, method, fail)
    store = Broken(Path(os.environ["HOME"]) / "tokens")
    assert fetch(stored(store)) == "token-1"
    assert type(error).__name__ in caplog.text
    assert "token-1" not in caplog.text


def test_errors_name_the_place(tmp_path: Path) -> None:
    """FileStore itself says what is in the way."""
    (tmp_path / "k.json").mkdir()
    with pytest.raises(auth.ConfigurationError, match=r"k\.json"):
        FileStore(tmp_path).load("k")


@pytest.mark.parametrize("step", ["load", "lease", "save"])
def test_store_that_ends_its_thread(
    stored: Stored, tmp_path: Path, caplog: pytest.LogCaptureFixture, step: str
) -> None:
    """SystemExit of a store is one more way to fail."""

    class Store(FileStore):
        pass

    def leave(*_: object) -> None:
        raise SystemExit

    setattr(Store, step, leave)
    assert fetch(stored(Store(tmp_path))) == "token-1"
    assert "SystemExit" in caplog.text
