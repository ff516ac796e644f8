# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""PhoneHomeReport."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PhoneHomeReport(
    Model,
    kw_only=True,
    gc=False,
):
    """What a node reports about itself. Members not given are stored as empty strings."""

    pub_key_dsa: str | None = None
    """The node's public SSH host key of this kind."""
    pub_key_rsa: str | None = None
    """The node's public SSH host key of this kind."""
    pub_key_ecdsa: str | None = None
    """The node's public SSH host key of this kind."""
    pub_key_ed25519: str | None = None
    """The node's public SSH host key of this kind."""
    instance_id: str | None = None
    """The instance ID that cloud-init used at boot."""
    hostname: str | None = None
    """The host name that the node reports."""
    fqdn: str | None = None
    """The fully qualified domain name that the node reports."""
