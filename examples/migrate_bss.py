"""Carry the boot parameters of BSS over to boot-service, and check that nodes boot the same.

    python migrate_bss.py                     show what would be written; writes nothing
    python migrate_bss.py --write             write it, then compare the boot scripts of each node
    python migrate_bss.py --verify            compare the boot scripts only
    python migrate_bss.py --export bss.yaml   read what `ochami bss boot params get` printed (JSON
                                              or YAML), if BSS no longer runs

Addresses and credentials are the SDK's settings (OPENCHAMI_BSS_URI, OPENCHAMI_BOOT_URI, …). The
program can be stopped at any time and started again: it does not write a configuration twice. With
--write or --verify the exit status is 1 if the output has lines under "Not carried over", "Please
check" or "Boots differently". It is 2 after an error of a service, the settings or the export. See
docs/migrate-bss.md.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from bss_migration.plan import Plan, read, selectors
from bss_migration.scripts import verify
from openchami_sdk import auth, boot, bss, core

LABELS = {"migrated-from": "bss"}
SHOWN = 20


def write(client: boot.Client, plan: Plan, *, dry_run: bool) -> list[str]:
    """Write the missing configurations one by one; returns what the operator has to do."""
    there: dict[str, list[boot.BootConfiguration]] = defaultdict(list)
    for one in client.configurations.list():
        there[one.metadata.name].append(one)
    trouble: list[str] = []
    done: Counter[str] = Counter()
    print(f"boot-service has {sum(map(len, there.values()))} configurations.")
    for number, (name, spec) in enumerate(plan.specs.items(), 1):
        found = there.pop(name, [])
        if len(found) > 1:
            uids = ", ".join(one.metadata.uid for one in found)
            trouble.append(
                f"{len(found)} configurations are called {name}: delete all but one of {uids}"
            )
            continue
        done[_write_one(client, name, spec, found, dry_run=dry_run)] += 1
        if number % 100 == 0 and not dry_run:
            print(f"{number} of {len(plan.specs)} done", flush=True)
    counts = [f"{count} {what}" for what, count in sorted(done.items())]
    print(f"{', '.join(counts) or 'Nothing to write'}.")
    trouble += [
        f"{one.metadata.name} ({one.metadata.uid}): from an earlier migration, no longer in BSS"
        for left in there.values()
        for one in left
        if LABELS.items() <= (one.metadata.labels or {}).items()
    ]
    return trouble


def _write_one(
    client: boot.Client,
    name: str,
    spec: boot.BootConfigurationSpec,
    found: list[boot.BootConfiguration],
    *,
    dry_run: bool,
) -> str:
    if found and found[0].spec == spec:
        return "already correct"
    everyone = not selectors(spec)
    if dry_run:
        print(f"would {'change' if found else 'create'} {name}: {_shown(spec)}")
    elif found:
        found[0].spec = spec
        client.configurations.save(found[0], every_node=everyone)
    else:
        metadata = boot.MetadataRequest(name=name)
        body = boot.BootConfigurationRequest(metadata=metadata, labels=LABELS, spec=spec)
        client.configurations.create(body, every_node=everyone)
    return f"{'to be ' if dry_run else ''}{'changed' if found else 'created'}"


def _shown(spec: boot.BootConfigurationSpec) -> str:
    names = [str(one) for one in selectors(spec)] or [
        "each node that no other configuration selects"
    ]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more}: {spec.kernel} {spec.params or ''}".rstrip()


def _show(title: str, lines: list[str]) -> None:
    if lines:
        print(f"\n{title}:")
    for line in lines[:SHOWN]:
        print(f"  {line}")
    if len(lines) > SHOWN:
        print(f"  … and {len(lines) - SHOWN} more")


def migrate(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    source = auth.connect(bss.Client) if options.export is None else None
    client = auth.connect(boot.Client)
    plan = Plan(read(source, options.export))
    print(
        f"BSS has {len(plan.entries)} entries; {len(plan.specs)} configurations are made from them."
    )
    trouble: list[str] = [] if options.verify else write(client, plan, dry_run=not options.write)
    _show("Not carried over", plan.lost)
    _show("Please check", trouble)
    if not options.verify:
        _show("Selected more than once", list(plan.overlaps(client.nodes.list())))
    otherwise = verify(client, source, plan) if options.write or options.verify else []
    _show("Boots differently", otherwise)
    if not (options.write or options.verify):
        print("\nNothing was written: add --write to write it.")
        return 0
    return 1 if plan.lost or trouble or otherwise else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Carry boot parameters from BSS to boot-service.")
    parser.add_argument(
        "--export", type=Path, help="read this file, which ochami printed, instead of calling BSS"
    )
    parser.add_argument("--write", action="store_true", help="write, and compare the scripts")
    parser.add_argument("--verify", action="store_true", help="compare the scripts only")
    try:
        return migrate(parser.parse_args())
    except (core.OpenCHAMIError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
