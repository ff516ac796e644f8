"""What the stand-in needs of a store. There are two: Postgres' ways and etcd's ways."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import msgspec

from openchami_sdk.testing.bss._model import BootParams, CloudInit, PhoneHome
from openchami_sdk.testing.bss._nodes import Host, Nodes


class StoreError(Exception):
    """The store refused, for the reason that it says. The status differs by operation."""


class CrashError(Exception):
    """The real service crashes here and closes the connection without an answer.

    The message completes "the real BSS …".
    """


class BootData(NamedTuple):
    """What a boot script is made of."""

    params: str = ""
    kernel: str = ""
    kernel_params: str = ""
    initrd: str = ""
    initrd_params: str = ""
    token: str = ""


class Access(msgspec.Struct):
    """That a node asked for its boot script or user data."""

    name: str
    endpoint: str
    last_epoch: int


class Asked(NamedTuple):
    """How a boot script was asked for: in one of three ways."""

    mac: str = ""
    name: str = ""
    nid: int = -1


class Store(Protocol):
    """Boot parameters by node, and who asked when.

    `nodes` is what SMD last said; a store that does not look nodes up (`resolves` is False) is
    handed an empty one.
    """

    name: str
    resolves: bool
    down: bool

    def create(self, wanted: BootParams, nodes: Nodes) -> str | None: ...

    def set(self, wanted: BootParams, nodes: Nodes) -> str | None: ...

    def update(self, wanted: BootParams, nodes: Nodes) -> None: ...

    def delete(self, wanted: BootParams, nodes: Nodes) -> None: ...

    def everything(self) -> list[BootParams]: ...

    def dump(self) -> list[BootParams]: ...

    def find(self, wanted: BootParams, nodes: Nodes) -> list[BootParams]: ...

    def boot_data(self, asked: Asked, node: Host | None) -> BootData | None: ...

    def boot_data_for_unknown(self, arch: str) -> BootData | None: ...

    def cloud_init(self, name: str, role: str) -> CloudInit: ...

    def tagged_cloud_init(self, tag: str) -> CloudInit: ...

    def phone_home(self, name: str, role: str, report: PhoneHome) -> CloudInit: ...

    def note(self, name: str, endpoint: str, epoch: int) -> None: ...

    def accesses(self, name: str, endpoint: str) -> list[Access]: ...
