"""What a service of TokenSmith lives on, and what every place for it has in common.

The newest state is kept in memory as well when its place cannot be written: a refresh token that
came back must not be lost because a disk is full. It is written again at the next opportunity.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Generator, Hashable

import msgspec

from .._errors import AuthError, ConfigurationError, TokenError
from .._stores.store import Lease
from .._text import printable, sendable
from .._tokens.policy import Policy
from .._tokens.steps import Pause

logger = logging.getLogger("openchami_sdk.auth")

FORMAT = "openchami-sdk TokenSmith state 1"
_POLL = 0.05


class Spending(msgspec.Struct, omit_defaults=True, frozen=True):
    """A one-time token that was sent, written before: an answer that is lost leaves this behind."""

    fingerprint: str
    at: float


class Access(msgspec.Struct, frozen=True):
    """An access token. Times are as in `State`.

    Attributes:
        token: the token.
        ends_at: when it ends.
        lifetime: how many seconds it was good for when it was asked for.
    """

    token: str
    ends_at: float
    lifetime: float

    def __repr__(self) -> str:
        return "<access token>"


class State(msgspec.Struct, omit_defaults=True, frozen=True):
    """The state of one family of tokens. Times are seconds since the epoch, by the host's clock.

    Attributes:
        format: FORMAT; a state with another one is not touched.
        serial: how often it was written: the greater one is the newer one.
        access_token: the newest access token.
        access_ends_at: when it ends.
        access_lifetime: how many seconds it was good for when it was asked for.
        previous: the access token before it, unless that had ended or was refused.
        scope: what it is good for, as TokenSmith says.
        refresh_token: what the next one is got with.
        family_began_at: when the bootstrap token was redeemed.
        family_ends_at: when the refresh tokens end; None where TokenSmith does not say.
        redeemed: the fingerprint of the bootstrap token that began the family.
        spending: what was sent last and not answered so that it could be kept.
    """

    format: str = ""
    serial: int = 0
    access_token: str | None = None
    access_ends_at: float = 0.0
    access_lifetime: float = 0.0
    previous: Access | None = None
    scope: str | None = None
    refresh_token: str | None = None
    family_began_at: float = 0.0
    family_ends_at: float | None = None
    redeemed: str | None = None
    spending: Spending | None = None

    def __repr__(self) -> str:
        return "<TokenSmith state>"

    @property
    def access(self) -> Access | None:
        """The newest access token."""
        if self.access_token is None:
            return None
        return Access(self.access_token, self.access_ends_at, self.access_lifetime)


class SupersededError(TokenError):
    """Another process has written a newer state meanwhile; nothing was written."""


class StateStore(ABC):
    """A place for a state, shared by processes. A value: equal ones are the same place.

    Its text, as `str` gives it, holds no secret.
    """

    @abstractmethod
    def read(self) -> bytes | None:
        """What is there; None where there is nothing. Raises ConfigurationError or StoreError."""

    @abstractmethod
    def write(self, state: State) -> None:
        """Put a state there, at once or not at all.

        Raises ConfigurationError, StoreError or SupersededError.
        """

    @abstractmethod
    def note(self, state: State, *, urgent: bool) -> None:
        """Put a state there that says what is about to be sent.

        Raises as `write` does where the state cannot be noted and nothing may be sent; `urgent`
        says that there is no other token to go on with.
        """

    @abstractmethod
    def try_lock(self) -> Lease | None:
        """The right to renew; None while somebody else has it."""

    @abstractmethod
    def patience(self, policy: Policy) -> float:
        """Seconds to wait for that right."""

    @abstractmethod
    def version(self) -> Hashable:
        """Something cheap that changes when the state does, if that can be known cheaply."""

    def load(self) -> State:
        """The newest state; an empty one where there is none.

        Raises ConfigurationError for a place that others can read, or that holds something else,
        and StoreError for one that cannot be reached.
        """
        kept = unwritten_states.get(self)
        try:
            state = self._parsed()
        except AuthError:
            if kept is None:
                raise
            return kept
        # With equal serials the one in memory came later: what is spent is noted before.
        return kept if kept is not None and kept.serial >= state.serial else state

    def save(self, state: State) -> bool:
        """Keep a state, in memory at least. Whether it is in its place, or a newer one is.

        What another process wrote meanwhile stays.
        """
        unwritten_states[self] = state
        try:
            self.write(state)
        except SupersededError as error:
            logger.warning("%s", printable(error))
        except AuthError as error:
            logger.error(
                "TokenSmith's refresh token cannot be stored and is in memory only: %s; "
                "when this process ends, a new bootstrap token is needed",
                printable(error),
            )
            return False
        unwritten_states.pop(self, None)
        return True

    def unwritten(self) -> bool:
        """Whether the newest state is in memory only."""
        return self in unwritten_states

    def locked(self, policy: Policy) -> Generator[Pause, None, Lease]:
        """The right to renew, waited for. Raises TokenError."""
        patience = self.patience(policy)
        give_up_at = policy.clock() + patience
        while (lock := self.try_lock()) is None:
            if policy.clock() >= give_up_at:
                raise TokenError(
                    f"another process or thread has been renewing the token in {self} "
                    f"for more than {patience:g} s"
                )
            yield Pause(_POLL)
        return lock

    def _parsed(self) -> State:
        data = self.read()
        if data is None:
            return State(FORMAT)
        try:
            state = msgspec.json.decode(data, type=State)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            state = None
        if state is None or not _ours(state):
            raise ConfigurationError(
                f"{self} does not hold a state of TokenSmith's tokens; "
                "set another token_state, or remove it"
            )
        return msgspec.structs.replace(state, format=FORMAT)


# States that could not be written, by place.
unwritten_states: dict[StateStore, State] = {}


def _ours(state: State) -> bool:
    """Whether it was written here: now, or by version 0.1, which kept less and named no format."""
    previous = None if state.previous is None else state.previous.token
    tokens = (state.access_token, previous, state.refresh_token)
    if not all(token is None or sendable(token) for token in tokens):
        return False
    return state.format == FORMAT or (not state.format and state.refresh_token is not None)
