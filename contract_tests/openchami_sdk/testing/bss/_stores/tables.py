"""BSS's tables in Postgres: nodes, configurations, and which node has which.

A node row carries one identifier and the others empty, which is why selecting "" or 0 selects
most of them. What was stored by one kind of identifier is found by no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Final, NamedTuple, TypeAlias

import msgspec

from openchami_sdk.testing.bss._model import BootParams

Image: TypeAlias = tuple[str, str, str]
"""What a node boots: kernel, initrd and parameters."""


class Config:
    """A row of its own even where another one holds the same; compared by identity."""

    def __init__(self, image: Image) -> None:
        self.image: Final = image


class Node(msgspec.Struct, eq=False):
    config: Config
    xname: str = ""
    mac: str = ""
    nid: int = 0


class Column(NamedTuple):
    """One kind of identifier: a column of the nodes and a member of the boot parameters."""

    member: str
    read: Callable[[Node], str | int]


XNAME: Final = Column("hosts", attrgetter("xname"))
MAC: Final = Column("macs", attrgetter("mac"))
NID: Final = Column("nids", attrgetter("nid"))
_COLUMNS: Final = (XNAME, MAC, NID)


class Tables:
    """The rows, and the queries that BSS makes. MAC addresses are kept in lower case."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._configs: list[Config] = []

    def first(self, column: Column, value: str | int) -> Image | None:
        """What the first node with that identifier boots."""
        return next((row.config.image for row in self.nodes if column.read(row) == value), None)

    def selected(self, wanted: BootParams) -> list[Node]:
        """The nodes that *wanted* names, each once; all when it names none."""
        if not wanted.names_nodes:
            return list(self.nodes)
        wanted = lower_macs(wanted)
        return [
            node
            for node in self.nodes
            if any(column.read(node) in getattr(wanted, column.member) for column in _COLUMNS)
        ]

    def missing(self, wanted: BootParams) -> BootParams:
        """*wanted* with only the nodes that no row has."""
        wanted = lower_macs(wanted)
        there = {column.member: set(map(column.read, self.nodes)) for column in _COLUMNS}
        return msgspec.structs.replace(
            wanted,
            hosts=[host for host in wanted.hosts if host not in there["hosts"]],
            macs=[mac for mac in wanted.macs if mac not in there["macs"]],
            nids=[nid for nid in wanted.nids if nid not in there["nids"]],
        )

    def add(self, wanted: BootParams) -> None:
        """A row for each node that *wanted* names, whether there is one or not."""
        config = self._config(wanted.image, self._configs)
        self.nodes += [Node(config, xname=host) for host in wanted.hosts]
        self.nodes += [Node(config, mac=mac) for mac in wanted.macs]
        self.nodes += [Node(config, nid=nid) for nid in wanted.nids]

    def change(self, selected: Iterable[Node], new: Image) -> None:
        """Move each node to the row with its new values; empty ones keep the old.

        A row that was there before is taken; new ones are made one for each old row, even where
        they are equal.
        """
        before = list(self._configs)
        moved: dict[Config, Config] = {}
        for node in selected:
            if node.config not in moved:
                kernel, initrd, params = node.config.image
                image = (new[0] or kernel, new[1] or initrd, new[2] or params)
                moved[node.config] = self._config(image, before)
            node.config = moved[node.config]

    def remove(self, nodes: Iterable[Node]) -> None:
        removed = set(nodes)
        self.nodes = [node for node in self.nodes if node not in removed]

    def items(self) -> list[BootParams]:
        """One item for each row of the configurations that a node has."""
        items: dict[Config, BootParams] = {}
        for node in self.nodes:
            item = items.setdefault(node.config, _item(node.config.image))
            for column in _COLUMNS:
                if value := column.read(node):
                    getattr(item, column.member).append(value)
        return list(items.values())

    def found(self, wanted: BootParams) -> list[BootParams]:
        """The nodes that *wanted* names, by the identifiers asked for; equal items are one."""
        wanted = lower_macs(wanted)
        items: dict[Image, BootParams] = {}
        for column in _COLUMNS:
            for node in self.nodes:
                value = column.read(node)
                if value in getattr(wanted, column.member):
                    item = items.setdefault(node.config.image, _item(node.config.image))
                    getattr(item, column.member).append(value)
        return list(items.values())

    def _config(self, image: Image, among: Iterable[Config]) -> Config:
        for config in among:
            if config.image == image:
                return config
        config = Config(image)
        self._configs.append(config)
        return config


def lower_macs(wanted: BootParams) -> BootParams:
    return msgspec.structs.replace(wanted, macs=[mac.lower() for mac in wanted.macs])


def _item(image: Image) -> BootParams:
    kernel, initrd, params = image
    return BootParams(kernel=kernel, initrd=initrd, params=params)
