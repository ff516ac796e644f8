# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""HistoryEndpoint."""

from __future__ import annotations

from enum import StrEnum


class HistoryEndpoint(StrEnum):
    """The endpoints whose use BSS records.

    Models also accept any other text.
    """

    BOOTSCRIPT = "bootscript"
    USER_DATA = "user-data"
