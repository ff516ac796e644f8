"""`register` and `rotate`: what `openchami-auth` does with Hydra's admin API."""

from __future__ import annotations

import argparse
import contextlib
import os
import shlex
import signal
import sys
import threading
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

from .._errors import AuthError, ConfigurationError
from .._registration.clients import register_client, require_successor, revoke_client, rotate_secret
from .._registration.hydra import SECONDS, RegisteredClient
from .._registration.secret_files import is_json, new_file, require_writable, write_secret
from .._secrets import FileSecrets, Secret
from .._settings.declared import FIELDS
from .._settings.rows import Field, option, variable
from .._settings.settings import Settings
from .._text import printable
from .commands import Result
from .options import load

ADMIN_VARIABLE = "OPENCHAMI_ADMIN_URL"


def register(options: argparse.Namespace) -> Result:
    """Register a client; write its secret to a file, or print it."""
    settings = load(options)
    path: Path | None = options.secret_file
    if path is None and not options.show_secret:
        raise ConfigurationError(
            "the server shows the secret only once: name a file for it with --secret-file, "
            "or print it with --show-secret"
        )
    where = _where(options, settings)
    with _uninterrupted(), contextlib.nullcontext() if path is None else new_file(path):
        client = register_client(
            **where,
            client_name=options.name,
            client_id=options.client_id,
            scope=settings.scope,
            audience=settings.audience,
            auth_method=settings.auth_method,
            token_lifetime=options.token_lifetime,
        )
        if path is not None and client.client_secret is not None:
            with _withdrawn_on_failure(client, where):
                write_secret(path, client.client_secret, as_json=is_json(path))
    return _registered(client, options)


@contextlib.contextmanager
def _uninterrupted() -> Generator[None]:
    """Finish in spite of Ctrl-C: the server sends a secret once. Requests are bounded in time."""
    if threading.current_thread() is not threading.main_thread():
        yield  # which Ctrl-C does not interrupt
        return
    before = signal.signal(signal.SIGINT, _tell_to_wait)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def _tell_to_wait(*_: object) -> None:
    with contextlib.suppress(OSError):
        print(
            "waiting for the server's answer: it has a secret that is sent only once "
            f"({SECONDS:g} s at most)",
            file=sys.stderr,
        )


@contextlib.contextmanager
def _withdrawn_on_failure(client: RegisteredClient, where: Mapping[str, Any]) -> Any:
    """Remove a new client again when its secret, which the server sends once, cannot be kept."""
    try:
        yield
    except BaseException as error:
        try:
            revoke_client(client_id=client.client_id, **where)
        except AuthError:
            name = printable(client.client_id)
            end = f"client {name} was registered, but its secret is lost: remove the client"
        else:
            end = "the new client was removed again"
        if isinstance(error, AuthError):
            raise ConfigurationError(f"{error}; {end}") from None
        raise


def _registered(client: RegisteredClient, options: argparse.Namespace) -> Result:
    data: dict[str, Any] = {
        "client_id": client.client_id,
        "client_name": client.client_name,
        "auth_method": client.auth_method,
        "scope": list(client.scope),
        "audience": list(client.audience),
    }
    variables: dict[Field, str] = {
        FIELDS.client_id: client.client_id,
        FIELDS.auth_method: client.auth_method,
        FIELDS.scope: " ".join(client.scope),
        FIELDS.audience: " ".join(client.audience),
    }
    if options.secret_file is not None:
        data["secret_file"] = str(options.secret_file)
        variables[FIELDS.client_secret_file] = str(options.secret_file)
    if options.show_secret and client.client_secret is not None:
        data["client_secret"] = client.client_secret.reveal()
        if options.secret_file is None:
            variables[FIELDS.client_secret] = client.client_secret.reveal()
    name, client_id = printable(client.client_name), printable(client.client_id)
    lines = [f"# registered {name} as client {client_id}"]
    lines += [
        f"export {variable(field)}={_for_shell(value)}"
        for field, value in variables.items()
        if value
    ]
    return Result("\n".join(lines), data)


