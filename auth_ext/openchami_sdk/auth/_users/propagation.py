"""The user for whom a service works: its calls have the user's token instead of its own.

    with auth.user_context(token):        # the verified token of the inbound request
        client.components.list()          # sent as the user, unchanged

The user's token is not renewed, not replaced by the service's after a 401, and sent to allowed
origins only. asyncio tasks and `anyio.to_thread` inherit the context. A thread pool does not: use
`in_context`.
"""

from __future__ import annotations

import contextlib
import contextvars
import functools
from collections.abc import Callable, Generator
from typing import ParamSpec, TypeVar

from .._errors import UserContextError
from .._text import sendable
from .._tokens.claims import claim, fingerprint

P = ParamSpec("P")
T = TypeVar("T")


class UserContext:
    """A user's token during the work for this user. Its repr does not show the token.

    Attributes:
        header: The `Authorization` field with the token.
        subject: The user's name for the audit log.
        ended: Whether the work for the user has ended.
    """

    __slots__ = ("_token", "ended", "header", "subject")

    def __init__(self, token: str, subject: str | None = None) -> None:
        self.subject: str | None = subject
        self.ended = False
        if not sendable(token):
            del token  # for crash reports
            raise ValueError(
                "the user's token is empty or has characters that a header cannot contain"
            )
        self._token = token
        self.header = "Bearer " + token
        if subject is None:
            self.subject = claim(token, "sub")

    def __repr__(self) -> str:
        return f"<UserContext {self.subject!r}{' (ended)' if self.ended else ''}>"

    def __reduce__(self) -> str:
        raise TypeError("a UserContext is not pickled")

    @property
    def fingerprint(self) -> str:
        """12 hexadecimal digits that identify the token."""
        return fingerprint(self._token)

    @property
    def token_id(self) -> str | None:
        """The token's `jti`, read without verification."""
        return claim(self._token, "jti")

    def reveal(self) -> str:
        """The token. Do not keep it in a variable: error reports can show variables."""
        return self._token


_current: contextvars.ContextVar[UserContext | None] = contextvars.ContextVar(
    "openchami_sdk.auth.user", default=None
)


@contextlib.contextmanager
def user_context(token: str, subject: str | None = None) -> Generator[UserContext]:
    """Work for a user: calls inside the block have the user's token.

    Verify the token first: this function does not verify it. `subject` is for the audit log;
    without it the token's `sub` is read. A task that makes a call after the end of the block gets
    UserContextError: with the service's token the user would have the service's rights. Raises
    ValueError for a token with characters that a header cannot contain.
    """
    try:
        user = UserContext(token, subject)
    finally:
        del token
    reset = _current.set(user)
    try:
        yield user
    finally:
        user.ended = True
        # A generator may be closed in another context, which has nothing to set back.
        with contextlib.suppress(ValueError):
            _current.reset(reset)


def set_user(user: UserContext | None) -> None:
    """Set the user of the running context, until it ends."""
    _current.set(user)


@contextlib.contextmanager
def service_context() -> Generator[None]:
    """Work for the service itself: calls inside have its own token, even in a `user_context`."""
    reset = _current.set(None)
    try:
        yield
    finally:
        _current.reset(reset)


def current_user() -> UserContext | None:
    """The user of the current `user_context`; None outside. After its end: UserContextError."""
    user = _current.get()
    if user is not None and user.ended:
        raise UserContextError(
            "this task continued after the user's request had ended; "
            "if it works for the service itself, run it in auth.service_context()"
        )
    return user


def in_context(function: Callable[P, T]) -> Callable[P, T]:
    """`function` with the current user, for a thread pool's `submit` or `map`."""
    context = contextvars.copy_context()

    @functools.wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        # A copy for each call: one context cannot be entered by two threads at once.
        return context.copy().run(function, *args, **kwargs)

    return call
