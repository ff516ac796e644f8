"""OAuth2 clients as Hydra's admin API keeps and shows them (v2.3.0)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import string
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

import msgspec

from .._go.durations import format_duration, parse_duration
from .._serving.local import decode

DEFAULT_SCOPE = "offline_access offline openid"
SECRET_METHODS = ("client_secret_basic", "client_secret_post")
AUTH_METHODS = (*SECRET_METHODS, "private_key_jwt", "none")
_KEPT_SECRETS = 6
_ALPHABET = string.ascii_letters + string.digits + "_-.~"


class MetadataError(ValueError):
    """A registration that Hydra answers with 400 ``invalid_client_metadata``."""


class Lifespans(msgspec.Struct, kw_only=True):
    """Lifetimes per grant, as Go durations; None leaves the server's own."""

    authorization_code_grant_access_token_lifespan: str | None = None
    authorization_code_grant_id_token_lifespan: str | None = None
    authorization_code_grant_refresh_token_lifespan: str | None = None
    client_credentials_grant_access_token_lifespan: str | None = None
    implicit_grant_access_token_lifespan: str | None = None
    implicit_grant_id_token_lifespan: str | None = None
    jwt_bearer_grant_access_token_lifespan: str | None = None
    refresh_token_grant_id_token_lifespan: str | None = None
    refresh_token_grant_access_token_lifespan: str | None = None
    refresh_token_grant_refresh_token_lifespan: str | None = None


class Document(Lifespans, kw_only=True):
    """What a caller may write into a client, and reads back. Unknown fields are ignored."""

    client_id: str = ""
    client_name: str = ""
    redirect_uris: list[str] | None = None
    grant_types: list[str] | None = None
    response_types: list[str] | None = None
    scope: str = ""
    audience: list[str] | None = None
    owner: str = ""
    policy_uri: str = ""
    allowed_cors_origins: list[str] | None = None
    tos_uri: str = ""
    client_uri: str = ""
    logo_uri: str = ""
    contacts: list[str] | None = None
    subject_type: str = ""
    jwks: dict[str, Any] | None = None
    jwks_uri: str | None = None
    token_endpoint_auth_method: str = ""
    token_endpoint_auth_signing_alg: str = ""
    userinfo_signed_response_alg: str = ""
    metadata: dict[str, Any] | None = None
    access_token_strategy: str = ""
    skip_consent: bool = False


class Registration(Document, kw_only=True):
    """A document as it arrives: with the secret, where the caller chooses one."""

    client_secret: str = ""


_ABSENT_WHEN_EMPTY = ("jwks_uri", "token_endpoint_auth_signing_alg", "access_token_strategy")


class Client:
    """A registered client: its document, its secrets (hashed) and its registration token.

    Has the methods that Authlib asks of a client.
    """

    def __init__(self, registration: Registration) -> None:
        self._secrets: list[bytes] = []
        self._registration_token = b""
        self.created_at = self.updated_at = _now()
        self.document = _document(registration)

    @property
    def client_id(self) -> str:
        return self.document.client_id

    def replace(self, registration: Registration) -> str | None:
        """Take a new document; a secret in it ends all others at once. Returns that secret."""
        document = _document(registration)
        document.client_id = self.client_id
        self.document = document
        self.updated_at = _now()
        if not registration.client_secret:
            return None
        return self.set_secret(registration.client_secret)

    def set_secret(self, secret: str = "") -> str:
        """Make `secret`, or a random one, the only secret."""
        if secret and len(secret) < 6:
            raise MetadataError("The client_secret must have at least 6 characters.")
        secret = secret or "".join(secrets.choice(_ALPHABET) for _ in range(26))
        self._secrets = [_digest(secret)]
        return secret

    def rotate_secret(self) -> str:
        """Add a random secret; up to five earlier ones stay good beside it."""
        earlier = self._secrets
        secret = self.set_secret()
        self._secrets += earlier[: _KEPT_SECRETS - 1]
        return secret

    def drop_earlier_secrets(self) -> None:
        """Leave only the newest secret."""
        del self._secrets[1:]

    def new_registration_token(self) -> str:
        token = f"ory_at_{secrets.token_urlsafe(32)}"
        self._registration_token = _digest(token)
        return token

    def check_registration_token(self, token: str) -> bool:
        return hmac.compare_digest(self._registration_token, _digest(token))

    def lifespan(self, grant: str) -> float | None:
        """Seconds that an access token of `grant` lives, or None for the server's own."""
        text = cast("str | None", getattr(self.document, f"{grant}_grant_access_token_lifespan"))
        return None if text is None else parse_duration(text)

    def shown(self) -> dict[str, Any]:
        """The document as the admin API answers it."""
        shown: dict[str, Any] = msgspec.to_builtins(self.document)
        for name in _ABSENT_WHEN_EMPTY:
            if not shown[name]:
                del shown[name]
        return shown | {
            "client_secret_expires_at": 0,
            "skip_logout_consent": None,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
        }

    def get_client_id(self) -> str:
        return self.client_id

    def check_client_secret(self, client_secret: str) -> bool:
        digest = _digest(client_secret)
        return any(hmac.compare_digest(kept, digest) for kept in self._secrets)

    def check_endpoint_auth_method(self, method: str, _endpoint: str) -> bool:
        return method == self.document.token_endpoint_auth_method

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in (self.document.grant_types or ["authorization_code"])


