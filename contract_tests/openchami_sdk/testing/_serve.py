"""Serve a Starlette application on loopback, on a thread of this process."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from types import TracebackType

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

HOST = "127.0.0.1"


class PortInUseError(OSError):
    """The port asked for already has a listener."""


class Server:
    """A running server. A context manager: leaving the block stops it.

    Attributes:
        port: The port it listens on.
        url: Its root, ``http://127.0.0.1:<port>``, without a trailing slash.
    """

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        self._socket = _listen(port)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://{HOST}:{self.port}"
        self._uvicorn = _Uvicorn(
            uvicorn.Config(
                app,
                http=_Protocol,
                log_level="warning",
                access_log=False,
                server_header=False,
                # A loopback caller must not pass for another address, nor another for it.
                proxy_headers=False,
                lifespan="on" if isinstance(app, Starlette) else "off",
                timeout_graceful_shutdown=2,
            )
        )
        self._thread = threading.Thread(
            target=self._run, name=f"openchami-testing-{self.port}", daemon=True
        )
        self._thread.start()
        self._uvicorn.settled.wait()
        if not self._uvicorn.started:
            self.stop()
            raise RuntimeError(f"The server for {self.url} did not start: see its log above.")

    def stop(self) -> None:
        """Stop listening, finish what is in flight and wait for the thread. Idempotent."""
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        try:
            self._uvicorn.run(sockets=[self._socket])
        finally:
            self._uvicorn.settled.set()


def serve(app: ASGIApp, port: int = 0) -> Server:
    """Serve `app` on ``127.0.0.1:port`` (0: any free port) until `Server.stop`.

    Connections are accepted from the moment this returns.

    Raises:
        PortInUseError: Something else listens on `port`.
        RuntimeError: The application's start-up failed.
    """
    return Server(app, port)


class NoAnswer(Response):
    """Closes the connection without an answer, as a Go service does whose handler panics.

    Under another server than this module's, which offers no way to do so, it is an empty 500.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hang_up = scope.get("state", {}).get("hang_up")
        if hang_up is None:
            await Response(status_code=500)(scope, receive, send)
            return
        hang_up()
        # The server must have seen the end before this returns, else it answers 500.
        await receive()


class _Protocol(H11Protocol):
    """Puts into the state of each request how to close its connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "hang_up": transport.close}


class _Uvicorn(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()


def _listen(port: int) -> socket.socket:
    # asyncio turns Nagle's algorithm off only where the protocol is named: 40 ms a request.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(1024)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            message = f"Port {port} is in use on {HOST}: stop what listens there, or name another."
            raise PortInUseError(error.errno, message) from None
        raise OSError(error.errno, f"Cannot listen on {HOST}:{port}: {error.strerror}.") from None
    return listener
