"""A service on TokenSmith's tokens: three days of 24 h families, and a new key under load."""

from __future__ import annotations

import itertools
import logging
import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from openchami_sdk import auth, smd
from openchami_sdk.auth import FileSecrets, Policy, TokenAuth, TokenSmith
from openchami_sdk.testing import Stack

HOUR = 3600.0
STEP = 300.0

Start = Callable[[], TokenAuth]

pytestmark = pytest.mark.parametrize("openchami_release", ["v0.2"])


@pytest.fixture
def stack(openchami_stack: Stack) -> Iterator[Stack]:
    """The stack, whose time is put back afterwards."""
    yield openchami_stack
    openchami_stack.clock.reset()


@pytest.fixture
def start(stack: Stack, tmp_path: Path) -> Start:
    """Makes the authentication of a service, as after a restart; it goes by the stack's time."""
    source = TokenSmith(
        token_endpoint=stack.tokensmith.token_url,
        bootstrap_token=FileSecrets(tmp_path / "bootstrap"),
        state=tmp_path / "state.json",
    )
    now = stack.clock.now
    starts = itertools.count()

    def make() -> TokenAuth:
        # A policy of its own each time: no token in memory is shared with an earlier "process".
        lifetime = 300.0 + next(starts)
        policy = Policy(clock=now, wall_clock=now, first_pause=0.0, default_lifetime=lifetime)
        return TokenAuth(source, allowed_origins=[stack.smd_url], policy=policy)

    return make


@pytest.fixture
def service(start: Start) -> TokenAuth:
    """The authentication of a service."""
    return start()


def background() -> None:
    """Wait until the token requests in the background are over."""
    for thread in threading.enumerate():
        if thread.name == "openchami-token":
            thread.join(60)


def test_three_days_of_24_hours(
    stack: Stack, service: TokenAuth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Three warnings, one clear error at the end, and new bootstrap tokens without a restart.

    The first family ends unattended; the others are renewed at their last warning.
    """
    caplog.set_level(logging.WARNING)
    bootstrap = tmp_path / "bootstrap"
    mint: Callable[[], int] = lambda: bootstrap.write_text(  # noqa: E731
        stack.tokensmith.mint_bootstrap_token("inventory")
    )
    mint()
    warned: list[float] = []
    failed: list[tuple[float, str]] = []
    with smd.Client(stack.smd_url, auth=service) as client:
        for step in range(int(72 * HOUR / STEP) + 1):
            hours = step * STEP / HOUR
            try:
                client.groups.list()
            except auth.TokenError as error:
                failed.append((hours, str(error)))
                if len(failed) == 4:
                    mint()
            background()
            new = [r for r in caplog.records if vars(r).get("audit_event", "").endswith("ending")]
            caplog.clear()
            warned += [hours] * len(new)
            if new and len(warned) in (6, 9):
                mint()
            stack.clock.advance(STEP)
    # 18 h, 21.6 h and 22.8 h after each redemption, noticed at the next call.
    first, second = warned[:3], warned[3:6]
    assert first == pytest.approx([18, 21.6, 22.8], abs=0.1)
    redeemed = failed[-1][0]
    assert [hour - redeemed for hour in second] == pytest.approx([18.1, 21.7, 22.9], abs=0.15)
    # An access token outlives the family that it is of, by less than an hour.
    assert 24 <= failed[0][0] <= 25
    sentences = {re.sub(r" \(this happened .*", "", text) for _, text in failed}
    assert len(failed) == 4
    assert len(sentences) == 1
    assert "its family of refresh tokens ended" in sentences.pop()
    assert len(warned) == 9
    assert stack.tokensmith.requests("bootstrap") == 4


def test_new_key_under_load_fails_no_call_that_the_old_token_could_serve(
    stack: Stack, service: TokenAuth, tmp_path: Path
) -> None:
    """TokenSmith restarts with a new key while SMD has the old one: the old token goes on."""
    (tmp_path / "bootstrap").write_text(stack.tokensmith.mint_bootstrap_token("inventory"))
    over = threading.Event()
    calls = 0
    old = service.manager.token()
    # The token is due for renewal, and SMD has just read the keys.
    stack.clock.advance(3340)
    httpx.post(f"{stack.smd_url}/_control/forget-keys").raise_for_status()
    headers = {"Authorization": old.header}
    assert httpx.get(f"{stack.smd_url}/hsm/v2/groups", headers=headers).status_code == 200
    stack.tokensmith.restart()

    def work(client: smd.Client) -> int:
        made = 0
        while not over.is_set():
            client.groups.list()
            made += 1
        return made

    with smd.Client(stack.smd_url, auth=service) as client, ThreadPoolExecutor(8) as pool:
        workers = [pool.submit(work, client) for _ in range(8)]
        try:
            for _ in range(20):
                client.groups.list()
                background()
                stack.clock.advance(10)
        finally:
            over.set()
        calls = sum(worker.result() for worker in workers)
        assert calls > 8
        # One refresh, and not one for each refused call.
        assert stack.tokensmith.requests("refresh") == 1
        # The old token has ended, and SMD does not know the new key yet: the error says so.
        stack.clock.advance(100)
        with pytest.raises(smd.UnauthorizedError, match="wait up to ten minutes"):
            client.groups.list()
        stack.clock.advance(600)
        client.groups.list()


def test_restart_during_the_ten_minutes_fails_no_call(
    stack: Stack, start: Start, tmp_path: Path
) -> None:
    """The state has the token before the newest, which SMD takes until it has read the new key."""
    (tmp_path / "bootstrap").write_text(stack.tokensmith.mint_bootstrap_token("inventory"))
    old = start().manager.token()
    stack.clock.advance(3250)
    httpx.post(f"{stack.smd_url}/_control/forget-keys").raise_for_status()
    headers = {"Authorization": old.header}
    assert httpx.get(f"{stack.smd_url}/hsm/v2/groups", headers=headers).status_code == 200
    stack.tokensmith.restart()
    stack.clock.advance(60)
    assert start().manager.token().value != old.value
    with smd.Client(stack.smd_url, auth=start()) as client:
        for _ in range(5):
            client.groups.list()
            background()
            stack.clock.advance(40)
        assert stack.tokensmith.requests("refresh") == 1
        # Now the old token has ended, and SMD reads the new key.
        stack.clock.advance(400)
        client.groups.list()
    assert stack.tokensmith.requests("refresh") == 1


def test_refusal_by_a_policy_is_a_document(openchami_release: str, stack: Stack) -> None:
    """SMD's `authz.deny.v1` is on the ForbiddenError, and its sentence in the message."""
    from openchami_sdk.testing import serve
    from openchami_sdk.testing.smd import create_app

    t = stack.tokensmith
    app = create_app(
        jwks_url=t.jwks_url,
        backend="tokensmith",
        issuer=t.state.settings.issuer,
        audiences=("smd",),
        authz_mode="enforce",
        clock=t.clock,
    )
    with serve(app) as server:
        token = auth.StaticToken(t.mint(sub="inventory"))
        with smd.Client(server.url, auth=TokenAuth(token, allowed_origins=[server.url])) as client:
            with pytest.raises(
                smd.ForbiddenError, match="not allow inventory to read /hsm/v2/groups"
            ) as e:
                client.groups.list()
    denial = e.value.denial
    assert denial is not None
    assert (denial.principal, denial.action, denial.object) == (
        "inventory",
        "read",
        "/hsm/v2/groups",
    )
    assert (denial.code, denial.decision) == ("AUTHZ_DENIED", "indeterminate")
