"""The local stack in both releases: what each has, and how a project chooses."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack, tokensmith

DAY = 86_400
GROUPS = "/hsm/v2/groups"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, openchami_stack: Stack) -> None:
    """The variables that the stack prints."""
    for name, value in openchami_stack.environment.items():
        monkeypatch.setenv(name, value)


def status(stack: Stack, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(stack.smd_url + GROUPS, headers=headers).status_code


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_the_sdk_works_with_what_the_stack_prints() -> None:
    """Without anything else: it finds SMD, gets a token and is let in."""
    with auth.connect(smd.Client) as client:
        assert client.groups.list() == []


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_tokens_are_asked_for_and_withdrawn(openchami_stack: Stack) -> None:
    """A user's token is good until its key is gone."""
    assert httpx.get(openchami_stack.smd_url + GROUPS).status_code == 401
    token = openchami_stack.mint(sub="alice")
    assert status(openchami_stack, token) == 200
    openchami_stack.withdraw_tokens()
    assert status(openchami_stack, token) == 401
    assert status(openchami_stack, openchami_stack.mint(sub="alice")) == 200


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_the_bootstrap_token_is_the_owners_alone_and_new_after_a_reset(
    openchami_stack: Stack,
) -> None:
    """A reset makes one that can be exchanged."""
    path = openchami_stack.bootstrap_token_file
    before = path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert before not in str(openchami_stack.environment)
    openchami_stack.reset()
    assert path.read_text() != before
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_tokensmith_and_smd_have_one_clock(openchami_stack: Stack) -> None:
    """A day later the old token is over and a new one is good; a reset is today again."""
    token = openchami_stack.mint()
    openchami_stack.clock.advance(DAY)
    assert status(openchami_stack, token) == 401
    assert status(openchami_stack, openchami_stack.mint()) == 200
    openchami_stack.reset()
    assert status(openchami_stack, token) == 200


def test_what_only_one_release_has_says_so(openchami_stacks: Callable[[str], Stack]) -> None:
    """In a sentence that names the release."""
    new, old = openchami_stacks("v0.2"), openchami_stacks("v0.1")
    for name in ("bss_url", "tokens", "admin_url", "client_id", "client_secret_file"):
        with pytest.raises(AttributeError, match=r"release v0\.2 of the local stack has no"):
            getattr(new, name)
    for name in ("tokensmith", "clock", "bootstrap_token_file"):
        with pytest.raises(AttributeError, match=r"release v0\.1 of the local stack has no"):
            getattr(old, name)
    with pytest.raises(AttributeError, match="clients"):
        new.register(client_id="bss")


def test_there_is_no_other_release() -> None:
    """The sentence names those that there are."""
    with pytest.raises(ValueError, match=r"no release 'v0\.3': use v0\.1 or v0\.2"):
        Stack(release="v0.3")  # type: ignore[arg-type]


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_a_reset_brings_new_keys(openchami_stack: Stack) -> None:
    """After the token server has got another key, a reset stack takes its tokens."""
    stack = openchami_stack
    headers = {"Authorization": f"Bearer {stack.mint()}"}
    groups = f"{stack.smd_url}/hsm/v2/groups"
    assert httpx.get(groups, headers=headers).status_code == 200
    if stack.release == "v0.1":
        stack.tokens.rotate_keys(keep=False)
    else:
        stack.tokensmith.restart(new_key=True)
    stack.reset()
    assert httpx.get(groups, headers=headers).status_code == 401
    headers = {"Authorization": f"Bearer {stack.mint()}"}
    assert httpx.get(groups, headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"release": "v9"}, "There is no release 'v9': use v0.1 or v0.2."),
        (
            {"ports": {"boot": 8080}},
            "There is no port of release v0.1 'boot': use tokens, admin, smd or bss.",
        ),
        (
            {"release": "v0.2", "ports": {"bss": 8080}},
            "There is no port of release v0.2 'bss': use tokens, smd or boot.",
        ),
        ({"profile": "etcd"}, "There is no profile 'etcd': use postgres or memory."),
        ({"version": "v1"}, "There is no version of Hydra 'v1': use v2.3.0, v2.2.0-rc.3 or main."),
        ({"release": "v0.2", "sync_interval": 0}, "sync_interval is 0: use seconds above 0, or"),
        ({"ttl": -1}, "ttl is -1: use seconds above 0."),
        ({"ttl": float("nan")}, "ttl is nan: use seconds above 0."),
        ({"ttl": float("inf")}, "ttl is inf: use seconds above 0."),
    ],
)
def test_options_that_a_stack_does_not_take(options: dict[str, Any], sentence: str) -> None:
    """Each is refused with the options that exist."""
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}"):
        Stack(**options)


@pytest.mark.parametrize("options", [{"relase": "v0.2"}, {"release": "v0.2", "version": "main"}])
def test_options_that_do_not_exist(options: dict[str, Any]) -> None:
    """The error names the option and the release."""
    name, release = list(options)[-1], options.get("release", "v0.1")
    with pytest.raises(TypeError, match=f"^Stack has no option '{name}' in release {release}"):
        Stack(**options)


def test_profile_that_tokensmith_does_not_have() -> None:
    """It is refused too."""
    with pytest.raises(
        ValueError, match=r"There is no profile 'v9': use v0\.4\.1, upstream or main"
    ):
        tokensmith.start(profile="v9")


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_token_of_an_unknown_kind(openchami_stack: Stack) -> None:
    """The kinds that exist are listed."""
    with pytest.raises(ValueError, match="There is no token kind 'nope': use valid"):
        openchami_stack.mint("nope")
