"""Secrets are rotated without a restart or a failed call."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from auth_ext.tests.auth_fixtures import Clock, MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, background, json_reply
from openchami_sdk import auth
from openchami_sdk.auth import FileSecrets
from openchami_sdk.core import http


def swap(path: Path, text: str) -> None:
    """Replace a file as a careful operator does: at once."""
    new = path.with_suffix(".new")
    new.write_text(text)
    os.replace(new, path)


def test_second_secret_is_tried_on_invalid_client_only(
    server: Loopback, make_auth: MakeAuth, audit: pytest.LogCaptureFixture
) -> None:
    """During a cutover the old secret still works, and the log says that it was needed."""
    server.secrets["svc"] = {"old"}
    manager = make_auth(client_secret=["new", "old"]).manager
    assert manager.token().value == "token-1"
    background()
    fallback = [r for r in records(audit) if r.audit_event == "auth.token.secret_fallback"]
    assert [(r.secret, r.next_secret) for r in fallback] == [("current", "previous")]
    acquired = [r for r in records(audit) if r.audit_event == "auth.token.acquired"]
    assert [r.secret for r in acquired] == ["previous"]
    manager.invalidate()
    server.secrets["svc"] = {"new"}
    manager.token()
    background()
    assert records(audit)[-1].secret == "current"


def test_other_errors_do_not_try_the_second_secret(server: Loopback, make_auth: MakeAuth) -> None:
    """An outage or a wrong scope says nothing about the secret."""
    server.always = json_reply({"error": "invalid_scope"}, 400)
    with pytest.raises(auth.TokenEndpointError):
        make_auth(client_secret=["new", "old"]).manager.token()
    assert len(server.token_requests) == 1


def test_two_bad_secrets_are_one_error(server: Loopback, make_auth: MakeAuth, clock: Clock) -> None:
    """Both refused: one error, remembered for 10 s so that no lock-out is provoked."""
    manager = make_auth(client_secret=["bad", "worse"]).manager
    for _ in range(20):
        with pytest.raises(auth.InvalidClientError):
            manager.token()
    assert len(server.token_requests) == 2
    clock.advance(11)
    with pytest.raises(auth.InvalidClientError):
        manager.token()
    assert len(server.token_requests) == 4


def test_changed_file_is_tried_at_once(make_auth: MakeAuth, tmp_path: Path) -> None:
    """A refused secret is forgotten the moment its file is replaced."""
    path = tmp_path / "secret"
    path.write_text("wrong")
    manager = make_auth(client_secret=FileSecrets(path)).manager
    with pytest.raises(auth.InvalidClientError):
        manager.token()
    swap(path, "s3cret")
    assert manager.token().value == "token-1"


def test_file_swapped_while_its_secret_is_refused(
    server: Loopback, make_auth: MakeAuth, tmp_path: Path
) -> None:
    """The file is read again before giving up: the race of rotation is won."""
    path = tmp_path / "secret"
    path.write_text("old")
    server.secrets["svc"] = {"new"}
    server.gate.clear()
    manager = make_auth(client_secret=FileSecrets(path)).manager
    with ThreadPoolExecutor(1) as pool:
        token = pool.submit(manager.token)
        server.arrived.acquire()
        swap(path, "new")
        server.gate.set()
        assert token.result(30).value == "token-1"
    assert [seen.basic[1] for seen in server.token_requests] == ["old", "new"]


def test_unreadable_file_does_not_hurt_a_good_token(
    make_auth: MakeAuth, tmp_path: Path, clock: Clock
) -> None:
    """A mount that vanishes for a moment in the renewal window goes unnoticed."""
    path = tmp_path / "secret"
    path.write_text("s3cret")
    manager = make_auth(client_secret=FileSecrets(path)).manager
    manager.token()
    path.unlink()
    clock.advance(3400)
    assert manager.token().value == "token-1"


def test_rotation_under_load_fails_no_call(
    server: Loopback, make_auth: MakeAuth, tmp_path: Path, library: http.Library
) -> None:
    """10,000 calls while both secrets are replaced eight times: no failure, no restart."""
    current, previous = tmp_path / "current", tmp_path / "previous"
    current.write_text("s3cret")
    previous.write_text("s3cret")
    authentication = make_auth(client_secret=FileSecrets(current, previous=previous))

    def api(request: http.Request) -> http.Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        return library.response(200 if token in server.issued else 401)

    done = threading.Semaphore(0)

    def worker(client: http.Client) -> set[int]:
        statuses: set[int] = set()
        for _ in range(1000):
            statuses.add(client.get(server.url).status_code)
            done.release()
        return statuses

    def rotate() -> None:
        for step in range(1, 9):
            for _ in range(1000):
                done.acquire()
            old, new = current.read_text(), f"secret-{step}"
            with server.state:
                server.secrets["svc"] = {old, new}
            swap(previous, old)
            swap(current, new)
            authentication.manager.invalidate()
            authentication.manager.token()
            with server.state:
                server.secrets["svc"] = {new}

    with library.client(auth=authentication, transport=library.module.MockTransport(api)) as client:
        with ThreadPoolExecutor(11) as pool:
            rotation = pool.submit(rotate)
            workers = [pool.submit(worker, client) for _ in range(10)]
            assert set().union(*(w.result(120) for w in workers)) == {200}
            rotation.result(120)
    used = {seen.basic[1] for seen in server.token_requests}
    assert {"s3cret", *(f"secret-{n}" for n in range(1, 9))} <= used
