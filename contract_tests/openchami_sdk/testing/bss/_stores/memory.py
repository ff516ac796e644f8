"""Boot parameters as BSS keeps them in etcd, and in memory with the same code (BSS v1.32.2).

An entry by name: an xname, a tag (`Default`, a role, `Global`, `Unknown-<arch>`), or the MAC
address or `nid<N>` of a node that SMD did not know. Kernels and initrds are records of their own,
with parameters of their own, and outlive the entries that brought them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import msgspec

from openchami_sdk.testing.bss._model import BootParams, CloudInit, PhoneHome
from openchami_sdk.testing.bss._nodes import NO_NODES, Host, Nodes
from openchami_sdk.testing.bss._stores.merge_patch import merge_patch
from openchami_sdk.testing.bss._stores.store import Access, Asked, BootData, StoreError

_DEFAULT = "Default"
_ENDPOINTS = ("bootscript", "user-data")


class _Entry(msgspec.Struct):
    params: str = ""
    kernel: str = ""
    initrd: str = ""
    cloud_init: CloudInit = msgspec.field(default_factory=CloudInit)
    token: str = ""


class MemoryStore:
    """The store of `--profile memory`. See `store.Store`."""

    name = "etcd"
    resolves = True

    def __init__(self) -> None:
        self.down = False
        self._entries: dict[str, _Entry] = {}
        self._kernels: dict[str, str] = {}
        self._initrds: dict[str, str] = {}
        self._accesses: dict[tuple[str, str], int] = {}

    def create(self, wanted: BootParams, nodes: Nodes) -> str | None:
        """Refuse what is there. A node that SMD does not know never counts as there."""
        self._connect()
        there = self._there(wanted.chosen(), nodes)
        if there:
            raise StoreError(f"Already exists: {there}")
        return self.set(wanted, nodes)

    def set(self, wanted: BootParams, nodes: Nodes) -> str | None:
        """Replace entries, or without nodes the parameters of an image."""
        self._connect()
        self._add_images(wanted)
        if not wanted.names_nodes:
            self._set_image(wanted)
            return None
        token = str(uuid.uuid4())
        for name in _names(wanted.chosen(), nodes):
            self._entries[name] = _Entry(
                wanted.params, wanted.kernel, wanted.initrd, wanted.cloud_init, token
            )
        return token

    def update(self, wanted: BootParams, nodes: Nodes) -> None:
        """Merge into entries, or where that is none into the parameters of an image.

        What SMD does not know is skipped. One name without an entry keeps all others as they
        are; the images are added all the same.
        """
        self._connect()
        self._add_images(wanted)
        names = list(wanted.hosts)
        for given, node in _known(wanted, nodes):
            own = f"nid{given}" if isinstance(given, int) else given
            names.append(node.id if node.id in self._entries else own)
        for missing in (name for name in names if name not in self._entries):
            raise StoreError(f"Error looking up {missing}: {_no_key(missing)}")
        for name in dict.fromkeys(names):
            _merge(self._entries[name], wanted)
        if not names:
            self._set_image(wanted)

    def delete(self, wanted: BootParams, nodes: Nodes) -> None:
        """Remove entries and images. MAC addresses that SMD does not know are skipped.

        Entries that exist are removed, even if others are missing. The error names the first one
        that is missing.
        """
        self._connect()
        macs = [node.id for _, node in _known(BootParams(macs=wanted.macs), nodes)]
        nids = [_name_of_nid(nid, nodes) for nid in wanted.nids]
        missing = [
            name for name in [*wanted.hosts, *macs, *nids] if self._entries.pop(name, None) is None
        ]
        self._kernels.pop(wanted.kernel, None)
        self._initrds.pop(wanted.initrd, None)
        for entry in self._entries.values():
            if wanted.kernel and entry.kernel == wanted.kernel:
                entry.kernel = ""
            if wanted.initrd and entry.initrd == wanted.initrd:
                entry.initrd = ""
        if missing:
            raise StoreError(f"Key {missing[0]} deletion: {_no_key(missing[0])}")

    def everything(self) -> list[BootParams]:
        """Images first, as items without nodes, then the entries."""
        return [*self._images(), *(_item(name, entry) for name, entry in self._entries.items())]

    def dump(self) -> list[BootParams]:
        self._connect()
        return [msgspec.structs.replace(item, cloud_init=CloudInit()) for item in self.everything()]

    def find(self, wanted: BootParams, nodes: Nodes) -> list[BootParams]:
        """The hits of each filter: an entry asked for by name and in another way comes twice.

        By MAC address and NID an entry is found once, as the node that SMD knows under its name.
        """
        found = [
            *(item for item in self._images() if _is_image(item, wanted)),
            *(_item(name, self._entries[name]) for name in wanted.hosts if name in self._entries),
        ]
        macs = {mac.lower() for mac in wanted.macs}
        for name, entry in self._entries.items():
            node = nodes.by_name(name)
            # The domain name counts as a name; an empty one finds all that have none.
            domain_name = node.fqdn if node else ""
            hit = domain_name in wanted.hosts and domain_name not in self._entries
            if node is not None:
                hit = hit or node.nid in wanted.nids or not macs.isdisjoint(node.lower_macs)
            if hit:
                found.append(_item(name, entry))
        return found

    def boot_data(self, asked: Asked, node: Host | None) -> BootData | None:
        given = asked.mac or asked.name or f"nid{asked.nid}"
        names = [given, _DEFAULT] if node is None else [node.id, given, node.role, _DEFAULT]
        entry = self._first(names)
        return None if entry is None else self._boot_data(entry)

    def boot_data_for_unknown(self, arch: str) -> BootData | None:
        entry = self._entries.get(f"Unknown-{arch}")
        return None if entry is None else self._boot_data(entry)._replace(token="")

    def cloud_init(self, name: str, role: str) -> CloudInit:
        entry = self._first([name, role, _DEFAULT])
        return CloudInit() if entry is None else entry.cloud_init

    def tagged_cloud_init(self, tag: str) -> CloudInit:
        entry = self._entries.get(tag)
        return CloudInit() if entry is None else entry.cloud_init

    def phone_home(self, name: str, role: str, report: PhoneHome) -> CloudInit:
        known = msgspec.structs.replace(self.cloud_init(name, role), phone_home=report)
        self.update(BootParams(hosts=[name], cloud_init=known), NO_NODES)
        return known

    def note(self, name: str, endpoint: str, epoch: int) -> None:
        self._accesses[name, endpoint] = epoch

    def accesses(self, name: str, endpoint: str) -> list[Access]:
        """The last access each. One that never was is told as time 0 when it is asked for."""
        self._connect()
        if endpoint and not name:
            raise StoreError(f"invalid search combination of name () and endpoint ({endpoint})")
        if endpoint:
            epoch = self._accesses.get((name, endpoint), 0)
            if epoch == 0 and endpoint.casefold() not in _ENDPOINTS:
                return []
            return [Access(name, endpoint, epoch)]
        return [
            Access(*key, epoch) for key, epoch in self._accesses.items() if name in ("", key[0])
        ]

    def _images(self) -> list[BootParams]:
        return [
            *(BootParams(kernel=kernel, params=params) for kernel, params in self._kernels.items()),
            *(BootParams(initrd=initrd, params=params) for initrd, params in self._initrds.items()),
        ]

    def _connect(self) -> None:
        if self.down:
            raise StoreError("the store does not answer")

    def _first(self, names: list[str]) -> _Entry | None:
        return next((self._entries[name] for name in names if name in self._entries), None)

    def _boot_data(self, entry: _Entry) -> BootData:
        return BootData(
            params=entry.params,
            kernel=entry.kernel,
            kernel_params=self._kernels.get(entry.kernel, ""),
            initrd=entry.initrd,
            initrd_params=self._initrds.get(entry.initrd, ""),
            token=entry.token,
        )

    def _there(self, wanted: BootParams, nodes: Nodes) -> str | int | None:
        """The first that is there already, as it was given."""
        if not wanted.names_nodes:
            if wanted.kernel:
                return wanted.kernel if wanted.kernel in self._kernels else None
            return wanted.initrd if wanted.initrd in self._initrds else None
        named = [
            *((host, host) for host in wanted.hosts),
            *((given, node.id) for given, node in _known(wanted, nodes)),
        ]
        return next((given for given, name in named if name in self._entries), None)

    def _add_images(self, wanted: BootParams) -> None:
        if wanted.kernel:
            self._kernels.setdefault(wanted.kernel, "")
        if wanted.initrd:
            self._initrds.setdefault(wanted.initrd, "")

    def _set_image(self, wanted: BootParams) -> None:
        if wanted.kernel:
            self._kernels[wanted.kernel] = wanted.params
        elif wanted.initrd:
            self._initrds[wanted.initrd] = wanted.params


def _no_key(name: str) -> str:
    return f"Key /params/{name} does not exist"


def _item(name: str, entry: _Entry) -> BootParams:
    return BootParams(
        hosts=[name],
        params=entry.params,
        kernel=entry.kernel,
        initrd=entry.initrd,
        cloud_init=entry.cloud_init,
    )


def _is_image(item: BootParams, wanted: BootParams) -> bool:
    return item.kernel == wanted.kernel if item.kernel else item.initrd == wanted.initrd


def _names(wanted: BootParams, nodes: Nodes) -> Iterator[str]:
    """Under which names nodes are kept: SMD's, else what was given."""
    yield from wanted.hosts
    for mac in wanted.macs:
        node = nodes.by_mac(mac)
        yield mac if node is None else node.id
    for nid in wanted.nids:
        yield _name_of_nid(nid, nodes)


def _name_of_nid(nid: int, nodes: Nodes) -> str:
    node = nodes.by_nid(nid)
    return f"nid{nid}" if node is None else node.id


def _known(wanted: BootParams, nodes: Nodes) -> Iterator[tuple[str | int, Host]]:
    """Each MAC address and NID that SMD knows, with its node."""
    for mac in wanted.macs:
        if (node := nodes.by_mac(mac)) is not None:
            yield mac, node
    for nid in wanted.nids:
        if (node := nodes.by_nid(nid)) is not None:
            yield nid, node


def _merge(entry: _Entry, wanted: BootParams) -> None:
    entry.params = wanted.params or entry.params
    entry.kernel = wanted.kernel or entry.kernel
    entry.initrd = wanted.initrd or entry.initrd
    old, new = entry.cloud_init, wanted.cloud_init
    entry.cloud_init = CloudInit(
        meta_data=merge_patch(old.meta_data, new.meta_data),
        user_data=merge_patch(old.user_data, new.user_data),
        phone_home=old.phone_home if new.phone_home == PhoneHome() else new.phone_home,
    )
