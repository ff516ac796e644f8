"""Run the suite with several seeds: what is found out about a service must not differ.

`make contract-seeds` runs it. Each run has the full budget, so this takes minutes for each seed.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openchami_sdk.contract import command

Report = Mapping[str, Any]


def outcomes(report: Report) -> dict[str, str]:
    """The outcome of every cell of a report, by operation and check."""
    server = {f"{row['id']} [token server]": row["cell"] for row in report["token_server"]}
    cells = {
        f"{row['id']} [{check}]": cell
        for row in report["operations"]
        for check, cell in row["cells"].items()
    }
    return {name: cell["outcome"] for name, cell in {**server, **cells}.items()}


def differences(reports: Mapping[int, Report]) -> list[str]:
    """The cells that came out differently, each with its outcome by seed."""
    by_seed = {seed: outcomes(report) for seed, report in reports.items()}
    names = sorted({name for cells in by_seed.values() for name in cells})
    found = {
        name: {seed: cells.get(name, "missing") for seed, cells in by_seed.items()}
        for name in names
    }
    return [
        f"{name}: " + ", ".join(f"{outcome} with seed {seed}" for seed, outcome in seen.items())
        for name, seen in found.items()
        if len(set(seen.values())) > 1
    ]


def main() -> int:
    """Run the suite once for each seed; 0 if each run ends with 0 and all matrices are the same."""
    parser = argparse.ArgumentParser(prog="make contract-seeds", description=__doc__)
    parser.add_argument("--target", default="local", help="a local stack (default: local)")
    parser.add_argument("seeds", nargs="*", type=int, default=[1, 2, 3, 4, 5])
    options = parser.parse_args()
    reports: dict[int, Report] = {}
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in options.seeds:
            # Apart: what failed in an earlier run would get more of the time of the next one.
            root = Path(folder, str(seed))
            arguments = ["--target", options.target, "--seed", str(seed), "--reports", str(root)]
            code = command.main(arguments)
            if code != 0:
                failed.append(f"Seed {seed} ended with exit status {code}.")
            for written in root.glob("*/report.json"):
                reports[seed] = json.loads(written.read_text("utf-8"))
    found = failed + differences(reports)
    for line in found:
        print(f"✗ {line}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
