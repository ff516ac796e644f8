"""Boot parameters as BSS reads, keeps and writes them (BSS v1.32.2)."""

from __future__ import annotations

import re
from typing import Annotated, Any

import msgspec

from openchami_sdk.testing.smd._reading._xnames import type_of

_MAC = re.compile(r"([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")
_OCTAL = re.compile(r"0_?[0-7](_?[0-7])*")

Nid = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]


class PhoneHome(msgspec.Struct):
    """What a node told about itself. Only the Ed25519 key is left out when empty."""

    pub_key_dsa: str = ""
    pub_key_rsa: str = ""
    pub_key_ecdsa: str = ""
    pub_key_ed25519: str | msgspec.UnsetType = msgspec.UNSET
    instance_id: str = ""
    hostname: str = ""
    fqdn: str = ""

    def __post_init__(self) -> None:
        if self.pub_key_ed25519 == "":
            self.pub_key_ed25519 = msgspec.UNSET


class CloudInit(msgspec.Struct, rename="kebab"):
    meta_data: dict[str, Any] | None = None
    user_data: dict[str, Any] | None = None
    phone_home: PhoneHome = msgspec.field(default_factory=PhoneHome)


class BootParams(msgspec.Struct, rename="kebab", omit_defaults=True):
    """Boot parameters with the nodes they are for: a request's body and an answer's item."""

    hosts: list[str] = []
    macs: list[str] = []
    nids: list[Nid] = []
    params: str = ""
    kernel: str = ""
    initrd: str = ""
    cloud_init: CloudInit = msgspec.field(default_factory=CloudInit)

    @property
    def image(self) -> tuple[str, str, str]:
        """What a node boots: kernel, initrd and parameters."""
        return self.kernel, self.initrd, self.params

    @property
    def names_nodes(self) -> bool:
        return bool(self.hosts or self.macs or self.nids)

    def chosen(self) -> BootParams:
        """Only the first of hosts, macs and nids that is not empty."""
        if self.hosts:
            return msgspec.structs.replace(self, macs=[], nids=[])
        return msgspec.structs.replace(self, nids=[]) if self.macs else self


class MalformedError(ValueError):
    """A MAC address, an xname or a number that BSS refuses. The message is its own."""


def is_node(name: str) -> bool:
    """Whether *name* is the xname of a node, in the only spelling BSS takes."""
    return type_of(name) == "Node"


def check_macs(wanted: BootParams) -> None:
    """Raise MalformedError for the first that is no MAC address."""
    for mac in wanted.macs:
        if not _MAC.fullmatch(mac):
            raise MalformedError(f"invalid MAC address format: {mac}\n")


def check_hosts(wanted: BootParams) -> None:
    """Raise MalformedError for the first that is no xname, or not that of a node."""
    for host in wanted.hosts:
        if not is_node(host):
            kind = type_of(host)
            raise MalformedError(f"invalid xname{f' type: {kind}' if kind else f': {host}'}")


def whole_number(text: str) -> int:
    """A 64-bit number with Go's prefixes (`0x10`, `010`, `0b1`, `1_000`).

    Raises:
        ValueError: It is none.
    """
    digits = text[1:] if text[:1] in ("+", "-") else text
    if not (digits[:1].isdigit() and digits.isascii() and digits.replace("_", "").isalnum()):
        raise ValueError(text)
    number = int(digits.replace("_", ""), 8) if _OCTAL.fullmatch(digits) else int(digits, 0)
    number = -number if text.startswith("-") else number
    if not -(2**63) <= number < 2**63:
        raise ValueError(text)
    return number
