"""What can go wrong before a service is reached.

    openchami_sdk.core.OpenCHAMIError, which the errors of calls have in common with these
    └── AuthError
        ├── ConfigurationError             the settings cannot work: nothing was sent
        ├── UntrustedOriginError           the origin may not get the token: nothing was sent
        ├── UserContextError               the user's request has ended: nothing was sent
        └── TokenError                     no token could be obtained
            ├── TokenEndpointError         the token endpoint refused (RFC 6749 §5.2)
            │   ├── InvalidClientError     … because client or secret is unknown to it
            │   └── TokenEndpointUnavailableError   … or could not answer; worth another try later
            └── InvalidTokenResponseError  it answered with something that is not a token

None of them is an `ApiError`: the service itself has not answered.
No message or attribute holds a secret or a token.
"""

from __future__ import annotations

import copy
from typing import Self

from openchami_sdk.core.errors import OpenCHAMIError


class AuthError(OpenCHAMIError):
    """The base of all errors that this package raises."""

    def again(self, message: str | None = None) -> Self:
        """A fresh copy: one failure is told to many callers, and each needs its own traceback."""
        fresh = copy.copy(self)
        if message is not None:
            fresh.args = (message,)
        return fresh


class ConfigurationError(AuthError):
    """The settings cannot work; the message says which and what to set instead."""


class UntrustedOriginError(AuthError):
    """The request goes to an origin that is not in `allowed_origins`."""


class UserContextError(AuthError):
    """Work for a user continued after `user_context` ended."""


class TokenError(AuthError):
    """No token could be obtained."""


class TokenEndpointError(TokenError):
    """The token endpoint refused the request.

    Attributes:
        status: HTTP status, or None when there was no answer.
        error: the `error` code of RFC 6749 §5.2, if one was sent.
        error_description: its text, cut to 256 characters, control characters escaped.
        retry_after: seconds the server asked to wait, if it did.
        request_id: the answer's `X-Request-Id`, if any.
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
    """The token endpoint knows neither the client nor any of its secrets (`invalid_client`)."""


class TokenEndpointUnavailableError(TokenEndpointError):
    """The token endpoint is unreachable, overloaded (429) or failing (5xx)."""

    transient = True


class InvalidTokenResponseError(TokenError):
    """The token endpoint answered 200, but not with a token."""
