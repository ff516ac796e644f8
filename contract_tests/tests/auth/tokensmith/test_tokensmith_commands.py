"""`openchami-auth` on release v0.2: bootstrap, whoami with both ends, the check against SMD."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from auth_ext.tests.redis_server import redis_server
from openchami_sdk.testing import Stack

Run = Callable[..., tuple[int, str, str]]

pytestmark = pytest.mark.parametrize("openchami_release", ["v0.2"])


@pytest.fixture
def shell(openchami_stack: Stack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stack:
    """A shell that knows where TokenSmith and SMD are."""
    for name in list(os.environ):
        if name.startswith(("OPENCHAMI_", "TOKENSMITH_")) or name.endswith("ACCESS_TOKEN"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TOKENSMITH_URL", openchami_stack.tokensmith.url)
    monkeypatch.setenv("OPENCHAMI_SMD_URI", openchami_stack.smd_url)
    monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", str(tmp_path / "state" / "token.json"))
    return openchami_stack


def mint(stack: Stack, monkeypatch: pytest.MonkeyPatch, **flags: str) -> None:
    """Put a bootstrap token into the environment, with the newline that a shell leaves."""
    token = stack.tokensmith.mint_bootstrap_token("inventory", **flags)
    monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", token + "\n")


def test_bootstrap_then_whoami(shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token is exchanged once; later commands use the state and not the refresh token."""
    mint(shell, monkeypatch)
    status, out, _ = run("bootstrap", "--json")
    found = json.loads(out)
    assert status == 0
    assert 3590 <= found["expires_in"] <= 3600
    assert 86390 <= found["refresh_ends_in"] <= 86400
    monkeypatch.delenv("TOKENSMITH_BOOTSTRAP_TOKEN")
    status, out, _ = run("whoami", "--check", "--json", "--grant", "tokensmith")
    who = json.loads(out)
    assert (status, who["faults"], who["subject"]) == (0, [], "inventory")
    assert (who["audience"], who["scope"]) == (["smd"], ["read"])
    assert 86300 <= who["refresh_ends_in"] <= 86400
    assert run("token", "--check", "--grant", "tokensmith")[0] == 0
    tokens = shell.tokensmith
    assert (tokens.requests("bootstrap"), tokens.requests("refresh")) == (1, 0)


