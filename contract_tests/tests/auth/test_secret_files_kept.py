"""No command of `openchami-auth` loses or overwrites a secret; what it prints is valid shell."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openchami_sdk import auth
from openchami_sdk.auth._http import Asker
from openchami_sdk.testing import Stack, tokens

Run = Callable[..., tuple[int, str, str]]
SHELL_TEXT = "$(touch owned); 'x' `touch owned`"


def full_disk(*words: str) -> subprocess.CompletedProcess[str]:
    """A command that can make files and write nothing into them, not even a measure of coverage."""
    environment = {name: os.environ[name] for name in os.environ if "COVERAGE" not in name}
    return subprocess.run(
        [sys.executable, "-m", "openchami_sdk.auth", *words],
        capture_output=True,
        text=True,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        env=environment | {"PYTHONDONTWRITEBYTECODE": "1"},
    )


def clients(stack: Stack) -> set[str]:
    """The ids of all clients that the token server has."""
    return {client.client_id for client in stack.tokens.state.clients}


@pytest.mark.parametrize("name", ["other.json", "other.secret", "folder", "dangling"])
def test_register_overwrites_nothing(name: str, registered: Stack, run: Run) -> None:
    """Whatever is in the file's place stays, and no client is made."""
    path = Path(name)
    if name == "folder":
        path.mkdir()
    elif name == "dangling":
        path.symlink_to("nowhere")
    else:
        path.write_text("another client's secret")
    before = clients(registered)
    status, out, err = run("register", "smd", "--secret-file", name)
    assert (status, out) == (2, "")
    assert f"{name} exists already" in err
    assert clients(registered) == before
    if path.is_file():
        assert path.read_text() == "another client's secret"


def test_register_on_a_full_disk_leaves_nothing(surroundings: Stack) -> None:
    """The secret cannot be kept: neither a client nor a file is left, and no secret is printed."""
    before = clients(surroundings)
    done = full_disk("register", "bss", "--secret-file", "bss.json")
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1
    assert "bss.json cannot be written: File too large; the new client" in done.stderr
    assert done.stdout == ""
    assert clients(surroundings) == before
    assert not list(Path.cwd().glob("*bss.json*"))


