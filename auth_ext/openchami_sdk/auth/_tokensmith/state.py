"""The state in which a service keeps TokenSmith's tokens, and what all places for it share.

When the place cannot be written, the newest state is kept in memory: a new refresh token must not
be lost because a disk is full. Each later fetch tries to write the state again.
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
    """A note of a one-time token, written before the token is sent. It stays if no answer comes."""

    fingerprint: str
    at: float


class Access(msgspec.Struct, frozen=True):
    """An access token. Times are as in `State`.

    Attributes:
        token: The token.
        ends_at: When it ends.
        lifetime: Its lifetime in seconds, from the request on.
    """

    token: str
    ends_at: float
    lifetime: float

    def __repr__(self) -> str:
        return "<access token>"


class State(msgspec.Struct, omit_defaults=True, frozen=True):
    """The state of one family of tokens. Times are seconds since the epoch, by the host's clock.

    Attributes:
        format: FORMAT; a state with another format is not changed.
        serial: How often it was written: the state with the greater number is the newer one.
        access_token: The newest access token.
        access_ends_at: When it ends.
        access_lifetime: Its lifetime in seconds, from the request on.
        previous: The access token before it, unless that had ended or was refused.
        scope: Its scope, as TokenSmith's answer has it.
        refresh_token: The token for the next renewal.
        family_began_at: When the bootstrap token was exchanged.
        family_ends_at: When the refresh tokens end; None if TokenSmith's answer does not say.
        redeemed: The fingerprint of the bootstrap token that was exchanged for the family.
        spending: The one-time token that was sent last, until its answer is kept.
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
    """A place for a state that processes share. Equal stores are the same place.

    `str` of it has no secret.
    """

    @abstractmethod
    def read(self) -> bytes | None:
        """The stored state; None if there is none. Raises ConfigurationError or StoreError."""

    @abstractmethod
    def write(self, state: State) -> None:
        """Store a state, completely or not at all.

        Raises ConfigurationError, StoreError or SupersededError.
        """

    @abstractmethod
    def note(self, state: State, *, urgent: bool) -> None:
        """Store a state with a note of what is sent next.

        Raises the errors of `write` if the note cannot be stored and nothing may be sent. `urgent`
        means that there is no other valid token.
        """

    @abstractmethod
    def try_lock(self) -> Lease | None:
        """The right to renew; None while another process has it."""

    @abstractmethod
    def patience(self, policy: Policy) -> float:
        """Seconds to wait for that right."""

    @abstractmethod
    def version(self) -> Hashable:
        """A value that changes when the state changes, if it is cheap to compute."""

    def load(self) -> State:
        """The newest state; an empty one if there is none.

        Raises ConfigurationError for a place that other users can read, or that holds something
        else, and StoreError for a place that cannot be reached.
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
        """Keep a state, in memory at least. Returns whether its place has it, or a newer one.

        A newer state of another process is not overwritten.
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
        """Wait for the right to renew. Raises TokenError."""
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
                "remove it, or set another token_state"
            )
        return msgspec.structs.replace(state, format=FORMAT)


# States that could not be written, by place.
unwritten_states: dict[StateStore, State] = {}


def _ours(state: State) -> bool:
    """Whether the SDK wrote it: this version, or 0.1, which stored less and no format."""
    previous = None if state.previous is None else state.previous.token
    tokens = (state.access_token, previous, state.refresh_token)
    if not all(token is None or sendable(token) for token in tokens):
        return False
    return state.format == FORMAT or (not state.format and state.refresh_token is not None)