def _for_shell(value: str) -> str:
    """A value as a word of any POSIX shell. Ids and scopes are the server's texts."""
    if value.isprintable():
        return shlex.quote(value)
    octal = "".join(f"\\0{byte:03o}" for byte in os.fsencode(value))
    return f"\"$(printf '%b' '{octal}')\""


def rotate(options: argparse.Namespace) -> Result:
    """Renew the secret in a file and keep the old one in a second file; or revoke the old one."""
    settings = load(options)
    path: Path = options.secret_file
    previous: Path = options.previous_file or path.with_name(f"previous-{path.name}")
    where = _where(options, settings)
    if options.finish:
        return _finish(where, path, previous, settings)
    current = _client_of(path, settings)
    old = FileSecrets(path).secrets()[0]
    if os.path.lexists(previous):
        raise ConfigurationError(
            f"{printable(str(previous))} exists: the last rotation is not finished. Finish it with "
            "--finish, or remove the file"
        )
    require_writable(path)
    # Only a JSON file has room for the id of a second client.
    as_json = is_json(path) or old.client_id is not None
    # The old secret first: at no time does a reader find neither.
    with _uninterrupted(), new_file(previous, path.read_bytes()):
        rotation = rotate_secret(client_id=current, second_client=as_json, **where)
        client = rotation.client
        if client.client_secret is None:
            raise ConfigurationError(f"client {printable(current)} has no secret to rotate")
        second = rotation.kind == "two clients"
        with _withdrawn_on_failure(client, where) if second else contextlib.nullcontext():
            write_secret(path, client.client_secret, as_json=as_json)
    data = {
        "client_id": client.client_id,
        "previous_client_id": rotation.previous_client_id,
        "kind": rotation.kind,
        "secret_file": str(path),
        "previous_file": str(previous),
    }
    text = (
        f"{printable(str(path))} has the new secret, {printable(str(previous))} has the old one; "
        f"both are valid ({rotation.kind}).\n"
        "Wait until each service has got a token with the new secret: its audit log then has a new "
        "auth.token.acquired with secret=current. Then run the same command with --finish to "
        "revoke the old secret."
    )
    return Result(text, data)


def _finish(where: Mapping[str, Any], path: Path, previous: Path, settings: Settings) -> Result:
    if not previous.exists():
        raise ConfigurationError(
            f"there is no {printable(str(previous))}, so there is no rotation to finish"
        )
    current, before = _client_of(path, settings), _client_of(previous, settings)
    if FileSecrets(path).secrets()[0].reveal() == FileSecrets(previous).secrets()[0].reveal():
        raise ConfigurationError(
            f"{printable(str(path))} and {printable(str(previous))} hold the same secret, so there "
            "is no old one to revoke; if a rotation was interrupted, remove the second file and "
            "rotate again"
        )
    if before != current:
        require_successor(client_id=current, previous_client_id=before, **where)
    revoke_client(client_id=before, earlier_secrets_only=before == current, **where)
    previous.unlink(missing_ok=True)
    ended = "the earlier secrets" if before == current else f"client {printable(before)}"
    return Result(
        f"revoked {ended}; removed {printable(str(previous))}",
        {"client_id": current, "ended": "earlier secrets" if before == current else before},
    )


def _where(options: argparse.Namespace, settings: Settings) -> dict[str, Any]:
    """Where the admin API is, and how it is reached."""
    url: str | None = options.admin_url or os.environ.get(ADMIN_VARIABLE)
    if not url:
        raise ConfigurationError(
            f"the address of Hydra's admin API is missing: set --admin-url or {ADMIN_VARIABLE}"
        )
    return {
        "admin_url": url,
        "verify": settings.verify(),
        "allow_insecure_http": settings.allow_insecure_http,
    }


def _client_of(path: Path, settings: Settings) -> str:
    """The client whose secret a file holds."""
    secret: Secret = FileSecrets(path).secrets()[0]
    client_id = secret.client_id or settings.client_id
    if client_id is None:
        either = f"{option(FIELDS.client_id)} or {variable(FIELDS.client_id)}"
        raise ConfigurationError(f"the client of this secret is not known: set {either}")
    return client_id
