"""What `openchami-auth bootstrap` prints about the tokens that it got."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_loopback import json_reply, jwt
from auth_ext.tests.tokensmith.smith import Smith
from openchami_sdk.auth.__main__ import main


@pytest.mark.parametrize(
    ("given", "ends", "lines"),
    [
        ({"refresh_expires_in": 86400}, True, ["The access token", "The refresh tokens"]),
        ({}, True, ["The access token"]),
        ({"refresh_expires_in": 86400}, False, ["The refresh tokens"]),
    ],
)
def test_only_known_ends_are_printed(
    server: Smith,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    given: dict[str, Any],
    ends: bool,
    lines: list[str],
) -> None:
    """An end that TokenSmith's answer does not have is left out, and is null in JSON."""
    token = jwt(exp=time.time() + 3600) if ends else "opaque"
    server.script.append(
        json_reply({
            "access_token": token, "token_type": "Bearer", "expires_in": 3600,
            "refresh_token": "refresh-1", **given,
        })
    )  # fmt: skip
    state = tmp_path / "var" / "token.json"
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", server.token_endpoint)
    monkeypatch.setenv("TOKENSMITH_BOOTSTRAP_TOKEN", "one-time")
    monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", str(state))
    assert main(["bootstrap"]) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert first == f"The tokens are in {state}."
    assert [line.partition(" can be used for ")[0] for line in others] == lines
    assert all(int(line.split()[-2]) > 3000 and line.endswith(" s.") for line in others)
    assert main(["bootstrap", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["state"] == str(state)
    assert (found["expires_in"] is None) == (not ends)
    assert (found["refresh_ends_in"] is None) == (not given)
