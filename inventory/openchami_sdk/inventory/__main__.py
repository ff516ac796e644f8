"""`python -m openchami_sdk.inventory`, which is `openchami-inventory`."""

from __future__ import annotations

import sys

from ._command.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
