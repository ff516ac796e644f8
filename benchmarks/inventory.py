"""`openchami-inventory load` with a file of 2,000 nodes, into the local stack, and once more.

The command runs as a process of its own, as an operator runs it: its start, reading the file,
tokens, and reading SMD at the end are part of the time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from openchami_sdk.testing import Stack

NODES = 2_000
#: Seconds for the first run.
TARGET = 20.0


def system(nodes: int) -> dict[str, list[dict[str, Any]]]:
    """What a file of `ochami discover static` says: BMCs with two nodes and with one in turn."""
    bmcs: list[dict[str, Any]] = []
    found: list[dict[str, Any]] = []
    while len(found) < nodes:
        bmc = len(bmcs)
        rest, slot = divmod(bmc, 8)
        cabinet, chassis = divmod(rest, 8)
        xname = f"x{1000 + cabinet}c{chassis}s{slot}b0"
        mac, ip = f"02:00:0f:{_digits(bmc)}", f"172.16.{bmc >> 8}.{bmc & 255}"
        bmcs.append({"name": f"bmc{bmc}", "xname": xname, "mac": mac, "ip": ip})
        for number in range(min(2 - bmc % 2, nodes - len(found))):
            found.append(_node(len(found), f"{xname}n{number}", f"bmc{bmc}"))
    return {"bmcs": bmcs, "nodes": found}


def _node(number: int, xname: str, bmc: str) -> dict[str, Any]:
    host = f"{number >> 8}.{number & 255}"
    addresses = [
        {"name": "internal", "ip_addr": f"10.0.{host}"},
        {"name": "alias", "ip_addr": f"10.1.{host}"},
    ]
    return {
        "name": f"n{number}",
        "nid": number + 1,
        "xname": xname,
        "bmc": bmc,
        "groups": ["compute", "slurm"],
        "interfaces": [{"mac_addr": f"02:00:0e:{_digits(number)}", "ip_addrs": addresses}],
    }


def _digits(number: int) -> str:
    return f"{number >> 16:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"


def main() -> int:
    """Print the table; 1 when the first run takes longer than the target."""
    print(f"openchami-inventory load, {NODES:,} nodes, on the local stack")
    met = True
    with tempfile.TemporaryDirectory() as folder, Stack() as stack:
        path = Path(folder) / "nodes.yaml"
        yaml: Any = YAML()
        yaml.dump(system(NODES), path)
        environment = {**os.environ, **stack.environment}
        for run in ("first run", "second run"):
            seconds, processor, last = _load(path, environment)
            met &= seconds <= TARGET
            print(f"  {run:<11} {seconds:5.1f} s, {processor:.1f} s of processor time   {last}")
    print(f"  target: {TARGET:.0f} s: {'met' if met else 'MISSED'}")
    return 0 if met else 1


def _load(path: Path, environment: dict[str, str]) -> tuple[float, float, str]:
    """Seconds, seconds of processor time, and the last line that is printed."""
    start, before = time.perf_counter(), os.times()
    done = subprocess.run(
        [sys.executable, "-m", "openchami_sdk.inventory", "load", str(path), "--yes"],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    seconds, after = time.perf_counter() - start, os.times()
    processor = sum(after[2:4]) - sum(before[2:4])
    if done.returncode:
        sys.exit(f"The load failed:\n{done.stderr}")
    return seconds, processor, done.stdout.splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
