"""`openchami-auth`: the whole flow by hand, one command a step, against the local stack."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openchami_sdk.testing import Stack, tokens

NODE = "x0c0s1b0n0"
Run = Callable[..., tuple[int, str, str]]


def shell(*words: str, **environment: str) -> str:
    """One command as a process of its own, which has to succeed."""
    outcome = subprocess.run(
        [sys.executable, "-m", "openchami_sdk.auth", *words],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | environment,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def test_four_commands_from_nothing_to_a_rotated_secret(surroundings: Stack) -> None:
    """Register a client, ask for a token, call SMD with it, rotate the secret: a command each."""
    body = {"Components": [{"ID": NODE, "State": "On", "NID": 1}]}
    user = {"Authorization": f"Bearer {surroundings.mint()}"}
    httpx.post(
        f"{surroundings.smd_url}/hsm/v2/State/Components", json=body, headers=user
    ).raise_for_status()

    answer = json.loads(
        shell(
            *("register", "bss", "--auth-method", "client_secret_post", "--scope", "smd.read"),
            *("--secret-file", "bss.json", "--json"),
        )
    )
    me = {
        "OPENCHAMI_CLIENT_ID": answer["client_id"],
        "OPENCHAMI_AUTH_METHOD": answer["auth_method"],
        "OPENCHAMI_SCOPE": "smd.read",
        "OPENCHAMI_CLIENT_SECRET_FILE": "bss.json",
    }
    header = shell("token", "--header", **me).rstrip("\n").partition(": ")
    url = f"{surroundings.smd_url}/hsm/v2/groups"
    assert httpx.get(url, headers={header[0]: header[2]}).status_code == 200
    node = json.loads(shell("call", f"/hsm/v2/State/Components/{NODE}", **me))
    assert (node["ID"], node["State"]) == (NODE, "On")
    shell("rotate", "--secret-file", "bss.json", **me)
    assert json.loads(shell("call", f"/hsm/v2/State/Components/{NODE}", **me)) == node


def test_register_keeps_the_secret_out_of_sight(surroundings: Stack, run: Run) -> None:
    """It goes to a file that only the owner reads, and is printed only when asked for by name."""
    status, out, _ = run("register", "bss", "--secret-file", "bss.secret")
    secret = Path("bss.secret").read_text()
    assert status == 0
    assert len(secret) == 26
    assert secret not in out
    assert Path("bss.secret").stat().st_mode & 0o077 == 0
    assert "export OPENCHAMI_CLIENT_SECRET_FILE=bss.secret" in out
    hostile = "x; touch owned"
    exported = run("register", "bss", "--client-id", hostile, "--secret-file", "x.json")[1]
    assert f"export OPENCHAMI_CLIENT_ID='{hostile}'" in exported
    status, out, _ = run("register", "bss", "--show-secret", "--json")
    assert len(json.loads(out)["client_secret"]) == 26


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("register bss", "--secret-file"),
        ("register bss --secret-file /nowhere/bss", "/nowhere/bss cannot be written"),
        ("register bss --show-secret --admin-url http://hydra:4445", "not encrypted"),
        ("token --client-secret-file missing --client-id bss", "missing: No such file"),
        ("token", "OPENCHAMI_CLIENT_ID"),
        ("token --cluster nowhere", "nowhere"),
        ("call hsm/v2/groups", "must start with a slash"),
        ("rotate --secret-file missing", "missing: No such file"),
    ],
)
def test_what_cannot_work_is_one_sentence_and_status_2(
    words: str, sentence: str, surroundings: Stack, run: Run
) -> None:
    """It says what to set, and no client was made on the way."""
    before = len(list(surroundings.tokens.state.clients))
    status, out, err = run(*words.split())
    assert (status, out) == (2, "")
    assert err.startswith("openchami-auth: ")
    assert err.count("\n") == 1
    assert sentence in err
    assert len(list(surroundings.tokens.state.clients)) == before


def test_token_prints_what_was_asked_for(registered: Stack, run: Run) -> None:
    """The token, a header, or JSON."""
    _, out, _ = run("token")
    claims = registered.tokens.state.keys.verify(out.strip())
    assert claims is not None
    assert claims["scp"] == ["smd.read", "smd.write", "bss.read"]
    assert run("token", "--header")[1].startswith("Authorization: Bearer ey")
    assert json.loads(run("token", "--json")[1])["client_id"] == "bss-cli"


@pytest.mark.parametrize(
    ("change", "status", "sentence"),
    [
        ({"OPENCHAMI_SCOPE": "cloud.admin"}, 1, "invalid_scope"),
        ({"OPENCHAMI_CLIENT_ID": "nobody"}, 1, "invalid_client"),
        ({"OPENCHAMI_TOKEN_URL": "http://127.0.0.1:9/oauth2/token"}, 3, "cannot reach"),
    ],
)
def test_the_status_says_whether_trying_again_helps(
    change: dict[str, str],
    status: int,
    sentence: str,
    registered: Stack,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """1 for a refusal, 3 for an outage, one sentence for both."""
    Path("bss.json").write_text(json.loads(Path("bss.json").read_text())["client_secret"])
    Path("bss.json").rename("bss.secret")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET_FILE", "bss.secret")
    for name, value in change.items():
        monkeypatch.setenv(name, value)
    result = run("token")
    assert result[:2] == (status, "")
    assert result[2].count("\n") == 1
    assert sentence in result[2]


@pytest.mark.parametrize(
    ("variable", "url"),
    [("OPENCHAMI_TOKEN_URL", "token_url"), ("OPENCHAMI_SMD_URI", "smd_url")],
)
def test_https_where_there_is_no_tls(
    variable: str, url: str, registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence says so, for the token server and for a service."""
    monkeypatch.setenv(variable, getattr(registered, url).replace("http://", "https://"))
    status, _, err = run("call", "/hsm/v2/groups")
    assert (status, err.count("\n")) == (3, 1)
    assert "its answer is without TLS; does its URL begin with http://?" in err


