"""How a client authenticates at the token endpoint (RFC 6749 §2.3, with RFC 7591's names)."""

from __future__ import annotations

import base64
from collections.abc import MutableMapping
from typing import Protocol
from urllib.parse import quote_plus

import attrs

from .._errors import ConfigurationError
from .._secrets import Secret
from .._text import printable
from .._tokens.request import Value


class ClientAuthentication(Protocol):
    """Adds a client's credentials to a token request."""

    def authenticate(
        self,
        form: MutableMapping[str, Value],
        headers: MutableMapping[str, str | Secret],
        client_id: str,
        secret: Secret,
        token_endpoint: str,
    ) -> None:
        """Put the credentials into the form or the headers, as Secrets."""
        ...


@attrs.frozen
class ClientSecretBasic:
    """`client_secret_basic`: id and secret, each form-encoded first as RFC 6749 §2.3.1 demands."""

    def authenticate(
        self,
        form: MutableMapping[str, Value],
        headers: MutableMapping[str, str | Secret],
        client_id: str,
        secret: Secret,
        token_endpoint: str,
    ) -> None:
        """Add the `Authorization` header."""
        headers["Authorization"] = Secret(
            "Basic "
            + base64.b64encode(
                f"{quote_plus(client_id)}:{quote_plus(secret.reveal())}".encode()
            ).decode("ascii")
        )


@attrs.frozen
class ClientSecretPost:
    """`client_secret_post`: id and secret in the form."""

    def authenticate(
        self,
        form: MutableMapping[str, Value],
        headers: MutableMapping[str, str | Secret],
        client_id: str,
        secret: Secret,
        token_endpoint: str,
    ) -> None:
        """Add `client_id` and `client_secret` to the form."""
        form["client_id"] = client_id
        form["client_secret"] = secret


METHODS: dict[str, ClientAuthentication] = {
    "client_secret_basic": ClientSecretBasic(),
    "client_secret_post": ClientSecretPost(),
}


def method(value: str | ClientAuthentication) -> ClientAuthentication:
    """The method of a name, or the given method. Raises ConfigurationError for an unknown name."""
    if not isinstance(value, str):
        return value
    if value in METHODS:
        return METHODS[value]
    raise ConfigurationError(
        f"auth_method {printable(value, 40)!r} is unknown: use {', '.join(METHODS)} "
        "or PrivateKeyJWT()"
    )
