"""The log of the SDK: what is sent, answered and sent again, and one switch that prints it.

`OPENCHAMI_LOG=info` prints answers, retries, warnings and audit records on standard error,
`OPENCHAMI_LOG=debug` each request as well. No header, query or body is logged, so no token and no
secret. An application that sets up `logging` itself has the records of the logger
`openchami_sdk` without the switch.
"""

from __future__ import annotations

import logging
import os
from functools import cache
from typing import Any

from .. import http
from ..operation import Operation

#: What is printed on standard error: `debug` or `info`.
VARIABLE = "OPENCHAMI_LOG"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

logger = logging.getLogger("openchami_sdk.core")


@cache
def switch_on() -> None:
    """Print the log as the environment says, once in a process."""
    word = os.environ.get(VARIABLE, "").strip().lower()
    if not word:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    # An application that set up logging prints the records itself.
    handler.addFilter(lambda _: not logging.getLogger().handlers)
    everything = logging.getLogger("openchami_sdk")
    everything.addHandler(handler)
    everything.setLevel(_LEVELS.get(word, logging.WARNING))
    if word not in _LEVELS:
        logger.warning("%s is neither debug nor info; only warnings are printed", VARIABLE)


def sending(operation: Operation[Any], base_url: str) -> None:
    """A call is sent."""
    if logger.isEnabledFor(logging.DEBUG):
        root = http.parse_url(base_url).copy_with(username=None, password=None)
        url = str(root).rstrip("/") + operation.path
        logger.debug("%s: %s %s", operation.name, operation.method, url)


def answered(operation: Operation[Any], status: int, pause: float | None) -> None:
    """A call was answered; with a pause it is sent again."""
    again = "" if pause is None else f"; sent again in {pause:.1f} s"
    logger.info("%s: answered %s%s", operation.name, status, again)


def failed(operation: Operation[Any], error: Exception, pause: float | None) -> None:
    """A call got no answer; with a pause it is sent again."""
    again = "" if pause is None else f"; sent again in {pause:.1f} s"
    logger.info("%s: no answer (%s)%s", operation.name, type(error).__name__, again)
