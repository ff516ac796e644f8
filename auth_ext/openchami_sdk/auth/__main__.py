"""`python -m openchami_sdk.auth`, which is `openchami-auth`."""

from __future__ import annotations

import sys

from ._cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
