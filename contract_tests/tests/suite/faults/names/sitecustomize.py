"""Python reads this at its start: names below `.test` resolve while a file says their address.

The suite and the processes that it starts read it where `PYTHONPATH` names this folder.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

_resolve = socket.getaddrinfo


def _by_file(host: Any, *arguments: Any, **options: Any) -> Any:
    """`socket.getaddrinfo`, for which `NAMES_OF_TEST` names a folder with a file a name."""
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and name.endswith(".test"):
        try:
            host = Path(os.environ["NAMES_OF_TEST"], name).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known") from None
    return _resolve(host, *arguments, **options)


socket.getaddrinfo = _by_file
