"""The exit status of the command."""

from __future__ import annotations

from openchami_sdk import auth
from openchami_sdk.core.commands.parser import UsageError

from .._applying import FATAL
from .._files.faults import FileError

DONE, REFUSED, USAGE, UNREACHABLE, UNWRITABLE = range(5)


def status_of(error: Exception) -> int:
    """The exit status that stands for an error."""
    if isinstance(
        error, (UsageError, FileError, auth.ConfigurationError, auth.UntrustedOriginError)
    ):
        return USAGE
    return UNREACHABLE if isinstance(error, (*FATAL, auth.AuthError)) else REFUSED
