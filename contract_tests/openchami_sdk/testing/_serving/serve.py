"""Serve a Starlette application on loopback, on a thread of this process."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import ssl
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import attrs
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from .connection import Connection
from .stoppable import Stoppable

HOST = "127.0.0.1"


class PortInUseError(OSError):
    """Another program listens on this port."""


@attrs.frozen
class Tls:
    """What a server needs for HTTPS.

    Attributes:
        certificate: Its certificate, a PEM file.
        key: Its private key, a PEM file.
        client_ca: The authority of clients' certificates. A client may send one, or none.
    """

    certificate: Path
    key: Path
    client_ca: Path | None = None


class Server(Stoppable):
    """A running server. A context manager: leaving the block stops it.

    Attributes:
        port: The port it listens on.
        url: Its root, ``http://127.0.0.1:<port>``, without a trailing slash.
    """

    def __init__(self, app: ASGIApp, port: int = 0, tls: Tls | None = None) -> None:
        self._app = app
        self._tls = tls
        self._start(port)

    def _start(self, port: int) -> None:
        app, tls = self._app, self._tls
        self._socket = _listen(port)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://{HOST}:{self.port}"
        self._uvicorn = _Uvicorn(
            uvicorn.Config(
                _until_disconnected(app),
                http=Connection,
                log_level="warning",
                access_log=False,
                server_header=False,
                # A loopback caller must not pass for another address, nor another for it.
                proxy_headers=False,
                lifespan="on" if isinstance(app, Starlette) else "off",
                timeout_graceful_shutdown=2,
                **_tls_options(tls),
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
        """Stop listening, finish the running requests and wait for the thread. Idempotent."""
        self._uvicorn.leave()
        self._thread.join()
        self._socket.close()

    @contextlib.contextmanager
    def outage(self) -> Generator[None]:
        """Do not listen on the port inside the block; listen on it again after the block."""
        self.stop()
        try:
            yield
        finally:
            self._start(self.port)

    def _run(self) -> None:
        try:
            self._uvicorn.run(sockets=[self._socket])
        finally:
            self._uvicorn.settled.set()


def serve(app: ASGIApp, port: int = 0, tls: Tls | None = None) -> Server:
    """Serve `app` on ``127.0.0.1:port`` (0: any free port) until `Server.stop`.

    With `tls` it speaks HTTPS. Connections are accepted from the moment this returns.

    Raises:
        PortInUseError: Another program listens on `port`.
        RuntimeError: The application's start-up failed.
    """
    return Server(app, port, tls)


class _Uvicorn(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.settled.set()

    def leave(self) -> None:
        """End the server, from any thread. Idempotent."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._leaving.set)

    async def main_loop(self) -> None:
        """Tick each second until `leave`; uvicorn itself looks ten times a second."""
        tenths = 0
        while not await self.on_tick(tenths):
            tenths += 10
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._leaving.wait(), 1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Leave at once where no request is in flight; uvicorn itself waits first."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.sleep(0)
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)
        else:
            await self.lifespan.shutdown()


def _until_disconnected(app: ASGIApp) -> ASGIApp:
    """An application that ends a request without an error when its client has disconnected."""

    async def serving(scope: Scope, receive: Receive, send: Send) -> None:
        with contextlib.suppress(ClientDisconnect):
            await app(scope, receive, send)

    return serving


def _tls_options(tls: Tls | None) -> dict[str, Any]:
    if tls is None:
        return {}
    return {
        "ssl_certfile": tls.certificate,
        "ssl_keyfile": tls.key,
        "ssl_ca_certs": tls.client_ca,
        "ssl_cert_reqs": ssl.CERT_OPTIONAL if tls.client_ca else ssl.CERT_NONE,
    }


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
            message = (
                f"Port {port} is in use on {HOST}: stop the program that uses it, "
                "or choose another port."
            )
            raise PortInUseError(error.errno, message) from None
        raise OSError(error.errno, f"Cannot listen on {HOST}:{port}: {error.strerror}.") from None
    return listener
