"""From settings to the token source they mean."""

from __future__ import annotations

from .._errors import ConfigurationError
from .._secrets import EnvironmentSecrets
from .._sources.client_auth import method
from .._sources.opaal import OpaalToken
from .._sources.token_endpoint import TokenEndpoint
from .._sources.tokensmith import TokenSmith
from .._text import printable
from .._tls import Verify
from .._tokens.channel import Channel
from .._tokens.source import TokenSource
from .values import Values

GRANTS = ("client_credentials", "opaal", "tokensmith")


def source_of(settings: Values, verify: Verify) -> TokenSource | None:
    """The token source; None where services run open.

    Raises ConfigurationError, naming what is missing, when there is nothing to go by.
    """
    if not settings.enable_auth:
        return None
    if settings.access_token is not None:
        return settings.access_token
    if settings.token_endpoint is not None:
        settings.check_url(settings.token_endpoint, "token_endpoint")
    channel = Channel(verify=verify)
    if settings.grant == "client_credentials":
        return _client_credentials(settings, channel)
    if settings.grant == "opaal":
        return _opaal(settings, channel)
    if settings.grant == "tokensmith":
        return _tokensmith(settings, channel)
    raise ConfigurationError(
        f"{settings.called('grant')} {printable(settings.grant, 40)!r} is unknown: "
        f"use {', '.join(GRANTS)}"
    )


def _client_credentials(settings: Values, channel: Channel) -> TokenEndpoint:
    variables = {
        "OPENCHAMI_TOKEN_URL": settings.token_endpoint,
        "OPENCHAMI_CLIENT_ID": settings.client_id,
        "OPENCHAMI_CLIENT_SECRET_FILE": settings.client_secret,
    }
    if (
        settings.token_endpoint is None
        or settings.client_id is None
        or settings.client_secret is None
    ):
        missing = [name for name, value in variables.items() if value is None]
        raise ConfigurationError(
            f"no credentials: set {', '.join(missing)}"
            + ("" if len(missing) < len(variables) else ", or an access token")
            + "; for services that run open, make the client without connect()"
        )
    with settings.blaming("auth_method"):
        auth_method = method(settings.auth_method)
    # Read once already here: a secret that is missing is not to be found out by the first call.
    with settings.blaming("client_secret"):
        settings.client_secret.secrets()
    return TokenEndpoint(
        token_endpoint=settings.token_endpoint,
        client_id=settings.client_id,
        secrets=settings.client_secret,
        auth_method=auth_method,
        scope=settings.scope,
        audience=settings.audience,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )


def _opaal(settings: Values, channel: Channel) -> OpaalToken:
    if settings.token_endpoint is None:
        raise ConfigurationError("the grant opaal needs OPENCHAMI_TOKEN_URL, OPAAL's /token")
    return OpaalToken(
        token_endpoint=settings.token_endpoint,
        client_id=settings.client_id,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )


def _tokensmith(settings: Values, channel: Channel) -> TokenSmith:
    if settings.token_endpoint is None or settings.token_state is None:
        raise ConfigurationError(
            "the grant tokensmith needs TOKENSMITH_URL (or OPENCHAMI_TOKEN_URL) and "
            "OPENCHAMI_TOKEN_STATE, a file that survives a restart"
        )
    return TokenSmith(
        token_endpoint=settings.token_endpoint,
        bootstrap_token=settings.client_secret
        or EnvironmentSecrets(("TOKENSMITH_BOOTSTRAP_TOKEN",)),
        state=settings.token_state,
        client_id=settings.client_id,
        channel=channel,
        allow_insecure_http=settings.allow_insecure_http,
    )
