"""Where secrets come from: files, variables, values."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth
from openchami_sdk.auth import EnvironmentSecrets, FileSecrets, Secret, SecretSource, StaticSecrets


def revealed(source: SecretSource) -> list[tuple[str, str]]:
    """What a source gives."""
    return [(secret.reveal(), secret.label) for secret in source.secrets()]


def test_file_loses_one_line_end(tmp_path: Path) -> None:
    """`echo secret > file` and `printf secret > file` are the same secret."""
    for text in ("s3cret", "s3cret\n", "s3cret\r\n"):
        (tmp_path / "s").write_text(text, newline="")
        assert revealed(FileSecrets(tmp_path / "s")) == [("s3cret", "current")]
    (tmp_path / "s").write_text(" s3cret \n\n")
    assert revealed(FileSecrets(tmp_path / "s")) == [(" s3cret \n", "current")]


def test_kubernetes_mount_is_followed_through_its_symlinks(tmp_path: Path) -> None:
    """The kubelet swaps `..data`; the next token request reads what it points to now."""
    for version in ("v1", "v2"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "client-secret").write_text(version)
    (tmp_path / "..data").symlink_to("v1")
    (tmp_path / "client-secret").symlink_to("..data/client-secret")
    source = FileSecrets(tmp_path / "client-secret")
    assert revealed(source) == [("v1", "current")]
    before = source.version()
    (tmp_path / "..tmp").symlink_to("v2")
    os.replace(tmp_path / "..tmp", tmp_path / "..data")
    assert revealed(source) == [("v2", "current")]
    assert source.version() != before


def test_json_file_brings_its_own_client(
    tmp_path: Path, server: Loopback, make_auth: MakeAuth
) -> None:
    """Two clients during a cutover: each file names the client its secret belongs to."""
    server.secrets = {"svc-a": {"old"}}
    new, old = tmp_path / "new.json", tmp_path / "old.json"
    new.write_text(json.dumps({"client_id": "svc-b", "client_secret": "new"}))
    old.write_text(json.dumps({"client_id": "svc-a", "client_secret": "old"}))
    token = make_auth(client_secret=FileSecrets(new, previous=old)).manager.token()
    assert token.client_id == "svc-a"
    assert [seen.basic for seen in server.token_requests] == [("svc-b", "new"), ("svc-a", "old")]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("s", None, "No such file"),
        ("s", b"", "is empty"),
        ("s", b"\xff\xfe", "not UTF-8"),
        ("s.json", b"[]", "not a JSON object with a client_secret"),
        ("s.json", b'{"client_secret": ""}', "no client_secret and no bootstrap_token"),
        ("s.json", b'{"client_secret": 5}', "not a JSON object with a client_secret"),
    ],
)
def test_file_that_gives_no_secret(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    """The message names the file and what is wrong with it."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(auth.ConfigurationError, match=message) as caught:
        FileSecrets(tmp_path / name).secrets()
    assert name in str(caught.value)


def test_missing_current_file_falls_back_to_previous(tmp_path: Path) -> None:
    """A mount that is being swapped does not fail while the other file is there."""
    (tmp_path / "previous").write_text("old")
    source = FileSecrets(tmp_path / "current", previous=tmp_path / "previous")
    assert revealed(source) == [("old", "previous")]


def test_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """podman's `type=env` secrets; the message says which variable to set."""
    source = EnvironmentSecrets()
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_CLIENT_SECRET"):
        source.secrets()
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "s3cret")
    assert revealed(source) == [("s3cret", "OPENCHAMI_CLIENT_SECRET")]


def test_list_of_values() -> None:
    """`[current, previous]` as values, labelled so."""
    assert revealed(StaticSecrets.of(["a", "b"])) == [("a", "current"), ("b", "previous")]


def test_secrets_are_compared_by_value_and_client() -> None:
    """Equal secrets share a token; those of two clients do not."""
    assert Secret("a", "one") == Secret("a", "two")
    assert hash(Secret("a", "one")) == hash(Secret("a", "two"))
    assert Secret("a") != Secret("b")
    assert Secret("a", client_id="x") != Secret("a", client_id="y")
    assert Secret("a") != "a"


def test_secret_hides_itself() -> None:
    """No way of printing or pickling a secret shows it."""
    secret = Secret("hunter2")
    assert "hunter2" not in f"{secret!r} {secret} {[secret]!r} {StaticSecrets((secret,))!r}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)


