"""The token source that the settings describe."""

from __future__ import annotations

import logging
from collections.abc import Callable

from .._errors import ConfigurationError
from .._secrets import EnvironmentSecrets
from .._sources.client_auth import method
from .._sources.opaal import OpaalToken
from .._sources.token_endpoint import TokenEndpoint
from .._text import printable
from .._tls import Verify
from .._tokens.channel import Channel
from .._tokens.source import TokenSource
from .._tokensmith.service_identity import ServiceIdentity
from .._tokensmith.source import TokenSmith
from .declared import FIELDS
from .loading import BOOTSTRAP_TOKEN, TOKENSMITH_URL
from .rows import Field, variable
from .values import Values

logger = logging.getLogger("openchami_sdk.auth")


def source_of(settings: Values, verify: Verify) -> TokenSource | None:
    """The token source; None if the services check no tokens.

    Raises ConfigurationError, which names the missing setting.
    """
    if not settings.enable_auth:
        return None
    if settings.access_token is not None:
        return settings.access_token
    if settings.token_endpoint is not None:
        settings.check_url(settings.token_endpoint, settings.called(FIELDS.token_endpoint.name))
    make = _GRANTS.get(settings.grant)
    if make is None:
        raise ConfigurationError(
            f"{settings.called(FIELDS.grant.name)} {printable(settings.grant, 40)!r} is unknown: "
            f"use {', '.join(_GRANTS)}"
        )
    if make is not _service_identity:
        _warn_of(settings, FIELDS.client_certificate_file, "it is used with service_identity only")
    return make(settings, Channel(verify=verify))


def _client_credentials(settings: Values, channel: Channel) -> TokenSource:
    secrets, client_id = settings.secrets(), settings.client()[0]
    needed = {
        FIELDS.token_endpoint: settings.token_endpoint,
        FIELDS.client_id: client_id,
        FIELDS.client_secret_file: secrets,
    }
    missing = [variable(field) for field, value in needed.items() if value is None]
    if secrets is not None and client_id is None:
        # Why it names no client is worth more than that none is set.
        with settings.blaming(FIELDS.client_secret_file):
            secrets.secrets()
    if settings.token_endpoint is None or client_id is None or secrets is None:
        raise ConfigurationError(
            f"no credentials: set {', '.join(missing)}"
            + ("" if len(missing) < len(needed) else ", or ACCESS_TOKEN")
            + f"; for TokenSmith (releases from v0.2 on) set {variable(FIELDS.grant)}=tokensmith"
            + "; if the services check no tokens, make the client without auth.connect"
        )
    with settings.blaming(FIELDS.auth_method):
        auth_method = method(settings.auth_method)
    # Read once already here: a secret that is missing is not to be found out by the first call.
    by_file = settings.client_secret_file is not None
    with settings.blaming(FIELDS.client_secret_file if by_file else FIELDS.client_secret):
        secrets.secrets()
    return TokenEndpoint(
        token_endpoint=settings.token_endpoint,
        client_id=client_id,
        secrets=secrets,
        auth_method=auth_method,
        scope=settings.scope,
        audience=settings.audience,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )


def _opaal(settings: Values, channel: Channel) -> TokenSource:
    if settings.token_endpoint is None:
        raise ConfigurationError(
            f"the grant opaal needs {variable(FIELDS.token_endpoint)}, the URL of OPAAL's /token"
        )
    return OpaalToken(
        token_endpoint=settings.token_endpoint,
        client_id=settings.client_id,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )


def _tokensmith(settings: Values, channel: Channel) -> TokenSource:
    if settings.token_endpoint is None or settings.token_state is None:
        raise ConfigurationError(
            f"the grant tokensmith needs {TOKENSMITH_URL} (or {variable(FIELDS.token_endpoint)}) "
            f"and {variable(FIELDS.token_state)} (a file that survives a restart, or a Redis)"
        )
    _warn_of_policy(settings)
    return TokenSmith(
        token_endpoint=settings.token_endpoint,
        bootstrap_token=settings.secrets() or EnvironmentSecrets((BOOTSTRAP_TOKEN,)),
        state=settings.token_state,
        client_id=settings.client_id,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )


def _service_identity(settings: Values, channel: Channel) -> TokenSource:
    if settings.token_endpoint is None or settings.client_certificate_file is None:
        raise ConfigurationError(
            f"the grant {settings.grant} needs {TOKENSMITH_URL} (or "
            f"{variable(FIELDS.token_endpoint)}) with TokenSmith's own https address, "
            f"and {variable(FIELDS.client_certificate_file)}"
        )
    _warn_of_policy(settings)
    return ServiceIdentity(
        token_endpoint=settings.token_endpoint,
        certificate=settings.client_certificate_file,
        key=settings.client_key_file,
        client_id=settings.client_id,
        channel=channel,
    )


def _warn_of_policy(settings: Values) -> None:
    why = "scope and audience are set when the bootstrap token is minted"
    _warn_of(settings, FIELDS.scope, why)
    _warn_of(settings, FIELDS.audience, why)


def _warn_of(settings: Values, field: Field, why: str) -> None:
    if getattr(settings, field.name):
        called = settings.called(field.name)
        logger.warning("%s has no effect with the grant %s: %s", called, settings.grant, why)


_GRANTS: dict[str, Callable[[Values, Channel], TokenSource]] = {
    "client_credentials": _client_credentials,
    "opaal": _opaal,
    "tokensmith": _tokensmith,
    "service_identity": _service_identity,
}
