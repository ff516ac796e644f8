"""Clients at ORY Hydra's admin API: register one, rotate its secret, revoke it.

The admin API asks for no credentials: everyone who can reach its port can do all this.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import attrs

from .._errors import ConfigurationError
from .._text import printable, words
from .._tls import Verify
from .hydra import Admin, RegisteredClient

# A new client is made like the old one: these are the parts that a caller chooses.
_COPIED = (
    "client_name",
    "grant_types",
    "scope",
    "audience",
    "owner",
    "contacts",
    "metadata",
    "token_endpoint_auth_method",
    "access_token_strategy",
    "client_credentials_grant_access_token_lifespan",
)


@attrs.frozen(kw_only=True)
class Rotation:
    """The result of a rotation: a new secret, while the old one is still valid.

    Attributes:
        client: The client with its new secret.
        previous_client_id: The id of the client with the old secret.
        kind: `two secrets` of one client, or `two clients` if the server keeps only one secret for
            each client.
    """

    client: RegisteredClient
    previous_client_id: str
    kind: Literal["two secrets", "two clients"]


def register_client(
    admin_url: str,
    client_name: str,
    *,
    client_id: str | None = None,
    scope: str | Iterable[str] = (),
    audience: str | Iterable[str] | None = None,
    auth_method: str = "client_secret_basic",
    token_lifetime: str | None = None,
    jwks: dict[str, Any] | None = None,
    verify: Verify = None,
    allow_insecure_http: bool = False,
) -> RegisteredClient:
    """Register a client for client credentials (`POST /admin/clients`, Hydra v2.2 and later).

    Args:
        admin_url: The root of the admin API, e.g. https://hydra:4445.
        client_name: A name for people to read; several clients may have the same name.
        client_id: An id that you choose; Hydra v2.2.0-rc.3 refuses such a request. By default the
            server chooses the id.
        scope: All scopes that the client may ask for. Without any, Hydra allows only OpenID's own
            scopes.
        audience: All audiences that the client may ask for. Without any, it cannot ask for one.
        auth_method: `client_secret_basic`, `client_secret_post` or `private_key_jwt`.
        token_lifetime: The lifetime of its access tokens, as a Go duration such as `15m`.
        jwks: The public keys, for `private_key_jwt`.
        verify: TLS, as for ClientCredentialsAuth.
        allow_insecure_http: Allow http:// to other hosts than loopback.

    Raises RegistrationError when the server refuses the request or cannot be reached,
    ConfigurationError for an admin_url that cannot be used.
    """
    document: dict[str, Any] = {
        "client_name": client_name,
        "grant_types": ["client_credentials"],
        "scope": " ".join(words(scope)),
        "audience": list(words(audience)),
        "token_endpoint_auth_method": auth_method,
    }
    optional = {
        "client_id": client_id,
        "client_credentials_grant_access_token_lifespan": token_lifetime,
        "jwks": jwks,
    }
    document |= {name: value for name, value in optional.items() if value is not None}
    with Admin(admin_url, verify, allow_insecure_http) as admin:
        return admin.create(document)


def rotate_secret(
    admin_url: str,
    client_id: str,
    *,
    second_client: bool = True,
    verify: Verify = None,
    allow_insecure_http: bool = False,
) -> Rotation:
    """Get a new secret while the old one stays valid: calls do not fail during the change.

    If the server keeps earlier secrets (Hydra after v26.2.0), the client gets a second secret.
    Otherwise a second client with the same properties is registered. Tokens then have the id of the
    second client, and only `client_name` stays the same. Give both secrets to each service that
    uses the client, the new one first. Later revoke the old one with `revoke_client`.

    Args:
        second_client: False raises ConfigurationError, and changes nothing, if a second client
            would be needed.

    The other arguments are as for `register_client`.

    Raises RegistrationError when the server refuses the request, cannot be reached, or does not
    have the client.
    """
    with Admin(admin_url, verify, allow_insecure_http) as admin:
        kept = admin.read(client_id)
        client = admin.add_secret(client_id)
        if client is not None:
            return Rotation(client=client, previous_client_id=client_id, kind="two secrets")
        if not second_client:
            raise ConfigurationError(
                f"the token server at {admin_url} keeps one secret for each client, so a rotation "
                "registers a second client. The secret file must hold its id, too, as JSON: "
                '{"client_id": …, "client_secret": …}. Nothing was changed'
            )
        document = {name: kept[name] for name in _COPIED if kept.get(name)}
        client = admin.create(document)
        return Rotation(client=client, previous_client_id=client_id, kind="two clients")


def require_successor(
    admin_url: str,
    client_id: str,
    previous_client_id: str,
    *,
    verify: Verify = None,
    allow_insecure_http: bool = False,
) -> None:
    """Raise ConfigurationError unless both clients have one name, as they do after a rotation."""
    with Admin(admin_url, verify, allow_insecure_http) as admin:
        name, previous = (
            admin.read(one).get("client_name") for one in (client_id, previous_client_id)
        )
    if name != previous:
        raise ConfigurationError(
            f"client {printable(previous_client_id)} ({printable(previous)}) is not the one that "
            f"client {printable(client_id)} ({printable(name)}) replaced. Nothing was changed"
        )


def revoke_client(
    admin_url: str,
    client_id: str,
    *,
    earlier_secrets_only: bool = False,
    verify: Verify = None,
    allow_insecure_http: bool = False,
) -> None:
    """Delete a client and its tokens, or revoke only its earlier secrets.

    Introspection reports deleted tokens as inactive. A service that verifies JWTs itself accepts
    them until they expire.

    Args:
        earlier_secrets_only: Keep the client and its newest secret, and revoke the earlier ones.

    The other arguments are as for `register_client`.

    Raises RegistrationError when the server refuses the request, cannot be reached, does not have
    the client, or keeps no earlier secrets.
    """
    with Admin(admin_url, verify, allow_insecure_http) as admin:
        if earlier_secrets_only:
            admin.drop_earlier_secrets(client_id)
        else:
            admin.delete(client_id)
