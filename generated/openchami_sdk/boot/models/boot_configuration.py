# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
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
    """A boot configuration: its metadata, its spec and its status."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `BootConfiguration`."""
    metadata: Metadata
    """What the service stores about a resource besides its spec and status."""
    spec: BootConfigurationSpec
    """What nodes boot, and which nodes. Empty members are left out of answers. In scripts, values
    are escaped as in HTML: iPXE gets `&amp;` for `&`, and gets other text for `<`, `>`, `"`,
    `'` and `+` too.
    """
    status: BootConfigurationStatus
    """The status of a boot configuration, as a client has written it. The service itself does not
    write it. Empty members are left out of answers.
    """
