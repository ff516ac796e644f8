# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentNidAssignment."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ComponentNidAssignment(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "nid": "NID",
        "extended_info": "ExtendedInfo",
    },
):
    """A component and its new NID."""

    id: str
    """The component's xname. A text that is not an xname is ignored, without an error."""
    nid: int
    extended_info: Any = None
    """Any JSON; the server ignores it."""
