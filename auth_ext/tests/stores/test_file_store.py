"""The file store: private files, one holder of a lock, and nothing kept over a reboot."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk import auth
from openchami_sdk.auth import FileStore
from openchami_sdk.auth._stores.store import TokenRecord


def test_files_are_private(tmp_path: Path) -> None:
    """0600 in a folder of 0700, whatever the umask; a file that others can read is refused."""
    before = os.umask(0)
    try:
        store = FileStore(tmp_path / "tokens")
        store.save("k", TokenRecord(access_token="t", lifetime=60.0))
        lease = store.lease("k", 1)
        assert lease is not None
        lease.release()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "tokens").stat().st_mode) == 0o700
    for path in (tmp_path / "tokens").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (tmp_path / "tokens" / "k.json").chmod(0o640)
    with pytest.raises(auth.ConfigurationError, match="chmod 600"):
        store.load("k")


def test_symlink_in_place_of_a_token_is_refused(tmp_path: Path) -> None:
    """A link planted by somebody else is not followed."""
    (tmp_path / "elsewhere").write_text("{}")
    (tmp_path / "k.json").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(auth.ConfigurationError, match=r"k\.json"):
        FileStore(tmp_path).load("k")


@pytest.mark.parametrize("content", [b"", b"{}", b"nonsense", b'{"access_token": 1}'])
def test_broken_file_is_replaced(tmp_path: Path, content: bytes) -> None:
    """Half a file, or somebody else's, counts as none."""
    store = FileStore(tmp_path)
    store.save("k", TokenRecord(access_token="t", lifetime=60.0))
    (tmp_path / "k.json").write_bytes(content)
    assert store.load("k") is None


def test_reboot_forgets(tmp_path: Path) -> None:
    """A token of another boot has an age that nobody knows."""
    store = FileStore(tmp_path)
    store.save("k", TokenRecord(access_token="t", lifetime=60.0))
    record = json.loads((tmp_path / "k.json").read_text())
    assert store.load("k") is not None
    (tmp_path / "k.json").write_text(json.dumps({**record, "boot": "another"}))
    assert store.load("k") is None


def test_default_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where caches go on this system."""
    assert FileStore().folder == tmp_path / ".cache" / "openchami" / "tokens"
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert FileStore().folder == Path("/x/openchami/tokens")


def test_dead_holder_of_a_file_lease_is_no_hindrance(tmp_path: Path) -> None:
    """The kernel gives the lock back when the process that holds it is killed."""
    holder = (
        "import sys; from openchami_sdk.auth import FileStore\n"
        "lease = FileStore(sys.argv[1]).lease('k', 1); print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    command = [sys.executable, "-c", holder, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert FileStore(tmp_path).lease("k", 1) is None
        process.kill()
        process.wait()
    lease = FileStore(tmp_path).lease("k", 1)
    assert lease is not None
    lease.release()
