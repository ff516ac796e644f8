"""Compares what the boot scripts of BSS and boot-service boot."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import msgspec

from bss_migration.plan import Entry, Plan, specs_of
from openchami_sdk import boot, bss

ADDED = ("initrd=initrd", "xname=", "nid=", "bss_referral_token=", "BOOTIF=", "ds=nocloud-net;")
"""Words that one of the services itself adds to the parameters."""
CALLERS = 8


class Booted(msgspec.Struct, frozen=True):
    """What a script boots."""

    kernel: str
    initrd: str
    words: tuple[str, ...]


def of_bss(data: bss.BootData) -> Booted:
    """What a script of BSS boots, from the data that BSS makes it of."""
    words = tuple(data.params.removeprefix("kernel ").split())
    return Booted(data.kernel.path, data.initrd.path, words)


def of_boot_service(script: str) -> Booted:
    """What a script of boot-service boots."""
    found = dict(re.findall(r"^set (kernel|initrd|params) (.*)$", script, re.MULTILINE))
    words = tuple(found.get("params", "").split())
    return Booted(found.get("kernel", ""), found.get("initrd", ""), words)


def difference(before: Booted, after: Booted) -> str:
    """How two scripts differ, except for what each service adds itself; empty if they do not."""
    for what in ("kernel", "initrd"):
        old, new = getattr(before, what), getattr(after, what)
        if old != new:
            return f"{what} {old or '(none)'} became {new or '(none)'}"
    old = [word for word in before.words if word in after.words or not word.startswith(ADDED)]
    new = [word for word in after.words if word in before.words or not word.startswith(ADDED)]
    return "" if old == new else f"parameters {' '.join(old)!r} became {' '.join(new)!r}"


def verify(client: boot.Client, source: bss.Client | None, plan: Plan) -> list[str]:
    """Compare the script of each node that an entry names; returns what boots differently."""
    asked: list[tuple[str, str | int, Entry]] = []
    for entry in plan.entries:
        for spec in specs_of(entry):
            asked += [("host", one, entry) for one in spec.hosts]
            asked += [("mac", one, entry) for one in spec.macs]
            asked += [("nid", one, entry) for one in spec.nids]

    def compare(question: tuple[str, str | int, Entry]) -> str:
        kind, value, entry = question
        script = client.scripts.get(**{kind: value})  # type: ignore[arg-type]
        if script.kind == "error":
            return f"{value}: boot-service does not know the node (it reads SMD every 5 minutes)"
        words = tuple((entry.params or "").split())
        before = Booted(entry.kernel or "", entry.initrd or "", words)
        if source is not None:
            name = "name" if kind == "host" else kind
            before = of_bss(source.bootscript.get_data(**{name: value}))  # type: ignore[arg-type]
            if not before.kernel:
                return f"{value}: BSS has no boot script for it"
        found = difference(before, of_boot_service(script))
        return f"{value}: {found}" if found else ""

    with ThreadPoolExecutor(CALLERS) as pool:
        found = [line for line in pool.map(compare, asked) if line]
    print(f"{len(asked) - len(found)} of {len(asked)} nodes boot the same.")
    return found
