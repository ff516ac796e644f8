# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""A typed client for OpenCHAMI Boot Script Service (BSS) 1.32.2-7-ge4894b0. Boot parameters of
nodes, and the iPXE scripts and cloud-init data made from them.

Its modules are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk import core
from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from openchami_sdk.core import (
        AmbiguousError,
        ApiError,
        BadGatewayError,
        BadRequestError,
        BatchError,
        ChangedError,
        ConflictError,
        DecodeError,
        Denial,
        ForbiddenError,
        GatewayTimeoutError,
        MethodNotAllowedError,
        NetworkError,
        NotFoundError,
        OpenCHAMIError,
        Operation,
        Problem,
        RateLimitedError,
        RequestTimeoutError,
        Response,
        ServerError,
        ServiceUnavailableError,
        StatusError,
        Text,
        UnauthorizedError,
        WaitTimeoutError,
        WrongServiceError,
        __version__,
        response_of,
    )

    from . import api, models
    from ._client import AsyncClient, Client
    from .models import *

__all__ = [
    "AmbiguousError",
    "ApiError",
    "AsyncClient",
    "BadGatewayError",
    "BadRequestError",
    "BatchError",
    "BootData",
    "BootImage",
    "BootParameters",
    "BootParametersRequest",
    "BootParametersSelection",
    "ChangedError",
    "Client",
    "CloudInit",
    "CloudInitRequest",
    "ConflictError",
    "ConnectionState",
    "DecodeError",
    "Denial",
    "EndpointAccess",
    "ForbiddenError",
    "GatewayTimeoutError",
    "HistoryEndpoint",
    "Host",
    "HsmStatus",
    "MethodNotAllowedError",
    "NetworkError",
    "NotFoundError",
    "OpenCHAMIError",
    "Operation",
    "PhoneHome",
    "PhoneHomeReport",
    "Problem",
    "RateLimitedError",
    "RequestTimeoutError",
    "Response",
    "RunState",
    "ServerError",
    "ServiceStatus",
    "ServiceStatusAll",
    "ServiceUnavailableError",
    "ServiceVersion",
    "StateChange",
    "StateDump",
    "StatusError",
    "StorageBackend",
    "StorageStatus",
    "StoreName",
    "Text",
    "UnauthorizedError",
    "WaitTimeoutError",
    "WrongServiceError",
    "__version__",
    "api",
    "models",
    "response_of",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            **dict.fromkeys(core.__all__, core.__name__),
            "AsyncClient": "._client",
            "Client": "._client",
            "api": ".api",
            "models": ".models",
        },
        default=".models",
    )
