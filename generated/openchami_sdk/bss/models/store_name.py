# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StoreName."""

from __future__ import annotations

from enum import StrEnum


class StoreName(StrEnum):
    """The kind of store. The in-memory store is also shown as etcd.

    Models also accept any other text.
    """

    ETCD = "etcd"
    POSTGRES = "postgres"
