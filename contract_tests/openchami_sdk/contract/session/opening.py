"""Open a session: start the local stack or take the target's URLs, and log in."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Generator
from typing import TYPE_CHECKING

import attrs

from openchami_sdk import auth
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.configuration.target import Target, load
from openchami_sdk.contract.configuration.target_file import TargetError
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.redaction import remember
from openchami_sdk.contract.results import deviations
from openchami_sdk.contract.results.record import Record
from openchami_sdk.contract.session.session import Client, Session
from openchami_sdk.core import http
from openchami_sdk.testing._releases.bss_versions import RECORDED

if TYPE_CHECKING:
    from openchami_sdk.testing import Stack

TOKEN = "ACCESS_TOKEN"
"""The environment variable with an existing token; `ochami` reads it, too."""
SHORT_LIVED = "OPENCHAMI_SHORT_LIVED_CLIENT_SECRET"
"""The environment variable with the secret of the target file's `short_lived_client`; with `_FILE`
at its end, the variable with the path of a file that holds the secret."""


@contextlib.contextmanager
def open_session(
    run: RunConfiguration, worker: str, *, reached: bool = False
) -> Generator[Session]:
    """A session for one worker of a run; the local stack runs as long as the session.

    `reached`: the run's preflight has reached all servers.

    Raises `TargetError` when the target or the credentials can't be used.
    """
    with contextlib.ExitStack() as stack:
        target = load(run.target)
        tls = _tls(target)
        login: http.AuthFlow | None
        if target.stack:
            target, client, login = stack.enter_context(_local(target, tls))
        else:
            client, login = _from_environment(target, tls)
        session = Session(
            target=target,
            level=run.level,
            run_id=f"{run.id}-{worker}" if worker.startswith("gw") else run.id,
            ledger=Ledger(run.folder / "ledger.jsonl"),
            record=Record(run.folder / f"observations-{worker}.jsonl"),
            deviations=deviations.applying(deviations.load(), target),
            auth=login,
            client=client,
            short_lived=_short_lived(target),
            tls=tls,
            reached=reached,
        )
        stack.callback(session.close)
        yield session


@contextlib.contextmanager
def _local(
    target: Target, tls: ssl.SSLContext
) -> Generator[tuple[Target, Client | None, http.AuthFlow]]:
    """The target with the addresses of its own local stack, and how to log in there."""
    # Imported here: a run against a real system loads no stand-in.
    from openchami_sdk.testing import Stack

    assert target.stack is not None
    version = target.versions.get("bss", RECORDED.name)
    with Stack(release=target.stack, profile=target.profile, bss_version=version) as stack:
        real = attrs.evolve(target, services=stack.urls, token_endpoint=stack.token_url)
        if target.stack == "v0.2":
            yield attrs.evolve(real, control=stack.tokensmith.url), None, _bootstrapped(stack)
            return
        real = attrs.evolve(real, admin=stack.admin_url, control=stack.admin_url)
        client = Client(stack.client_id, auth.FileSecrets(stack.client_secret_file))
        remember(client.reveal())
        source = auth.TokenEndpoint(
            token_endpoint=stack.token_url,
            client_id=client.id,
            secrets=client.secrets,
            scope=target.scope,
        )
        yield real, client, _login(real, source)


def _bootstrapped(stack: Stack) -> http.AuthFlow:
    """TokenSmith's tokens for the stack's services."""
    source = auth.TokenSmith(
        token_endpoint=stack.token_url,
        bootstrap_token=auth.FileSecrets(stack.bootstrap_token_file),
        state=stack.environment["OPENCHAMI_TOKEN_STATE"],
    )
    return auth.TokenAuth(source, allowed_origins=list(stack.urls.values()))


def _login(target: Target, source: auth.TokenSource) -> http.AuthFlow:
    return auth.TokenAuth(source, allowed_origins=list(target.services.values()))


def _from_environment(
    target: Target, tls: ssl.SSLContext
) -> tuple[Client | None, http.AuthFlow | None]:
    """Log in like any service that uses this SDK: with the target file and the environment.

    The client is returned only if the suite logs in with client credentials.
    """
    try:
        settings = auth.Settings.load(
            from_files=False,
            enable_auth=target.auth,
            token_endpoint=target.token_endpoint,
            grant=target.grant,
            scope=target.scope or None,
            audience=target.audience or None,
            auth_method=target.auth_method,
            access_token=_given_token(target),
        )
        source = settings.token_source(verify=tls)
    except auth.ConfigurationError as error:
        raise TargetError(f"The suite can't log in at target {target.name}: {error}.") from None
    client_id, secrets = settings.client()[0], settings.secrets()
    for secret in secrets.secrets() if secrets else ():
        remember(secret.reveal())
    known = isinstance(source, auth.TokenEndpoint) and client_id and secrets
    client = Client(client_id, secrets) if known and client_id and secrets else None
    return client, _login(target, source) if source else None


def _short_lived(target: Target) -> Client | None:
    """The client of the target file whose tokens last seconds."""
    if target.short_lived_client is None:
        return None
    file = os.environ.get(f"{SHORT_LIVED}_FILE")
    secrets = auth.FileSecrets(file) if file else auth.EnvironmentSecrets((SHORT_LIVED,))
    client = Client(target.short_lived_client, secrets)
    try:
        client.reveal()
    except auth.ConfigurationError as error:
        raise TargetError(
            f"[auth] short_lived_client of target {target.name} needs {SHORT_LIVED}_FILE or "
            f"{SHORT_LIVED}: {error}."
        ) from None
    return client


def _given_token(target: Target) -> auth.EnvironmentToken | None:
    """The token of the environment, if neither it nor the target file says how to get one."""
    got = target.grant or os.environ.get("OPENCHAMI_CLIENT_ID")
    return None if got or not os.environ.get(TOKEN) else auth.EnvironmentToken(TOKEN)


def _tls(target: Target) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=target.ca_bundle)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise TargetError(
            f"The CA bundle {target.ca_bundle} of target {target.name} can't be used: {reason}."
        ) from None