@pytest.mark.parametrize("name", ["secret", "secret.json", "client.txt"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_answer_of_hydra_in_a_file_of_any_name(
    tmp_path: Path, server: Loopback, make_auth: MakeAuth, name: str, mark: str
) -> None:
    """The file's content decides, not its name; a byte order mark is no part of a secret."""
    answer: dict[str, Any] = {
        "client_id": "svc-b",
        "client_secret": "s3cret",
        "scope": "smd.read",
        "jwks": {},
    }
    (tmp_path / name).write_text(mark + json.dumps(answer, indent=2) + "\n", encoding="utf-8")
    server.secrets = {"svc-b": {"s3cret"}}
    make_auth(client_secret=FileSecrets(tmp_path / name)).manager.token()
    assert server.token_requests[0].basic == ("svc-b", "s3cret")


def test_byte_order_mark_before_a_plain_secret(
    tmp_path: Path, server: Loopback, make_auth: MakeAuth
) -> None:
    """What an editor puts before the text is not sent."""
    (tmp_path / "s").write_bytes(b"\xef\xbb\xbfs3cret\r\n")
    make_auth(client_secret=FileSecrets(tmp_path / "s")).manager.token()
    assert server.token_requests[0].basic == ("svc", "s3cret")


@pytest.mark.parametrize("text", ['{"client_id": 5}', '{"client_secret": hunter2}', "{" * 9999])
def test_json_without_a_secret_is_not_sent_as_one(tmp_path: Path, text: str) -> None:
    """It is refused with a sentence that does not repeat it, whatever the file's name is."""
    name = "s.json" if text.startswith("{{") else "s"
    (tmp_path / name).write_text(text)
    with pytest.raises(auth.ConfigurationError, match="is not a JSON object with a") as caught:
        FileSecrets(tmp_path / name).secrets()
    assert "hunter2" not in str(caught.value)


def test_secret_that_begins_with_a_brace(tmp_path: Path) -> None:
    """A secret may hold any characters: only what is closed like JSON is read as JSON."""
    (tmp_path / "s").write_text("{x7!pq")
    assert revealed(FileSecrets(tmp_path / "s")) == [("{x7!pq", "current")]


@pytest.mark.parametrize("kind", ["fifo", "folder", "endless"])
def test_what_is_no_file_is_one_sentence(tmp_path: Path, kind: str) -> None:
    """A FIFO without a writer does not hold the caller; an endless file is not read."""
    path = tmp_path / "s"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(auth.ConfigurationError, match=r"s(: is not a regular|: Is a directory)"):
        FileSecrets(path).secrets()


def test_secret_that_is_not_utf8_is_refused(
    make_auth: MakeAuth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bytes of the environment that are no text: one sentence, and no error that holds them."""
    monkeypatch.setenv("BROKEN", "s3cr\udcfft")
    with pytest.raises(auth.ConfigurationError, match=r"BROKEN.* is not UTF-8") as caught:
        make_auth(client_secret=EnvironmentSecrets(("BROKEN",))).manager.token()
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert "s3cr" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    ['{"client_id": "x", "client_secret": "s3', '[{"client_id": "x", "client_secret": "s3cret"}]'],
    ids=["cut off", "a list of clients"],
)
def test_json_that_is_no_client_is_not_sent_as_one(tmp_path: Path, text: str) -> None:
    """A file that a full disk cut off, or all of Hydra's clients, is refused with a sentence."""
    (tmp_path / "secret").write_text(text)
    with pytest.raises(auth.ConfigurationError, match="is not a JSON object with a client_secret"):
        FileSecrets(tmp_path / "secret").secrets()


def test_blank_file_is_empty(tmp_path: Path) -> None:
    """White space is no secret."""
    (tmp_path / "secret").write_text(" \n")
    with pytest.raises(auth.ConfigurationError, match=r"secret is empty$"):
        FileSecrets(tmp_path / "secret").secrets()


def test_answer_of_hydra_in_a_variable(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """Podman's `type=env` makes a variable of a file: it is read as the file is."""
    server.secrets = {"bss-2": {"s3cret"}}
    document = json.dumps({"client_id": "bss-2", "client_secret": "s3cret"})
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", document + "\n")
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", server.token_endpoint)
    monkeypatch.setenv("ACCESS_TOKEN", "another client's")
    settings = auth.Settings.load(base_uri=server.url)
    assert settings.client() == ("bss-2", "OPENCHAMI_CLIENT_SECRET")
    login = settings.auth_for(server.url)
    assert login is not None
    assert login.manager.token().value == "token-1"
    assert server.token_requests[0].basic == ("bss-2", "s3cret")


def test_line_end_in_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no part of the secret, as in a file."""
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "s3cret\r\n")
    assert revealed(EnvironmentSecrets()) == [("s3cret", "OPENCHAMI_CLIENT_SECRET")]


@pytest.mark.parametrize("values", ["hunter2", ("hunter2",), ["hunter2"], None])
def test_static_secrets_are_secrets(values: Any) -> None:
    """A text would be shown by the repr; `of` takes it."""
    with pytest.raises(auth.ConfigurationError, match=r"use StaticSecrets\.of") as caught:
        auth.StaticSecrets(values)
    assert "hunter2" not in str(caught.value)
