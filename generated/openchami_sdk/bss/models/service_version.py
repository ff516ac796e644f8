# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""ServiceVersion."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ServiceVersion(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "bss_version": "bss-version",
    },
):
    """The version of the service."""

    bss_version: str
    """The version, or `error`."""
