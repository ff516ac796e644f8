# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""PhoneHome."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PhoneHome(
    Model,
    kw_only=True,
    gc=False,
):
    """What a node last reported about itself. Members that it did not report are empty strings."""

    pub_key_dsa: str
    """The node's public SSH host key of this kind."""
    pub_key_rsa: str
    """The node's public SSH host key of this kind."""
    pub_key_ecdsa: str
    """The node's public SSH host key of this kind."""
    instance_id: str
    """The instance ID that cloud-init used at boot."""
    hostname: str
    """The host name that the node reports."""
    fqdn: str
    """The fully qualified domain name that the node reports."""
    pub_key_ed25519: str | None = None
    """The node's public SSH host key of this kind; left out when empty."""
