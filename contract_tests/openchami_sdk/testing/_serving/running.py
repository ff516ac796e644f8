"""What every server of a stack offers to the tests that use it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from starlette.types import ASGIApp

from .._faults.control import Settable
from .._faults.endpoint import EndpointFaults
from .serve import serve
from .stoppable import Stoppable


class RunningServer(Stoppable):
    """A service or a token server on a loopback port. A context manager.

    Args:
        app: What it serves.
        port: The port; 0 takes any free one.
        faults: Its faults.

    Attributes:
        url: Its root.
    """

    def __init__(self, app: ASGIApp, port: int, faults: Settable) -> None:
        self._faults = faults
        self._server = serve(app, port)
        self.url = self._server.url

    def set_fault(self, kind: str | int, **fault: Any) -> None:
        """Set a fault until `clear_faults` or a reset.

        Args:
            kind: For a service ``slow``, ``lost``, the status of an error such as 503, or a
                name in `openchami_sdk.testing.FAULTS`; for a token server a kind of `tokens.Fault`.
            fault: ``times``: how many requests get the fault (default: all); ``delay``: seconds to
                wait first; ``retry_after``: the ``Retry-After`` of an error, in seconds. A service
                also takes ``operation``, such as ``GET /hsm/v2/groups*`` (method and path, as a
                shell pattern); a token server also takes ``path``.

        Raises:
            ValueError: There is no such fault, or it does not take one of the arguments.
        """
        self._faults.add(str(kind), **fault)

    def clear_faults(self) -> None:
        """Clear all faults."""
        self._faults.clear()

    @contextmanager
    def outage(self) -> Generator[None]:
        """Do not listen on the port inside the block; listen on it again after the block.

        The server keeps its data.
        """
        with self._server.outage():
            yield

    def stop(self) -> None:
        """Stop it. Idempotent."""
        self._server.stop()


class RunningTokenEndpoint(RunningServer):
    """A token server; its faults are those of its token endpoints."""

    def __init__(self, app: ASGIApp, port: int, faults: EndpointFaults) -> None:
        super().__init__(app, port, faults)
        self._stats = faults.stats

    @property
    def token_requests(self) -> int:
        """Requests to a token endpoint since the start or the last reset."""
        return self._stats["token_requests"]
