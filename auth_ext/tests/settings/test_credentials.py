"""Settings: which grant, which client and which secret, and what is told when one is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.settings.ochami_file import A, Env
from openchami_sdk import auth, smd
from openchami_sdk.auth import Settings


@pytest.mark.parametrize("content", ["", None])
def test_unusable_secret_is_told_at_once(env: Env, tmp_path: Path, content: str | None) -> None:
    """An empty or a missing file costs no call."""
    if content is not None:
        (tmp_path / "secret").write_text(content)
    settings = Settings.load(
        base_uri=A, token_endpoint="https://t/", client_id="svc",
        client_secret=auth.FileSecrets(tmp_path / "secret"),
    )  # fmt: skip
    with pytest.raises(auth.ConfigurationError, match=r"secret( is empty|: No such file)"):
        auth.connect(smd.Client, settings=settings)


def test_missing_credentials_are_named() -> None:
    """The message says which variables to set."""
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_CLIENT_SECRET_FILE"):
        Settings.load(base_uri=A, token_endpoint="https://t/", client_id="svc").auth_for(A)
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_SMD_URI or OPENCHAMI_BASE_URI"):
        Settings.load().uri("smd")


def test_secret_from_file_and_value_is_ambiguous(env: Env) -> None:
    """Two secrets set at once are a mistake that would otherwise show months later."""
    env(OPENCHAMI_CLIENT_SECRET="x", OPENCHAMI_CLIENT_SECRET_FILE="/y")
    with pytest.raises(auth.ConfigurationError, match="both set"):
        Settings.load()


def test_grant_from_the_environment(server: Loopback, env: Env, tmp_path: Path) -> None:
    """The variables alone are enough for a token."""
    (tmp_path / "secret").write_text("s3cret\n")
    env(
        OPENCHAMI_BASE_URI=server.url, OPENCHAMI_TOKEN_URL=server.token_endpoint,
        OPENCHAMI_CLIENT_ID="svc", OPENCHAMI_CLIENT_SECRET_FILE=str(tmp_path / "secret"),
        OPENCHAMI_SCOPE="smd.read smd.write", OPENCHAMI_AUDIENCE="smd",
        OPENCHAMI_AUTH_METHOD="client_secret_post",
    )  # fmt: skip
    authentication = Settings.load().auth_for(server.url)
    assert authentication is not None
    assert authentication.manager.token().value == "token-1"
    form = server.token_requests[0].form
    assert (form["scope"], form["audience"]) == (["smd.read smd.write"], ["smd"])


def test_tokensmith_by_its_own_variables(env: Env, tmp_path: Path) -> None:
    """TOKENSMITH_URL and TOKENSMITH_BOOTSTRAP_TOKEN, as its Go client reads them."""
    env(OPENCHAMI_GRANT="tokensmith", TOKENSMITH_URL="https://gw.example/tokensmith/")
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_TOKEN_STATE"):
        Settings.load(base_uri=A).token_source()
    env(OPENCHAMI_TOKEN_STATE=str(tmp_path / "state"), TOKENSMITH_BOOTSTRAP_TOKEN="once")
    source = Settings.load(base_uri=A).token_source()
    assert isinstance(source, auth.TokenSmith)
    assert source.token_endpoint == "https://gw.example/tokensmith/oauth/token"
    assert source.bootstrap_token.secrets()[0].reveal() == "once"
    other = {
        "OPENCHAMI_GRANT": "tokensmith",
        "TOKENSMITH_URL": "https://other.example/tokensmith/oauth/token",
        "TOKENSMITH_BOOTSTRAP_TOKEN": "other",
        "OPENCHAMI_TOKEN_STATE": str(tmp_path / "other"),
    }
    source = Settings.load(environ=other).token_source()
    assert isinstance(source, auth.TokenSmith)
    assert source.token_endpoint == "https://other.example/tokensmith/oauth/token"
    assert source.bootstrap_token.secrets()[0].reveal() == "other"


def test_opaal_by_name(env: Env) -> None:
    """OPAAL needs its URL and nothing else."""
    env(OPENCHAMI_GRANT="opaal")
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_TOKEN_URL"):
        Settings.load(base_uri=A).token_source()
    env(OPENCHAMI_TOKEN_URL="https://gw.example/token")
    assert isinstance(Settings.load(base_uri=A).token_source(), auth.OpaalToken)


def test_unknown_grant(env: Env) -> None:
    """The known ones are named."""
    env(OPENCHAMI_GRANT="password")
    with pytest.raises(auth.ConfigurationError, match="use client_credentials, opaal, tokensmith"):
        Settings.load(base_uri=A).token_source()


def test_secret_of_one_place(env: Env) -> None:
    """A secret given as an argument is not combined with a file that the environment names."""
    env(OPENCHAMI_CLIENT_SECRET_FILE="/env", OPENCHAMI_CLIENT_SECRET_PREVIOUS_FILE="/previous")
    given = Settings.load(client_secret="s3cret").secrets()
    assert given is not None
    assert given.secrets()[0].reveal() == "s3cret"
    assert Settings.load(client_secret_file="/arg").secrets() == auth.FileSecrets("/arg")
    assert Settings.load().secrets() == auth.FileSecrets("/env", previous="/previous")
    with pytest.raises(auth.ConfigurationError, match="client_secret and client_secret_file are"):
        Settings.load(client_secret="s3cret", client_secret_file="/arg")