def test_call_prints_the_answer_and_the_status_of_a_refusal(registered: Stack, run: Run) -> None:
    """A body goes with it, from the command line or a file."""
    Path("group.json").write_text('{"label": "blue"}')
    assert run("call", "/hsm/v2/groups", "-X", "POST", "--data", "@group.json")[0] == 0
    assert json.loads(run("call", "/hsm/v2/groups/blue", "--json")[1])["label"] == "blue"
    status, out, err = run("call", "/hsm/v2/groups/red")
    assert status == 1
    assert json.loads(out)["status"] == 404
    assert err == "404 Not Found\n"
    assert run("call", "/boot/v1/bootparameters")[0] == 0


def test_rotation_by_two_clients_and_its_end(registered: Stack, run: Run) -> None:
    """Both files work while it lasts; --finish deletes the old client and its file."""
    old = json.loads(Path("bss.json").read_text())
    status, out, _ = run("rotate", "--secret-file", "bss.json")
    new = json.loads(Path("bss.json").read_text())
    assert status == 0
    assert "two clients" in out
    assert new["client_secret"] not in out
    assert json.loads(Path("previous-bss.json").read_text()) == old
    assert new["client_id"] != old["client_id"]
    for path in ("bss.json", "previous-bss.json"):
        assert Path(path).stat().st_mode & 0o077 == 0
        assert run("token", "--client-secret-file", path)[0] == 0
    status, _, err = run("rotate", "--secret-file", "bss.json")
    assert status == 2
    assert "the last rotation is not finished" in err
    status, out, _ = run("rotate", "--secret-file", "bss.json", "--finish", "--json")
    assert (status, json.loads(out)["ended"]) == (0, old["client_id"])
    assert not Path("previous-bss.json").exists()
    status, _, err = run("rotate", "--secret-file", "bss.json", "--finish")
    assert (status, "there is no previous-bss.json, so there is no rotation" in err) == (2, True)
    assert registered.tokens.state.clients.get(old["client_id"]) is None
    assert run("token")[0] == 0


def test_a_plain_file_has_no_room_for_a_second_client(registered: Stack, run: Run) -> None:
    """Nothing changes, and the sentence says what to do."""
    secret = json.loads(Path("bss.json").read_text())["client_secret"]
    Path("bss.secret").write_text(secret)
    status, _, err = run("rotate", "--secret-file", "bss.secret")
    assert status == 2
    assert "as JSON" in err
    assert Path("bss.secret").read_text() == secret
    assert not Path("previous-bss.secret").exists()


