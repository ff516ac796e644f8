"""What becomes of the entries of a BSS in a boot-service."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from openchami_sdk import boot, bss

XNAME = re.compile(r"x\d+c\d+s\d+b\d+n\d+")
MAC = re.compile(r"([0-9a-f]{2}:){5}[0-9a-f]{2}")
ESCAPED = set("&<>\"'+")
"""What boot-service writes into scripts as in HTML (`&` as `&amp;`), so that it does not arrive."""


class Entry(msgspec.Struct, rename={"cloud_init": "cloud-init"}, omit_defaults=True):
    """Boot parameters as BSS and `ochami` write them."""

    hosts: list[str] | None = None
    macs: list[str] | None = None
    nids: list[int] | None = None
    kernel: str | None = None
    initrd: str | None = None
    params: str | None = None
    cloud_init: dict[str, object] | None = None

    @property
    def called(self) -> str:
        """What messages call it."""
        names = [*(self.hosts or ()), *(self.macs or ()), *map(str, self.nids or ())]
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        return f"{names[0]}{more}" if names else f"the image {self.kernel}"


class Plan:
    """What becomes of the entries: configurations by name, and what cannot be carried."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.specs: dict[str, boot.BootConfigurationSpec] = {}
        self.lost: list[str] = []
        for entry in entries:
            self.lost += [f"{entry.called}: {what}" for what in _not_carried(entry)]
            for spec in specs_of(entry):
                first = self.specs.setdefault(_name_of(spec), spec)
                if first != spec:
                    self.lost.append(f"{entry.called}: another entry is for the same nodes")

    def overlaps(self, nodes: list[boot.Node]) -> Iterator[str]:
        """The nodes that more than one configuration is for."""
        claims: dict[str | int, list[str]] = defaultdict(list)
        for name, spec in self.specs.items():
            for selector in selectors(spec):
                claims[selector].append(name)
        known: set[str | int] = set()
        for node in nodes:
            own: set[str | int] = {
                node.spec.xname,
                (node.spec.boot_mac or "").lower(),
                node.spec.nid or 0,
            }
            known |= own
            if len(names := {name for one in own for name in claims.get(one, ())}) > 1:
                yield f"{node.spec.xname}: {', '.join(sorted(names))} all select it"
        for selector in claims.keys() - known:
            if len(names := set(claims[selector])) > 1:
                yield f"{selector}: {', '.join(sorted(names))} all select it"


def _not_carried(entry: Entry) -> Iterator[str]:
    """What of an entry boot-service has no place for."""
    data = {name: value for name, value in (entry.cloud_init or {}).items() if _says(value)}
    if data:
        yield f"cloud-init data ({', '.join(data)}): boot-service does not store it"
    for host in entry.hosts or ():
        if host != "Default" and not _selector(host):
            yield f"{host}: boot-service cannot select by role or tag; make a group in SMD"
    for mac in entry.macs or ():
        if not MAC.fullmatch(mac.lower()):
            yield f"{mac}: not a MAC address of six bytes with colons"
    if 0 in (entry.nids or ()):
        yield "NID 0: every node without a NID has it"
    if reason := _unbootable(entry):
        yield reason


def _says(value: Any) -> bool:
    """Whether there is any text in it: BSS fills what nobody told with empty ones."""
    if isinstance(value, dict):
        return any(_says(member) for member in cast("dict[str, Any]", value).values())
    return bool(value)


def _unbootable(entry: Entry) -> str:
    """Why no configuration can be made of an entry; empty when one can."""
    if not entry.kernel:
        return "no kernel, which a boot configuration must have"
    if not (entry.hosts or entry.macs or entry.nids):
        return "no node boots it"
    for what, value in (("kernel", entry.kernel), ("initrd", entry.initrd)):
        if value and not re.match(r"https?:|/.", value, re.IGNORECASE):
            return f"{what} {value}: boot-service accepts only http, https and absolute paths"
    for what in ("kernel", "initrd", "params"):
        if found := ESCAPED & set(getattr(entry, what) or ""):
            return f"{' '.join(sorted(found))} in {what}: boot-service escapes it as in HTML"
    return ""


def _selector(host: str) -> str | int | None:
    """What a host of BSS's is in boot-service: an xname, a MAC address, a NID, or nothing.

    With etcd BSS lists NIDs and unknown MAC addresses among the hosts.
    """
    if XNAME.fullmatch(host) or MAC.fullmatch(host.lower()):
        return host.lower()
    nid = re.fullmatch(r"nid0*([1-9]\d*)", host)
    return int(nid[1]) if nid else None


def specs_of(entry: Entry) -> list[boot.BootConfigurationSpec]:
    """The configurations that an entry becomes: of its nodes, and of all others for `Default`."""
    if _unbootable(entry):
        return []
    image = {"kernel": entry.kernel or "", "initrd": entry.initrd, "params": entry.params}
    image = {name: value for name, value in image.items() if value}
    found = [_selector(host) for host in entry.hosts or ()]
    found += [mac.lower() for mac in entry.macs or () if MAC.fullmatch(mac.lower())]
    texts = sorted({one for one in found if isinstance(one, str)})
    spec = msgspec.convert(
        {
            **image,
            "hosts": [one for one in texts if XNAME.fullmatch(one)],
            "macs": [one for one in texts if MAC.fullmatch(one)],
            "nids": sorted(
                {one for one in [*found, *(entry.nids or ())] if isinstance(one, int)} - {0}
            ),
        },
        boot.BootConfigurationSpec,
    )
    specs = [spec] if selectors(spec) else []
    if "Default" in (entry.hosts or ()):
        specs.append(msgspec.convert(image, boot.BootConfigurationSpec))
    return specs


def selectors(spec: boot.BootConfigurationSpec) -> list[str | int]:
    """What a configuration is for; nothing means each node that no other configuration is for."""
    return [*spec.hosts, *spec.macs, *spec.nids]


def _name_of(spec: boot.BootConfigurationSpec) -> str:
    """The same for the same nodes, so that another run finds what this one wrote."""
    names = [str(one) for one in selectors(spec)]
    if not names:
        return "bss-default"
    digest = hashlib.sha256("\n".join(names).encode()).hexdigest()
    return f"bss-{names[0]}-{digest[:8]}"


def read(source: bss.Client | None, export: Path | None) -> list[Entry]:
    """The entries of a BSS, or of an export.

    Raises ValueError with one sentence for a file that is none.
    """
    if source is not None:
        return msgspec.convert(msgspec.to_builtins(source.bootparameters.list()), list[Entry])
    assert export is not None
    try:
        yaml: Any = YAML(typ="safe", pure=True)
        data = yaml.load(export.read_text(encoding="utf-8"))
        return msgspec.convert(data or [], list[Entry])
    except (OSError, YAMLError, msgspec.ValidationError) as error:
        raise ValueError(f"{export} is not an export of boot parameters: {error}") from None
