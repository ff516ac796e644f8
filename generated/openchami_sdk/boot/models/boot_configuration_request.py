# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootConfigurationRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .boot_configuration_spec import BootConfigurationSpec
from .metadata_request import MetadataRequest


class BootConfigurationRequest(
    Model,
    kw_only=True,
):
    """A boot configuration to create, or the new spec of a boot configuration."""

    spec: BootConfigurationSpec
    """What nodes boot, and which nodes. Empty members are left out of answers. In scripts, values
    are escaped as in HTML: iPXE gets `&amp;` for `&`, and gets other text for `<`, `>`, `"`,
    `'` and `+` too.
    """
    metadata: MetadataRequest | None = None
    """The metadata that a request can set. The service itself chooses the uid and the times. Put
    labels and annotations beside `metadata`: a PUT ignores those inside it.
    """
    labels: dict[str, str] | None = None
    """Labels, left out if there are none. A PUT adds labels and changes their values. To remove a
    label, delete the resource and create it again.
    """
    annotations: dict[str, str] | None = None
    """Annotations, left out if there are none. The rules are the same as for labels."""
