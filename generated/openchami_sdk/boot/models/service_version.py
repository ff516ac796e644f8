# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""ServiceVersion."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ServiceVersion(
    Model,
    kw_only=True,
    gc=False,
):
    """Constants that are unrelated to the build."""

    service_name: str
    """A constant."""
    service_version: str
    """A constant, not the version that runs."""
    build_date: str
    """A constant."""
    git_commit: str
    """A constant."""
