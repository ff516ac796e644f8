"""The nodes as BSS sees them: what SMD said, put together and made searchable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

# A node whose slot is empty is not found by its old MAC address.
_EMPTY = "Empty"


class Host(msgspec.Struct, rename="pascal", omit_defaults=True):
    """A node as `/boot/v1/hosts` shows it; the members without a default always appear."""

    id: str = msgspec.field(name="ID")
    type: str
    fqdn: str = msgspec.field(name="FQDN")
    macs: list[str] | None = msgspec.field(name="MAC")
    endpoint_enabled: bool
    state: str = ""
    flag: str = ""
    enabled: bool | None = None
    software_status: str = ""
    role: str = ""
    sub_role: str = ""
    nid: int | None = msgspec.field(name="NID", default=None)
    subtype: str = ""
    net_type: str = ""
    arch: str = ""
    class_: str = msgspec.field(name="Class", default="")
    reservation_disabled: bool = False
    locked: bool = False

    @property
    def lower_macs(self) -> list[str]:
        return [mac.lower() for mac in self.macs or ()]


class Nodes:
    """All nodes, in SMD's order, and the ways to find one."""

    def __init__(self, hosts: Iterable[Host] = (), addresses: Mapping[str, str] | None = None):
        self.hosts = list(hosts)
        self._by_id = {host.id: host for host in self.hosts}
        self._by_nid: dict[int, Host] = {}
        self._by_mac: dict[str, Host] = {}
        self.addresses = dict(addresses or {})
        for host in self.hosts:
            if host.nid is not None:
                self._by_nid.setdefault(host.nid, host)
            if host.state != _EMPTY:
                for mac in host.lower_macs:
                    self._by_mac.setdefault(mac, host)

    def by_name(self, name: str) -> Host | None:
        return self._by_id.get(name)

    def by_mac(self, mac: str) -> Host | None:
        return self._by_mac.get(mac.lower())

    def by_nid(self, nid: int) -> Host | None:
        return self._by_nid.get(nid)

    def by_address(self, address: str) -> Host | None:
        """The node that has the IP address *address*."""
        return self._by_id.get(self.addresses.get(address, ""))


NO_NODES = Nodes()
