"""What can happen instead of an answer, and what it says about the service."""

from __future__ import annotations

import datetime as dt

CLOSED = "the connection is closed without an answer"
"""What a report says about `ConnectionClosed`."""


class TargetTrouble(Exception):
    """The target can't be tested any further. It says nothing about the service's contract."""


class AnswerLost(Exception):
    """A request was sent, but its answer is not known. Checks that need it are unchecked."""


class ConnectionClosed(Exception):
    """The service closes the connection on this request each time, but answers other requests.

    This is behaviour of the service, so it is recorded.
    """


NO_ANSWER = (TargetTrouble, AnswerLost, ConnectionClosed)
"""What a request through a session raises if it is not answered."""


def now() -> str:
    """The current time, as it is written in messages."""
    return f"{dt.datetime.now(dt.UTC):%H:%M:%S} UTC"


def in_words(error: Exception) -> str:
    """What went wrong below HTTP, in one line."""
    return (str(error) or type(error).__name__).splitlines()[0][:300]
