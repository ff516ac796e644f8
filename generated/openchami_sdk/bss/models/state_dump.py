# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StateDump."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .boot_parameters import BootParameters
from .host import Host


class StateDump(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
        "params": "Params",
    },
):
    """The state of BSS. On the wire, its members are called `Components` and `Params`."""

    components: ListOrNull[Host]
    """The nodes; null when there are none."""
    params: ListOrNull[BootParameters]
    """The boot parameters; null when there are none."""

    def __post_init__(self) -> None:
        self.components = self.components or []
        self.params = self.params or []
