"""Open a session: start the local stack or take the target's URLs, and log in."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Generator

import attrs
import httpx

from openchami_sdk import auth
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.configuration.target import Target, TargetError, load
from openchami_sdk.contract.guard.ledger import Ledger
from openchami_sdk.contract.results import deviations
from openchami_sdk.contract.results.record import Record
from openchami_sdk.contract.session.session import Client, Session
from openchami_sdk.testing import Stack
from openchami_sdk.testing._bss_versions import RECORDED


@contextlib.contextmanager
def open_session(run: RunConfiguration, worker: str) -> Generator[Session]:
    """A session for one worker of a run; the local stack lives as long as it does.

    Raises `TargetError` when the target or the credentials can't be used.
    """
    with contextlib.ExitStack() as stack:
        target = load(run.target)
        tls = _tls(target)
        login: httpx.Auth | None
        if target.stack:
            target, client, login = stack.enter_context(_local(target, tls))
        else:
            client = _from_environment(target)
            login = _login(target, client, tls) if client else None
        session = Session(
            target=target,
            level=run.level,
            run_id=f"{run.id}-{worker}" if worker.startswith("gw") else run.id,
            ledger=Ledger(run.folder / "ledger.jsonl"),
            record=Record(run.folder / f"observations-{worker}.jsonl"),
            deviations=deviations.applying(deviations.load(), target),
            auth=login,
            client=client,
            tls=tls,
        )
        stack.callback(session.close)
        yield session


@contextlib.contextmanager
def _local(
    target: Target, tls: ssl.SSLContext
) -> Generator[tuple[Target, Client | None, httpx.Auth]]:
    """The target as a stack of its own makes it real, and how to log in there."""
    assert target.stack is not None
    version = target.versions.get("bss", RECORDED.name)
    with Stack(release=target.stack, profile=target.profile, bss_version=version) as stack:
        real = attrs.evolve(target, services=stack.urls, token_endpoint=stack.token_url)
        if target.stack == "v0.2":
            yield attrs.evolve(real, control=stack.tokensmith.url), None, _bootstrapped(stack)
            return
        real = attrs.evolve(real, admin=stack.admin_url, control=stack.admin_url)
        client = Client(stack.client_id, auth.FileSecrets(stack.client_secret_file))
        yield real, client, _login(real, client, tls)


def _bootstrapped(stack: Stack) -> httpx.Auth:
    """TokenSmith's tokens for the stack's services."""
    source = auth.TokenSmith(
        token_endpoint=stack.token_url,
        bootstrap_token=auth.FileSecrets(stack.bootstrap_token_file),
        state=stack.environment["OPENCHAMI_TOKEN_STATE"],
    )
    return auth.TokenAuth(source, allowed_origins=list(stack.urls.values()))


def _login(target: Target, client: Client, tls: ssl.SSLContext) -> httpx.Auth:
    assert target.token_endpoint is not None
    return auth.ClientCredentialsAuth(
        target.token_endpoint,
        client.id,
        client.secrets,
        allowed_origins=list(target.services.values()),
        scope=target.scope,
        audience=target.audience,
        auth_method=target.auth_method,
        verify=tls,
    )


def _from_environment(target: Target) -> Client | None:
    if not target.auth:
        return None
    if target.token_endpoint is None:
        raise TargetError(
            f"Target {target.name} checks tokens: name its token_endpoint in [auth], "
            "or say enabled = false."
        )
    client_id = os.environ.get("OPENCHAMI_CLIENT_ID")
    secret = os.environ.get("OPENCHAMI_CLIENT_SECRET")
    file = os.environ.get("OPENCHAMI_CLIENT_SECRET_FILE")
    if not client_id or not (secret or file):
        raise TargetError(
            f"Target {target.name} needs a client to log in as: set OPENCHAMI_CLIENT_ID and "
            "OPENCHAMI_CLIENT_SECRET_FILE (or OPENCHAMI_CLIENT_SECRET)."
        )
    if file:
        return Client(client_id, auth.FileSecrets(file))
    return Client(client_id, auth.EnvironmentSecrets(("OPENCHAMI_CLIENT_SECRET",)))


def _tls(target: Target) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=target.ca_bundle)
    except OSError as error:
        raise TargetError(
            f"The CA bundle {target.ca_bundle} of target {target.name} can't be used: "
            f"{error.strerror or error}."
        ) from None
