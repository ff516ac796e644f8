"""What a token store holds is input: anything but a token counts as none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.stores.stored_tokens import Stored, fetch
from openchami_sdk.auth import FileSecrets, FileStore, RedisStore
from openchami_sdk.auth._stores.store import TokenRecord

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
    stored: Stored, tmp_path: Path, caplog: pytest.LogCaptureFixture, change: dict[str, Any]
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
def test_what_is_no_json_is_input_too(stored: Stored, tmp_path: Path, content: Any) -> None:
    """Bad UTF-8, deep nesting, zeros."""
    tokens = stored(FileStore(tmp_path))
    file = tmp_path / f"{tokens.key}.json"
    file.touch(0o600)
    file.write_bytes(content)
    assert fetch(tokens) == "token-1"


def made(**fields: Any) -> TokenRecord:
    sound: dict[str, Any] = {"access_token": "t", "lifetime": 60.0}
    return TokenRecord(**(sound | fields))


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
    stored: Stored, tmp_path: Path, found: TokenRecord
) -> None:
    """Types and values are checked, whoever made them."""

    class Odd(FileStore):
        def load(self, key: str) -> TokenRecord | None:
            return found

    assert fetch(stored(Odd(tmp_path))) == "token-1"


def test_the_key_covers_all_that_makes_a_token(
    server: Loopback, stored: Stored, tmp_path: Path
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


def test_redis_holds_input_too(server: Loopback, stored: Stored, redis_url: str) -> None:
    """A record that somebody changed is none."""
    store = RedisStore.at(redis_url)
    store.client.flushall()
    tokens = stored(store)
    name = f"openchami:token:{tokens.key}"
    for value in (
        b"x" * 200_000,
        b"\xff",
        msgspec.json.encode({"access_token": "a\r\nb", "lifetime": 60}),
        msgspec.json.encode({"access_token": "kept-too-long", "lifetime": 30}),
    ):
        store.client.set(name, value, px=60_000)
        before = len(server.token_requests)
        assert fetch(tokens).startswith("token-")
        assert len(server.token_requests) == before + 1


@pytest.mark.parametrize(
    "found",
    [
        {"access_token": "t"},
        "t",
        TokenRecord(access_token="t", lifetime=10**400),
        TokenRecord(access_token="t", lifetime=60, age=10**400),
    ],
)
def test_what_a_store_of_the_callers_returns_is_input(stored: Stored, found: Any) -> None:
    """Another type, or a number beyond all others, is no token; nor is True a lease."""

    class Store:
        def load(self, key: str) -> Any:
            return found

        def save(self, key: str, token: TokenRecord) -> None: ...

        def lease(self, key: str, seconds: float) -> Any:
            return True

    assert fetch(stored(Store())) == "token-1"
