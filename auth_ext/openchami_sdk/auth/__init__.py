"""Tokens, settings and users for the clients of OpenCHAMI's services, with httpx and httpx2."""

from __future__ import annotations

import logging
from typing import Any

from ._auth import ClientCredentialsAuth, TokenAuth
from ._connect import connect
from ._errors import (
    AuthError,
    ConfigurationError,
    InvalidClientError,
    InvalidTokenResponseError,
    TokenEndpointError,
    TokenEndpointUnavailableError,
    TokenError,
    UntrustedOriginError,
    UserContextError,
)
from ._json_log import JSONFormatter
from ._registration.clients import Rotation, register_client, revoke_client, rotate_secret
from ._registration.hydra import RegisteredClient, RegistrationError
from ._secrets import EnvironmentSecrets, FileSecrets, Secret, SecretSource, StaticSecrets
from ._settings.settings import Settings
from ._sources.client_auth import ClientAuthentication
from ._sources.opaal import OpaalToken
from ._sources.private_key_jwt import PrivateKeyJWT
from ._sources.static import EnvironmentToken, StaticToken, TokenFunction
from ._sources.token_endpoint import TokenEndpoint
from ._stores.file_store import FileStore
from ._stores.redis_store import RedisStore
from ._stores.store import Lease, StoreError, TokenRecord, TokenStore
from ._stores.stored_tokens import StoredTokens
from ._telemetry import instrument
from ._tls import mutual_ssl_context, ssl_context
from ._tokens.channel import Channel
from ._tokens.policy import Policy
from ._tokens.source import TokenSource
from ._tokensmith.service_identity import ServiceIdentity
from ._tokensmith.source import TokenSmith
from ._users.middleware import UserMiddleware, UserWSGIMiddleware
from ._users.propagation import UserContext, current_user, in_context, service_context, user_context

# Without this, warnings go to standard error in programs that configure no logging.
logging.getLogger(__name__).addHandler(logging.NullHandler())

__all__ = [
    "AuthError",
    "Channel",
    "ClientAuthentication",
    "ClientCredentialsAuth",
    "ConfigurationError",
    "EnvironmentSecrets",
    "EnvironmentToken",
    "FileSecrets",
    "FileStore",
    "InvalidClientError",
    "InvalidTokenResponseError",
    "JSONFormatter",
    "Lease",
    "OpaalToken",
    "Policy",
    "PrivateKeyJWT",
    "RedisStore",
    "RegisteredClient",
    "RegistrationError",
    "Rotation",
    "Secret",
    "SecretSource",
    "ServiceIdentity",
    "Settings",
    "StaticSecrets",
    "StaticToken",
    "StoreError",
    "StoredTokens",
    "TokenAuth",
    "TokenEndpoint",
    "TokenEndpointError",
    "TokenEndpointUnavailableError",
    "TokenError",
    "TokenFunction",
    "TokenRecord",
    "TokenSmith",
    "TokenSource",
    "TokenStore",
    "UntrustedOriginError",
    "UserContext",
    "UserContextError",
    "UserMiddleware",
    "UserWSGIMiddleware",
    "connect",
    "current_user",
    "in_context",
    "instrument",
    "mutual_ssl_context",
    "register_client",
    "revoke_client",
    "rotate_secret",
    "service_context",
    "ssl_context",
    "user_context",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":  # reading it takes longer than most imports
        from openchami_sdk.core import __version__

        return __version__
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


for _name in __all__:
    globals()[_name].__module__ = __name__  # the name in tracebacks, in help() and in pickles
