# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 91d5d2c90c41). Don't edit: change openapi/, `make generate`.
"""ComponentsNidUpdate."""

from __future__ import annotations

from msgspec import Struct

from .component_nid_assignment import ComponentNidAssignment


class ComponentsNidUpdate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "components": "Components",
    },
):
    """New NIDs."""

    components: list[ComponentNidAssignment]
