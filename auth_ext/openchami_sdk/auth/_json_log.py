"""Log records as JSON, one object a line."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

from ._audit import FIELDS
from ._text import printable


class JSONFormatter(logging.Formatter):
    """Writes each log record as one JSON object on one line.

        handler = logging.StreamHandler()
        handler.setFormatter(auth.JSONFormatter())
        logging.getLogger("openchami_sdk.auth.audit").addHandler(handler)

    Each object has `time` (UTC, RFC 3339), `level` and `logger`. An audit record also has `event`
    and the fields of docs/audit.md that apply. Any other record has `message`. If the record has an
    exception, `exception` is its type. The exception's text and traceback are left out, because
    they may hold a secret.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON."""
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said: dict[str, Any] = {
            "time": when.replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
        }
        event = getattr(record, "audit_event", None)
        if event is None:
            said["message"] = printable(record.getMessage(), 4096)
        else:
            fields = {name: getattr(record, name, None) for name in FIELDS}
            said["event"] = event
            said |= {name: value for name, value in fields.items() if value is not None}
        if record.exc_info and record.exc_info[0] is not None:
            said["exception"] = record.exc_info[0].__name__
        return json.dumps(said)
