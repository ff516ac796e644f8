"""Writes the files that FileSecrets reads: completely or not at all, readable by the owner only.

Only `write_secret` replaces an existing file.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from pathlib import Path

import msgspec

from .._errors import ConfigurationError
from .._files import write_private
from .._secrets import Secret
from .._text import printable


@contextlib.contextmanager
def new_file(path: Path, content: bytes = b"") -> Generator[None]:
    """Make a new file with mode 0600. It is removed again when the work fails.

    Raises ConfigurationError when the file exists, or cannot be made.
    """
    name = printable(str(path))
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ConfigurationError(f"{name} exists already: name another file") from None
    except OSError as error:
        raise ConfigurationError(f"{name} cannot be written: {error.strerror}") from None
    try:
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise ConfigurationError(f"{name} cannot be written: {error.strerror}") from None
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def write_secret(path: Path, secret: Secret, *, as_json: bool) -> None:
    """Write a secret to a file with mode 0600, and replace an existing file in one step.

    JSON has the client's id, too. Raises ConfigurationError when the file cannot be written.
    """
    content = secret.reveal().encode()
    if as_json:
        document = {"client_id": secret.client_id, "client_secret": secret.reveal()}
        content = msgspec.json.encode(document)
    # The file that a link names: replacing the link would leave its other readers the old secret.
    write_private(path.resolve(), content)


def is_json(path: Path) -> bool:
    """Whether a secret goes to this file as JSON, by its name."""
    return path.suffix == ".json"


def require_writable(path: Path) -> None:
    """Raise ConfigurationError if a secret cannot be written there, before a secret is made."""
    folder = path.resolve().parent
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK) or path.is_dir():
        raise ConfigurationError(f"{printable(str(path))} cannot be written")