@pytest.mark.parametrize("words", [("register", "smd"), ("rotate",)], ids=lambda words: words[0])
def test_interruption_loses_no_secret(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """After Ctrl-C while an answer with a secret arrives, the file has that secret."""
    ask = Asker.ask

    def interrupted(asker: Asker, method: str, url: str, **content: Any) -> Any:
        answer = ask(asker, method, url, **content)
        signal.raise_signal(signal.SIGINT)
        return answer

    monkeypatch.setattr(Asker, "ask", interrupted)
    before, handler = clients(registered), signal.getsignal(signal.SIGINT)
    path = Path("smd.json" if words[0] == "register" else "bss.json")
    status, _, err = run(*words, "--secret-file", str(path))
    assert status == 0
    assert "waiting for the server's answer" in err
    (new,) = clients(registered) - before
    assert json.loads(path.read_text())["client_id"] == new
    assert signal.getsignal(signal.SIGINT) is handler


def test_refused_registration_leaves_no_file(registered: Stack, run: Run) -> None:
    """The file's place is free again."""
    assert run("register", "bss", "--client-id", "bss-cli", "--secret-file", "x.json")[0] == 1
    assert not Path("x.json").exists()


def test_rotate_on_a_full_disk_changes_nothing(registered: Stack) -> None:
    """The old secret stays where it is and good; there is no second client."""
    before, content = clients(registered), Path("bss.json").read_bytes()
    done = full_disk("rotate", "--secret-file", "bss.json")
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1
    assert clients(registered) == before
    assert Path("bss.json").read_bytes() == content
    assert not list(Path.cwd().glob("*previous*"))


def test_rotate_keeps_what_is_in_the_previous_files_place(registered: Stack, run: Run) -> None:
    """Nothing is asked of the server then."""
    Path("precious").write_text("another secret")
    before = clients(registered)
    status, _, _ = run("rotate", "--secret-file", "bss.json", "--previous-file", "precious")
    assert status == 2
    assert Path("precious").read_text() == "another secret"
    assert clients(registered) == before


def test_rotate_writes_through_a_link(registered: Stack, run: Run) -> None:
    """Whoever reads the file that the link names gets the new secret as well."""
    folder = Path("secrets")
    folder.mkdir()
    Path("bss.json").rename(folder / "real.json")
    Path("bss.json").symlink_to("secrets/real.json")
    old = Path("bss.json").read_text()
    assert run("rotate", "--secret-file", "bss.json")[0] == 0
    assert Path("bss.json").is_symlink()
    assert (folder / "real.json").read_text() == Path("bss.json").read_text() != old
    assert Path("previous-bss.json").read_text() == old


def test_finish_ends_no_client_but_the_previous_one(registered: Stack, run: Run) -> None:
    """A file of another client, or the secret that is in use, is left alone."""
    assert run("register", "smd", "--secret-file", "smd.json")[0] == 0
    before = clients(registered)
    for other, reason in (("smd.json", "is not the one"), ("bss.json", "hold the same secret")):
        finish = ["rotate", "--secret-file", "bss.json", "--previous-file", other, "--finish"]
        status, _, err = run(*finish)
        assert status == 2
        assert reason in err
        assert Path(other).exists()
    assert clients(registered) == before
    assert run("token")[0] == 0


def test_rotation_that_was_killed_can_be_run_again(registered: Stack, run: Run) -> None:
    """It leaves two equal files at worst; the message says what to do, and that works."""
    Path("previous-bss.json").write_bytes(Path("bss.json").read_bytes())
    status, _, err = run("rotate", "--secret-file", "bss.json", "--finish")
    assert status == 2
    assert "remove the second file and rotate again" in err
    Path("previous-bss.json").unlink()
    assert run("rotate", "--secret-file", "bss.json")[0] == 0


def test_settings_name_the_client_after_a_rotation(
    registered: Stack, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    """So does the audit log when a service falls back to the old secret."""
    assert run("rotate", "--secret-file", "bss.json")[0] == 0
    new = json.loads(Path("bss.json").read_text())["client_id"]
    assert new != "bss-cli"
    shown = json.loads(run("settings", "--json")[1])
    assert shown["client_id"] == {"value": new, "source": "bss.json"}
    assert json.loads(run("whoami", "--json")[1])["client_id"] == new

    auth.revoke_client(registered.admin_url, new)
    caplog.set_level("INFO", logger="openchami_sdk.auth.audit")
    credentials = auth.Settings.load(
        client_secret_file="bss.json", client_secret_previous_file="previous-bss.json"
    ).auth_for(registered.smd_url)
    assert credentials is not None
    assert credentials.manager.token().client_id == "bss-cli"
    fallback = [r for r in caplog.records if "secret_fallback" in r.getMessage()]
    assert [r.__dict__["client_id"] for r in fallback] == [new]


def test_json_under_any_name_is_rotated(registered: Stack, run: Run) -> None:
    """The file's content decides, not its name; the second client's id goes into it."""
    Path("bss.json").rename("bss")
    assert run("rotate", "--secret-file", "bss")[0] == 0
    for path in ("bss", "previous-bss"):
        assert run("token", "--client-secret-file", path)[0] == 0
    assert json.loads(Path("bss").read_text())["client_id"] != "bss-cli"


@pytest.mark.parametrize(
    "options", [["--secret-file", "it's $HOME\x1b[31m\nä.json"], ["--show-secret"]]
)
def test_what_register_prints_is_valid_shell(
    options: list[str], surroundings: Stack, run: Run
) -> None:
    """`eval` of it sets the variables, whatever a name holds, and runs nothing else."""
    scope = " ".join(f"scope.number.{n}" for n in range(200))
    words = ["--client-id", SHELL_TEXT, "--scope", scope, "--audience", "smd", *options]
    status, out, _ = run("register", SHELL_TEXT, *words)
    assert status == 0
    assert "\x1b" not in out
    program = f"{out}\n{sys.executable} -m openchami_sdk.auth token --json"
    done = subprocess.run(
        ["sh", "-euc", program], capture_output=True, text=True, timeout=60, env=dict(os.environ)
    )
    assert done.returncode == 0, done.stderr
    token = json.loads(done.stdout)
    assert token["client_id"] == SHELL_TEXT
    assert token["scope"].split() == sorted(scope.split())
    assert not Path("owned").exists()


def test_secret_file_alone_names_the_client(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its `client_id` is used, also where a token of somebody else is in the environment."""
    monkeypatch.delenv("OPENCHAMI_CLIENT_ID")
    monkeypatch.setenv("ACCESS_TOKEN", registered.mint("expired"))
    assert json.loads(run("token", "--json")[1])["client_id"] == "bss-cli"


def test_two_secrets_of_one_client_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the server keeps earlier secrets the client itself is never removed."""
    monkeypatch.chdir(tmp_path)
    with tokens.start(version="main") as server:
        made = auth.register_client(server.admin_url, "bss")
        assert made.client_secret is not None
        Path("bss.json").write_text(
            json.dumps({"client_id": made.client_id, "client_secret": made.client_secret.reveal()})
        )
        done = full_disk("rotate", "--secret-file", "bss.json", "--admin-url", server.admin_url)
        assert done.returncode == 2
        assert server.state.clients.get(made.client_id) is not None
        assert not Path("previous-bss.json").exists()
