"""The token server's control routes: bad tokens, faults and counters on demand."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openchami_sdk.testing import tokens
from openchami_sdk.testing.tokens import KINDS, RunningTokenServer

HTTP = httpx.Client(trust_env=False)
GRANT = {"grant_type": "client_credentials"}
ME = ("bss", "a secret")


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningTokenServer]:
    with tokens.start(clients=[{"client_id": ME[0], "client_secret": ME[1]}]) as server:
        yield server


@pytest.fixture
def server(shared: RunningTokenServer) -> RunningTokenServer:
    assert HTTP.post(f"{shared.url}/_control/reset").status_code == 204
    shared.register(client_id="asker", client_secret=ME[1])
    return shared


def ask(server: RunningTokenServer) -> httpx.Response:
    return HTTP.post(server.token_url, data=GRANT, auth=("asker", ME[1]))


@pytest.mark.parametrize(
    ("kind", "status", "text"),
    [
        ("429", 429, "temporarily_unavailable"),
        ("500", 500, "temporarily_unavailable"),
        ("502", 502, "temporarily_unavailable"),
        ("503", 503, "temporarily_unavailable"),
        ("html", 502, "<html>"),
        ("html_200", 200, "<html>"),
        ("empty_200", 200, ""),
        ("error_200", 200, "invalid_client"),
        ("not_json", 200, "not json"),
        ("bad_expires_in", 200, "soon"),
        ("no_expires_in", 200, "access_token"),
        ("redirect", 307, ""),
        ("slow", 200, "access_token"),
    ],
)
def test_a_fault_happens_as_often_as_asked(
    kind: str, status: int, text: str, server: RunningTokenServer
) -> None:
    """Once, then the endpoint is well again."""
    fault = {"kind": kind, "times": 1, "retry_after": 3}
    assert HTTP.post(f"{server.url}/_control/faults", json=fault).status_code == 204
    answer = ask(server)
    assert answer.status_code == status
    assert text in answer.text
    if status in (429, 503):
        assert answer.headers["retry-after"] == "3"
    assert ask(server).status_code == 200


def test_a_fault_can_break_the_answer_off(server: RunningTokenServer) -> None:
    """The connection closes in the middle of the body."""
    server.set_fault("truncated", times=1)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):  # closed, or reset
        ask(server)


def test_a_fault_can_lose_an_answer(server: RunningTokenServer) -> None:
    """The request is carried out; the connection closes without an answer."""
    server.set_fault("lost", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        ask(server)
    assert server.state.stats["tokens_issued"] == 1


def test_a_fault_lasts_until_it_is_cleared(server: RunningTokenServer) -> None:
    """Without a number it stays; a senseless one is refused."""
    url = f"{server.url}/_control/faults"
    refused = HTTP.post(url, json={"kind": "plague"})
    assert refused.status_code == 400
    assert "no fault 'plague': use slow, lost, 429" in refused.json()["detail"]
    refused = HTTP.post(url, json={"kind": "slow", "operation": "GET /*"})
    assert "no argument of a fault 'operation': use path, times" in refused.json()["detail"]
    HTTP.post(url, json={"kind": "503"})
    assert [ask(server).status_code for _ in range(3)] == [503] * 3
    assert HTTP.delete(url).status_code == 204
    assert ask(server).status_code == 200


def test_requests_are_counted(server: RunningTokenServer) -> None:
    """Those that got a token and those that did not; a reset starts anew."""
    ask(server)
    HTTP.post(server.token_url, data=GRANT)
    stats = HTTP.get(f"{server.url}/_control/stats").json()
    assert stats == {
        "token_requests": 2,
        "tokens_issued": 1,
        "token_status_200": 1,
        "token_status_400": 1,
    }
    server.reset()
    assert HTTP.get(f"{server.url}/_control/stats").json() == {}


def test_a_reset_brings_the_initial_clients_back(server: RunningTokenServer) -> None:
    """And removes all others; a fixture makes no sense here."""
    HTTP.delete(f"{server.admin_url}/admin/clients/{ME[0]}")
    assert HTTP.post(f"{server.admin_url}/_control/reset").status_code == 204
    clients = HTTP.get(f"{server.admin_url}/admin/clients").json()
    assert [client["client_id"] for client in clients] == [ME[0]]
    body = {"fixtures": ["nodes: many"]}
    assert HTTP.post(f"{server.url}/_control/reset", json=body).status_code == 400


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_of_each_kind_can_be_had(kind: str, server: RunningTokenServer) -> None:
    """By POST with all its parts, or by GET; only a valid one is active."""
    url = f"{server.url}/_control/token"
    posted = HTTP.post(url, json={"kind": kind, "sub": "alice"}).json()["access_token"]
    got = HTTP.get(url, params={"auth": kind}).json()["access_token"]
    for token in (posted, got):
        introspection = HTTP.post(
            f"{server.admin_url}/admin/oauth2/introspect", data={"token": token}
        ).json()
        assert introspection["active"] is (kind == "valid")


def test_an_unknown_kind_is_a_400(server: RunningTokenServer) -> None:
    """With a sentence."""
    url = f"{server.url}/_control/token"
    assert HTTP.get(url, params={"auth": "golden"}).status_code == 400
    assert HTTP.post(url, json={"sub": 5}).status_code == 400


def test_control_routes_are_not_for_web_pages(server: RunningTokenServer) -> None:
    """None of them mints a token for a page in a browser on this host."""
    page = {"Origin": "http://a.page"}
    for path in ("token", "stats"):
        assert HTTP.get(f"{server.url}/_control/{path}", headers=page).status_code == 403
    for path in ("reset", "token", "faults", "rotate-keys"):
        answer = HTTP.post(f"{server.url}/_control/{path}", headers=page)
        assert answer.status_code == 403, path
