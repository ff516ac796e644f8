"""OAuth2 client credentials between OpenCHAMI's services, for httpx."""

from __future__ import annotations

from ._auth import ClientCredentialsAuth, TokenAuth
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
from ._policy import Policy
from ._propagation import UserContext, current_user, in_context, service_context, user_context
from ._secrets import EnvironmentSecrets, FileSecrets, Secret, SecretSource, StaticSecrets

__all__ = [
    "AuthError",
    "Channel",
    "ClientCredentialsAuth",
    "ConfigurationError",
    "EnvironmentSecrets",
    "FileSecrets",
    "InvalidClientError",
    "InvalidTokenResponseError",
    "Policy",
    "Secret",
    "SecretSource",
    "StaticSecrets",
    "TokenAuth",
    "TokenEndpointError",
    "TokenEndpointUnavailableError",
    "TokenError",
    "UntrustedOriginError",
    "UserContext",
    "UserContextError",
    "current_user",
    "in_context",
    "service_context",
    "user_context",
]
