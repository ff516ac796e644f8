"""A WSGI application as gunicorn preloads it: its client is used before the workers are forked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from openchami_sdk import smd
from runtime.tests.processes.echoing_service import ask, wrong, xnames

client = smd.Client(os.environ["ECHOING_SERVICE"])
with ThreadPoolExecutor(8) as threads:  # so that the pool has some connections to share
    used = list(threads.map(partial(ask, client), range(0, 160, 20)))


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """Make the calls that the path asks for, `/FIRST/COUNT`; say which were answered wrong."""
    first, count = map(int, environ["PATH_INFO"].strip("/").split("/"))
    found = wrong(client, xnames(first, count))
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Worker", str(os.getpid()))])
    return ["\n".join(found).encode()]
