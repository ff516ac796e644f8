"""`openchami-auth token --check`: what the services say to the token, and who does not answer."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from starlette.applications import Starlette

from openchami_sdk.testing import Stack, serve

Run = Callable[..., tuple[int, str, str]]


def test_check_tells_what_the_services_say(registered: Stack, run: Run) -> None:
    """Accepted by both; refused with the service's own words; never the token itself."""
    status, out, _ = run("token", "--check")
    assert status == 0
    assert out.count("accepted") == 2
    assert "ey" not in out
    status, out, _ = run("token", "--check", "--json")
    statuses = {one["service"]: one["status"] for one in json.loads(out)["services"]}
    assert statuses == {"smd": 200, "bss": 404}


def test_check_of_a_bad_token_is_status_1(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the reason, from each service."""
    for name in ("OPENCHAMI_CLIENT_ID", "OPENCHAMI_CLIENT_SECRET_FILE"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("ACCESS_TOKEN", registered.mint("expired"))
    status, out, _ = run("token", "--check")
    assert status == 1
    assert out.count("refused (401): token is expired") == 2
    assert out.count("If the token server has changed its keys, restart the service") == 2
    assert "source     ACCESS_TOKEN" in run("whoami")[1]


def test_check_of_a_service_that_is_away_is_status_3(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one's verdict is there all the same."""
    gone = serve(Starlette())
    gone.stop()
    monkeypatch.setenv("OPENCHAMI_BSS_URI", gone.url)
    status, out, _ = run("token", "--check")
    assert status == 3
    assert "accepted" in out
    assert "unreachable" in out


def test_check_with_the_token_server_away(
    registered: Stack, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that the services answer and the token server does not."""
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", "http://127.0.0.1:9/oauth2/token")
    status, out, _ = run("token", "--check")
    assert status == 3
    tokens, *services = out.splitlines()
    assert tokens.startswith("token server: cannot reach")
    assert len(services) == 2
    assert all(one.endswith("answers, but there is no token to check") for one in services)
    status, out, _ = run("token", "--check", "--json")
    assert status == 3
    assert json.loads(out)["token_server"].startswith("cannot reach")
