"""Client secrets that are never printed, and their sources."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets as _random
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn, Protocol, runtime_checkable

import attrs
import msgspec

from ._errors import ConfigurationError, hiding_arguments, made_of_secrets
from ._files import read_regular, version_of
from ._text import printable

#: The variable that holds a secret where nobody names another.
SECRET_VARIABLE = "OPENCHAMI_CLIENT_SECRET"

_SALT = _random.token_bytes(16)
# Bytes: more than any secret and what Hydra says about its client.
_LONGEST = 65_536


@made_of_secrets
class Secret:
    """One secret. Only `reveal` returns its value: repr and str hide it, pickle raises TypeError.

    Args:
        value: The secret itself.
        label: Its name in logs: `current`, `previous`, the name of a variable.
        client_id: The client that it belongs to, if that is not the configured client. A server
            that keeps one secret for each client has two clients during a rotation.
    """

    __slots__ = ("_value", "client_id", "label")

    def __init__(self, value: str, label: str = "current", client_id: str | None = None) -> None:
        self.label = label
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"the client secret ({label}) is not text")
        if not value:
            raise ConfigurationError(f"the client secret ({label}) is empty")
        if not _is_unicode(value):
            # To encode it would raise an error that holds the whole secret.
            raise ConfigurationError(f"the client secret ({label}) is not UTF-8 text")
        self._value = value
        self.client_id = client_id

    def reveal(self) -> str:
        """The value. Do not keep it in a variable: error reports can show variables."""
        return self._value

    def __repr__(self) -> str:
        return f"<Secret {self.label}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        same = hmac.compare_digest(self._value.encode(), other._value.encode())
        return same and self.client_id == other.client_id

    def __hash__(self) -> int:
        return int.from_bytes(
            hashlib.blake2b(self._value.encode(), key=_SALT, digest_size=8).digest(), "big"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled; use FileSecrets or EnvironmentSecrets")


@runtime_checkable
class SecretSource(Protocol):
    """Where the active secrets come from. Equal sources share one token."""

    def secrets(self) -> Sequence[Secret]:
        """The active secrets, the preferred one first. Called for each token request.

        Raises ConfigurationError when there is no secret.
        """
        ...

    def version(self) -> Hashable:
        """A value that changes when the secrets change: a request is then made at once, although
        the last one was refused."""
        ...


@made_of_secrets
@attrs.frozen
class StaticSecrets:
    """Secrets given as values, the preferred one first; `StaticSecrets.of` takes texts.

    Raises ConfigurationError for anything else than a tuple of `Secret`, whose repr would show it.
    """

    values: tuple[Secret, ...]

    def __attrs_post_init__(self) -> None:
        given: Any = self.values
        fits = isinstance(given, tuple) and all(isinstance(one, Secret) for one in given)  # pyright: ignore[reportUnknownVariableType]
        if not fits:
            raise ConfigurationError("StaticSecrets takes Secrets: use StaticSecrets.of(...)")

    @classmethod
    @hiding_arguments
    def of(cls, values: str | Iterable[str]) -> StaticSecrets:
        """From one string, or from `[current, previous]`."""
        given = [values] if isinstance(values, str) else list(values)
        if not given or not all(map(_is_text, given)):
            raise ConfigurationError("client_secret must be a text, or a list of texts")
        labels = ["current", "previous", *(f"previous-{n}" for n in range(2, len(given)))]
        return cls(tuple(Secret(v, label) for v, label in zip(given, labels, strict=False)))

    def secrets(self) -> Sequence[Secret]:
        """The given secrets."""
        return self.values

    def version(self) -> Hashable:
        """Never changes."""
        return None


@attrs.frozen
class EnvironmentSecrets:
    """Secrets in environment variables, the preferred one first.

    Podman's `type=env` puts a secret into a variable. A variable is read as a file of `FileSecrets`
    is: it may hold JSON that names the client.

    Args:
        names: The variables.
    """

    names: tuple[str, ...] = (SECRET_VARIABLE,)

    def secrets(self) -> Sequence[Secret]:
        """The secrets in the variables that are set. Raises ConfigurationError when none is set."""
        given = [name for name in self.names if os.environ.get(name)]
        if not given:
            raise ConfigurationError(f"no client secret: set {' or '.join(self.names)}")
        return _good(_parsed(os.environ[name], name, name) for name in given)

    def version(self) -> Hashable:
        """A salted hash of the values."""
        return hash(tuple(os.environ.get(name) for name in self.names))


@attrs.frozen
class FileSecrets:
    """Secrets in files, as Kubernetes and Podman mount them. Each token request reads the files.

    A replaced file, or a symbolic link to another file, therefore needs no restart. A file holds
    the secret itself; a byte order mark and one line end are ignored. Or the file holds a JSON
    object, such as Hydra's answer to a registration: `client_secret` is the secret, and
    `client_id`, if present, is the client's id.

    Args:
        path: The file with the secret.
        previous: During a rotation, the file with the old secret. The old secret is used when the
            server refuses the current one, and the audit log records this.
    """

    path: Path = attrs.field(converter=Path)
    previous: Path | None = attrs.field(
        default=None, converter=attrs.converters.optional(Path), kw_only=True
    )

    def secrets(self) -> Sequence[Secret]:
        """The secrets in the files. Raises ConfigurationError when no file has one."""
        places = ((self.path, "current"), (self.previous, "previous"))
        return _good(_read(path, label) for path, label in places if path is not None)

    def version(self) -> Hashable:
        """Inode, size and time of change of each file."""
        return tuple(version_of(path) for path in (self.path, self.previous) if path is not None)


def secret_source(value: str | Iterable[str] | Secret | SecretSource) -> SecretSource:
    """The source that a value stands for."""
    if isinstance(value, Secret):
        return StaticSecrets((value,))
    if isinstance(value, SecretSource):
        return value
    if isinstance(value, os.PathLike):
        raise ConfigurationError("for a client_secret in a file, pass FileSecrets(path)")
    return StaticSecrets.of(value)


def bootstrap_token(source: SecretSource) -> Secret:
    """TokenSmith's bootstrap token: a text without its white space, or from TokenSmith's JSON.

    Raises ConfigurationError when there is none.
    """
    secret = source.secrets()[0]
    text = secret.reveal().strip()
    if text.startswith("{"):
        try:
            text = msgspec.json.decode(text, type=_Credential).bootstrap_token
        except (msgspec.MsgspecError, RecursionError):
            text = ""
    if not text:
        raise ConfigurationError(
            f"the bootstrap token ({secret.label}) is empty, or is JSON without a bootstrap token"
        )
    return Secret(text, secret.label)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _good(found: Iterable[Secret | str]) -> list[Secret]:
    """The secrets among secrets and faults. Raises ConfigurationError when there is none."""
    each = list(found)
    secrets = [one for one in each if isinstance(one, Secret)]
    if not secrets:
        raise ConfigurationError("no client secret: " + "; ".join(map(str, each)))
    return secrets


def _read(path: Path, label: str) -> Secret | str:
    """The secret in a file, or what is wrong with the file."""
    name = printable(str(path))
    try:
        text = read_regular(path, _LONGEST).decode("utf-8-sig")
    except OSError as error:
        return f"{name}: {error.strerror or 'cannot be read'}"
    except UnicodeDecodeError:
        return f"{name} is not UTF-8 text"
    return _parsed(text, label, name, as_json=path.suffix == ".json")


def _parsed(text: str, label: str, name: str, *, as_json: bool = False) -> Secret | str:
    """The secret in a text that is a secret or JSON, or what is wrong with the text."""
    text = text.removesuffix("\n").removesuffix("\r")
    if not text.strip():
        return f"{name} is empty"
    if not text.isascii() and not _is_unicode(text):
        return f"{name} is not UTF-8 text"
    if not as_json and not _JSON.match(text):
        return Secret(text, label)
    try:
        credential = msgspec.json.decode(text, type=_Credential)
    except (msgspec.MsgspecError, RecursionError):
        return f"{name} is not a JSON object with a client_secret"
    value = credential.client_secret or credential.bootstrap_token
    if not value:
        return f"{name} has no client_secret and no bootstrap_token"
    return Secret(value, label, credential.client_id)


# The start of an object or of a list, also of one that is cut off: no secret of Hydra's.
_JSON = re.compile(r"""\s*(\{\s*["}]|\[\s*["{\[\]])""")


def _is_unicode(text: str) -> bool:
    """Whether text can be encoded: bytes of the environment that are no text cannot."""
    return not any("\ud800" <= c <= "\udfff" for c in text)


class _Credential(msgspec.Struct):
    client_secret: str = ""
    client_id: str | None = None
    # What `tokensmith bootstrap-token create --output-format json` prints.
    bootstrap_token: str = ""

    def __repr__(self) -> str:
        return "<credential>"
