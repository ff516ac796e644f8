# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""The models of OpenCHAMI Boot Script Service (BSS), each loaded when it is first used."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .boot_data import BootData as BootData
    from .boot_image import BootImage as BootImage
    from .boot_parameters import BootParameters as BootParameters
    from .boot_parameters_request import BootParametersRequest as BootParametersRequest
    from .boot_parameters_selection import BootParametersSelection as BootParametersSelection
    from .cloud_init import CloudInit as CloudInit
    from .cloud_init_request import CloudInitRequest as CloudInitRequest
    from .connection_state import ConnectionState as ConnectionState
    from .endpoint_access import EndpointAccess as EndpointAccess
    from .history_endpoint import HistoryEndpoint as HistoryEndpoint
    from .host import Host as Host
    from .hsm_status import HsmStatus as HsmStatus
    from .phone_home import PhoneHome as PhoneHome
    from .phone_home_report import PhoneHomeReport as PhoneHomeReport
    from .problem_details import ProblemDetails as ProblemDetails
    from .run_state import RunState as RunState
    from .service_status import ServiceStatus as ServiceStatus
    from .service_status_all import ServiceStatusAll as ServiceStatusAll
    from .service_version import ServiceVersion as ServiceVersion
    from .state_change import StateChange as StateChange
    from .state_dump import StateDump as StateDump
    from .storage_backend import StorageBackend as StorageBackend
    from .storage_status import StorageStatus as StorageStatus
    from .store_name import StoreName as StoreName

_MODULES = {
    "BootData": "boot_data",
    "BootImage": "boot_image",
    "BootParameters": "boot_parameters",
    "BootParametersRequest": "boot_parameters_request",
    "BootParametersSelection": "boot_parameters_selection",
    "CloudInit": "cloud_init",
    "CloudInitRequest": "cloud_init_request",
    "ConnectionState": "connection_state",
    "EndpointAccess": "endpoint_access",
    "HistoryEndpoint": "history_endpoint",
    "Host": "host",
    "HsmStatus": "hsm_status",
    "PhoneHome": "phone_home",
    "PhoneHomeReport": "phone_home_report",
    "ProblemDetails": "problem_details",
    "RunState": "run_state",
    "ServiceStatus": "service_status",
    "ServiceStatusAll": "service_status_all",
    "ServiceVersion": "service_version",
    "StateChange": "state_change",
    "StateDump": "state_dump",
    "StorageBackend": "storage_backend",
    "StorageStatus": "storage_status",
    "StoreName": "store_name",
}

__all__ = [
    "BootData",
    "BootImage",
    "BootParameters",
    "BootParametersRequest",
    "BootParametersSelection",
    "CloudInit",
    "CloudInitRequest",
    "ConnectionState",
    "EndpointAccess",
    "HistoryEndpoint",
    "Host",
    "HsmStatus",
    "PhoneHome",
    "PhoneHomeReport",
    "ProblemDetails",
    "RunState",
    "ServiceStatus",
    "ServiceStatusAll",
    "ServiceVersion",
    "StateChange",
    "StateDump",
    "StorageBackend",
    "StorageStatus",
    "StoreName",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> Iterable[str]:
    return __all__
