"""How large a test is: short in `make test`, in full in `make long-test`."""

from __future__ import annotations

import os

VARIABLE = "OPENCHAMI_LONG_TESTS"
"""Set: the full form."""


FULL = bool(os.environ.get(VARIABLE))


def count(full: int, short: int) -> int:
    """How often, or how many."""
    return full if FULL else short
