"""The suite logs in by whatever the SDK can, and makes its expired token where it may."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract import preflight
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration, new_id
from openchami_sdk.contract.configuration.target_file import TargetError
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.network.trouble import TargetTrouble
from openchami_sdk.contract.preflight import NotReadyError
from openchami_sdk.contract.session import bad_tokens, short_lived
from openchami_sdk.contract.session.jwt_claims import lifetime
from openchami_sdk.contract.session.opening import SHORT_LIVED, open_session
from openchami_sdk.testing import Stack, serve, smd, tokens

VARIABLES = ("OPENCHAMI_CLIENT_ID", "OPENCHAMI_CLIENT_SECRET", "ACCESS_TOKEN", SHORT_LIVED)


@pytest.fixture
def server() -> Iterator[Any]:
    """A token server."""
    with tokens.start() as running:
        yield running


@pytest.fixture
def suite(server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Suite]:
    """A target file for an SMD on loopback, and nothing to log in with."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with serve(smd.create_app(jwks_url=server.jwks_url)) as running:
        yield Suite.against(tmp_path, running.url, server, level="create")


def _run(suite: Suite) -> RunConfiguration:
    run = RunConfiguration(
        new_id(), str(suite.target), Level.CREATE, 1, 1.0, root=suite.folder / "reports"
    )
    run.save()
    return run


def _look(suite: Suite) -> str:
    with open_session(_run(suite), "preflight") as session:
        return dict(preflight.look(session).lines)["authentication"]


