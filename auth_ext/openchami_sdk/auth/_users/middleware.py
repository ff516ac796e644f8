"""Inbound middleware: the calls of this service are made for the user who called it.

    app = UserMiddleware(app, verify=verify)          # Starlette, FastAPI, any ASGI
    app = UserWSGIMiddleware(app, verify=verify)      # Flask, Django, any WSGI

`verify` checks a bearer token (signature, issuer, audience, times) and returns its subject. This
package does not check tokens: each service has its own way to do so.

| the request's `Authorization`                       | the middleware                          |
|-----------------------------------------------------|-----------------------------------------|
| absent                                              | runs it without a user; 401 if required |
| one field, `Bearer` and one token (RFC 6750 §2.1)   | calls `verify`                          |
| another scheme, such as Basic                       | 401                                     |
| unreadable: two fields, no token, a tab, a comma, … | 400                                     |

A request with an `Authorization` field does not run without a user: its outbound calls would have
the service's own token, and so the service's rights.
"""

from __future__ import annotations

import contextvars
import inspect
import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, MutableMapping, Sequence
from typing import Any

import attrs

from .propagation import UserContext, set_user, user_context

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]
WSGIApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

logger = logging.getLogger("openchami_sdk.auth")

# RFC 9110 §11.4: the scheme, spaces, then RFC 6750's b64token; no tab, no comma.
_BEARER = re.compile(r"(?i:bearer) +([A-Za-z0-9._~+/-]+=*)")
_OTHER_SCHEME = re.compile(r"(?!bearer\b)[A-Za-z0-9!#$%&'*+.^_`|~-]+( .*)?", re.IGNORECASE)


@attrs.frozen
class _Refusal:
    """An answer of the middleware's own."""

    status: int
    reason: str
    text: bytes
    challenge: str

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [("Content-Type", "text/plain"), ("WWW-Authenticate", self.challenge)]


_MISSING = _Refusal(401, "Unauthorized", b"a bearer token is required\n", "Bearer")
_REFUSED = _Refusal(401, "Unauthorized", b"token is unauthorized\n", "Bearer")
_UNREADABLE = _Refusal(
    400,
    "Bad Request",
    b"the Authorization header must have one bearer token\n",
    'Bearer error="invalid_request"',
)


class UserMiddleware:
    """ASGI middleware that runs each request in the `user_context` of its caller.

    Background tasks of the response have this user, too. A task that continues after them must use
    `service_context`. A websocket is closed with code 1008 if its request would get 400 or 401.

    Args:
        app: The application.
        verify: Gets the token; returns the subject, or None for a token that is not valid. It may
            be async. If it raises an exception, or returns something else, the token is refused,
            and the log has a warning.
        required: True answers 401 to a request without `Authorization`. Otherwise such a request
            runs without a user, and the application decides whether to allow it.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        verify: Callable[[str], str | Awaitable[str | None] | None],
        required: bool = False,
    ) -> None:
        self._app = app
        self._verify = verify
        self._required = required

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        token = _token(_fields(scope), self._required)
        if token is None:
            await self._app(scope, receive, send)
            return
        user = token if isinstance(token, _Refusal) else await self._user(token)
        if isinstance(user, _Refusal):
            await _refuse(user, scope, send)
            return
        with user_context(user.reveal(), user.subject):
            await self._app(scope, receive, send)

    async def _user(self, token: str) -> UserContext | _Refusal:
        try:
            subject = self._verify(token)
            if inspect.isawaitable(subject):
                subject = await subject
        except Exception as error:
            return _failed(error)
        return _user(token, subject)


class UserWSGIMiddleware:
    """WSGI middleware that runs each request in the `user_context` of its caller.

    The context ends when the server has sent the whole response.

    Args:
        app: The application.
        verify: As for UserMiddleware, but it must not be async.
        required: As for UserMiddleware.
    """

    def __init__(
        self, app: WSGIApp, *, verify: Callable[[str], str | None], required: bool = False
    ) -> None:
        self._app = app
        self._verify = verify
        self._required = required

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Serve one request."""
        # WSGI servers join several fields with commas, which no token holds.
        field = environ.get("HTTP_AUTHORIZATION")
        token = _token([] if field is None else [field], self._required)
        if token is None:
            return self._app(environ, start_response)
        user = token if isinstance(token, _Refusal) else self._user(token)
        if isinstance(user, _Refusal):
            start_response(f"{user.status} {user.reason}", user.headers)
            return [user.text]
        # The server iterates over the body after this returns, in a context of its own.
        context = contextvars.copy_context()
        context.run(set_user, user)
        try:
            body = context.run(self._app, environ, start_response)
        except BaseException:
            user.ended = True
            raise
        return _Body(body, user, context)

    def _user(self, token: str) -> UserContext | _Refusal:
        try:
            subject = self._verify(token)
        except Exception as error:
            return _failed(error)
        return _user(token, subject)


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
        """The response is complete: the work for the user has ended."""
        try:
            close = getattr(self._body, "close", None)
            if close is not None:
                self._context.run(close)
        finally:
            self._user.ended = True


def _token(fields: Sequence[str], required: bool) -> str | _Refusal | None:
    """The one bearer token of the `Authorization` fields; None when there is no field."""
    if not fields:
        return _MISSING if required else None
    field = fields[0].strip(" ")
    # What one part of the stack takes from two fields, another may not.
    if len(fields) > 1:
        return _UNREADABLE
    if found := _BEARER.fullmatch(field):
        return found[1]
    return _REFUSED if _OTHER_SCHEME.fullmatch(field) else _UNREADABLE


def _fields(scope: Scope) -> list[str]:
    return [
        value.decode("latin-1")
        for name, value in scope["headers"]
        if name.lower() == b"authorization"
    ]


def _user(token: str, subject: object) -> UserContext | _Refusal:
    if subject is None:
        return _REFUSED
    if not isinstance(subject, str) or not subject:
        kind = type(subject).__name__ if subject != "" else "an empty text"
        logger.warning(
            "verify must return the subject as text or None, not %s: the token is refused", kind
        )
        return _REFUSED
    return UserContext(token, subject)


def _failed(error: Exception) -> _Refusal:
    # Not the message: libraries quote the token in it.
    logger.warning("verify raised %s: the token is refused", type(error).__name__)
    return _REFUSED


async def _refuse(refusal: _Refusal, scope: Scope, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    headers = [(name.lower().encode(), value.encode()) for name, value in refusal.headers]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": refusal.text})
