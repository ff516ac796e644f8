"""What an application cannot see of its connection: the client's certificate, and how to end it."""

from __future__ import annotations

import asyncio
from typing import Any, TypeAlias, cast

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

Certificate: TypeAlias = dict[str, Any]
"""As `ssl.SSLSocket.getpeercert` returns it."""


class Connection(H11Protocol):
    """Serves a connection, and puts what is known of it into the state of each request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        about = {"hang_up": transport.close, "certificate": transport.get_extra_info("peercert")}
        self.app_state = {**self.app_state, **about}


class NoAnswer(Response):
    """Closes the connection without an answer, as a Go service does whose handler panics.

    Under another server than this package's, which offers no way to do so, it is an empty 500.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hang_up = scope.get("state", {}).get("hang_up")
        if hang_up is None:
            await Response(status_code=500)(scope, receive, send)
            return
        hang_up()
        message: Message = {}
        # The server must have seen the end before this returns, else it answers 500.
        while message.get("type") != "http.disconnect":
            message = await receive()


def client_certificate(scope: Scope) -> Certificate | None:
    """The verified certificate that the client of a request has shown, or None."""
    shown = cast("Certificate | None", scope.get("state", {}).get("certificate"))
    return shown or None
