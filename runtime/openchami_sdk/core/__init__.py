"""What all clients of this SDK share: base classes, calls, errors, helpers, the HTTP library.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazy

if TYPE_CHECKING:
    from . import http as http
    from .answers.denial import Denial as Denial
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .client.response_of import response_of as response_of
    from .commands.version import __version__ as __version__
    from .errors import AmbiguousError as AmbiguousError
    from .errors import ApiError as ApiError
    from .errors import BadGatewayError as BadGatewayError
    from .errors import BadRequestError as BadRequestError
    from .errors import BatchError as BatchError
    from .errors import ChangedError as ChangedError
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
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WrongServiceError as WrongServiceError
    from .jobs.bar import progress_bar as progress_bar
    from .jobs.batches import BatchResult as BatchResult
    from .jobs.batches import Refused as Refused
    from .jobs.batches import send_in_batches as send_in_batches
    from .jobs.batches import send_in_batches_async as send_in_batches_async
    from .jobs.concurrent import Outcome as Outcome
    from .jobs.concurrent import map_concurrently as map_concurrently
    from .jobs.concurrent import map_concurrently_async as map_concurrently_async
    from .jobs.waiting import wait_until as wait_until
    from .jobs.waiting import wait_until_async as wait_until_async
    from .models.conversion import convert as convert
    from .models.files import from_json as from_json
    from .models.files import from_yaml as from_yaml
    from .models.model import Model as Model
    from .operation import Operation as Operation
    from .operation import Response as Response
    from .operation import Text as Text

__all__ = [
    "AmbiguousError",
    "ApiError",
    "AsyncClient",
    "BadGatewayError",
    "BadRequestError",
    "BatchError",
    "BatchResult",
    "ChangedError",
    "Client",
    "ConflictError",
    "DecodeError",
    "Denial",
    "ForbiddenError",
    "GatewayTimeoutError",
    "MethodNotAllowedError",
    "Model",
    "NetworkError",
    "NotFoundError",
    "OpenCHAMIError",
    "Operation",
    "Outcome",
    "Problem",
    "RateLimitedError",
    "Refused",
    "RequestTimeoutError",
    "Response",
    "ServerError",
    "ServiceUnavailableError",
    "StatusError",
    "Text",
    "UnauthorizedError",
    "WaitTimeoutError",
    "WrongServiceError",
    "__version__",
    "convert",
    "from_json",
    "from_yaml",
    "http",
    "map_concurrently",
    "map_concurrently_async",
    "progress_bar",
    "response_of",
    "send_in_batches",
    "send_in_batches_async",
    "wait_until",
    "wait_until_async",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "AsyncClient": ".client",
            "BatchResult": ".jobs.batches",
            "Client": ".client",
            "Denial": ".answers.denial",
            "Model": ".models.model",
            "Operation": ".operation",
            "Outcome": ".jobs.concurrent",
            "Refused": ".jobs.batches",
            "Response": ".operation",
            "Text": ".operation",
            "__version__": ".commands.version",
            "convert": ".models.conversion",
            "from_json": ".models.files",
            "from_yaml": ".models.files",
            "http": ".http",
            "map_concurrently": ".jobs.concurrent",
            "map_concurrently_async": ".jobs.concurrent",
            "progress_bar": ".jobs.bar",
            "response_of": ".client.response_of",
            "send_in_batches": ".jobs.batches",
            "send_in_batches_async": ".jobs.batches",
            "wait_until": ".jobs.waiting",
            "wait_until_async": ".jobs.waiting",
        },
        default=".errors",
    )
