# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduContact."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PduContact(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "contact_name": "ContactName",
        "email_address": "EmailAddress",
        "phone_number": "PhoneNumber",
    },
):
    """The contact for a PDU."""

    contact_name: str | None = None
    email_address: str | None = None
    phone_number: str | None = None
