"""`openchami-auth` on release v0.2: bootstrap, whoami with both ends, the check against SMD."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

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
    """The token is redeemed once; later commands use the state, and spend no refresh token."""
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
    assert "the audience is ['hsm'], and SMD wants smd" in out


def test_grant_goes_before_a_token_in_the_environment(
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who sets the grant means it: an ACCESS_TOKEN that is about does not count."""
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
    shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The policy of the bootstrap token decides, and the log says so."""
    mint(shell, monkeypatch)
    monkeypatch.setenv("OPENCHAMI_SCOPE", "smd.read")
    assert run("bootstrap")[0] == 0
    assert "OPENCHAMI_SCOPE has no effect with the grant tokensmith" in caplog.text


def test_wrong_grant_is_told(shell: Stack, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Client credentials at TokenSmith: the message names the setting."""
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", shell.tokensmith.token_url)
    monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "svc")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "s3cret")
    status, _, err = run("token")
    assert status == 1
    assert "set OPENCHAMI_GRANT=tokensmith" in err
