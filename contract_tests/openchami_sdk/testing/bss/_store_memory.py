"""Boot parameters as BSS keeps them in etcd, and in memory with the same code (BSS v1.32.2).

An entry by name: an xname, a tag (`Default`, a role, `Global`, `Unknown-<arch>`), or the MAC
address or `nid<N>` of a node that SMD did not know. Kernels and initrds are records of their own,
with parameters of their own, and outlive the entries that brought them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any, cast

import msgspec

from openchami_sdk.testing.bss._model import BootParams, CloudInit, PhoneHome
from openchami_sdk.testing.bss._nodes import Host, Nodes
from openchami_sdk.testing.bss._store import Access, Asked, BootData, StoreError

_DEFAULT = "Default"
_ENDPOINTS = ("bootscript", "user-data")


class _Entry(msgspec.Struct):
    params: str = ""
    kernel: str = ""
    initrd: str = ""
    cloud_init: CloudInit = msgspec.field(default_factory=CloudInit)
    token: str = ""


class MemoryStore:
    """The store of `--profile memory`. See `_store.Store`."""

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
        if wanted.names_nodes:
            named = [*wanted.hosts, *_known(wanted, nodes)]
            there = [name for name in named if name in self._entries]
        else:
            there = [path for path in (wanted.kernel, wanted.initrd) if self._has_image(path)]
        if there:
            raise StoreError(f"Already exists: {', '.join(there)}")
        return self.set(wanted, nodes)

    def set(self, wanted: BootParams, nodes: Nodes) -> str | None:
        """Replace entries, or without nodes the parameters of an image."""
        self._connect()
        if not wanted.names_nodes:
            self._set_image(wanted)
            return None
        token = str(uuid.uuid4())
        self._add_images(wanted)
        for name in _names(wanted.chosen(), nodes):
            self._entries[name] = _Entry(
                wanted.params, wanted.kernel, wanted.initrd, wanted.cloud_init, token
            )
        return token

    def update(self, wanted: BootParams, nodes: Nodes) -> None:
        """Merge into entries. What SMD does not know is skipped, what has no entry is missed."""
        self._connect()
        if not wanted.names_nodes:
            self._update_image(wanted)
            return
        missing: list[str] = []
        for name in [*wanted.hosts, *_known(wanted, nodes)]:
            entry = self._entries.get(name)
            if entry is None:
                missing.append(name)
            else:
                self._add_images(wanted)
                _merge(entry, wanted)
        if missing:
            raise StoreError(f"Not found: {', '.join(missing)}")

    def delete(self, wanted: BootParams, nodes: Nodes) -> None:
        """Remove entries and images. MAC addresses that SMD does not know are skipped."""
        self._connect()
        nids = [_name_of_nid(nid, nodes) for nid in wanted.nids]
        macs = _known(BootParams(macs=wanted.macs), nodes)
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
            raise StoreError(f"Not found: {', '.join(missing)}")

    def everything(self) -> list[BootParams]:
        """Images first, as items without nodes, then the entries."""
        return [
            *(BootParams(kernel=kernel, params=params) for kernel, params in self._kernels.items()),
            *(BootParams(initrd=initrd, params=params) for initrd, params in self._initrds.items()),
            *(_item(name, entry) for name, entry in self._entries.items()),
        ]

    def dump(self) -> list[BootParams]:
        self._connect()
        return [msgspec.structs.replace(item, cloud_init=CloudInit()) for item in self.everything()]

    def find(self, wanted: BootParams, nodes: Nodes) -> list[BootParams]:
        """Each hit of each filter: a node asked for in two ways comes twice."""
        found = [
            _item(name, self._entries[name])
            for name in [*wanted.hosts, *_known(wanted, nodes)]
            if name in self._entries
        ]
        if wanted.kernel in self._kernels:
            found.append(BootParams(kernel=wanted.kernel, params=self._kernels[wanted.kernel]))
        if wanted.initrd in self._initrds:
            found.append(BootParams(initrd=wanted.initrd, params=self._initrds[wanted.initrd]))
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

    def phone_home(self, name: str, report: PhoneHome) -> None:
        self.update(BootParams(hosts=[name], cloud_init=CloudInit(phone_home=report)), Nodes())

    def note(self, name: str, endpoint: str, epoch: int) -> None:
        self._accesses[name, endpoint] = epoch

    def accesses(self, name: str, endpoint: str) -> list[Access]:
        """The last access each. One that never was is told as time 0 when it is asked for."""
        self._connect()
        if endpoint and not name:
            raise StoreError("an endpoint needs a name")
        if endpoint:
            if endpoint not in _ENDPOINTS:
                return []
            return [Access(name, endpoint, self._accesses.get((name, endpoint), 0))]
        return [
            Access(*key, epoch) for key, epoch in self._accesses.items() if name in ("", key[0])
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

    def _add_images(self, wanted: BootParams) -> None:
        if wanted.kernel:
            self._kernels.setdefault(wanted.kernel, "")
        if wanted.initrd:
            self._initrds.setdefault(wanted.initrd, "")

    def _has_image(self, path: str) -> bool:
        return path in self._kernels or path in self._initrds

    def _set_image(self, wanted: BootParams) -> None:
        if wanted.kernel:
            self._kernels[wanted.kernel] = wanted.params
        elif wanted.initrd:
            self._initrds[wanted.initrd] = wanted.params

    def _update_image(self, wanted: BootParams) -> None:
        if wanted.kernel and wanted.kernel not in self._kernels:
            raise StoreError(f"Not found: {wanted.kernel}")
        if not wanted.kernel and wanted.initrd and wanted.initrd not in self._initrds:
            raise StoreError(f"Not found: {wanted.initrd}")
        self._set_image(wanted)


def _item(name: str, entry: _Entry) -> BootParams:
    return BootParams(
        hosts=[name],
        params=entry.params,
        kernel=entry.kernel,
        initrd=entry.initrd,
        cloud_init=entry.cloud_init,
    )


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


def _known(wanted: BootParams, nodes: Nodes) -> list[str]:
    """The xnames of those MAC addresses and NIDs that SMD knows."""
    found = [
        *(nodes.by_mac(mac) for mac in wanted.macs),
        *(nodes.by_nid(nid) for nid in wanted.nids),
    ]
    return [node.id for node in found if node is not None]


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


def merge_patch(
    document: dict[str, Any] | None, patch: dict[str, Any] | None
) -> dict[str, Any] | None:
    """RFC 7386: members of *patch* replace those of *document*, null removes them."""
    if patch is None:
        return document
    merged = dict(document or {})
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict):
            old = merged.get(name)
            inner = cast("dict[str, Any]", old) if isinstance(old, dict) else None
            merged[name] = merge_patch(inner, cast("dict[str, Any]", value))
        else:
            merged[name] = value
    return merged
