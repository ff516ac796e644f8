"""OAuth2 client credentials between OpenCHAMI's services, for httpx."""

from __future__ import annotations

from ._auth import ClientCredentialsAuth, TokenAuth
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
from ._hydra import RegisteredClient, RegistrationError
from ._policy import Policy
from ._propagation import UserContext, current_user, in_context, service_context, user_context
from ._registration import Rotation, register_client, revoke, rotate_secret
from ._secrets import EnvironmentSecrets, FileSecrets, Secret, SecretSource, StaticSecrets
from ._settings import Settings
from ._static import EnvironmentToken, StaticToken
from ._tls import mutual_ssl_context, ssl_context

__all__ = [
    "AuthError",
    "Channel",
    "ClientCredentialsAuth",
    "ConfigurationError",
    "EnvironmentSecrets",
    "EnvironmentToken",
    "FileSecrets",
    "InvalidClientError",
    "InvalidTokenResponseError",
    "Policy",
    "RegisteredClient",
    "RegistrationError",
    "Rotation",
    "Secret",
    "SecretSource",
    "Settings",
    "StaticSecrets",
    "StaticToken",
    "TokenAuth",
    "TokenEndpoint",
    "TokenEndpointError",
    "TokenEndpointUnavailableError",
    "TokenError",
    "TokenSource",
    "UntrustedOriginError",
    "UserContext",
    "UserContextError",
    "connect",
    "current_user",
    "in_context",
    "mutual_ssl_context",
    "register_client",
    "revoke",
    "rotate_secret",
    "service_context",
    "ssl_context",
    "user_context",
]
