# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PATCH /hsm/v2/Inventory/EthernetInterfaces/{ethernet_interface_id}/IPAddresses/{ip_address}."""

from __future__ import annotations

from openchami_sdk.core.encoding import expect, segment
from openchami_sdk.core.guard import Guard
from openchami_sdk.core.operation import Operation

from ...models.ip_address import IpAddress
from ...models.ip_address_update import IpAddressUpdate

_GUARD = Guard(
    any_of=("network",),
    means="removes every IP address of the interface",
    allow="remove_all_addresses",
)


def ethernet_interfaces_update_ip_address(
    ethernet_interface_id: str,
    ip_address: str,
    body: IpAddressUpdate,
    *,
    remove_all_addresses: bool = False,
) -> Operation[IpAddress]:
    """Change the network of an IP address."""
    expect(body, IpAddressUpdate)
    _GUARD.check(body, remove_all_addresses)
    return Operation(
        name="ethernet_interfaces_update_ip_address",
        method="PATCH",
        path=f"/hsm/v2/Inventory/EthernetInterfaces/{segment('ethernet_interface_id', ethernet_interface_id)}/IPAddresses/{segment('ip_address', ip_address)}",
        success=IpAddress,
        body=body,
    )
