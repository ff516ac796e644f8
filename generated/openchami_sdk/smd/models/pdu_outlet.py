# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduOutlet."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduOutlet(
    Model,
    kw_only=True,
    gc=False,
):
    """An outlet of a PDU."""

    original_id: str | None = None
    """The PDU's name for the outlet."""
    id_suffix: str | None = None
    """The suffix to add to the controller's xname, such as p0v1."""
    name: str | None = None
    state: str | None = None
    """On or Off; an outlet that is Off is stored as disabled."""
    socket_type: str | None = None
    """Becomes the Redfish subtype."""
