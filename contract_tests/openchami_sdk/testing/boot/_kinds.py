"""The three kinds of resources that boot-service v0.3.2 has, and their rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from openchami_sdk.testing._go.shapes import (
    FLAG,
    INT,
    INT32,
    TEXT,
    TEXTS,
    ListOf,
    Struct,
)
from openchami_sdk.testing.boot._rules import is_host, is_image, is_mac, is_xname
from openchami_sdk.testing.fabrica import Kind

_INTERFACE = {"mac": TEXT, "ip": TEXT, "type": TEXT}
_DESCRIPTION_LENGTH = 200


def _node_fault(spec: dict[str, Any]) -> str | None:
    if not is_xname(spec["xname"]):
        return f"invalid XName format: {spec['xname']}"
    if not is_mac(spec["bootMac"]):
        return f"invalid BootMAC format: {spec['bootMac']}"
    return None


def _configuration_fault(spec: dict[str, Any]) -> str | None:
    return next(_configuration_faults(spec), None)


def _configuration_faults(spec: dict[str, Any]) -> Iterator[str]:
    if not spec["kernel"]:
        yield "kernel field is required"
    for host in spec["hosts"]:
        if not is_host(host):
            yield f"invalid host XName format: {host}"
    for mac in spec["macs"]:
        if not is_mac(mac):
            yield f"invalid MAC address format: {mac}"
    if not is_image(spec["kernel"]):
        yield f"invalid kernel URL or path: {spec['kernel']}"
    if spec["initrd"] and not is_image(spec["initrd"]):
        yield f"invalid initrd URL or path: {spec['initrd']}"
    if not 0 <= spec["priority"] <= 100:
        yield "priority must be between 0 and 100"


def _bmc_fault(spec: dict[str, Any]) -> str | None:
    if len(spec["description"]) > _DESCRIPTION_LENGTH:
        return f"description must be at most {_DESCRIPTION_LENGTH}"
    return None


NODE: Final = Kind(
    "Node",
    Struct(
        "NodeSpec",
        {
            "xname": TEXT,
            "nid": INT32,
            "bootMac": TEXT,
            "role": TEXT,
            "subRole": TEXT,
            "hostname": TEXT,
            "interfaces": ListOf(Struct("NodeInterface", _INTERFACE)),
            "groups": TEXTS,
        },
        always=frozenset({"xname"}),
    ),
    Struct(
        "NodeStatus",
        {
            "lastBoot": TEXT,
            "bootConfiguration": TEXT,
            "state": TEXT,
            "lastHSMSync": TEXT,
            "error": TEXT,
        },
    ),
    _node_fault,
)

CONFIGURATION: Final = Kind(
    "BootConfiguration",
    Struct(
        "BootConfigurationSpec",
        {
            "hosts": TEXTS,
            "macs": TEXTS,
            "nids": ListOf(INT32),
            "groups": TEXTS,
            "profile": TEXT,
            "kernel": TEXT,
            "initrd": TEXT,
            "params": TEXT,
            "priority": INT,
        },
        always=frozenset({"kernel"}),
    ),
    Struct(
        "BootConfigurationStatus",
        {"phase": TEXT, "lastUpdated": TEXT, "appliedTo": TEXTS, "error": TEXT},
    ),
    _configuration_fault,
)

BMC: Final = Kind(
    "BMC",
    Struct(
        "BMCSpec",
        {"xname": TEXT, "description": TEXT, "interface": Struct("BMCInterface", _INTERFACE)},
        always=frozenset({"interface"}),
    ),
    Struct(
        "BMCStatus",
        {"phase": TEXT, "message": TEXT, "ready": FLAG},
        always=frozenset({"ready"}),
    ),
    _bmc_fault,
)

KINDS: Final = (NODE, CONFIGURATION, BMC)
