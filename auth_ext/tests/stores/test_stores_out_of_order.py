"""A token store that fails, hangs or holds nonsense: a warning, and a token without it."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import redis

from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth
from openchami_sdk.auth import (
    FileSecrets,
    FileStore,
    Policy,
    RedisStore,
    SecretSource,
    StaticSecrets,
    StoredTokens,
    TokenEndpoint,
)
from openchami_sdk.auth._stores.store import StoredToken
from openchami_sdk.auth._tokens.manager import TokenManager


@pytest.fixture
def stored(server: Loopback) -> Callable[..., StoredTokens]:
    """Puts client credentials at `server` behind a store."""

    def make(store: Any, secrets: SecretSource | None = None, **options: Any) -> StoredTokens:
        timeout = options.pop("timeout", 2.0)
        source = TokenEndpoint(
            token_endpoint=server.token_endpoint,
            client_id="svc",
            secrets=secrets or StaticSecrets.of("s3cret"),
            **options,
        )
        return StoredTokens(source, store, timeout=timeout)

    return make


def fetch(stored: StoredTokens) -> str:
    """A token, by a manager that shares nothing but the store."""
    return TokenManager(stored, Policy(first_pause=0.0)).token().value


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
    path.write_bytes(b"[" * 100_000)
    path.chmod(0o600)


def a_file_for_all(path: Path) -> None:
    path.write_bytes(b"{}")
    path.chmod(0o644)


@pytest.mark.parametrize("make", [a_folder, a_fifo, a_link, a_large_file, a_file_for_all])
def test_something_else_in_the_files_place(
    server: Loopback,
    stored: Callable[..., StoredTokens],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    make: Any,
) -> None:
    """No token is lost to it, and nobody waits for the writer of a FIFO."""
    tokens = stored(FileStore(tmp_path))
    make(tmp_path / f"{tokens.key}.json")
    assert fetch(tokens) == "token-1"
    assert caplog.text.count("token store") == 1
    assert "token-1" not in caplog.text


@pytest.mark.parametrize("parent", ["/proc/nowhere", "/dev/null/tokens"])
def test_a_folder_that_cannot_be_made(
    server: Loopback,
    stored: Callable[..., StoredTokens],
    caplog: pytest.LogCaptureFixture,
    parent: str,
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
    server: Loopback,
    stored: Callable[..., StoredTokens],
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
    server: Loopback,
    stored: Callable[..., StoredTokens],
    caplog: pytest.LogCaptureFixture,
    silent: int,
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
    server: Loopback,
    stored: Callable[..., StoredTokens],
    caplog: pytest.LogCaptureFixture,
    method: str,
    error: Any,
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


DEEP = '{"access_token": "t", "lifetime": 60, "obtained_at": 0, "x": ' + "[" * 30_000


@pytest.mark.parametrize(
    "change",
    [
        {"access_token": "a\nX-Evil: 1"},
        {"access_token": "a\x00"},
        {"access_token": " "},
        {"access_token": ""},
        {"access_token": "ä"},
        {"access_token": "t" * 20_000},
        {"access_token": None},
        {"lifetime": 0},
        {"lifetime": -1},
        {"lifetime": "60"},
        {"lifetime": 1e300},
        {"lifetime": True},
        {"obtained_at": 1e300},
        {"scope": "a\nb"},
        {"client_id": "svc\x1b[2J"},
    ],
)
def test_what_a_file_holds_is_input(
    server: Loopback,
    stored: Callable[..., StoredTokens],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    change: dict[str, Any],
) -> None:
    """Anything but a token counts as none, and is replaced."""
    tokens = stored(FileStore(tmp_path))
    assert fetch(tokens) == "token-1"
    file = tmp_path / f"{tokens.key}.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    assert fetch(tokens) == "token-2"
    assert fetch(tokens) == "token-2"
    assert "Evil" not in caplog.text


@pytest.mark.parametrize("content", [b"\xff\xfe{", DEEP.encode(), b"\x00" * 100])
def test_what_is_no_json_is_input_too(
    server: Loopback, stored: Callable[..., StoredTokens], tmp_path: Path, content: Any
) -> None:
    """Bad UTF-8, deep nesting, zeros."""
    tokens = stored(FileStore(tmp_path))
    file = tmp_path / f"{tokens.key}.json"
    file.touch(0o600)
    file.write_bytes(content)
    assert fetch(tokens) == "token-1"


def made(**fields: Any) -> StoredToken:
    sound: dict[str, Any] = {"access_token": "t", "lifetime": 60.0}
    return StoredToken(**(sound | fields))


@pytest.mark.parametrize(
    "found",
    [
        made(lifetime=float("nan")),
        made(age=float("-inf")),
        made(access_token=b"t"),
        made(lifetime=None),
        made(scope=7),
    ],
)
def test_what_a_store_of_ones_own_returns_is_input(
    server: Loopback, stored: Callable[..., StoredTokens], tmp_path: Path, found: StoredToken
) -> None:
    """Types and values are checked, whoever made them."""

    class Odd(FileStore):
        def load(self, key: str) -> StoredToken | None:
            return found

    assert fetch(stored(Odd(tmp_path))) == "token-1"


def test_the_key_covers_all_that_makes_a_token(
    server: Loopback, stored: Callable[..., StoredTokens], tmp_path: Path
) -> None:
    """Another tenant, or another client named in a secret file, never gets this token."""
    store = FileStore(tmp_path / "tokens")
    secret = tmp_path / "client.json"
    server.secrets |= {"c": {"s3cret"}, "d": {"s3cret"}}

    def with_client(client_id: str) -> FileSecrets:
        secret.write_text(json.dumps({"client_id": client_id, "client_secret": "s3cret"}))
        return FileSecrets(secret)

    tokens = [fetch(stored(store, extra=(("tenant", name),))) for name in ("a", "b", "a")]
    tokens += [fetch(stored(store, with_client(name))) for name in ("c", "d", "c")]
    assert tokens == ["token-1", "token-2", "token-1", "token-3", "token-4", "token-3"]


# Leases ------------------------------------------------------------------------------------------


class Slow(FileStore):
    """A store whose lease and release wait for the test."""

    asked = threading.Event()
    go_on = threading.Event()
    given_back = threading.Event()

    def lease(self, key: str, seconds: float) -> Any:
        """Takes the lease after a while."""
        self.asked.set()
        self.go_on.wait(30)
        real = super().lease(key, seconds)
        outer = self

        class Lease:
            def release(self) -> None:
                assert real is not None
                real.release()
                outer.given_back.set()

        return Lease()


@pytest.fixture
def slow(tmp_path: Path) -> Slow:
    """Such a store, new."""
    Slow.asked, Slow.go_on, Slow.given_back = (threading.Event() for _ in range(3))
    return Slow(tmp_path)


def test_a_caller_cancelled_while_it_asks_leaks_no_lease(
    server: Loopback, stored: Callable[..., StoredTokens], slow: Slow, tmp_path: Path
) -> None:
    """The lease that comes too late is given back at once."""
    tokens = stored(slow)
    manager = TokenManager(tokens, Policy(first_pause=0.0))

    async def main() -> None:
        task = asyncio.create_task(manager.token_async())
        await asyncio.to_thread(slow.asked.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        slow.go_on.set()
        await asyncio.to_thread(slow.given_back.wait, 30)

    asyncio.run(main())
    assert fetch(stored(FileStore(tmp_path))) == "token-1"


def test_a_lease_that_comes_after_the_time_limit_is_given_back(
    server: Loopback, stored: Callable[..., StoredTokens], slow: Slow
) -> None:
    """The fetch went on without the store long before."""
    slow_tokens = stored(slow, timeout=0.05)
    assert fetch(slow_tokens) == "token-1"
    slow.go_on.set()
    assert slow.given_back.wait(30)


@pytest.mark.parametrize("end", ["answered", "cancelled"])
def test_the_loop_is_not_blocked_while_a_lease_is_given_back(
    server: Loopback, stored: Callable[..., StoredTokens], tmp_path: Path, end: str
) -> None:
    """The release runs in a thread, while the loop turns."""
    releasing, loop_turned = threading.Event(), threading.Event()
    released_after: list[bool] = []

    class Sticky(FileStore):
        def lease(self, key: str, seconds: float) -> Any:
            real = super().lease(key, seconds)

            class Lease:
                def release(self) -> None:
                    releasing.set()
                    released_after.append(loop_turned.wait(30))
                    assert real is not None
                    real.release()

            return Lease()

    manager = TokenManager(stored(Sticky(tmp_path), timeout=30.0), Policy(first_pause=0.0))

    async def main() -> None:
        if end == "cancelled":
            server.gate.clear()
        task = asyncio.create_task(manager.token_async())
        if end == "cancelled":
            await asyncio.to_thread(server.arrived.acquire)
            task.cancel()
        await asyncio.to_thread(releasing.wait, 30)
        loop_turned.set()
        await asyncio.gather(task, return_exceptions=True)
        server.gate.set()

    asyncio.run(main())
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(30)
    assert released_after == [True]


def _fork(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def test_a_forked_child_does_not_keep_its_dead_parents_lock(tmp_path: Path) -> None:
    """The lock goes with the process that took it, whatever it has forked."""
    ready_r, ready_w = os.pipe()
    stay_r, stay_w = os.pipe()

    def parent() -> None:
        lease = FileStore(tmp_path).lease("k", 20)
        assert lease is not None
        if os.fork() == 0:
            os.close(stay_w)
            os.write(ready_w, b"x")
            os.read(stay_r, 1)  # lives on until the test has ended
            os._exit(0)

    os.waitpid(_fork(parent), 0)
    os.read(ready_r, 1)
    lease = FileStore(tmp_path).lease("k", 20)
    assert lease is not None
    lease.release()
    for descriptor in (ready_r, ready_w, stay_r, stay_w):
        os.close(descriptor)


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_forked_child_does_not_give_back_its_parents_lease(
    tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    """The parent is still asking, and the lease stays its own."""
    store: FileStore | RedisStore = FileStore(tmp_path)
    if kind == "redis":
        store = RedisStore.at(request.getfixturevalue("redis_url"))
        store.client.flushall()
    lease = store.lease("k", 20)
    assert lease is not None
    os.waitpid(_fork(lease.release), 0)
    assert store.lease("k", 20) is None
    lease.release()
    assert store.lease("k", 20) is not None


def test_redis_holds_input_too(
    server: Loopback, stored: Callable[..., StoredTokens], redis_url: str
) -> None:
    """A record that somebody changed is none."""
    store = RedisStore.at(redis_url)
    store.client.flushall()
    tokens = stored(store)
    name = f"openchami:token:{tokens.key}"
    for value in (
        b"x" * 200_000,
        b"\xff",
        msgspec.json.encode({"access_token": "a\r\nb", "lifetime": 60}),
    ):
        store.client.set(name, value, px=60_000)
        before = len(server.token_requests)
        assert fetch(tokens).startswith("token-")
        assert len(server.token_requests) == before + 1


def test_errors_name_the_place(tmp_path: Path) -> None:
    """FileStore itself says what is in the way."""
    (tmp_path / "k.json").mkdir()
    with pytest.raises(auth.ConfigurationError, match=r"k\.json"):
        FileStore(tmp_path).load("k")
