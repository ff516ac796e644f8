# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""A typed client for OpenCHAMI Boot Service (boot-service) 0.3.2. Nodes, BMCs and boot
configurations, and the iPXE scripts made from them.

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
    "BMC",
    "BMCRequest",
    "BMCSpec",
    "BMCStatus",
    "BMCStatusUpdate",
    "BMCUpdate",
    "BadGatewayError",
    "BadRequestError",
    "BatchError",
    "BootConfiguration",
    "BootConfigurationRequest",
    "BootConfigurationSpec",
    "BootConfigurationStatus",
    "BootConfigurationStatusUpdate",
    "BootConfigurationUpdate",
    "BootParameters",
    "BootParametersList",
    "BootParametersMeta",
    "BootParametersRequest",
    "ChangedError",
    "Client",
    "ConflictError",
    "DecodeError",
    "Deletion",
    "Denial",
    "ForbiddenError",
    "GatewayTimeoutError",
    "Health",
    "Metadata",
    "MetadataRequest",
    "MethodNotAllowedError",
    "NetworkError",
    "NetworkInterface",
    "Node",
    "NodeRequest",
    "NodeSpec",
    "NodeStatus",
    "NodeStatusUpdate",
    "NodeUpdate",
    "NotFoundError",
    "OpenCHAMIError",
    "Operation",
    "Problem",
    "RateLimitedError",
    "RequestTimeoutError",
    "Response",
    "ServerError",
    "ServiceStatus",
    "ServiceStatusDetails",
    "ServiceUnavailableError",
    "ServiceVersion",
    "StatusError",
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
