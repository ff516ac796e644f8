"""What a service of TokenSmith lives on, kept in a file that survives a restart.

The state is kept in memory as well when the file cannot be written: a refresh token that came
back must not be lost because a disk is full. It is written again at the next opportunity.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from pathlib import Path

import attrs
import msgspec

from .._errors import ConfigurationError, TokenError
from .._files import FileLock, read_private, try_lock, write_private
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


class State(msgspec.Struct, omit_defaults=True, frozen=True):
    """The state of one family of tokens. Times are seconds since the epoch, by the host's clock.

    Attributes:
        format: FORMAT; a file with another one is not touched.
        serial: how often it was written: the greater one is the newer one.
        access_token: the newest access token.
        access_ends_at: when it ends.
        access_lifetime: how many seconds it was good for when it was asked for.
        scope: what it is good for, as TokenSmith says.
        refresh_token: what the next one is got with.
        family_began_at: when the bootstrap token was redeemed.
        family_ends_at: when refreshing ends for good; None where TokenSmith does not say.
        redeemed: the fingerprint of the bootstrap token that began the family.
        spending: what was sent last and not answered so that it could be kept.
    """

    format: str = ""
    serial: int = 0
    access_token: str | None = None
    access_ends_at: float = 0.0
    access_lifetime: float = 0.0
    scope: str | None = None
    refresh_token: str | None = None
    family_began_at: float = 0.0
    family_ends_at: float | None = None
    redeemed: str | None = None
    spending: Spending | None = None

    def __repr__(self) -> str:
        return "<TokenSmith state>"


# States that could not be written, by file.
unwritten_states: dict[Path, State] = {}


@attrs.frozen
class StateFile:
    """A state in a file: 0600, replaced at once, locked among processes."""

    path: Path

    def load(self) -> State:
        """The state; an empty one where there is no file.

        Raises ConfigurationError for a file that others can read, or that holds something else.
        """
        kept = unwritten_states.get(self.path)
        try:
            state = self._read()
        except ConfigurationError:
            if kept is None:
                raise
            return kept
        # With equal serials the one in memory came later: what is spent is noted before.
        return kept if kept is not None and kept.serial >= state.serial else state

    def save(self, state: State) -> bool:
        """Keep a state, in memory at least. Whether it is in the file."""
        unwritten_states[self.path] = state
        try:
            write_private(self.path, msgspec.json.encode(state))
        except ConfigurationError as error:
            logger.error(
                "TokenSmith's refresh token cannot be kept in a file and is in memory only: %s; "
                "when this process ends, a new bootstrap token is needed",
                printable(error),
            )
            return False
        unwritten_states.pop(self.path, None)
        return True

    def unwritten(self) -> bool:
        """Whether the newest state is in memory only."""
        return self.path in unwritten_states

    def locked(self, policy: Policy) -> Generator[Pause, None, FileLock]:
        """The lock, waited for as long as a fetch may take. Raises TokenError."""
        give_up_at = policy.clock() + policy.budget
        while (lock := try_lock(self.path)) is None:
            if policy.clock() >= give_up_at:
                raise TokenError(
                    f"another process or thread has been renewing the token in {self.path} "
                    f"for more than {policy.budget:g} s"
                )
            yield Pause(_POLL)
        return lock

    def _read(self) -> State:
        data = read_private(self.path)
        if data is None:
            return State(FORMAT)
        try:
            state = msgspec.json.decode(data, type=State)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            state = None
        if state is None or not _ours(state):
            raise ConfigurationError(
                f"{self.path} is not a state file of TokenSmith's tokens; "
                "set another token_state, or remove it"
            )
        return msgspec.structs.replace(state, format=FORMAT)


def _ours(state: State) -> bool:
    """Whether it was written here: now, or by version 0.1, which kept less and named no format."""
    tokens = (state.access_token, state.refresh_token)
    if not all(token is None or sendable(token) for token in tokens):
        return False
    return state.format == FORMAT or (not state.format and state.refresh_token is not None)
