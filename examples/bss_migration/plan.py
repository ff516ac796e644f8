"""Plans the boot configurations for the entries of BSS."""

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
"""Characters that boot-service escapes in scripts as in HTML: iPXE gets `&amp;` for `&`."""


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
        """Its name in messages."""
        names = [*(self.hosts or ()), *(self.macs or ()), *map(str, self.nids or ())]
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        return f"{names[0]}{more}" if names else f"the image {self.kernel or self.initrd}"


class Plan:
    """The plan for the entries: configurations by name, and what cannot be carried over."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.specs: dict[str, boot.BootConfigurationSpec] = {}
        self.lost: list[str] = []
        for entry in entries:
            self.lost += [f"{entry.called}: {what}" for what in _not_carried(entry)]
            for spec in specs_of(entry):
                first = self.specs.setdefault(_name_of(spec), spec)
                if first != spec:
                    self.lost.append(f"{entry.called}: another entry has the same nodes")

    def overlaps(self, nodes: list[boot.Node]) -> Iterator[str]:
        """The nodes that more than one configuration selects."""
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
    """The parts of an entry that boot-service cannot store."""
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
        yield "NID 0: it selects every node without a NID"
    if reason := _unbootable(entry):
        yield reason


def _says(value: Any) -> bool:
    """Whether it contains any value: BSS sends empty texts for what was never set."""
    if isinstance(value, dict):
        return any(_says(member) for member in cast("dict[str, Any]", value).values())
    return bool(value)


def _unbootable(entry: Entry) -> str:
    """Why an entry cannot become a configuration; empty if it can."""
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
    """The selector in boot-service for a host of BSS: an xname, a MAC address, a NID, or None.

    With etcd BSS lists NIDs and unknown MAC addresses among the hosts.
    """
    if XNAME.fullmatch(host) or MAC.fullmatch(host.lower()):
        return host.lower()
    nid = re.fullmatch(r"nid0*([1-9]\d*)", host)
    return int(nid[1]) if nid else None


def specs_of(entry: Entry) -> list[boot.BootConfigurationSpec]:
    """The configurations for an entry: for its nodes, and for `Default` one for all others."""
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
    """All selectors; without any, it applies to each node that no other configuration selects."""
    return [*spec.hosts, *spec.macs, *spec.nids]


def _name_of(spec: boot.BootConfigurationSpec) -> str:
    """The configuration's name: the same for the same nodes, so that another run finds it."""
    names = [str(one) for one in selectors(spec)]
    if not names:
        return "bss-default"
    digest = hashlib.sha256("\n".join(names).encode()).hexdigest()
    return f"bss-{names[0]}-{digest[:8]}"


def read(source: bss.Client | None, export: Path | None) -> list[Entry]:
    """The entries of BSS, or of an export.

    Raises ValueError, with one sentence, if the file is not an export.
    """
    if source is not None:
        return msgspec.convert(msgspec.to_builtins(source.bootparameters.list()), list[Entry])
    assert export is not None
    try:
        yaml: Any = YAML(typ="safe", pure=True)
        data = yaml.load(export.read_text(encoding="utf-8"))
        return msgspec.convert([] if data is None else data, list[Entry])
    except OSError as error:
        raise ValueError(f"{export} cannot be read: {error.strerror}") from None
    except (YAMLError, ValueError) as error:
        raise ValueError(f"{export} is not an export of boot parameters: {error}") from None
