# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""BootConfiguration."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .boot_configuration_spec import BootConfigurationSpec
from .boot_configuration_status import BootConfigurationStatus
from .metadata import Metadata


class BootConfiguration(
    Model,
    kw_only=True,
    rename={
        "api_version": "apiVersion",
    },
):
    """A boot configuration, with what the service keeps about it."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `BootConfiguration`."""
    metadata: Metadata
    """What the service keeps about a resource beside its spec and status."""
    spec: BootConfigurationSpec
    """What nodes boot, and which nodes. Members that are empty are left out of answers. Values are
    escaped as HTML in the scripts: `&`, `<`, `>`, `"`, `'` and `+` in an address or in the
    parameters do not reach iPXE.
    """
    status: BootConfigurationStatus
    """What somebody reported about a boot configuration. The service itself writes none of it.
    Members that are empty are left out of answers.
    """
