"""Component endpoints: what the file says of them, and what SMD holds."""

from __future__ import annotations

from collections.abc import Iterable

from openchami_sdk import smd

from .._files import names
from .._wanted import ComponentEndpoint
from .changes import Difference


def differences_of_component_endpoint(
    wanted: ComponentEndpoint, known: smd.ComponentEndpoint
) -> tuple[Difference, ...]:
    """What changes, of what the file says."""
    found = _found(known)
    pairs = {
        "name": (found.name, wanted.name),
        "UUID": (found.uuid, wanted.uuid),
        "subtype": (found.kind, wanted.kind),
        "path": (found.path, wanted.path),
        "actions": (_list(found.actions), _list(wanted.actions)),
        "command shells": (_list(found.shells), _list(wanted.shells)),
        "MAC addresses": (_list(found.macs), _list(wanted.macs)),
        "power controls": (_list(found.power_controls), _list(wanted.power_controls)),
    }
    return tuple(
        Difference(name, before or "none", after)
        for name, (before, after) in pairs.items()
        if after and before != after
    )


def _found(known: smd.ComponentEndpoint) -> ComponentEndpoint:
    """What SMD holds, in the form of the file."""
    system, manager = known.redfish_system_info, known.redfish_manager_info
    info = system or manager
    reset: smd.ResetAction | None = None
    if system is not None and system.actions is not None:
        reset = system.actions.computer_system_reset
    if manager is not None and manager.actions is not None:
        reset = manager.actions.manager_reset
    shell = manager.command_shell if manager is not None else None
    nics = (info.ethernet_nic_info if info is not None else None) or []
    controls = (system.power_control if system is not None else None) or []
    return ComponentEndpoint(
        known.id,
        name=(info.name if info is not None else None) or "",
        uuid=known.uuid or "",
        kind=known.redfish_subtype,
        path=known.odata_id,
        actions=tuple((reset.reset_type_redfish_allowable_values if reset else None) or ()),
        shells=tuple((shell.connect_types_supported if shell else None) or ()),
        macs=frozenset(
            names.mac(nic.mac_address) or nic.mac_address.lower() for nic in nics if nic.mac_address
        ),
        power_controls=tuple(one.odata_id or "" for one in controls),
    )


def _list(values: Iterable[str]) -> str:
    return ", ".join(sorted(values))
