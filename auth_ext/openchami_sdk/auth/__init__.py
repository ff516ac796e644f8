"""OAuth2 client credentials between OpenCHAMI's services, for httpx."""

from __future__ import annotations

import logging

from ._auth import ClientCredentialsAuth, TokenAuth
from ._client_auth import ClientAuthentication
from ._connect import connect
from ._endpoint import TokenEndpoint, TokenSource
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
from ._exchange import Channel
from ._file_store import FileStore
from ._hydra import RegisteredClient, RegistrationError
from ._middleware import UserMiddleware, UserWSGIMiddleware
from ._opaal import OpaalToken
from ._policy import Policy
from ._private_key_jwt import PrivateKeyJWT
from ._propagation import UserContext, current_user, in_context, service_context, user_context
from ._redis_store import RedisStore
from ._registration import Rotation, register_client, revoke, rotate_secret
from ._secrets import EnvironmentSecrets, FileSecrets, Secret, SecretSource, StaticSecrets
from ._settings import Settings
from ._static import EnvironmentToken, StaticToken, TokenFunction
from ._store import StoredTokens, StoreError, TokenStore
from ._telemetry import instrument
from ._tls import mutual_ssl_context, ssl_context
from ._tokensmith import TokenSmith

# Who logs nothing hears nothing: warnings would go to standard error otherwise.
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
    "OpaalToken",
    "Policy",
    "PrivateKeyJWT",
    "RedisStore",
    "RegisteredClient",
    "RegistrationError",
    "Rotation",
    "Secret",
    "SecretSource",
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
    "revoke",
    "rotate_secret",
    "service_context",
    "ssl_context",
    "user_context",
]
