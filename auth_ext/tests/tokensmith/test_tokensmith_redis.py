"""The state of TokenSmith's tokens in Redis: leases, outages, writes that come too late."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auth_ext.tests.auth_fixtures import Clock
from auth_ext.tests.auth_loopback import background
from auth_ext.tests.leaks.sentinels import of_exception
from auth_ext.tests.redis_server import free_port, redis_server
from auth_ext.tests.tokensmith.smith import Place, Smith, Start, connected
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets, Settings, TokenSmith
from openchami_sdk.auth.__main__ import main
from openchami_sdk.auth._tokens.manager import TokenManager
from openchami_sdk.auth._tokensmith import redis_state
from openchami_sdk.auth._tokensmith.state import State

PAGE = Path(__file__).parents[3] / "docs" / "tokensmith.md"
LEASE = "openchami:tokensmith:inventory:lease"
WITH_PASSWORD = "redis://svc:pass-word@redis.example:6379/0?password=other-word#inventory"


@pytest.fixture
def place(redis_url: str) -> Place:
    """A Redis that is empty."""
    connected(redis_url).flushall()
    return Place(f"{redis_url}#inventory")


@contextlib.contextmanager
def renewal_at_the_door(server: Smith, manager: TokenManager) -> Generator[Future[str]]:
    """A renewal whose request has arrived, and is carried out when the block ends."""
    server.gate.clear()
    while server.arrived.acquire(blocking=False):
        pass
    result: Future[str] = Future()
    with ThreadPoolExecutor(1) as pool:
        fetched = pool.submit(lambda: manager.token().value)
        assert server.arrived.acquire(timeout=30)
        try:
            yield result
        finally:
            server.gate.set()
        result.set_result(fetched.result(30))


def test_state_does_not_expire(start: Start, redis_url: str) -> None:
    """Unlike a shared access token: without it an operator must mint a token. The lease is over."""
    start().token()
    server = connected(redis_url)
    assert server.ttl("openchami:tokensmith:inventory") == -1
    assert server.keys() == [b"openchami:tokensmith:inventory"]


def test_write_that_comes_too_late_is_refused(
    server: Smith,
    start: Start,
    clock: Clock,
    place: Place,
    redis_url: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A process that was stopped beyond its lease uses its token, and leaves the newer state."""
    start().token()
    clock.advance(3700)
    with renewal_at_the_door(server, start()) as fetched:
        newer = msgspec.json.decode(place.data(), type=State)
        newer = msgspec.structs.replace(
            newer, serial=newer.serial + 3, refresh_token="newer", spending=None
        )
        place.put(msgspec.json.encode(newer).decode())
    assert fetched.result() == "token-2"
    assert place.document()["refresh_token"] == "newer"
    assert "another process has renewed the token in redis://" in caplog.text


