# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Membership."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class Membership(
    Model,
    kw_only=True,
    rename={
        "group_labels": "groupLabels",
        "partition_name": "partitionName",
    },
):
    """The groups and the partition of a component."""

    id: str
    """An xname as SMD stores it: in lower case, without blanks and leading zeros. A component may
    also be called `all`, `all_comp` or `all_svc`.
    """
    group_labels: ListOrNull[str]
    partition_name: str
    """"" if the component is in no partition."""

    def __post_init__(self) -> None:
        self.group_labels = self.group_labels or []
