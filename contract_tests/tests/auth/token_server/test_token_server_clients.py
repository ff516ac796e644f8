"""The token server's admin API and dynamic registration, as Hydra v2.3.0 does them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openchami_sdk.testing import tokens
from openchami_sdk.testing.tokens import RunningTokenServer

HTTP = httpx.Client(trust_env=False)

REGISTRATION = {"client_name": "bss", "grant_types": ["client_credentials"], "scope": "smd.read"}


def create(server: RunningTokenServer, **fields: Any) -> httpx.Response:
    return HTTP.post(f"{server.admin_url}/admin/clients", json=REGISTRATION | fields)


def token_status(server: RunningTokenServer, client_id: str, secret: str) -> int:
    form = {"grant_type": "client_credentials"}
    return HTTP.post(server.token_url, data=form, auth=(client_id, secret)).status_code


def test_a_registration_answers_with_everything_a_client_needs(server: RunningTokenServer) -> None:
    """An id, a secret that is shown once, the default method, the registration token."""
    answer = create(server)
    client = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/admin/clients/{client['client_id']}"
    assert len(client["client_secret"]) == 26
    assert client["token_endpoint_auth_method"] == "client_secret_basic"
    assert client["client_secret_expires_at"] == 0
    assert client["registration_access_token"]
    again = HTTP.get(f"{server.admin_url}/admin/clients/{client['client_id']}").json()
    assert again["scope"] == "smd.read"
    assert "client_secret" not in again


def test_a_client_may_choose_its_id_and_secret_once(server: RunningTokenServer) -> None:
    """Both are kept; a second client of that id is a conflict."""
    assert create(server, client_id="bss", client_secret="a secret").json()["client_id"] == "bss"
    assert token_status(server, "bss", "a secret") == 200
    assert create(server, client_id="bss").status_code == 409


def test_the_quickstarts_release_refuses_a_chosen_id() -> None:
    """v2.2.0-rc.3 chooses itself."""
    with tokens.start(version="v2.2.0-rc.3") as server:
        refused = create(server, client_id="bss")
        assert (refused.status_code, refused.json()["error"]) == (400, "invalid_client_metadata")
        assert create(server).status_code == 201


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b'{"scope": 5}',
        b'{"grant_types": "client_credentials"}',
        b'{"jwks": []}',
        b'{"client_secret": "short"}',
        b'{"token_endpoint_auth_method": "client_secret_jwt"}',
        b'{"token_endpoint_auth_method": "private_key_jwt"}',
        b'{"client_credentials_grant_access_token_lifespan": "soon"}',
        b'{"client_credentials_grant_access_token_lifespan": "0s"}',
    ],
)
def test_a_senseless_registration_is_refused(body: bytes, server: RunningTokenServer) -> None:
    """400 ``invalid_client_metadata`` with a sentence, for JSON of any shape."""
    for url in (f"{server.admin_url}/admin/clients", f"{server.url}/oauth2/register"):
        answer = HTTP.post(url, content=body)
        assert answer.status_code == 400
        assert answer.json()["error"] == "invalid_client_metadata"


def test_put_and_patch_replace_the_secret_at_once(server: RunningTokenServer) -> None:
    """No released Hydra keeps the old secret beside the new one."""
    url = f"{server.admin_url}/admin/clients/bss"
    create(server, client_id="bss", client_secret="first secret")
    HTTP.put(url, json=REGISTRATION | {"client_secret": "second secret"}).raise_for_status()
    assert token_status(server, "bss", "first secret") == 401
    assert token_status(server, "bss", "second secret") == 200
    change = [{"op": "replace", "path": "/client_secret", "value": "third secret"}]
    assert HTTP.patch(url, json=change).json()["scope"] == "smd.read"
    assert token_status(server, "bss", "second secret") == 401
    assert token_status(server, "bss", "third secret") == 200
    assert HTTP.post(f"{url}/secrets/rotate").status_code == 404


def test_a_patch_must_make_sense(server: RunningTokenServer) -> None:
    """Not a patch, an unknown field, the id, a value of the wrong type: 400 each."""
    create(server, client_id="bss")
    url = f"{server.admin_url}/admin/clients/bss"
    for body in (
        b"{}",
        b'[{"op": "move", "path": "/scope"}]',
        b'[{"op": "replace", "path": "/nothing", "value": 1}]',
        b'[{"op": "replace", "path": "/client_id", "value": "x"}]',
        b'[{"op": "replace", "path": "/scope", "value": 1}]',
    ):
        assert HTTP.patch(url, content=body).status_code == 400


def test_hydras_main_branch_keeps_earlier_secrets_until_told() -> None:
    """POST rotates and keeps, DELETE drops all but the newest."""
    with tokens.start(version="main") as server:
        create(server, client_id="bss", client_secret="first secret")
        url = f"{server.admin_url}/admin/clients/bss/secrets/rotate"
        second = HTTP.post(url).json()["client_secret"]
        assert token_status(server, "bss", "first secret") == 200
        assert token_status(server, "bss", second) == 200
        assert HTTP.delete(url).status_code == 200
        assert token_status(server, "bss", "first secret") == 401
        assert token_status(server, "bss", second) == 200


def test_lifetimes_are_the_clients_own(server: RunningTokenServer) -> None:
    """Set at registration or later, in Go's notation; the token says the same."""
    field = "client_credentials_grant_access_token_lifespan"
    create(server, client_id="bss", client_secret="a secret", **{field: "90s"})
    url = f"{server.admin_url}/admin/clients/bss"
    assert HTTP.get(url).json()[field] == "1m30s"

    def lifetime() -> int:
        form = {"grant_type": "client_credentials"}
        answer = HTTP.post(server.token_url, data=form, auth=("bss", "a secret"))
        return int(answer.json()["expires_in"])

    assert lifetime() == 90
    assert HTTP.put(f"{url}/lifespans", json={field: "2s"}).status_code == 200
    assert lifetime() == 2
    assert HTTP.put(f"{url}/lifespans", json={}).json()[field] is None
    assert lifetime() == 3600