def test_redis_that_goes_away_before_the_answer_is_written(
    server: Smith,
    clock: Clock,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The successor stays in memory, and is written when Redis is back and the lease is over."""
    monkeypatch.setattr(redis_state, "_LEASE", 1)
    port, durable = free_port(), {"appendonly": "yes", "appendfsync": "always"}
    with redis_server(tmp_path, port, **durable) as url:
        first = manager_at(f"{url}#inventory", server, clock, tmp_path)
        first.token()
    # Out of reach with a good token: nothing is wrong yet.
    assert first.token().value == "token-1"
    clock.advance(3700)
    with contextlib.ExitStack() as running:
        running.enter_context(redis_server(tmp_path, port, **durable))
        with renewal_at_the_door(server, first) as fetched:
            running.close()
        assert fetched.result() == "token-2"
    assert "in memory only" in caplog.text
    with redis_server(tmp_path, port, **durable) as url:
        clock.advance(61)
        first.token()
        background()
        assert Place(f"{url}#inventory").document()["refresh_token"] == "refresh-2"


def test_nothing_is_spent_without_redis(server: Smith, clock: Clock, tmp_path: Path) -> None:
    """Nobody else would know of it. The message says what cannot be reached."""
    manager = manager_at(f"redis://127.0.0.1:{free_port()}/0#inventory", server, clock, tmp_path)
    with pytest.raises(auth.StoreError, match=r"state in redis://127.*#inventory cannot be used"):
        manager.token()
    assert server.token_requests == []


def test_lease_is_kept_while_the_answer_takes_long(
    server: Smith, start: Start, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its holder extends it, so that nobody else spends the same token meanwhile."""
    monkeypatch.setattr(redis_state, "_LEASE", 0.6)
    client = connected(redis_url)
    with renewal_at_the_door(server, start()) as fetched:
        left = [client.pttl(LEASE) for _ in range(20_000)]
    assert fetched.result() == "token-1"
    assert min(left) > 0
    extended = sum(after > before for before, after in itertools.pairwise(left))
    assert extended >= 1


def test_lease_of_a_process_that_died_ends(
    start: Start, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next one waits for it, and goes on."""
    monkeypatch.setattr(redis_state, "_LEASE", 0.2)
    connected(redis_url).set(LEASE, "somebody", px=200)
    assert start().token().value == "token-1"


def test_nobody_with_a_good_token_waits_for_a_lease(
    server: Smith, start: Start, clock: Clock, redis_url: str
) -> None:
    """A process that was killed while it renewed has its token at once when it starts again."""
    start().token()
    clock.advance(3400)
    connected(redis_url).set(LEASE, "somebody")
    manager = start()
    assert manager.token().value == "token-1"
    assert len(server.token_requests) == 1
    connected(redis_url).delete(LEASE)
    manager.token()
    background()
    assert manager.token().value == "token-2"


def test_state_of_another_service_is_its_own(
    server: Smith, start: Start, clock: Clock, tmp_path: Path, redis_url: str
) -> None:
    """The name in the URL tells them apart."""
    start().token()
    server.bootstrap.add("another")
    (tmp_path / "bootstrap").write_text("another")
    assert manager_at(f"{redis_url}#boot", server, clock, tmp_path).token().value == "token-2"
    assert start().token().value == "token-1"


@pytest.mark.parametrize("seconds", [-25, 25])
def test_clocks_of_hosts_may_differ(
    server: Smith, start: Start, clock: Clock, place: Place, tmp_path: Path, seconds: float
) -> None:
    """By less than half a minute: another host takes the token, and renews nothing."""
    start().token()
    other = Clock()
    other.now = clock.now + seconds
    assert manager_at(place.state, server, other, tmp_path).token().value == "token-1"
    assert len(server.token_requests) == 1


def test_user_of_the_page_may_do_all_that_is_needed(
    start: Start, server: Smith, clock: Clock, tmp_path: Path, redis_url: str
) -> None:
    """The ACL in docs/tokensmith.md is enough, and another service's state is out of reach."""
    acl = re.search(r"^ACL SETUSER inventory (.*)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert acl is not None
    connected(redis_url).execute_command("ACL", "SETUSER", "inventory", *acl[1].split())
    url = redis_url.replace("://", "://inventory:PASSWORD@")
    manager = manager_at(f"{url}#inventory", server, clock, tmp_path)
    assert manager.token().value == "token-1"
    clock.advance(3700)
    assert manager.token().value == "token-2"
    other = manager_at(f"{url}#boot", server, clock, tmp_path)
    with pytest.raises(auth.StoreError, match="NoPermissionError") as refused:
        other.token()
    assert "PASSWORD" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("redis://redis.example:6379/0", "must end with a name for the state, such as #inventory"),
        ("redis://redis.example/0#", "must end with a name"),
        ("redis://redis.example/0#a%20b", "must end with a name"),
        ("https://redis.example/#a", "begins with redis://, rediss:// or unix://"),
        ("redis://redis.example:port/0#a", "the port in the URL of the state is not a number"),
    ],
)
def test_urls_that_cannot_be_meant(url: str, fault: str) -> None:
    """Each is refused when the settings are loaded, and the message says how one looks."""
    with pytest.raises(auth.ConfigurationError, match=fault):
        Settings.load(token_state=url, environ={}, from_files=False)


def test_password_of_the_url_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither by the settings, nor by the source, nor by the command."""
    monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", WITH_PASSWORD)
    monkeypatch.setenv("OPENCHAMI_GRANT", "tokensmith")
    monkeypatch.setenv("TOKENSMITH_URL", "https://demo.example/tokensmith")
    monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", "one-time")
    settings = Settings.load(from_files=False)
    assert main(["settings"]) == 0
    shown = [
        repr(settings),
        settings.describe(),
        repr(settings.token_source()),
        *capsys.readouterr(),
    ]
    assert "redis://redis.example:6379/0#inventory" in shown[1]
    assert all("-word" not in text for text in shown)


def with_password(error: BaseException) -> list[str]:
    """What holds the password: messages and the locals of our frames; a test's own hold it."""
    told = (text for text in of_exception(error) if not text.startswith("Traceback ("))
    return [text for text in told if "pass-word" in text]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("redis://svc:pass-word@redis.example:6379/0", "a Redis URL must end with a name"),
        (
            "redis://svc:pass-word@redis.example:none/0#inventory",
            "the port in the URL of the state is not",
        ),
        ("redis://svc:pass-word@[redis.example/0#inventory", "the URL of the state cannot be read"),
        ("http://svc:pass-word@redis.example/0#inventory", "the state must be a file, or a URL"),
    ],
)
@pytest.mark.parametrize("given", ["argument", "environ", "process"])
def test_password_of_a_refused_url_is_not_in_the_traceback(
    monkeypatch: pytest.MonkeyPatch, state: str, said: str, given: str
) -> None:
    """Neither in the message nor in the locals of any frame of ours."""
    if given == "process":
        monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", state)
    options: dict[str, Any] = {}
    if given == "argument":
        options = {"token_state": state, "environ": {}}
    elif given == "environ":
        options = {"environ": {"OPENCHAMI_TOKEN_STATE": state}}
    with pytest.raises(auth.ConfigurationError, match=said) as caught:
        Settings.load(**options, from_files=False)
    assert with_password(caught.value) == []