def test_with_client_credentials(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client that the environment names."""
    for name, value in suite.environment.items():
        monkeypatch.setenv(name, value)
    assert _look(suite) == "on"


def test_with_a_token(suite: Suite, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token that somebody else got, without any client."""
    monkeypatch.setenv("ACCESS_TOKEN", server.mint("valid"))
    assert _look(suite) == "on"
    with open_session(_run(suite), "main") as session:
        assert session.client is None


def test_with_nothing(suite: Suite) -> None:
    """What is missing is named in one sentence."""
    with pytest.raises(TargetError, match="OPENCHAMI_CLIENT_ID") as caught:
        _look(suite)
    assert "target test" in str(caught.value)


def test_with_tokensmith(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bootstrap token, then TokenSmith's refresh tokens, on both services of release v0.2."""
    with Stack(release="v0.2") as stack:
        target = tmp_path / "target.toml"
        urls = "\n".join(f'{name} = "{url}"' for name, url in stack.urls.items())
        target.write_text(
            f'[services]\n{urls}\n[auth]\ngrant = "tokensmith"\n'
            f'token_endpoint = "{stack.token_url}"\n'
        )
        for name, value in stack.environment.items():
            monkeypatch.setenv(name, value)
        assert _look(Suite(tmp_path, target, {})) == "on"


def _clients(server: Any) -> int:
    listed = httpx.get(f"{server.admin_url}/admin/clients", trust_env=False)
    return len(listed.json())


def test_an_expired_token_of_a_short_lived_client(
    suite: Suite, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The admin URL gives a client whose token expires, and the client is gone again."""
    monkeypatch.setattr(short_lived, "CLOCKS_DIFFER", 0.1)
    for name, value in suite.environment.items():
        monkeypatch.setenv(name, value)
    with open_session(_run(suite), "main") as session:
        assert isinstance(bad_tokens.offers(session, "expired"), str)
    with suite.target.open("a") as file:
        file.write(f'admin = "{server.admin_url}"\n')
    before = _clients(server)
    _assert_refused_as_expired(suite)
    assert _clients(server) == before


def test_an_admin_url_whose_clients_get_long_lived_tokens(
    logged_in: Suite, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run ends instead of waiting until such a token expires, and the client is gone again."""
    monkeypatch.setattr(short_lived, "LIFETIME", 3600)
    with logged_in.target.open("a") as file:
        file.write(f'admin = "{server.admin_url}"\n')
    before = _clients(server)
    with open_session(_run(logged_in), "main") as session:
        with pytest.raises(TargetTrouble, match="last 3600 s: the token server does not keep"):
            bad_tokens.offers(session, "expired")
        assert session.line.ended is not None
    assert _clients(server) == before


def _assert_refused_as_expired(suite: Suite) -> None:
    with open_session(_run(suite), "main") as session:
        offers = bad_tokens.offers(session, "expired")
        assert not isinstance(offers, str), offers
        operation = by_id("smd.groups_list")
        answer = session.raw(operation, operation.path, authorization=offers[0][1])
        assert answer.status_code == 401
        assert "expired" in answer.text
        assert bad_tokens.offers(session, "expired") == offers


def _name_short_lived(suite: Suite, server: Any, lifetime: str) -> str:
    """Register a second client and name it in the target file; returns its secret."""
    client = server.register(scope="smd.*", client_credentials_grant_access_token_lifespan=lifetime)
    text = suite.target.read_text("utf-8")
    named = f'[auth]\nshort_lived_client = "{client["client_id"]}"'
    suite.target.write_text(text.replace("[auth]", named), "utf-8")
    secret: str = client["client_secret"]
    return secret


@pytest.fixture
def logged_in(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> Suite:
    """The suite with its client in the environment."""
    for name, value in suite.environment.items():
        monkeypatch.setenv(name, value)
    return suite


def test_an_expired_token_of_the_target_files_client(
    logged_in: Suite, server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second client makes the token; its secret comes from a file."""
    monkeypatch.setattr(short_lived, "CLOCKS_DIFFER", 0.1)
    secret = tmp_path / "secret"
    secret.write_text(_name_short_lived(logged_in, server, "1s"))
    secret.chmod(0o600)
    monkeypatch.setenv(f"{SHORT_LIVED}_FILE", str(secret))
    assert _look(logged_in) == "on"
    _assert_refused_as_expired(logged_in)


@pytest.mark.parametrize(
    ("lifetime", "secret", "sentence"),
    [("1h", None, "last 3600 s: shorten this to 60 s"), ("1s", "wrong", "answers 401 to")],
)
def test_a_client_that_is_of_no_use(
    logged_in: Suite,
    server: Any,
    lifetime: str,
    secret: str | None,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The preflight says so, before any check."""
    right = _name_short_lived(logged_in, server, lifetime)
    monkeypatch.setenv(SHORT_LIVED, secret or right)
    with pytest.raises(NotReadyError, match=sentence):
        _look(logged_in)


@pytest.mark.parametrize(
    ("lasts", "token", "sentence"),
    [
        ({}, "opaque", "It is not known how long"),
        ({"expires_in": None}, "opaque", "It is not known how long"),
        ({"expires_in": "soon"}, "opaque", "It is not known how long"),
        ({"expires_in": 1}, "valid", "last 360. s: shorten this to 60 s"),
    ],
)
def test_a_token_server_that_does_not_say_how_long(
    suite: Suite,
    server: Any,
    lasts: dict[str, Any],
    token: str,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A token that is not sure to expire is not sent as an expired one: SMD would accept it."""

    async def say(request: Request) -> JSONResponse:
        given = token if token == "opaque" else server.mint(token)
        return JSONResponse({"access_token": given, "token_type": "bearer", **lasts})

    monkeypatch.setenv("ACCESS_TOKEN", server.mint("valid"))
    monkeypatch.setenv(SHORT_LIVED, _name_short_lived(suite, server, "1s"))
    with serve(Starlette(routes=[Route("/token", say, methods=["POST"])])) as other:
        text = suite.target.read_text("utf-8").replace(server.token_url, f"{other.url}/token")
        suite.target.write_text(text, "utf-8")
        with pytest.raises(NotReadyError, match=sentence):
            _look(suite)


@pytest.mark.parametrize(
    ("claims", "lasts"),
    [
        ({"iat": 1, "exp": 3601}, 3600),
        ({"exp": 3601}, None),
        ({"iat": 1, "exp": "soon"}, None),
        ({"iat": 9, "exp": 1}, None),
        ({"iat": 1.5, "exp": 10**400}, None),
        ({"iat": 1, "exp": math.inf}, None),
        ({"iat": math.nan, "exp": 1}, None),
    ],
)
def test_lifetimes_in_claims(claims: dict[str, Any], lasts: float | None) -> None:
    """A token server can write any number: one that is no lifetime is not waited for."""
    assert lifetime(claims) == lasts


def test_an_expired_token_in_the_environment(
    suite: Suite, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The preflight says that it has expired, and not that SMD has the wrong keys."""
    monkeypatch.setenv("ACCESS_TOKEN", server.mint("expired"))
    with pytest.raises(TargetTrouble, match="own token, which has expired"):
        _look(suite)


def test_a_client_without_a_secret(logged_in: Suite, server: Any) -> None:
    """What is missing is named in one sentence."""
    _name_short_lived(logged_in, server, "1s")
    with pytest.raises(TargetError, match=f"needs {SHORT_LIVED}_FILE or {SHORT_LIVED}"):
        _look(logged_in)
