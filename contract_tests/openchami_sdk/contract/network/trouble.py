"""What can come instead of an answer, and what each of these says about the service."""

from __future__ import annotations

import datetime as dt

CLOSED = "the connection is closed without an answer"
"""What a report says of `ConnectionClosed`."""


class TargetTrouble(Exception):
    """The target can't be tested any further. It says nothing about the service's contract."""


class AnswerLost(Exception):
    """A request was sent, and nobody knows what its answer was. What depends on it is unchecked."""


class ConnectionClosed(Exception):
    """The service closes the connection on this request each time, and answers others meanwhile.

    This is what the service does, and so an observation.
    """


NO_ANSWER = (TargetTrouble, AnswerLost, ConnectionClosed)
"""What a request through a session raises where it is not answered."""


def now() -> str:
    """The time as messages say it."""
    return f"{dt.datetime.now(dt.UTC):%H:%M:%S} UTC"


def in_words(error: Exception) -> str:
    """What went wrong below HTTP, in one line."""
    return (str(error) or type(error).__name__).splitlines()[0][:300]
