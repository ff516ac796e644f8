"""What every client of this SDK runs on: errors, and the HTTP library.

Everything is loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import http as http
    from .errors import ApiError as ApiError
    from .errors import BadGatewayError as BadGatewayError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import DecodeError as DecodeError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import GatewayTimeoutError as GatewayTimeoutError
    from .errors import MethodNotAllowedError as MethodNotAllowedError
    from .errors import NetworkError as NetworkError
    from .errors import NotFoundError as NotFoundError
    from .errors import OpenCHAMIError as OpenCHAMIError
    from .errors import Problem as Problem
    from .errors import RateLimitedError as RateLimitedError
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .errors import ServerError as ServerError
    from .errors import ServiceUnavailableError as ServiceUnavailableError
    from .errors import StatusError as StatusError
    from .errors import UnauthorizedError as UnauthorizedError

__all__ = [
    "ApiError",
    "BadGatewayError",
    "BadRequestError",
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
    "http",
]


def __getattr__(name: str) -> Any:
    if name == "http":
        return import_module(".http", __name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(".errors", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> Iterable[str]:
    return __all__
