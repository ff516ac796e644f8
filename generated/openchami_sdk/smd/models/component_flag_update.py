# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
"""ComponentFlagUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_flag import ComponentFlag


class ComponentFlagUpdate(
    Model,
    kw_only=True,
    rename={
        "flag": "Flag",
        "id": "ID",
        "extended_info": "ExtendedInfo",
    },
):
    """A new flag."""

    flag: Open[ComponentFlag]
    """A hint to the state. `Warn` is accepted for `Warning` on input."""
    id: str | None = None
    """If given, the very text of the path's xname."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
