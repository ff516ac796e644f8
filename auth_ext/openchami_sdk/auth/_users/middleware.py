"""Inbound middleware: whoever calls this service is whom its own calls are made for.

    app = UserMiddleware(app, verify=verify)          # Starlette, FastAPI, any ASGI
    app = UserWSGIMiddleware(app, verify=verify)      # Flask, Django, any WSGI

`verify` checks a bearer token (signature, issuer, audience, times) and returns its subject. This
package does not check tokens: a client has no business to, and a service has its own way.
"""

from __future__ import annotations

import contextvars
import inspect
from collections.abc import Awaitable, Callable, Iterable, Iterator, MutableMapping
from typing import Any

from .propagation import UserContext, set_user, user_context

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]
WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

_REFUSED = b"token is unauthorized\n"


class UserMiddleware:
    """ASGI middleware that runs a request in its caller's `user_context`.

    A request without a bearer token runs with no user: whether it may is for the application.
    A token that `verify` does not accept is answered with 401. Background tasks of the response
    still work for the user; tasks that outlive it must use `service_context`.

    Args:
        app: the application.
        verify: takes the token; returns the subject, or None if the token is not good.
            May be async.
    """

    def __init__(
        self, app: ASGIApp, *, verify: Callable[[str], str | Awaitable[str | None] | None]
    ) -> None:
        self._app = app
        self._verify = verify

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        token = _bearer_of_scope(scope) if scope["type"] in ("http", "websocket") else None
        if token is None:
            await self._app(scope, receive, send)
            return
        subject = self._verify(token)
        if inspect.isawaitable(subject):
            subject = await subject
        if subject is None:
            await _refuse(scope, send)
            return
        with user_context(token, subject):
            await self._app(scope, receive, send)


class UserWSGIMiddleware:
    """WSGI middleware that runs a request, its body's iteration included, for its caller.

    Args:
        app: the application.
        verify: takes the token; returns the subject, or None if the token is not good.
    """

    def __init__(self, app: WSGIApp, *, verify: Callable[[str], str | None]) -> None:
        self._app = app
        self._verify = verify

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Serve one request."""
        token = _bearer(environ.get("HTTP_AUTHORIZATION", ""))
        if token is None:
            return self._app(environ, start_response)
        subject = self._verify(token)
        if subject is None:
            headers = [("Content-Type", "text/plain"), ("WWW-Authenticate", "Bearer")]
            start_response("401 Unauthorized", headers)
            return [_REFUSED]
        # The server iterates over the body after this returns, in a context of its own.
        user, context = UserContext(token, subject), contextvars.copy_context()
        context.run(set_user, user)
        try:
            body = context.run(self._app, environ, start_response)
        except BaseException:
            user.ended = True
            raise
        return _Body(body, user, context)


class _Body:
    """A response's body, each piece of it made in the user's context."""

    def __init__(
        self, body: Iterable[bytes], user: UserContext, context: contextvars.Context
    ) -> None:
        self._body = body
        self._user = user
        self._context = context

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._context.run(iter, self._body)
        while (piece := self._context.run(next, pieces, None)) is not None:
            yield piece

    def close(self) -> None:
        """The server has what it wanted: the user's time is over."""
        try:
            close = getattr(self._body, "close", None)
            if close is not None:
                self._context.run(close)
        finally:
            self._user.ended = True


def _bearer(header: str) -> str | None:
    scheme, _, token = header.strip().partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and token else None


def _bearer_of_scope(scope: Scope) -> str | None:
    values = [value for name, value in scope["headers"] if name == b"authorization"]
    # Two such fields are ambiguous: what one part of the stack verified, another may not read.
    return _bearer(values[0].decode("latin-1")) if len(values) == 1 else None


async def _refuse(scope: Scope, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    headers = [(b"content-type", b"text/plain"), (b"www-authenticate", b"Bearer")]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    await send({"type": "http.response.body", "body": _REFUSED})
