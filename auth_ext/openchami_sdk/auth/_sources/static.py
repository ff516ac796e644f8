"""Tokens from other sources: a value, an environment variable, a function's result."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable
from typing import cast

import attrs

from .._errors import ConfigurationError, made_of_secrets
from .._secrets import Secret
from .._text import printable
from .._tokens.channel import Channel
from .._tokens.source import Attempt
from .._tokens.steps import Call, Steps, TokenAnswer

# Its end is not known: only a 401 shows that it has ended.
_FOR_EVER = 1e9


def _secret(value: str | Secret) -> Secret:
    return value if isinstance(value, Secret) else Secret(value, "access token")


@made_of_secrets
@attrs.frozen
class StaticToken:
    """One given token. It cannot be renewed: the caller gets a 401 as it is.

    Args:
        token: The token.
        client_id: The client of the token, for the audit log.
    """

    token: Secret = attrs.field(converter=_secret)
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel, kw_only=True)

    def steps(self, attempt: Attempt) -> Steps:
        """The token itself."""
        return _given(self.token, attempt)
        yield

    def version(self) -> Hashable:
        """Never changes."""
        return None


@attrs.frozen
class EnvironmentToken:
    """A token in an environment variable, which is read again after a service answered 401.

    Args:
        variable: The variable's name.
        client_id: The client of the token, for the audit log.
    """

    variable: str = "ACCESS_TOKEN"
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel, kw_only=True)

    def steps(self, attempt: Attempt) -> Steps:
        """The variable's value. Raises ConfigurationError if the variable is not set."""
        if not os.environ.get(self.variable):
            raise ConfigurationError(f"no access token: set {self.variable}")
        return _given(Secret(os.environ[self.variable].strip(), self.variable), attempt)
        yield

    def version(self) -> Hashable:
        """A salted hash of the value."""
        return hash(os.environ.get(self.variable))


@attrs.frozen
class TokenFunction:
    """Tokens from your own function, for example from a vault, a sidecar or a keyring.

    The function is called when a token is needed, once for all callers, in its own thread. An
    exception of the function is a failed token request: the error has the exception's type and
    place, but not its text, which may hold the token. The last token is used while it is valid, and
    the function is called again after a pause. A result of another form raises ConfigurationError.

    Args:
        function: Returns a token and its lifetime in seconds (above 0). If the lifetime is None,
            `Policy.default_lifetime` is used.
        client_id: The client of the tokens, for the audit log.
    """

    function: Callable[[], tuple[str, float | None]]
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel, kw_only=True)

    def steps(self, attempt: Attempt) -> Steps:
        """Call the function."""
        sent_at = attempt.policy.clock()
        token, lifetime = yield Call(self._call)
        answer = _given(token, attempt)
        return attrs.evolve(answer, lifetime=lifetime, sent_at=sent_at, secret_label=None)

    def version(self) -> Hashable:
        """Never changes."""
        return None

    def _call(self) -> tuple[Secret, float | None]:
        result = cast("object", self.function())
        kind = _kind(result)
        if not isinstance(result, tuple) or len(cast("tuple[object, ...]", result)) != 2:
            raise ConfigurationError(
                f"the token function returned {kind}, not a token and its lifetime"
            )
        value, lifetime = cast("tuple[object, object]", result)
        if not isinstance(value, str):
            raise ConfigurationError(f"the token function returned {_kind(value)} as its token")
        return Secret(value, "token of the function"), _seconds(lifetime)


def _seconds(value: object) -> float | None:
    if value is None:
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < cast("float", value) < _FOR_EVER:
        shown = printable(value, 40) if number else _kind(value)
        raise ConfigurationError(
            f"the token function returned {shown} as the lifetime: "
            "it must be seconds, a number above 0, or None"
        )
    return cast("float", value)


def _kind(value: object) -> str:
    return f"an object of type {printable(type(value).__name__, 40)}"


def _given(token: Secret, attempt: Attempt) -> TokenAnswer:
    if not all("!" <= c <= "~" for c in token.reveal()):
        raise ConfigurationError(f"the {token.label} has characters that a header cannot contain")
    return TokenAnswer(
        access_token=token.reveal(),
        lifetime=_FOR_EVER,
        sent_at=attempt.policy.clock(),
        secret_label=token.label,
    )
