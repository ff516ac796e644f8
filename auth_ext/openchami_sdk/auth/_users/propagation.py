"""The user a service is working for: whose token its calls carry instead of its own.

    with auth.user_context(token):        # the verified token of the inbound request
        client.components.list()          # sent as the user, unchanged

The user's token is never renewed, never exchanged for the service's after a 401, and only sent to
allowed origins. asyncio tasks and `anyio.to_thread` inherit the context; a plain thread pool does
not: use `in_context`.
"""

from __future__ import annotations

import contextvars
import functools
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from .._errors import UserContextError
from .._text import sendable
from .._tokens.claims import claim, fingerprint

P = ParamSpec("P")
T = TypeVar("T")


class UserContext:
    """A user's token for the time of one piece of work. Its repr does not show the token.

    Attributes:
        header: the `Authorization` field that carries the token.
        subject: who the user is, for the audit log.
        ended: whether that time is over.
    """

    __slots__ = ("_token", "ended", "header", "subject")

    def __init__(self, token: str, subject: str | None = None) -> None:
        if not sendable(token):
            raise ValueError(
                "the user's token is empty or has characters that a header cannot contain"
            )
        self._token = token
        self.header = "Bearer " + token
        self.subject = subject if subject is not None else claim(token, "sub")
        self.ended = False

    def __repr__(self) -> str:
        return f"<UserContext {self.subject!r}{' (ended)' if self.ended else ''}>"

    def __reduce__(self) -> str:
        raise TypeError("a UserContext is not pickled")

    @property
    def fingerprint(self) -> str:
        """12 hexadecimal digits that name the token."""
        return fingerprint(self._token)

    @property
    def token_id(self) -> str | None:
        """The token's `jti`, unverified."""
        return claim(self._token, "jti")

    def reveal(self) -> str:
        """The token. Keep it in no variable."""
        return self._token


_current: contextvars.ContextVar[UserContext | None] = contextvars.ContextVar(
    "openchami_sdk.auth.user", default=None
)


@contextmanager
def user_context(token: str, subject: str | None = None) -> Generator[UserContext]:
    """Work for a user: calls inside carry the user's token.

    Verify the token first: this function does not verify it. `subject` is for the audit log;
    without it the token's `sub` is read. A task that outlives the block and still calls raises
    UserContextError: going on as the service would give the user the service's rights. Raises
    ValueError for a token that no header can carry.
    """
    user = UserContext(token, subject)
    reset = _current.set(user)
    try:
        yield user
    finally:
        user.ended = True
        _current.reset(reset)


def set_user(user: UserContext | None) -> None:
    """Put a user into the running context, for good."""
    _current.set(user)


@contextmanager
def service_context() -> Generator[None]:
    """Work for the service itself: calls inside carry its own token, even in a `user_context`."""
    reset = _current.set(None)
    try:
        yield
    finally:
        _current.reset(reset)


def current_user() -> UserContext | None:
    """The user for whom this work is done. Raises UserContextError after `user_context` ended."""
    user = _current.get()
    if user is not None and user.ended:
        raise UserContextError(
            "this task continued after the user's request had ended; "
            "if it works for the service itself, run it in auth.service_context()"
        )
    return user


def in_context(function: Callable[P, T]) -> Callable[P, T]:
    """`function` bound to the user of this moment, for a thread pool's `submit` or `map`."""
    context = contextvars.copy_context()

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        # A copy for each call: one context cannot be entered by two threads at once.
        return context.copy().run(function, *args, **kwargs)

    return call
