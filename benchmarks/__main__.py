"""Run the benchmarks named on the command line, or all of them; exit 1 when a target is missed."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = ("decode", "calls", "libraries", "gathered", "stampede", "scale", "inventory")


def main(names: list[str]) -> int:
    """Run each benchmark's `main()`, which prints its table and says whether it met its target."""
    if unknown := set(names) - set(NAMES):
        print(f"There is no benchmark {min(unknown)}; choose from {', '.join(NAMES)}.")
        return 2
    met = True
    for name in names or NAMES:
        met &= import_module(f"benchmarks.{name}").main() == 0
        print()
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