def test_check_says_what_smd_would_refuse(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token for another audience: exit status 1, and what to mint instead."""
    mint(shell, monkeypatch, audience="hsm")
    monkeypatch.setenv("OPENCHAMI_GRANT", "tokensmith")
    status, out, _ = run("whoami", "--check")
    assert status == 1
    assert "the audience is ['hsm'], and SMD accepts only smd" in out


def test_grant_goes_before_a_token_in_the_environment(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the grant is set, an ACCESS_TOKEN in the environment has no effect."""
    mint(shell, monkeypatch)
    monkeypatch.setenv("ACCESS_TOKEN", "left-over")
    monkeypatch.setenv("OPENCHAMI_GRANT", "tokensmith")
    status, out, _ = run("whoami", "--json")
    assert (status, json.loads(out)["source"]) == (0, "tokensmith")


@pytest.mark.parametrize("path", ["", "/", "/oauth/token", "/token"])
def test_address_may_be_root_or_endpoint(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    """TOKENSMITH_URL is taken as people write it."""
    mint(shell, monkeypatch)
    monkeypatch.setenv("TOKENSMITH_URL", shell.tokensmith.url + path)
    assert run("bootstrap")[0] == 0


def test_scope_that_has_no_effect_is_told(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The policy of the bootstrap token decides, and standard error says so."""
    mint(shell, monkeypatch)
    monkeypatch.setenv("OPENCHAMI_SCOPE", "smd.read")
    monkeypatch.setenv("OPENCHAMI_AUDIENCE", "smd")
    status, _, err = run("bootstrap")
    assert status == 0
    for name in ("OPENCHAMI_SCOPE", "OPENCHAMI_AUDIENCE"):
        assert f"openchami-auth: WARNING: {name} has no effect with the grant tokensmith" in err


def test_wrong_grant_is_told(shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Client credentials at TokenSmith: the message names the setting."""
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", shell.tokensmith.token_url)
    monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "svc")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "s3cret")
    status, _, err = run("token")
    assert status == 1
    assert "set OPENCHAMI_GRANT=tokensmith" in err
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", shell.tokensmith.url + "/oauth2/token")
    status, _, err = run("token")
    assert status == 1
    assert "answered 404" in err
    assert "set OPENCHAMI_GRANT=tokensmith" in err


@pytest.mark.parametrize("path", ["/oauth2/token", "/elsewhere"])
def test_wrong_server_is_told(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    """TokenSmith's grant at Hydra: 400 at its token endpoint, 404 elsewhere; the way back."""
    with Stack() as hydra:
        mint(shell, monkeypatch)
        monkeypatch.setenv("TOKENSMITH_URL", "")
        monkeypatch.setenv("OPENCHAMI_TOKEN_URL", hydra.tokens.url + path)
        status, _, err = run("bootstrap")
    assert status == 1
    assert "set OPENCHAMI_GRANT=client_credentials" in err


def test_missing_grant_is_told(shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """TokenSmith's variables without the grant: the message names it."""
    mint(shell, monkeypatch)
    status, _, err = run("token")
    assert status == 2
    assert "for TokenSmith (releases from v0.2 on) set OPENCHAMI_GRANT=tokensmith" in err


def test_missing_bootstrap_token_is_told(shell: Stack, run: Run) -> None:
    """No state and no bootstrap token: the message says where it looked, and what to mint."""
    status, _, err = run("bootstrap")
    assert status == 2
    assert "token.json, and no bootstrap token (set TOKENSMITH_BOOTSTRAP_TOKEN): mint" in err
    assert "bootstrap-token create" in err


@pytest.mark.parametrize("fault", ["unknown", "spent", "expired"])
def test_bootstrap_token_that_is_refused(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """One message at TokenSmith: ours has the three causes, and the command."""
    token = shell.tokensmith.mint_bootstrap_token("inventory")
    if fault == "spent":
        monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", token)
        assert run("bootstrap", "--token-state", f"{os.environ['HOME']}/other.json")[0] == 0
    elif fault == "expired":
        shell.clock.advance(601)
    monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", "0" * 64 if fault == "unknown" else token)
    status, _, err = run("bootstrap")
    assert status == 1
    assert "it is unknown, was used before, or has expired" in err
    assert "tokensmith bootstrap-token create" in err


def test_printed_document_is_a_secret_file(shell: Stack, run: Run, tmp_path: Path) -> None:
    """What `bootstrap-token create --output-format json` prints is taken as it is."""
    token = shell.tokensmith.mint_bootstrap_token("inventory")
    file = tmp_path / "bootstrap.json"
    file.write_text(json.dumps({"bootstrap_token": token, "policy": {"subject": "inventory"}}))
    assert run("bootstrap", "--client-secret-file", str(file))[0] == 0


def test_new_token_that_smd_refuses_is_explained(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a key change both commands that ask SMD say that the token is new, and wait."""
    monkeypatch.setenv("OPENCHAMI_GRANT", "tokensmith")
    mint(shell, monkeypatch)
    assert run("call", "/hsm/v2/groups")[0] == 0
    shell.tokensmith.restart()
    mint(shell, monkeypatch)
    state = ("--token-state", f"{os.environ['HOME']}/other.json")
    status, _, err = run("call", "/hsm/v2/groups", *state)
    assert status == 1
    assert "401 Unauthorized. The token is new. If TokenSmith was restarted" in err
    status, out, _ = run("token", "--check", *state)
    assert status == 1
    assert "refused (401): invalid token. The token is new." in out


def test_hosts_that_share_a_redis(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One bootstrap token for all: the second host needs none, and spends no refresh token."""
    monkeypatch.setenv("OPENCHAMI_GRANT", "tokensmith")
    with redis_server(tmp_path) as url:
        monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", f"{url}#inventory")
        mint(shell, monkeypatch)
        status, out, _ = run("bootstrap")
        assert status == 0
        said = f"The tokens are in {url}#inventory.\nThe access token can be used for 3"
        assert out.startswith(said)
        assert "\nThe refresh tokens can be used for 86" in out
        monkeypatch.delenv("TOKENSMITH_BOOTSTRAP_TOKEN")
        status, out, _ = run("whoami", "--json")
        assert (status, json.loads(out)["subject"]) == (0, "inventory")
        assert run("token", "--check")[0] == 0
    status, _, err = run("whoami")
    assert status == 3
    assert f"the token state in {url}#inventory cannot be used: redis: ConnectionError" in err
    tokens = shell.tokensmith
    assert (tokens.requests("bootstrap"), tokens.requests("refresh")) == (1, 0)
