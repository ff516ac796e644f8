"""Boot parameters as BSS keeps them in Postgres (BSS v1.32.2).

Nodes, configurations (kernel, initrd, command line) and which node has which. A node row carries
one identifier and the others empty, which is why selecting "" or 0 selects most of them. What
was stored by one kind of identifier is found by no other. No cloud-init data, tags or tokens.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Final, NamedTuple

import msgspec

from openchami_sdk.testing.bss._model import BootParams, CloudInit, PhoneHome, is_node
from openchami_sdk.testing.bss._nodes import Host, Nodes
from openchami_sdk.testing.bss._store import Access, Asked, BootData, CrashError, StoreError


class _Config:
    """A row of its own even where another one holds the same; compared by identity."""

    def __init__(self, kernel: str, initrd: str, params: str) -> None:
        self.image: Final = (kernel, initrd, params)


class _Node(msgspec.Struct, eq=False):
    config: _Config
    xname: str = ""
    mac: str = ""
    nid: int = 0


class _Column(NamedTuple):
    """One kind of identifier: a column of the nodes and a member of the boot parameters."""

    name: str
    member: str
    read: Callable[[_Node], str | int]


_XNAME = _Column("xname", "hosts", attrgetter("xname"))
_MAC = _Column("mac", "macs", attrgetter("mac"))
_NID = _Column("nid", "nids", attrgetter("nid"))
_COLUMNS = (_XNAME, _MAC, _NID)


class PostgresStore:
    """The store of `--profile postgres`. See `_store.Store`."""

    name = "postgres"
    resolves = False

    def __init__(self) -> None:
        self.down = False
        self._nodes: list[_Node] = []
        self._configs: list[_Config] = []
        self._accesses: list[Access] = []

    def create(self, wanted: BootParams, nodes: Nodes) -> str:
        """Add the nodes that are not there yet. Raises StoreError when that is none of them."""
        self._connect(wanted)
        wanted = self._missing(wanted.chosen())
        if not wanted.names_nodes:
            raise StoreError("data already exists")
        self._add(wanted)
        return str(uuid.uuid4())

    def set(self, wanted: BootParams, nodes: Nodes) -> str:
        """Add what is missing, merge into what is there: empty values keep the old ones."""
        self._connect(wanted)
        if not any(wanted.image):
            raise StoreError("No data")
        missing = self._missing(wanted)
        if missing.names_nodes and all(is_node(host) for host in missing.hosts):
            self._add(missing.chosen())
        self._change(self._selected(wanted) if wanted.names_nodes else self._nodes, wanted)
        return str(uuid.uuid4())

    def update(self, wanted: BootParams, nodes: Nodes) -> None:
        """Merge into what is there, which has to be all of it."""
        self._connect(wanted)
        if self._missing(wanted).names_nodes:
            raise StoreError("data does not exist")
        if not any(wanted.image):
            raise StoreError("nothing to change")
        self._change(self._selected(wanted) if wanted.names_nodes else self._nodes, wanted)

    def delete(self, wanted: BootParams, nodes: Nodes) -> None:
        """Remove nodes, and the nodes that boot the kernel, initrd and parameters named."""
        if wanted.names_nodes or any(wanted.image):
            self._connect(wanted)
        if wanted.names_nodes:
            chosen = wanted.chosen()
            selected = self._selected(chosen)
            if not selected or not all(is_node(host) for host in chosen.hosts):
                raise StoreError("no node IDs specified for deleting")
            self._remove(selected)
        if any(wanted.image):
            self._remove([node for node in self._nodes if _boots(node.config, wanted)])

    def everything(self) -> list[BootParams]:
        return [] if self.down else self._grouped(self._nodes, lambda node, column: True)

    def dump(self) -> list[BootParams]:
        self._connect()
        return self.everything()

    def find(self, wanted: BootParams, nodes: Nodes) -> list[BootParams]:
        """Only by the identifiers asked for, and only those are shown."""
        self._connect(wanted)
        wanted = _normal(wanted)

        def asked(node: _Node, column: _Column) -> bool:
            return column.read(node) in getattr(wanted, column.member)

        return self._grouped(self._selected(wanted), asked, empty=True)

    def boot_data(self, asked: Asked, node: Host | None) -> BootData | None:
        if self.down:
            return None
        column, value = (
            (_MAC, asked.mac.lower())
            if asked.mac
            else (_XNAME, asked.name)
            if asked.name
            else (_NID, asked.nid)
        )
        for row in self._nodes:
            if column.read(row) == value:
                kernel, initrd, params = row.config.image
                return BootData(params=params, kernel=kernel, initrd=initrd)
        return None

    def boot_data_for_unknown(self, arch: str) -> BootData | None:
        raise CrashError("it looks for unknown nodes' parameters in a store that is not there")

    def cloud_init(self, name: str, role: str) -> CloudInit:
        raise CrashError("it looks for a node's cloud-init data in a store that is not there")

    def tagged_cloud_init(self, tag: str) -> CloudInit:
        return CloudInit()

    def phone_home(self, name: str, report: PhoneHome) -> None:
        raise StoreError("nothing to change")

    def note(self, name: str, endpoint: str, epoch: int) -> None:
        if name and not self.down:
            self._accesses.append(Access(name, endpoint, epoch))

    def accesses(self, name: str, endpoint: str) -> list[Access]:
        self._connect()
        if any(char in value for value in (name, endpoint) for char in "'\0"):
            raise StoreError("syntax error")
        return [
            access
            for access in self._accesses
            if name in ("", access.name) and endpoint in ("", access.endpoint)
        ]

    def _connect(self, wanted: BootParams | None = None) -> None:
        if self.down:
            raise StoreError("connection refused")
        if wanted is not None and any("\0" in text for text in (*wanted.hosts, *wanted.image)):
            raise StoreError("invalid byte sequence")

    def _missing(self, wanted: BootParams) -> BootParams:
        """*wanted* with only the nodes that no row has."""
        wanted = _normal(wanted)
        found = {column.name: {column.read(node) for node in self._nodes} for column in _COLUMNS}
        return msgspec.structs.replace(
            wanted,
            hosts=[host for host in wanted.hosts if host not in found["xname"]],
            macs=[mac for mac in wanted.macs if mac not in found["mac"]],
            nids=[nid for nid in wanted.nids if nid not in found["nid"]],
        )

    def _selected(self, wanted: BootParams) -> list[_Node]:
        wanted = _normal(wanted)
        return [
            node
            for node in self._nodes
            if any(column.read(node) in getattr(wanted, column.member) for column in _COLUMNS)
        ]

    def _add(self, wanted: BootParams) -> None:
        if not wanted.kernel:
            raise StoreError("kernel URI cannot be blank")
        config = self._config(wanted.image)
        self._nodes += [_Node(config, xname=host) for host in wanted.hosts]
        self._nodes += [_Node(config, mac=mac) for mac in wanted.macs]
        self._nodes += [_Node(config, nid=nid) for nid in wanted.nids]

    def _change(self, selected: Iterable[_Node], wanted: BootParams) -> None:
        """Move each node to the row with its new values.

        A row that was there before is taken; new ones are made one for each old row, even where
        they are equal.
        """
        before = list(self._configs)
        moved: dict[_Config, _Config] = {}
        for node in selected:
            if node.config not in moved:
                image = [
                    new or old for new, old in zip(wanted.image, node.config.image, strict=True)
                ]
                moved[node.config] = self._config((image[0], image[1], image[2]), before)
            node.config = moved[node.config]

    def _config(self, image: tuple[str, str, str], among: list[_Config] | None = None) -> _Config:
        for config in self._configs if among is None else among:
            if config.image == image:
                return config
        config = _Config(*image)
        self._configs.append(config)
        return config

    def _remove(self, nodes: Iterable[_Node]) -> None:
        removed = set(nodes)
        self._nodes = [node for node in self._nodes if node not in removed]

    def _grouped(
        self,
        nodes: Iterable[_Node],
        shown: Callable[[_Node, _Column], bool],
        *,
        empty: bool = False,
    ) -> list[BootParams]:
        """One item for each row of the configurations, with those identifiers that are *shown*."""
        items: dict[_Config, BootParams] = {}
        for node in nodes:
            kernel, initrd, params = node.config.image
            item = items.setdefault(
                node.config, BootParams(kernel=kernel, initrd=initrd, params=params)
            )
            for column in _COLUMNS:
                value = column.read(node)
                if shown(node, column) and (value or empty):
                    getattr(item, column.member).append(value)
        return list(items.values())


def _normal(wanted: BootParams) -> BootParams:
    """MAC addresses are kept and looked for in lower case."""
    return msgspec.structs.replace(wanted, macs=[mac.lower() for mac in wanted.macs])


def _boots(config: _Config, wanted: BootParams) -> bool:
    return all(
        not asked or asked == actual
        for asked, actual in zip(wanted.image, config.image, strict=True)
    )
