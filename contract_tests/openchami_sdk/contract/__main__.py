"""`python -m openchami_sdk.contract`, which is `openchami-contract`."""

from __future__ import annotations

import importlib.util
import sys

from openchami_sdk.core.commands import console

_NEEDED = ("jinja2", "pytest", "rich", "schemathesis", "starlette", "xdist")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    # 4: a failed write is not the fault of the services.
    return console.run(lambda: _main(arguments), "openchami-contract", unwritable=4)


def _main(arguments: list[str] | None) -> int:
    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        needs = "openchami-contract needs an extra: pip install 'openchami-sdk[contract]'."
        print(needs, file=sys.stderr)
        return 2
    from openchami_sdk.contract import command

    return command.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
