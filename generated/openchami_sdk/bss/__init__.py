# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""A typed client for OpenCHAMI Boot Script Service (BSS) 1.32.2. Boot parameters of nodes, and the
iPXE scripts and cloud-init data made from them.

Everything is loaded when it is first used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._errors import ApiError as ApiError
    from ._errors import BadGatewayError as BadGatewayError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConflictError as ConflictError
    from ._errors import DecodeError as DecodeError
    from ._errors import ForbiddenError as ForbiddenError
    from ._errors import GatewayTimeoutError as GatewayTimeoutError
    from ._errors import MethodNotAllowedError as MethodNotAllowedError
    from ._errors import NetworkError as NetworkError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import Problem as Problem
    from ._errors import RateLimitedError as RateLimitedError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import ServerError as ServerError
    from ._errors import ServiceUnavailableError as ServiceUnavailableError
    from ._errors import StatusError as StatusError
    from ._errors import UnauthorizedError as UnauthorizedError
    from ._operation import Operation as Operation
    from ._operation import Response as Response
    from .models.boot_data import BootData as BootData
    from .models.boot_image import BootImage as BootImage
    from .models.boot_parameters import BootParameters as BootParameters
    from .models.boot_parameters_request import BootParametersRequest as BootParametersRequest
    from .models.boot_parameters_selection import BootParametersSelection as BootParametersSelection
    from .models.cloud_init import CloudInit as CloudInit
    from .models.cloud_init_request import CloudInitRequest as CloudInitRequest
    from .models.connection_state import ConnectionState as ConnectionState
    from .models.endpoint_access import EndpointAccess as EndpointAccess
    from .models.history_endpoint import HistoryEndpoint as HistoryEndpoint
    from .models.host import Host as Host
    from .models.hsm_status import HsmStatus as HsmStatus
    from .models.phone_home import PhoneHome as PhoneHome
    from .models.phone_home_report import PhoneHomeReport as PhoneHomeReport
    from .models.problem_details import ProblemDetails as ProblemDetails
    from .models.run_state import RunState as RunState
    from .models.service_status import ServiceStatus as ServiceStatus
    from .models.service_status_all import ServiceStatusAll as ServiceStatusAll
    from .models.service_version import ServiceVersion as ServiceVersion
    from .models.state_change import StateChange as StateChange
    from .models.state_dump import StateDump as StateDump
    from .models.storage_backend import StorageBackend as StorageBackend
    from .models.storage_status import StorageStatus as StorageStatus
    from .models.store_name import StoreName as StoreName

_MODULES = {
    "AsyncClient": "_client",
    "Client": "_client",
    "Operation": "_operation",
    "Response": "_operation",
    "ApiError": "_errors",
    "BadGatewayError": "_errors",
    "BadRequestError": "_errors",
    "ConflictError": "_errors",
    "DecodeError": "_errors",
    "ForbiddenError": "_errors",
    "GatewayTimeoutError": "_errors",
    "MethodNotAllowedError": "_errors",
    "NetworkError": "_errors",
    "NotFoundError": "_errors",
    "Problem": "_errors",
    "RateLimitedError": "_errors",
    "RequestTimeoutError": "_errors",
    "ServerError": "_errors",
    "ServiceUnavailableError": "_errors",
    "StatusError": "_errors",
    "UnauthorizedError": "_errors",
}

__all__ = [
    "ApiError",
    "AsyncClient",
    "BadGatewayError",
    "BadRequestError",
    "BootData",
    "BootImage",
    "BootParameters",
    "BootParametersRequest",
    "BootParametersSelection",
    "Client",
    "CloudInit",
    "CloudInitRequest",
    "ConflictError",
    "ConnectionState",
    "DecodeError",
    "EndpointAccess",
    "ForbiddenError",
    "GatewayTimeoutError",
    "HistoryEndpoint",
    "Host",
    "HsmStatus",
    "MethodNotAllowedError",
    "NetworkError",
    "NotFoundError",
    "Operation",
    "PhoneHome",
    "PhoneHomeReport",
    "Problem",
    "ProblemDetails",
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
    "UnauthorizedError",
    "api",
    "models",
]


def __getattr__(name: str) -> Any:
    if name in ("api", "models"):
        return import_module(f".{name}", __name__)
    if name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    elif name in __all__:
        value = getattr(import_module(".models", __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> Iterable[str]:
    return __all__
