"""What SMD holds now, read with five calls."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from openchami_sdk import smd


@frozen
class Held:
    """The collections of SMD that a file can change, each by its key."""

    components: Mapping[str, smd.Component]
    endpoints: Mapping[str, smd.RedfishEndpoint]
    component_endpoints: Mapping[str, smd.ComponentEndpoint]
    interfaces: Mapping[str, smd.EthernetInterface]
    groups: Mapping[str, smd.Group]


def read_held(client: smd.Client) -> Held:
    """Read all of it. Raises what the calls raise."""
    return Held(
        components={one.id: one for one in client.components.list()},
        endpoints={one.id: one for one in client.redfish_endpoints.list()},
        component_endpoints={one.id: one for one in client.component_endpoints.list()},
        interfaces={one.id: one for one in client.ethernet_interfaces.list()},
        groups={one.label: one for one in client.groups.list()},
    )
