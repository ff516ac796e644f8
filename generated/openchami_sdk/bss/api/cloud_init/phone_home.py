# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""POST /phone-home."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect
from openchami_sdk.core.operation import Operation

from ...models.boot_parameters import BootParameters
from ...models.phone_home_report import PhoneHomeReport


def cloud_init_phone_home(body: PhoneHomeReport) -> Operation[BootParameters]:
    """Store what the calling node reports about itself."""
    expect(body, PhoneHomeReport)
    return Operation(
        name="cloud_init_phone_home",
        method="POST",
        path="/phone-home",
        success=BootParameters,
        body=body,
        public=True,
    )
