"""`register` and `rotate`: what `openchami-auth` does with Hydra's admin API."""

from __future__ import annotations

import argparse
import os
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .._errors import ConfigurationError
from .._registration.clients import register_client, revoke, rotate_secret
from .._registration.hydra import RegisteredClient
from .._registration.secret_files import keep_previous, require_writable, write_secret
from .._secrets import FileSecrets, Secret
from .._settings.declared import FIELDS
from .._settings.rows import Field, option, variable
from .._settings.settings import Settings
from .._text import printable
from .commands import Result
from .options import load

ADMIN_VARIABLE = "OPENCHAMI_ADMIN_URL"


def register(options: argparse.Namespace) -> Result:
    """Register a client and put its secret where it was asked to go."""
    settings = load(options)
    if options.secret_file is None and not options.show_secret:
        raise ConfigurationError(
            "the secret is answered only once: name a file for it with --secret-file, "
            "or print it with --show-secret"
        )
    if options.secret_file is not None:
        require_writable(options.secret_file)
    client = register_client(
        _admin_url(options),
        options.name,
        client_id=options.client_id,
        scope=settings.scope,
        audience=settings.audience,
        auth_method=settings.auth_method,
        token_lifetime=options.token_lifetime,
        verify=settings.verify(),
        allow_insecure_http=settings.allow_insecure_http,
    )
    if options.secret_file is not None and client.client_secret is not None:
        write_secret(options.secret_file, client.client_secret)
    return _registered(client, options)


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
    }
    if options.secret_file is not None:
        data["secret_file"] = str(options.secret_file)
        variables[FIELDS.client_secret_file] = str(options.secret_file)
    lines = [f"registered {printable(client.client_name)} as client {printable(client.client_id)}"]
    # Quoted: ids and scopes are the server's words, and these lines are for a shell.
    lines += [
        f"export {variable(field)}={shlex.quote(printable(value, 1000))}"
        for field, value in variables.items()
        if value
    ]
    if options.show_secret and client.client_secret is not None:
        data["client_secret"] = client.client_secret.reveal()
        lines.append(f"secret: {client.client_secret.reveal()}")
    return Result("\n".join(lines), data)


def rotate(options: argparse.Namespace) -> Result:
    """Renew the secret in a file, keeping the old one beside it; or end the old one."""
    settings = load(options)
    path: Path = options.secret_file
    previous: Path = options.previous_file or path.with_name(f"previous-{path.name}")
    where: dict[str, Any] = {
        "admin_url": _admin_url(options),
        "verify": settings.verify(),
        "allow_insecure_http": settings.allow_insecure_http,
    }
    current = _client_of(path, settings)
    if options.finish:
        return _finish(where, current, previous, settings)
    if previous.exists():
        raise ConfigurationError(
            f"{printable(str(previous))} is there: a rotation is under way. End it with --finish, "
            "or remove the file"
        )
    for file in (path, previous):
        require_writable(file)
    # Only a JSON file has room for the id of a second client.
    rotation = rotate_secret(client_id=current, second_client=path.suffix == ".json", **where)
    secret = rotation.client.client_secret
    if secret is None:
        raise ConfigurationError(f"client {printable(current)} has no secret to rotate")
    # The old secret first: at no time does a reader find neither.
    keep_previous(path, previous)
    write_secret(path, secret)
    data = {
        "client_id": rotation.client.client_id,
        "previous_client_id": rotation.previous_client_id,
        "kind": rotation.kind,
        "secret_file": str(path),
        "previous_file": str(previous),
    }
    text = (
        f"{path} has the new secret, {previous} the old one; both are good ({rotation.kind}).\n"
        "When no consumer falls back any more (auth.token.secret_fallback in its audit log), "
        "end the old one: the same command with --finish."
    )
    return Result(text, data)


def _finish(where: Mapping[str, Any], current: str, previous: Path, settings: Settings) -> Result:
    before = _client_of(previous, settings)
    ended = "its earlier secrets" if before == current else f"client {printable(before)}"
    revoke(
        client_id=before,
        earlier_secrets_only=before == current,
        **where,
    )
    previous.unlink(missing_ok=True)
    return Result(
        f"{ended} ended; {previous} is gone",
        {"client_id": current, "ended": "earlier secrets" if before == current else before},
    )


def _admin_url(options: argparse.Namespace) -> str:
    url: str | None = options.admin_url or os.environ.get(ADMIN_VARIABLE)
    if not url:
        raise ConfigurationError(f"no admin API: set --admin-url or {ADMIN_VARIABLE}")
    return url


def _client_of(path: Path, settings: Settings) -> str:
    """Whose secret a file holds."""
    secret: Secret = FileSecrets(path).secrets()[0]
    client_id = secret.client_id or settings.client_id
    if client_id is None:
        either = f"{option(FIELDS.client_id)} or {variable(FIELDS.client_id)}"
        raise ConfigurationError(f"whose secret is it? set {either}")
    return client_id
