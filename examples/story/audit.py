"""The audit records of the SDK, collected while the demo runs."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any


@contextmanager
def audit_log() -> Generator[list[dict[str, Any]]]:
    """The audit records of all calls in this process: the demo's, and those of BSS to SMD."""
    records: list[dict[str, Any]] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if vars(record).get("audit_event") == "auth.request":
                records.append(vars(record) | {"message": record.getMessage()})

    logger, collector = logging.getLogger("openchami_sdk.auth.audit"), Collector()
    logger.addHandler(collector)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield records
    finally:
        logger.removeHandler(collector)
