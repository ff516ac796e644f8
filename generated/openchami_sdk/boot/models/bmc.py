# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
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
    """A BMC, with what the service keeps about it."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `BMC`."""
    metadata: Metadata
    """What the service keeps about a resource beside its spec and status."""
    spec: BMCSpec
    """What is known about a BMC. Only the length of the description is checked. A request may
    leave the interface out; answers always have it.
    """
    status: BMCStatus
    """What somebody reported about a BMC. The service itself writes none of it. Texts that are
    empty are left out of answers.
    """
