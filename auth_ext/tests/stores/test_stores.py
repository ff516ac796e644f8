"""Shared token stores, with real processes and a real Redis server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import Loopback, Reply
from auth_ext.tests.stores.stored_tokens import Stored
from openchami_sdk import auth
from openchami_sdk.auth import (
    FileStore,
    Policy,
    RedisStore,
    StaticSecrets,
    StoredTokens,
    TokenAuth,
    TokenEndpoint,
)
from openchami_sdk.auth._stores.store import TokenRecord
from openchami_sdk.auth._tokens.manager import TokenManager

PROCESS = """
import sys
from openchami_sdk.auth import *
url, store, target = sys.argv[1:]
patience = {"socket_timeout": 30.0, "socket_connect_timeout": 30.0}
where = FileStore(target) if store == "file" else RedisStore.at(target, **patience)
source = TokenEndpoint(token_endpoint=url, client_id="svc", secrets=StaticSecrets.of("s3cret"))
tokens = StoredTokens(source, where, timeout=30.0)
policy = Policy(budget=60.0, flight_timeout=60.0)
auth = TokenAuth(tokens, allowed_origins=["http://127.0.0.1"], policy=policy)
sys.stdin.readline()
print(auth.manager.token().value)
"""


Start = Callable[..., TokenManager]


def connected(url: str) -> Any:
    """A client of the Redis server, whose own types say too little."""
    client: Any = redis.Redis
    return client.from_url(url)


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> FileStore | RedisStore:
    """Each store, empty."""
    if request.param == "file":
        return FileStore(tmp_path / "tokens")
    url = request.getfixturevalue("redis_url")
    connected(url).flushall()
    return RedisStore.at(url)


@pytest.fixture
def start(server: Loopback, clock: Clock, store: FileStore | RedisStore, stored: Stored) -> Start:
    """Makes the manager of one more "process": nothing shared but the store."""
    made: list[Policy] = []

    def make(**options: Any) -> TokenManager:
        policy = Policy(clock=clock, first_pause=0.0, default_lifetime=300.0 + len(made))
        made.append(policy)
        source = stored(store, **options)
        return TokenAuth(source, allowed_origins=[server.url], policy=policy).manager

    return make


def test_second_process_finds_the_token(server: Loopback, start: Start) -> None:
    """Who comes later makes no request, and knows the token as well as who got it."""
    first, second = start(scope="a").token(), start(scope="a").token()
    assert first.value == second.value
    assert second.client_id == "svc"
    assert second.scope == "a"
    assert second.expires_at == pytest.approx(first.expires_at, abs=5)
    assert len(server.token_requests) == 1


def test_different_targets_are_kept_apart(start: Start) -> None:
    """Scope, audience and resource are part of what is looked for."""
    tokens = {start(**o).token().value for o in ({}, {"scope": "a"}, {"audience": "a"})}
    assert len(tokens) == 3


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_fleet_of_processes_makes_one_request(
    server: Loopback, tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    """Six real processes that need a token at once: one asks.

    They are patient: on a busy machine none gives the store up.
    """
    url = request.getfixturevalue("redis_url") if kind == "redis" else str(tmp_path / "tokens")
    if kind == "redis":
        connected(url).flushall()
    command = [sys.executable, "-c", PROCESS, server.token_endpoint, kind, url]
    processes = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    outputs = [process.communicate(timeout=60)[0].strip() for process in processes]
    assert outputs == ["token-1"] * 6
    assert len(server.token_requests) == 1


def test_only_the_holder_of_the_lease_asks(server: Loopback, start: Start) -> None:
    """While one asks, others wait for its answer instead of asking too."""
    server.gate.clear()
    managers = [start() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        tokens = [pool.submit(manager.token) for manager in managers]
        server.arrived.acquire()
        server.gate.set()
        assert {token.result(30).value for token in tokens} == {"token-1"}
    assert len(server.token_requests) == 1


def test_refused_token_is_not_taken_back_from_the_store(server: Loopback, start: Start) -> None:
    """After a 401 the refused token is replaced for everybody."""
    first, second = start(), start()
    old = first.token()
    assert second.token().value == old.value
    origin = (b"http", b"x", None)
    assert first.reject(old, origin)
    assert first.token().value == "token-2"
    assert second.reject(second.token(), origin)
    assert second.token().value == "token-2"
    assert len(server.token_requests) == 2


def test_outage_is_borne_by_the_stores_token(
    server: Loopback, start: Start, store: FileStore | RedisStore, stored: Stored
) -> None:
    """A new process that finds an old but good token uses it while the endpoint is down."""
    start().token()
    key = stored(store).key
    found = store.load(key)
    assert found is not None
    store.save(key, TokenRecord(
        access_token=found.access_token, lifetime=3600.0, age=3400.0))  # fmt: skip
    server.always = Reply(503)
    assert start().token().value == "token-1"


def test_expired_token_is_not_used(
    start: Start, store: FileStore | RedisStore, stored: Stored
) -> None:
    """What is past its time in the store is as good as nothing."""
    start().token()
    key = stored(store).key
    store.save(key, TokenRecord(access_token="old", lifetime=3600.0, age=3599.0))
    assert start().token().value == "token-2"


def test_lease_is_given_back_after_a_failure(
    server: Loopback, start: Start, store: FileStore | RedisStore
) -> None:
    """An error does not leave others waiting."""
    server.always = Reply(400)
    with pytest.raises(auth.TokenEndpointError):
        start().token()
    server.always = None
    assert start().token().value == "token-1"


# Redis


def test_redis_that_is_down_is_done_without(
    server: Loopback, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """No database, no shared cache: the call goes on, and the log says so."""
    store = RedisStore.at("redis://127.0.0.1:1/0")
    source = TokenEndpoint(
        token_endpoint=server.token_endpoint, client_id="svc", secrets=StaticSecrets.of("s3cret")
    )
    authentication = TokenAuth(
        StoredTokens(source, store), allowed_origins=[server.url], policy=Policy(clock=clock)
    )
    assert authentication.manager.token().value == "token-1"
    assert "token store" in caplog.text
    assert "token-1" not in caplog.text


def test_redis_lease_runs_out_and_is_only_its_holders_to_release(redis_url: str) -> None:
    """A lease that has passed to somebody else is not deleted by its first holder."""
    store, client = RedisStore.at(redis_url), connected(redis_url)
    client.flushall()
    first = store.lease("k", 20)
    assert first is not None
    assert store.lease("k", 20) is None
    assert 0 < client.pttl("openchami:token:k:lease") <= 20_000
    client.delete("openchami:token:k:lease")
    second = store.lease("k", 20)
    assert second is not None
    first.release()
    assert store.lease("k", 20) is None
    second.release()
    assert store.lease("k", 20) is not None


def test_redis_key_goes_with_the_token(redis_url: str) -> None:
    """The database forgets a token when it expires."""
    store, client = RedisStore.at(redis_url), connected(redis_url)
    store.save("k", TokenRecord(access_token="t", lifetime=60.0, age=10.0))
    assert 45_000 < client.pttl("openchami:token:k") <= 50_000
    store.save("gone", TokenRecord(access_token="t", lifetime=60.0, age=60.0))
    assert client.get("openchami:token:gone") is None


@pytest.mark.parametrize(
    "url", ["http://x", "redis://x/0?timeout=1", "redis://x/0?socket_timeout=long"]
)
def test_redis_url_that_redis_does_not_take(url: str) -> None:
    """A wrong scheme, an unknown option and a wrong value are told at once."""
    with pytest.raises(auth.ConfigurationError, match=r"redis://.*options must be redis-py's"):
        RedisStore.at(url)
