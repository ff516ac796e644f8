# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""LastDiscoveryStatus."""

from __future__ import annotations

from enum import StrEnum


class LastDiscoveryStatus(StrEnum):
    """The status of the last discovery of a controller.

    Models also accept any other text.
    """

    NOT_YET_QUERIED = "NotYetQueried"
    DISCOVERY_STARTED = "DiscoveryStarted"
    DISCOVER_OK = "DiscoverOK"
    HTTPS_GET_OK = "HTTPsGetOk"
    HTTPS_GET_FAILED = "HTTPsGetFailed"
    ENDPOINT_INVALID = "EndpointInvalid"
    ENDPOINT_NOT_ENABLED = "EndpointNotEnabled"
    ENDPOINT_TYPE_NOT_SUPPORTED = "EndpointTypeNotSupported"
    EP_RESPONSE_FAILED_DECODE = "EPResponseFailedDecode"
    NO_ETH_IFACES_FOUND = "NoEthIfacesFound"
    REDFISH_SUBTYPE_NO_SUPPORT = "RedfishSubtypeNoSupport"
    VERIFYING_DATA = "VerifyingData"
    VERIFICATION_FAILED = "VerificationFailed"
    CHILD_VERIFICATION_FAILED = "ChildVerificationFailed"
    STORE_FAILED = "StoreFailed"
    UNEXPECTED_ERROR_PRE_STORE = "UnexpectedErrorPreStore"
