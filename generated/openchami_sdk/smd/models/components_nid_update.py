# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsNidUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .component_nid_assignment import ComponentNidAssignment


class ComponentsNidUpdate(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
    },
):
    """New NIDs."""

    components: list[ComponentNidAssignment]
