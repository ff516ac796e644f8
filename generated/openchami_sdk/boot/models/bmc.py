# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMC."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .bmc_spec import BMCSpec
from .bmc_status import BMCStatus
from .metadata import Metadata


class BMC(
    Model,
    kw_only=True,
    rename={
        "api_version": "apiVersion",
    },
):
    """A BMC: its metadata, its spec and its status."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `BMC`."""
    metadata: Metadata
    """What the service stores about a resource besides its spec and status."""
    spec: BMCSpec
    """What is known about a BMC. Only the length of the description is checked. A request may
    leave the interface out; answers always have it.
    """
    status: BMCStatus
    """The status of a BMC, as a client has written it. The service itself does not write it. Empty
    texts are left out of answers.
    """