def test_rotation_by_two_secrets_and_its_end(
    surroundings: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the server keeps earlier secrets one client has both, and a plain file will do."""
    with tokens.start(version="main") as server:
        monkeypatch.setenv("OPENCHAMI_ADMIN_URL", server.admin_url)
        monkeypatch.setenv("OPENCHAMI_TOKEN_URL", server.token_url)
        monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "bss")
        register = ["register", "bss", "--client-id", "bss", "--secret-file", "bss.secret"]
        assert run(*register)[0] == 0
        status, out, _ = run("rotate", "--secret-file", "bss.secret", "--previous-file", "old")
        assert status == 0
        assert "two secrets" in out
        for path in ("bss.secret", "old"):
            assert run("token", "--client-secret-file", path)[0] == 0
        finish = ["rotate", "--secret-file", "bss.secret", "--previous-file", "old", "--finish"]
        old = Path("old").read_text()
        assert run(*finish)[0] == 0
        Path("leaked").write_text(old)
        assert run("token", "--client-secret-file", "leaked")[0] == 1
        assert run("token", "--client-secret-file", "bss.secret")[0] == 0


def test_whoami_reads_the_token(registered: Stack, run: Run) -> None:
    """Subject, client, scopes and how long it lasts, without the token."""
    status, out, _ = run("whoami", "--json")
    who: dict[str, Any] = json.loads(out)
    assert status == 0
    assert (who["subject"], who["client_id"]) == ("bss-cli", "bss-cli")
    assert who["scope"] == ["smd.read", "smd.write", "bss.read"]
    assert 3500 < who["expires_in"] <= 3600
    assert who["source"] == "client_credentials"
    assert "subject    bss-cli" in run("whoami")[1]
    assert "scope      none" in run("whoami", "--scope", "")[1]


def test_settings_shows_sources_and_no_secret(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every setting with where it came from."""
    monkeypatch.delenv("OPENCHAMI_CLIENT_SECRET_FILE")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "do not show this")
    status, out, _ = run("settings", "--service-uri", "smd=https://smd.example", "--json")
    shown = json.loads(out)
    assert status == 0
    assert shown["service_uri.smd"] == {"value": "https://smd.example", "source": "argument"}
    assert shown["client_id"] == {"value": "bss-cli", "source": "OPENCHAMI_CLIENT_ID"}
    assert "do not show this" not in out + run("settings")[1]


def test_verbose_prints_the_audit_log(registered: Stack, run: Run) -> None:
    """To standard error, so that the output stays what it is."""
    outcome = subprocess.run(
        [sys.executable, "-m", "openchami_sdk.auth", "call", "/hsm/v2/groups", "--verbose"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert outcome.stdout == "[]\n"
    assert "auth.request actor=service subject=bss-cli" in outcome.stderr


@pytest.mark.parametrize(
    ("words", "status", "kind", "sentence"),
    [
        ("token --cluster nowhere --json", 2, "ConfigurationError", "nowhere"),
        ("token --json --client-id nobody --client-secret-file s", 1, "InvalidClientError", "401"),
        (
            "token --json --token-endpoint http://127.0.0.1:9/x",
            3,
            "TokenEndpointUnavailableError",
            "cannot reach",
        ),
        ("token --json --nonsense", 2, "UsageError", "--nonsense"),
        ("--json", 2, "UsageError", "required"),
    ],
)
def test_errors_as_json(
    words: str, status: int, kind: str, sentence: str, registered: Stack, run: Run
) -> None:
    """With --json a program finds an error where it looks for the result."""
    Path("s").write_text("wrong")
    ended, out, err = run(*words.split())
    error = json.loads(out)["error"]
    assert (ended, err) == (status, "")
    assert (error["type"], error["exit_status"]) == (kind, status)
    assert sentence in error["message"]


def test_wrong_command_line(surroundings: Stack, run: Run) -> None:
    """Without --json: how it goes, and what is wrong, on standard error."""
    status, out, err = run("token", "--nonsense")
    assert (status, out) == (2, "")
    assert err.startswith("usage: openchami-auth")
    assert err.endswith("openchami-auth: unrecognized arguments: --nonsense\n")
