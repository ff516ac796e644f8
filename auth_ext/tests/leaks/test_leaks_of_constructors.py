"""What is made with a secret and refused: its errors have no frame that holds the secret."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any, cast

import pytest

from auth_ext.tests.leaks.sentinels import SECRET, TOKEN, USER_TOKEN, leaks, of_exception
from openchami_sdk import auth
from openchami_sdk.auth import ClientCredentialsAuth

URL, ORIGINS = "http://127.0.0.1/token", ["http://127.0.0.1"]
MAKERS: dict[str, Callable[[], object]] = {
    "endpoint": lambda: ClientCredentialsAuth(
        "http://x.example/", "svc", SECRET, allowed_origins=ORIGINS
    ),
    "origins": lambda: ClientCredentialsAuth(URL, "svc", SECRET, allowed_origins=[]),
    "method": lambda: ClientCredentialsAuth(
        URL, "svc", SECRET, allowed_origins=ORIGINS, auth_method="x"
    ),
    "bytes": lambda: ClientCredentialsAuth(
        URL, "svc", cast("Any", SECRET.encode()), allowed_origins=ORIGINS
    ),
    "no text": lambda: ClientCredentialsAuth(
        URL, "svc", SECRET + "\udcff", allowed_origins=ORIGINS
    ),
    "a Secret": lambda: auth.Secret(SECRET + "\udcff"),
    "a list": lambda: auth.StaticSecrets.of(cast("Any", [SECRET, 5])),
    "a token": lambda: auth.StaticToken(TOKEN + "\udcff"),
    "a token in bytes": lambda: auth.StaticToken(cast("Any", TOKEN.encode())),
    "a user's token": lambda: auth.user_context(USER_TOKEN + "\n").__enter__(),
    "a Redis": lambda: auth.RedisStore.at(f"http://:{SECRET}@redis.example/0"),
    "a state": lambda: auth.TokenSmith(
        token_endpoint=URL,
        bootstrap_token=auth.StaticSecrets.of(SECRET),
        state=f"redis://:{SECRET}@redis.example/0",
    ),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_what_is_made_with_a_secret_and_cannot_work(kind: str) -> None:
    """The arguments are in no frame of the error, and what was not made can be shown."""
    with pytest.raises((auth.ConfigurationError, ValueError)) as caught:
        MAKERS[kind]()
    for text in of_exception(caught.value):
        assert leaks(text) == [], text


def test_what_is_half_made_can_be_shown() -> None:
    """A crash report calls repr for the locals of each frame; an error there would replace ours."""
    with pytest.raises(auth.ConfigurationError) as caught:
        auth.TokenAuth(auth.StaticToken("token-1"), allowed_origins=[])
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "self = <TokenAuth>" in "".join(report.format())
