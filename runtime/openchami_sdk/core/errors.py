"""What can go wrong with a call, for all services and for authentication.

    OpenCHAMIError
    ├── openchami_sdk.auth.AuthError     no token, or none that may be sent: see there
    ├── WaitTimeoutError                 a condition did not hold in time
    ├── BatchError                       a batch failed for a reason other than its items
    └── ApiError                         the call itself
        ├── NetworkError                 no answer: refused, dropped, no such host
        │   └── RequestTimeoutError      no answer in time
        ├── DecodeError                  an answer that is not what the description says
        ├── AmbiguousError               more than one object has this name
        ├── ChangedError                 an object was written after it was read
        ├── WrongServiceError            an answer that only another service gives
        └── StatusError                  an answer with an error status
            ├── BadRequestError          400
            ├── UnauthorizedError        401
            ├── ForbiddenError           403
            ├── NotFoundError            404
            ├── MethodNotAllowedError    405
            ├── ConflictError            409
            ├── RateLimitedError         429
            └── ServerError              500 and above
                ├── BadGatewayError          502
                ├── ServiceUnavailableError  503
                └── GatewayTimeoutError      504

Messages say which call, what happened and what to do. The only part of a body that they contain is
the sentence of the service.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from .answers.denial import Denial

__all__ = [
    "AmbiguousError",
    "ApiError",
    "BadGatewayError",
    "BadRequestError",
    "BatchError",
    "ChangedError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "GatewayTimeoutError",
    "MethodNotAllowedError",
    "NetworkError",
    "NotFoundError",
    "OpenCHAMIError",
    "Problem",
    "RateLimitedError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceUnavailableError",
    "StatusError",
    "UnauthorizedError",
    "WaitTimeoutError",
    "WrongServiceError",
    "status_error",
]


class Problem(Struct, kw_only=True, omit_defaults=True):
    """Problem details (RFC 9457) that came with an error."""

    type: str = "about:blank"
    """A URI for the kind of problem."""
    title: str = ""
    """The kind of problem in words."""
    status: int | None = None
    """The HTTP status, as the document has it."""
    detail: str = ""
    """What happened in this call."""
    instance: str = ""
    """A URI for this occurrence of the problem."""


class OpenCHAMIError(Exception):
    """The base of all errors of this SDK: of every service's calls and of authentication."""

    transient: bool = False
    """Whether the same call may succeed later: no answer, 429, 502, 503, 504, no token server."""


class WaitTimeoutError(OpenCHAMIError, TimeoutError):
    """The condition of `wait_until` did not hold before the deadline.

    Its `__cause__` is the error of the last read, if that failed.
    """

    def __init__(
        self, message: str, *, waited: float = 0.0, reads: int = 0, last: object = None
    ) -> None:
        super().__init__(message)
        self.waited = waited
        """How long it waited, in seconds."""
        self.reads = reads
        """How many reads were made."""
        self.last = last
        """What was read last; None when no read succeeded."""


class BatchError(OpenCHAMIError):
    """`send_in_batches` ended for a reason other than its items: see `__cause__`.

    Each item is in one of the three lists. Each list has the order of the items.
    """

    def __init__(
        self,
        message: str,
        *,
        accepted: Sequence[Any] = (),
        refused: Sequence[Any] = (),
        left: Sequence[Any] = (),
    ) -> None:
        super().__init__(message)
        self.accepted: list[Any] = list(accepted)
        """Items that the service has accepted."""
        self.refused: list[Any] = list(refused)
        """Items that the service has refused: `Refused`, with the error of each."""
        self.left: list[Any] = list(left)
        """All other items, those of the failed call first. That call may have been carried out."""


class ApiError(OpenCHAMIError):
    """The base of all errors of a call, for all services."""


class NetworkError(ApiError):
    """The service could not be reached, or closed the connection.

    The service may have carried out the call.
    """

    transient = True


class RequestTimeoutError(NetworkError):
    """The service did not answer in time.

    The service may have carried out the call, unless the message says that nothing was sent.
    """


class DecodeError(ApiError):
    """The answer cannot be read, or does not match the OpenAPI description."""

    def __init__(
        self,
        message: str,
        *,
        path: str = "$",
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.path = path
        """Where the fault is in the document, such as `$.Components[3].NID`."""
        self.status_code = status_code
        """The HTTP status of the answer."""
        self.headers: Mapping[str, str] = {} if headers is None else headers
        """The headers of the answer; names are compared without case."""
        self.body = body
        """The first 64 KiB of the answer. It may repeat what was sent, so do not log it."""


class AmbiguousError(ApiError):
    """More than one object matches what `find` was given."""


class ChangedError(ApiError):
    """An object was changed after it was read, so saving it would undo that change."""


class WrongServiceError(ApiError):
    """Another service answered; the message names it and the client to use.

    If that service carried out the call, the message says so.
    """


class StatusError(ApiError):
    """The service answered with an error status."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int = 0,
        problem: Problem | None = None,
        detail: str = "",
        stored: bool = False,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        """The HTTP status of the answer."""
        self.problem = problem
        """The problem details, if the service sent them."""
        self.detail = detail
        """What the service or a gateway said, without tokens; empty if it said nothing."""
        self.stored = stored
        """Whether SMD stored an inventory in spite of the error, as a whole or in part."""
        self.headers: Mapping[str, str] = {} if headers is None else headers
        """The headers of the answer; names are compared without case."""
        self.body = body
        """The first 64 KiB of the answer. It may repeat what was sent, so do not log it."""

    @property
    def request_id(self) -> str | None:
        """The id under which the service or gateway logged the call, if it sent one."""
        return self.headers.get("x-request-id")


class BadRequestError(StatusError):
    """400: the request is not valid."""


class UnauthorizedError(StatusError):
    """401: no token, or one the service does not accept."""


class ForbiddenError(StatusError):
    """403: the token does not allow this call."""

    denial: Denial | None = None
    """What the policy refused, if the service sent a document about it; otherwise None."""


class NotFoundError(StatusError):
    """404: there is no such object."""


class MethodNotAllowedError(StatusError):
    """405: the service does not know this call; its release may be older or newer."""


class ConflictError(StatusError):
    """409: the object exists already, or conflicts with something that exists."""


class RateLimitedError(StatusError):
    """429: too many calls."""

    transient = True


class ServerError(StatusError):
    """500 and above: the service failed."""


class BadGatewayError(ServerError):
    """502: the gateway got no valid answer from the service."""

    transient = True


class ServiceUnavailableError(ServerError):
    """503: the service is down or not ready."""

    transient = True


class GatewayTimeoutError(ServerError):
    """504: the gateway got no answer from the service in time."""

    transient = True


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    429: RateLimitedError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}


def status_error(status_code: int) -> type[StatusError]:
    """The class that stands for a status."""
    return _BY_STATUS.get(status_code, ServerError if status_code >= 500 else StatusError)


for _name in __all__:
    globals()[_name].__module__ = "openchami_sdk.core"  # the name in tracebacks and pickles
