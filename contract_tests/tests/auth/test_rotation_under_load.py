"""A service under load while its secret is renewed twice: it keeps running, and no call fails."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from openchami_sdk.auth import ClientCredentialsAuth, FileSecrets
from openchami_sdk.auth.__main__ import main
from openchami_sdk.testing import tokens
from openchami_sdk.testing.tokens import RunningTokenServer
from runtime.tests.scale import count

CALLS, THREADS = count(10_000, 2_000), 20
API = "https://api.example"


class Api(httpx.BaseTransport):
    """A service that asks the token server about each token, and counts its calls."""

    def __init__(self, server: RunningTokenServer) -> None:
        self._server = server
        self._progress = threading.Condition()
        self.calls = 0
        self.clients: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        claims = self._server.state.active_claims(token)
        if claims is None:
            return httpx.Response(401, request=request)
        with self._progress:
            self.calls += 1
            self.clients.add(claims["client_id"])
            self._progress.notify_all()
        return httpx.Response(200, request=request)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Until calls that succeeded made it true."""
        with self._progress:
            assert self._progress.wait_for(condition, timeout=60)


@pytest.mark.parametrize("version", ["v2.3.0", "main"])
def test_two_rotations_without_a_failure(
    version: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """By two clients and by two secrets, with a new token every second."""
    caplog.set_level(logging.WARNING, logger="openchami_sdk.auth.audit")
    current, previous = tmp_path / "bss.json", tmp_path / "previous-bss.json"
    with tokens.start(version=version, ttl=1) as server:
        monkeypatch.setenv("OPENCHAMI_ADMIN_URL", server.admin_url)
        assert main(["register", "bss", "--secret-file", str(current)]) == 0
        first = json.loads(current.read_text())
        api, enough = Api(server), threading.Event()
        credentials = ClientCredentialsAuth(
            server.token_url,
            first["client_id"],
            FileSecrets(current, previous=previous),
            allowed_origins=[API],
        )

        def many_calls() -> set[int]:
            statuses: set[int] = set()
            with httpx.Client(auth=credentials, transport=api) as http:
                calls = 0
                while calls < CALLS // THREADS or not enough.is_set():
                    statuses.add(http.get(API).status_code)
                    calls += 1
            return statuses

        rotate = ["rotate", "--secret-file", str(current)]
        with ThreadPoolExecutor(THREADS) as pool:
            running = [pool.submit(many_calls) for _ in range(THREADS)]
            try:
                for phase in (rotate, [*rotate, "--finish"], rotate, [*rotate, "--finish"]):
                    # Each secret has fetched a token before the next change.
                    before = server.token_requests
                    api.wait_for(lambda seen=before: server.token_requests >= seen + 1)  # type: ignore[misc]
                    assert main(phase) == 0
            finally:
                enough.set()
            outcomes = [one.result() for one in running]

        assert outcomes == [{200}] * THREADS
        assert api.calls >= CALLS
        last = json.loads(current.read_text())
        assert last["client_secret"] != first["client_secret"]
        assert len(api.clients) == (3 if version == "v2.3.0" else 1)
        form = {"grant_type": "client_credentials"}
        old = httpx.post(
            server.token_url, data=form, auth=(first["client_id"], first["client_secret"])
        )
        assert old.status_code == 401
        assert "auth.token.refresh_failed" not in caplog.text
