"""The errors that are raised before a service is reached.

    openchami_sdk.core.OpenCHAMIError      the base class of the errors of calls, too
    └── AuthError
        ├── ConfigurationError             the settings cannot be used: nothing was sent
        ├── UntrustedOriginError           the origin may not get the token: nothing was sent
        ├── UserContextError               the user's request has ended: nothing was sent
        └── TokenError                     the SDK could not get a token
            ├── TokenEndpointError         the token endpoint refused (RFC 6749 §5.2)
            │   ├── InvalidClientError     … because it does not accept the client or its secret
            │   └── TokenEndpointUnavailableError   … or could not answer; another try may help
            └── InvalidTokenResponseError  its answer has no usable token

They are not `ApiError`s: the service itself has not answered.
Messages and attributes do not hold secrets or tokens.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable
from typing import Any, ParamSpec, Self, TypeVar

from openchami_sdk.core.errors import OpenCHAMIError

P = ParamSpec("P")
T = TypeVar("T")


def hiding_arguments(function: Callable[P, T]) -> Callable[P, T]:
    """A function whose arguments may be secret: its errors have no frame that holds them."""

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except (OpenCHAMIError, TypeError, ValueError) as error:
            fault = error.with_traceback(None)
            fault.__cause__ = fault.__context__ = None
        del args, kwargs
        raise fault

    return call


def made_of_secrets(cls: type[T]) -> type[T]:
    """A class whose constructor's arguments may be secret."""
    made: Any = cls
    made.__init__ = hiding_arguments(made.__init__)
    return cls


class AuthError(OpenCHAMIError):
    """The base class of this package's errors."""

    def again(self, message: str | None = None) -> Self:
        """A copy: many callers can get the same failure, and each needs its own traceback."""
        fresh = copy.copy(self)
        if message is not None:
            fresh.args = (message,)
        return fresh


class ConfigurationError(AuthError):
    """The settings cannot be used. The message names the setting, and says what to set instead."""


class UntrustedOriginError(AuthError):
    """The request is for an origin that is not in `allowed_origins`. Nothing was sent."""


class UserContextError(AuthError):
    """Work for a user continued after `user_context` ended."""


class TokenError(AuthError):
    """The SDK could not get a token."""


class TokenEndpointError(TokenError):
    """The token endpoint refused the request, or its certificate is not trusted.

    Attributes:
        status: HTTP status, or None when there was no answer.
        error: The `error` code of RFC 6749 §5.2, if one was sent.
        error_description: Its text, cut to 256 characters, control characters escaped.
        retry_after: The seconds that the answer's `Retry-After` asks to wait, if it has one.
        request_id: The answer's `X-Request-Id`, if any.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        retry_after: float | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.error_description = error_description
        self.retry_after = retry_after
        self.request_id = request_id


class InvalidClientError(TokenEndpointError):
    """The token endpoint does not accept the client or its secrets (`invalid_client`)."""


class TokenEndpointUnavailableError(TokenEndpointError):
    """The token endpoint is unreachable, overloaded (429) or failing (5xx)."""

    transient = True


class InvalidTokenResponseError(TokenError):
    """The token endpoint's answer reports success, but has no token that can be used."""
