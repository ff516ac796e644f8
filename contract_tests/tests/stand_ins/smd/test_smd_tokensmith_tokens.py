"""How SMD keeps TokenSmith's keys, and where the times of a token end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from openchami_sdk.testing import serve, smd, tokensmith
from openchami_sdk.testing.tokensmith import RunningTokenSmith

MINUTE, HOUR = 60, 3600


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningTokenSmith]:
    with tokensmith.start() as server:
        yield server


@pytest.fixture
def tokens(shared: RunningTokenSmith) -> RunningTokenSmith:
    shared.reset()
    return shared


def create_app(tokens: RunningTokenSmith, **options: Any) -> Starlette:
    """An SMD that has seen no token yet."""
    issuer = tokens.state.settings.issuer
    known = {"backend": "tokensmith", "issuer": issuer, "audiences": ("smd", "hsm")}
    return smd.create_app(jwks_url=tokens.jwks_url, **known, **options)


@pytest.fixture
def service(tokens: RunningTokenSmith) -> Iterator[httpx.Client]:
    """An SMD with TokenSmith's clock."""
    app = create_app(tokens, clock=tokens.clock)
    with serve(app) as running, httpx.Client(base_url=running.url, trust_env=False) as client:
        yield client


def status(service: httpx.Client, token: str) -> int:
    answer = service.get("/hsm/v2/groups", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200 or answer.text == "invalid token\n"
    return answer.status_code


def test_a_new_key_is_refused_for_ten_minutes(
    tokens: RunningTokenSmith, service: httpx.Client
) -> None:
    """Meanwhile the old one is taken; the first new token after them ends that."""
    old = tokens.mint()
    assert status(service, old) == 200
    tokens.restart(new_key=True)
    new = tokens.mint()
    assert [status(service, new), status(service, old)] == [401, 200]
    tokens.clock.advance(10 * MINUTE - 5)
    assert [status(service, new), status(service, old)] == [401, 200]
    tokens.clock.advance(10)
    assert [status(service, old), status(service, new), status(service, old)] == [200, 200, 401]


def test_known_keys_are_used_for_an_hour(tokens: RunningTokenSmith, service: httpx.Client) -> None:
    """TokenSmith is not needed that long, and asked again after it."""
    token = tokens.mint_user_token("alice", ["read"], audience="smd", ttl="24h")
    assert status(service, token) == 200
    with tokens.outage():
        tokens.clock.advance(HOUR - 5)
        assert status(service, token) == 200
        tokens.clock.advance(10)
        assert status(service, token) == 401
    assert status(service, token) == 200
    assert tokens.requests("jwks") == 2


def test_the_first_token_loads_the_keys(tokens: RunningTokenSmith, service: httpx.Client) -> None:
    """Without them it is refused like a bad one; SMD is ready all the while."""
    token = tokens.mint()
    with tokens.outage():
        assert status(service, token) == 401
        assert service.get("/hsm/v2/service/ready").status_code == 200
    assert status(service, token) == 200


def test_unknown_keys_do_not_make_it_ask_again(
    tokens: RunningTokenSmith, service: httpx.Client
) -> None:
    """Not within ten minutes, and not at all for what is no thumbprint."""
    for kind in ("unknown_kid", "uuid_kid") * 5:
        assert status(service, tokens.mint(kind)) == 401
    assert tokens.requests("jwks") == 1
    tokens.clock.advance(10 * MINUTE + 1)
    assert status(service, tokens.mint("uuid_kid")) == 401
    assert tokens.requests("jwks") == 1
    assert status(service, tokens.mint("unknown_kid")) == 401
    assert tokens.requests("jwks") == 2


def test_forgotten_keys_are_loaded_again(tokens: RunningTokenSmith, service: httpx.Client) -> None:
    """As by a restart of SMD: the new key is taken at once."""
    assert status(service, tokens.mint()) == 200
    tokens.restart(new_key=True)
    new = tokens.mint()
    assert status(service, new) == 401
    service.post("/_control/forget-keys").raise_for_status()
    assert status(service, new) == 200


def test_a_token_ends_to_the_second(tokens: RunningTokenSmith, service: httpx.Client) -> None:
    """There is no leeway."""
    token = tokens.mint()
    tokens.clock.advance(HOUR - 2)
    assert status(service, token) == 200
    tokens.clock.advance(2)
    assert status(service, token) == 401


def test_a_clock_of_its_own_can_be_moved(tokens: RunningTokenSmith) -> None:
    """By the control route, for an SMD in another process; a reset sets it back."""
    token = tokens.mint()
    with serve(create_app(tokens)) as running, httpx.Client(base_url=running.url) as client:
        assert status(client, token) == 200
        assert client.post("/_control/clock", json={"advance": "soon"}).status_code == 400
        assert client.post("/_control/clock", json={"advance": HOUR}).status_code == 204
        assert status(client, token) == 401
        client.post("/_control/reset").raise_for_status()
        assert status(client, token) == 200


@pytest.mark.parametrize("audience", ["smd", "hsm"])
def test_one_of_several_audiences_is_enough(
    audience: str, tokens: RunningTokenSmith, service: httpx.Client
) -> None:
    """Any that SMD was started with."""
    assert status(service, tokens.mint(audience=audience)) == 200
    assert status(service, tokens.mint(audience=f"{audience}x")) == 401


def test_the_back_end_needs_an_issuer_and_an_audience() -> None:
    """As at the start of the real one."""
    with pytest.raises(ValueError, match="needs an issuer and an audience"):
        smd.create_app(jwks_url="http://127.0.0.1:9", backend="tokensmith", issuer="i")


def test_without_keys_the_service_is_open() -> None:
    """All the other options have no effect then."""
    app = smd.create_app(backend="tokensmith", issuer="i", audiences=("a",), authz_mode="enforce")
    with serve(app) as running:
        assert httpx.get(f"{running.url}/hsm/v2/groups").status_code == 200


@pytest.mark.parametrize(
    ("sent", "asked_about"),
    [
        ("/hsm/v2/groups/a%20b", "/hsm/v2/groups/a b"),
        ("/hsm/v2/groups/%67%C3%A9/", "/hsm/v2/groups/gé"),
        ("/hsm/v2/groups/a%2fb%2Fc", "/hsm/v2/groups/a%2fb%2Fc"),
        ("/hsm/v2/groups/a%252Fb", "/hsm/v2/groups/a%2Fb"),
        ("/hsm/v2/groups/%ff", "/hsm/v2/groups/\ufffd"),
    ],
)
def test_what_the_policy_is_asked_about(
    sent: str, asked_about: str, tokens: RunningTokenSmith
) -> None:
    """The path without its escapes; only an escaped slash stays as it was sent."""
    app = create_app(tokens, authz_mode="enforce", clock=tokens.clock)
    headers = {"Authorization": f"Bearer {tokens.mint()}"}
    with serve(app) as running:
        answer = httpx.get(running.url + sent, headers=headers)
    assert answer.status_code == 403
    assert answer.json()["input"] == {"object": asked_about, "action": "read"}
