# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The models of OpenCHAMI Boot Script Service (BSS), each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .boot_data import BootData
    from .boot_image import BootImage
    from .boot_parameters import BootParameters
    from .boot_parameters_request import BootParametersRequest
    from .boot_parameters_selection import BootParametersSelection
    from .cloud_init import CloudInit
    from .cloud_init_request import CloudInitRequest
    from .connection_state import ConnectionState
    from .endpoint_access import EndpointAccess
    from .history_endpoint import HistoryEndpoint
    from .host import Host
    from .hsm_status import HsmStatus
    from .phone_home import PhoneHome
    from .phone_home_report import PhoneHomeReport
    from .run_state import RunState
    from .service_status import ServiceStatus
    from .service_status_all import ServiceStatusAll
    from .service_version import ServiceVersion
    from .state_change import StateChange
    from .state_dump import StateDump
    from .storage_backend import StorageBackend
    from .storage_status import StorageStatus
    from .store_name import StoreName

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "BootData": ".boot_data",
            "BootImage": ".boot_image",
            "BootParameters": ".boot_parameters",
            "BootParametersRequest": ".boot_parameters_request",
            "BootParametersSelection": ".boot_parameters_selection",
            "CloudInit": ".cloud_init",
            "CloudInitRequest": ".cloud_init_request",
            "ConnectionState": ".connection_state",
            "EndpointAccess": ".endpoint_access",
            "HistoryEndpoint": ".history_endpoint",
            "Host": ".host",
            "HsmStatus": ".hsm_status",
            "PhoneHome": ".phone_home",
            "PhoneHomeReport": ".phone_home_report",
            "RunState": ".run_state",
            "ServiceStatus": ".service_status",
            "ServiceStatusAll": ".service_status_all",
            "ServiceVersion": ".service_version",
            "StateChange": ".state_change",
            "StateDump": ".state_dump",
            "StorageBackend": ".storage_backend",
            "StorageStatus": ".storage_status",
            "StoreName": ".store_name",
        },
    )