def test_a_deleted_client_and_its_tokens_are_gone(server: RunningTokenServer) -> None:
    """204, then 404; its tokens are inactive."""
    create(server, client_id="bss", client_secret="a secret")
    form = {"grant_type": "client_credentials"}
    token = HTTP.post(server.token_url, data=form, auth=("bss", "a secret")).json()
    url = f"{server.admin_url}/admin/clients/bss"
    assert [HTTP.delete(url).status_code, HTTP.delete(url).status_code] == [204, 404]
    assert token_status(server, "bss", "a secret") == 401
    introspection = HTTP.post(
        f"{server.admin_url}/admin/oauth2/introspect", data={"token": token["access_token"]}
    )
    assert introspection.json() == {"active": False}


def test_clients_are_listed_and_filtered_by_name(server: RunningTokenServer) -> None:
    """Without secrets."""
    create(server, client_id="one")
    create(server, client_id="two", client_name="smd")
    url = f"{server.admin_url}/admin/clients"
    assert [client["client_id"] for client in HTTP.get(url).json()] == ["one", "two"]
    named = HTTP.get(url, params={"client_name": "smd"}).json()
    assert [client["client_id"] for client in named] == ["two"]
    assert "client_secret" not in named[0]


def test_a_dynamic_registration_belongs_to_its_token(server: RunningTokenServer) -> None:
    """The server chooses id and secret; only the registration token reads, changes, deletes."""
    answer = HTTP.post(f"{server.url}/oauth2/register", json=REGISTRATION)
    client = answer.json()
    assert answer.status_code == 201
    assert token_status(server, client["client_id"], client["client_secret"]) == 200
    url = client["registration_client_uri"]
    own = {"Authorization": f"Bearer {client['registration_access_token']}"}
    assert HTTP.get(url).status_code == 401
    assert HTTP.get(url, headers=own).json()["client_name"] == "bss"
    changed = HTTP.put(url, headers=own, json=REGISTRATION | {"client_name": "new"})
    assert changed.json()["client_name"] == "new"
    assert HTTP.delete(url, headers=own).status_code == 401
    newer = {"Authorization": f"Bearer {changed.json()['registration_access_token']}"}
    assert HTTP.delete(url, headers=newer).status_code == 204


@pytest.mark.parametrize(
    "field", [{"client_id": "bss"}, {"client_secret": "a secret"}, {"metadata": {"a": 1}}]
)
def test_a_dynamic_registration_may_not_choose(
    field: dict[str, Any], server: RunningTokenServer
) -> None:
    """What only the admin API may set is refused, not ignored."""
    answer = HTTP.post(f"{server.url}/oauth2/register", json=REGISTRATION | field)
    assert answer.status_code == 400


def test_public_and_admin_paths_are_on_their_own_ports(server: RunningTokenServer) -> None:
    """Nothing of the admin API answers on the public port, and the other way round."""
    assert HTTP.get(f"{server.url}/admin/clients").status_code == 404
    assert HTTP.post(f"{server.admin_url}/oauth2/token").status_code == 404


def test_an_error_that_is_not_of_oauth2_has_a_sentence_for_its_code(
    server: RunningTokenServer,
) -> None:
    server.register(client_id="bss")
    admin, public = f"{server.admin_url}/admin/clients", f"{server.url}/oauth2/register"
    said = [
        HTTP.get(f"{admin}/nobody").json(),
        HTTP.post(admin, json={"client_id": "bss"}).json(),
        HTTP.get(f"{public}/nobody").json(),
    ]
    assert [answer["error"] for answer in said] == [
        "Unable to locate the resource",
        "Unable to insert or update resource because a resource with that value exists already",
        "The request could not be authorized",
    ]
    assert [bool(answer["error_description"]) for answer in said] == [False, False, True]