@pytest.mark.parametrize("option", ["socket_timeout=long", "db=first", "max_connections=-1"])
def test_options_that_redis_does_not_take(option: str) -> None:
    """The message names the state, and neither it nor the locals of a frame have the password."""
    url = f"redis://svc:pass-word@redis.example:6379/0?{option}#inventory"
    state = Settings.load(token_state=url, environ={}, from_files=False).token_state
    assert state is not None
    with pytest.raises(auth.ConfigurationError) as caught:
        state.read()
    assert str(caught.value) == (
        "the token state in redis://redis.example:6379/0#inventory cannot be used: "
        "the URL must begin with redis://, rediss:// or unix://, and its options must be redis-py's"
    )
    assert with_password(caught.value) == []


def test_values_of_wrong_keywords_are_not_in_the_traceback() -> None:
    """Neither is a secret that was passed with a wrong name, or without one."""
    load: Any = Settings.load
    for args, kwargs in [(("pass-word",), {}), ((), {"client_secrets": "pass-word"})]:
        with pytest.raises(TypeError) as caught:
            load(*args, **kwargs)
        assert with_password(caught.value) == []


def manager_at(state: str, server: Smith, clock: Clock, folder: Path) -> TokenManager:
    """A service's manager, with a state at a place of its own."""
    if not (folder / "bootstrap").exists():
        (folder / "bootstrap").write_text("one-time")
    source = TokenSmith(
        token_endpoint=server.token_endpoint,
        bootstrap_token=FileSecrets(folder / "bootstrap"),
        state=state,
    )
    policy = auth.Policy(clock=clock, wall_clock=clock, first_pause=0.0)
    return TokenManager(source, policy)
