# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentArch."""

from __future__ import annotations

from enum import StrEnum


class ComponentArch(StrEnum):
    """The processor architecture.

    Models also accept any other text.
    """

    X86 = "X86"
    ARM = "ARM"
    OTHER = "Other"
    UNKNOWN = "UNKNOWN"
