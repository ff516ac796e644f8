"""Client credentials at an RFC 6749 token endpoint: the requests, and when they are repeated."""

from __future__ import annotations

import functools
import logging
import math
import random
from collections.abc import Callable, Hashable

import attrs

from .. import _audit
from .._errors import (
    ConfigurationError,
    InvalidClientError,
    TokenEndpointUnavailableError,
    TokenError,
)
from .._origins import parse_url, show_endpoint
from .._secrets import Secret, SecretSource
from .._text import printable, words
from .._tokens.channel import Channel
from .._tokens.request import Form, TokenRequest, Value
from .._tokens.source import Attempt
from .._tokens.steps import Pause, Send, Steps, TokenAnswer
from .answer import read_token
from .client_auth import ClientAuthentication, ClientSecretBasic
from .client_auth import method as _method

logger = logging.getLogger("openchami_sdk.auth")

# current, previous, and what a file swapped in between may bring: more is a loop.
_MOST_SECRETS = 4


@attrs.frozen(kw_only=True)
class TokenEndpoint:
    """The client-credentials grant (RFC 6749 §4.4).

    Each request has scope, audience and resource, so a renewed token has the same scope and
    audience.

    Args:
        token_endpoint: The token endpoint's URL.
        client_id: The client's id.
        secrets: The client's secrets; the next one is tried only after `invalid_client`.
        auth_method: `client_secret_basic`, `client_secret_post`, or a ClientAuthentication.
        scope: The scopes to ask for; Hydra grants only these.
        audience: The services that the token is meant for (Hydra's parameter).
        resource: The same in RFC 8707's parameter (absolute URIs); Hydra ignores it.
        extra: Further form fields, as pairs of name and value.
        channel: TLS, timeouts, transports.
        allow_insecure_http: Allow http:// to other hosts than loopback.
    """

    token_endpoint: str
    client_id: str
    secrets: SecretSource
    auth_method: ClientAuthentication = attrs.field(factory=ClientSecretBasic, converter=_method)
    scope: tuple[str, ...] = attrs.field(default=(), converter=words)
    audience: tuple[str, ...] = attrs.field(default=(), converter=words)
    resource: tuple[str, ...] = attrs.field(default=(), converter=words)
    extra: tuple[tuple[str, str], ...] = ()
    channel: Channel = attrs.field(factory=Channel)
    allow_insecure_http: bool = False

    def __attrs_post_init__(self) -> None:
        parse_url(
            self.token_endpoint, "token_endpoint", allow_insecure_http=self.allow_insecure_http
        )
        if not self.client_id:
            raise ConfigurationError("client_id is empty")
        ours = {"grant_type", "scope", "audience", "resource", "client_id", "client_secret"}
        if taken := ours & dict(self.extra).keys():
            raise ConfigurationError(f"extra must not set {', '.join(sorted(taken))}")

    def version(self) -> Hashable:
        """The secrets' version."""
        return self.secrets.version()

    def steps(self, attempt: Attempt) -> Steps:
        """Request a token; with the next secret after `invalid_client`, again after an outage."""
        form: Form = {"grant_type": "client_credentials", **self.target()}
        return (yield from request_token(self, form, attempt))

    def target(self) -> Form:
        """The form fields that say what the token is for."""
        target: dict[str, Value] = dict(self.extra)
        if self.scope:
            target["scope"] = " ".join(self.scope)
        if self.audience:
            target["audience"] = " ".join(self.audience)
        if self.resource:
            target["resource"] = list(self.resource)
        return target

    def request(self, form: Form, secret: Secret) -> TokenRequest:
        """A token request with the client's credentials."""
        fields = dict(form)
        headers: dict[str, str | Secret] = {}
        client_id = secret.client_id or self.client_id
        self.auth_method.authenticate(fields, headers, client_id, secret, self.token_endpoint)
        return TokenRequest(self.token_endpoint, fields, headers, secret)


def request_token(endpoint: TokenEndpoint, form: Form, attempt: Attempt) -> Steps:
    """Send a grant with the endpoint's secrets; when one is refused, with the next one."""
    where = show_endpoint(endpoint.token_endpoint)
    refused: list[Secret] = []
    secret = endpoint.secrets.secrets()[0]
    while True:
        request = functools.partial(endpoint.request, form, secret)
        try:
            return _granted(endpoint, (yield from patiently(request, where, attempt)), secret)
        except InvalidClientError as error:
            failure = error
        refused.append(secret)
        # Read again: the file may have been replaced during the request with the old secret.
        left = [s for s in endpoint.secrets.secrets() if s not in refused]
        if not left or len(refused) >= _MOST_SECRETS:
            raise failure
        _audit.secret_fallback(
            secret.client_id or endpoint.client_id, refused=secret.label, next_=left[0].label
        )
        secret = left[0]


def patiently(
    request: Callable[[], TokenRequest], where: str, attempt: Attempt, *, listen: float = 0.0
) -> Steps:
    """Send a token request, and send it again after an outage, while the attempt allows it.

    `request` makes a new request each time; `where` names the endpoint in messages. The SDK waits
    `listen` seconds at least for an answer.
    """
    policy = attempt.policy
    give_up_at = policy.clock() + policy.budget
    tries, pause = 1, policy.first_pause
    while True:
        sent_at = policy.clock()
        reply = yield Send(request(), give_up_at - sent_at, listen)
        outcome = read_token(reply, where, sent_at)
        if isinstance(outcome, TokenAnswer):
            return outcome
        wait = _wait(outcome, pause)
        if tries >= attempt.tries or wait > policy.longest_wait:
            raise outcome
        if policy.clock() + wait >= give_up_at:
            raise outcome
        yield Pause(wait)
        tries, pause = tries + 1, pause * 2


def _wait(error: TokenError, pause: float) -> float:
    """Seconds until another attempt makes sense; infinite if none does."""
    if not isinstance(error, TokenEndpointUnavailableError):
        return math.inf
    if error.retry_after is not None:
        return error.retry_after
    return pause * random.uniform(0.5, 1.5)


def _granted(endpoint: TokenEndpoint, answer: TokenAnswer, secret: Secret) -> TokenAnswer:
    where = show_endpoint(endpoint.token_endpoint)
    asked = set(endpoint.scope)
    granted = asked if answer.scope is None else set(answer.scope.split())
    for scopes, what in (
        (asked - granted, "did not grant the scopes"),
        (asked and granted - asked, "granted scopes that were not asked for:"),
    ):
        if scopes:
            logger.warning("%s %s %s", where, what, printable(" ".join(sorted(scopes))))
    return attrs.evolve(
        answer,
        client_id=secret.client_id or endpoint.client_id,
        secret_label=secret.label,
        scope=" ".join(sorted(granted)),
    )