class ClientStore:
    """The clients by id.

    Args:
        chosen_ids: Whether a registration may name its client_id (from v2.2.0 on it may).
    """

    def __init__(self, *, chosen_ids: bool = True) -> None:
        self._chosen_ids = chosen_ids
        self._clients: dict[str, Client] = {}

    def __iter__(self) -> Iterator[Client]:
        return iter(list(self._clients.values()))

    def get(self, client_id: str) -> Client | None:
        return self._clients.get(client_id)

    def create(self, registration: Registration) -> tuple[Client, str | None]:
        """A new client and its secret, which is never shown again.

        Raises:
            MetadataError: The document is not acceptable.
            KeyError: There is a client of that id.
        """
        if registration.client_id and not self._chosen_ids:
            raise MetadataError("This version of the server chooses the client_id itself.")
        if registration.client_id in self._clients:
            raise KeyError(registration.client_id)
        registration.client_id = registration.client_id or str(uuid.uuid4())
        client = Client(registration)
        secret = None
        if client.document.token_endpoint_auth_method in SECRET_METHODS:
            secret = client.set_secret(registration.client_secret)
        self._clients[client.client_id] = client
        return client, secret

    def delete(self, client_id: str) -> bool:
        return self._clients.pop(client_id, None) is not None

    def clear(self) -> None:
        self._clients.clear()


def read_registration(body: bytes) -> Registration:
    """The JSON body of a registration. Raises MetadataError, naming the field that is wrong."""
    try:
        fields = decode(body, dict[str, Any])
        # Go reads null as "not given".
        given = {name: value for name, value in fields.items() if value is not None}
        return msgspec.convert(given, Registration)
    except ValueError as error:
        raise MetadataError(f"The body is not a client: {error}") from None


def update_lifespans(client: Client, body: bytes) -> None:
    """Replace all of a client's lifetimes. Raises MetadataError."""
    try:
        lifespans = decode(body, Lifespans)
    except ValueError as error:
        raise MetadataError(f"The body is not a set of lifetimes: {error}") from None
    for name in Lifespans.__struct_fields__:
        setattr(client.document, name, _normal_lifespan(name, getattr(lifespans, name)))
    client.updated_at = _now()


def _document(registration: Registration) -> Document:
    method = registration.token_endpoint_auth_method or "client_secret_basic"
    if method not in AUTH_METHODS:
        raise MetadataError(f"token_endpoint_auth_method must be one of {', '.join(AUTH_METHODS)}.")
    if method == "private_key_jwt" and not (registration.jwks or registration.jwks_uri):
        raise MetadataError("private_key_jwt needs jwks or jwks_uri.")
    fields = {name: getattr(registration, name) for name in Document.__struct_fields__}
    for name in Lifespans.__struct_fields__:
        fields[name] = _normal_lifespan(name, fields[name])
    fields["token_endpoint_auth_method"] = method
    fields["scope"] = registration.scope or DEFAULT_SCOPE
    fields["subject_type"] = registration.subject_type or "public"
    fields["userinfo_signed_response_alg"] = registration.userinfo_signed_response_alg or "none"
    for name in ("audience", "allowed_cors_origins"):
        fields[name] = fields[name] or []
    for name in ("jwks", "metadata"):
        fields[name] = fields[name] or {}
    return Document(**fields)


def _normal_lifespan(name: str, text: str | None) -> str | None:
    try:
        return None if text is None else format_duration(parse_duration(text))
    except ValueError as error:
        raise MetadataError(f"{name}: {error}.") from None


def _digest(secret: str) -> bytes:
    # Fast on purpose: the secrets are random, the server is for tests.
    return hashlib.sha256(secret.encode()).digest()


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
