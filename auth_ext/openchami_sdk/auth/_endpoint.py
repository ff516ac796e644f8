"""Client credentials at an RFC 6749 token endpoint: what is sent, and what is tried again."""

from __future__ import annotations

import logging
import math
import random
from collections.abc import Hashable, Iterable, Mapping
from typing import Protocol
from urllib.parse import urlencode

import attrs
import httpx

from . import _audit
from ._answer import read_token
from ._client_auth import ClientAuthentication, ClientSecretBasic
from ._client_auth import method as _method
from ._errors import (
    ConfigurationError,
    InvalidClientError,
    TokenEndpointError,
    TokenEndpointUnavailableError,
    TokenError,
)
from ._exchange import Channel, Pause, Send, Steps, TokenAnswer
from ._origins import parse_url, show
from ._policy import Policy
from ._secrets import Secret, SecretSource
from ._text import printable

logger = logging.getLogger("openchami_sdk.auth")

# current, previous, and what a file swapped in between may bring: more is a loop.
_MOST_SECRETS = 4


@attrs.frozen(kw_only=True)
class Attempt:
    """What a token is wanted for.

    Attributes:
        tries: token requests that may be made; 1 while an older token is still good.
        rejected: a token that a service refused, which is not what is wanted back.
        policy: durations and clock.
    """

    tries: int
    rejected: str | None = attrs.field(default=None, repr=False)
    policy: Policy = attrs.field(factory=Policy)


class TokenSource(Protocol):
    """Where tokens come from. Sources are values: equal ones share one token.

    A source is hashable, and says how it is reached and how one token is got.
    """

    @property
    def client_id(self) -> str | None:
        """The client on whose behalf tokens are got, for the audit log."""
        ...

    @property
    def channel(self) -> Channel:
        """How the source is reached."""
        ...

    def steps(self, attempt: Attempt) -> Steps:
        """Get one token. Raises TokenError or ConfigurationError."""
        ...

    def version(self) -> Hashable:
        """Something cheap that changes when a failure is worth another try."""
        ...

    def __hash__(self) -> int: ...


def words(value: str | Iterable[str] | None) -> tuple[str, ...]:
    """A space-separated string or a list of words, in order, without repetition."""
    if value is None:
        return ()
    parts = value.split() if isinstance(value, str) else [w for v in value for w in v.split()]
    return tuple(dict.fromkeys(parts))


@attrs.frozen(kw_only=True)
class TokenEndpoint:
    """The client-credentials grant (RFC 6749 §4.4).

    Scope, audience and resource go with every request, refreshes included: a token never comes
    back with less than it was first asked for.

    Args:
        url: the `token_endpoint` of RFC 8414.
        client_id: the client's id.
        secrets: its secrets; on `invalid_client` the next one is tried, and only then.
        auth_method: `client_secret_basic`, `client_secret_post`, or a ClientAuthentication.
        scope: words of RFC 6749 §3.3. Hydra grants none that is not asked for.
        audience: Hydra's parameter for whom the token is meant.
        resource: the same by RFC 8707 (absolute URIs); Hydra ignores it.
        extra: further form fields.
        channel: TLS, timeouts, transports.
        allow_insecure_http: allow an http:// endpoint beyond loopback.
    """

    url: str
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
        parse_url(self.url, "token_endpoint", allow_insecure_http=self.allow_insecure_http)
        if not self.client_id:
            raise ConfigurationError("client_id is empty")
        ours = {"grant_type", "scope", "audience", "resource", "client_id", "client_secret"}
        if taken := ours & dict(self.extra).keys():
            raise ConfigurationError(f"extra must not set {', '.join(sorted(taken))}")

    def version(self) -> Hashable:
        """That of the secrets."""
        return self.secrets.version()

    def steps(self, attempt: Attempt) -> Steps:
        """Ask for a token, with the next secret on invalid_client, again on passing trouble."""
        form: dict[str, str | list[str]] = {"grant_type": "client_credentials", **self.target()}
        return (yield from request_token(self, form, attempt))

    def target(self) -> Mapping[str, str | list[str]]:
        """The form fields that say what the token is for."""
        target: dict[str, str | list[str]] = dict(self.extra)
        if self.scope:
            target["scope"] = " ".join(self.scope)
        if self.audience:
            target["audience"] = " ".join(self.audience)
        if self.resource:
            target["resource"] = list(self.resource)
        return target

    def request(self, form: Mapping[str, str | list[str]], secret: Secret) -> httpx.Request:
        """A token request. The secret is in its bytes and in no variable of ours."""
        fields = dict(form)
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return _sealed(self, fields, headers, secret)


def _sealed(
    endpoint: TokenEndpoint,
    fields: dict[str, str | list[str]],
    headers: dict[str, str],
    secret: Secret,
) -> httpx.Request:
    client_id = secret.client_id or endpoint.client_id
    try:
        endpoint.auth_method.authenticate(fields, headers, client_id, secret, endpoint.url)
        return httpx.Request(
            "POST", endpoint.url, headers=headers, content=urlencode(fields, doseq=True).encode()
        )
    finally:
        # Crash reporters print the locals of every frame: leave nothing in these.
        fields.clear()
        headers.clear()


def request_token(
    endpoint: TokenEndpoint, form: Mapping[str, str | list[str]], attempt: Attempt
) -> Steps:
    """Send a grant until it is answered, by the endpoint's secrets and the attempt's patience."""
    policy, where = attempt.policy, show(httpx.URL(endpoint.url))
    give_up_at = policy.clock() + policy.budget
    refused: list[Secret] = []
    tries, pause = 1, policy.first_pause
    secret = endpoint.secrets.secrets()[0]
    while True:
        sent_at = policy.clock()
        outcome = read_token((yield Send(endpoint.request(form, secret))), where, sent_at)
        if isinstance(outcome, TokenAnswer):
            return _granted(endpoint, outcome, secret, where)
        error = _without(outcome, secret)
        if isinstance(error, InvalidClientError):
            refused.append(secret)
            # Read anew: the file may have been swapped while the old secret was on its way.
            left = [s for s in endpoint.secrets.secrets() if s not in refused]
            if not left or len(refused) >= _MOST_SECRETS:
                raise error
            _audit.secret_fallback(endpoint.client_id, refused=secret.label, next_=left[0].label)
            secret = left[0]
            continue
        wait = _wait(error, pause)
        if wait > policy.longest_wait or tries >= attempt.tries:
            raise error
        if policy.clock() + wait > give_up_at:
            raise error
        yield Pause(wait)
        tries, pause = tries + 1, pause * 2


def _wait(error: TokenError, pause: float) -> float:
    """Seconds until another attempt makes sense; for ever when none does."""
    if not isinstance(error, TokenEndpointUnavailableError):
        return math.inf
    if error.retry_after is not None:
        return error.retry_after
    return pause * random.uniform(0.5, 1.5)


def _granted(
    endpoint: TokenEndpoint, answer: TokenAnswer, secret: Secret, where: str
) -> TokenAnswer:
    asked = set(endpoint.scope)
    granted = asked if answer.scope is None else set(answer.scope.split())
    for scopes, what in (
        (asked - granted, "did not grant"),
        (asked and granted - asked, "granted unasked"),
    ):
        if scopes:
            logger.warning("%s %s: %s", where, what, printable(" ".join(sorted(scopes))))
    return attrs.evolve(
        answer,
        client_id=secret.client_id or endpoint.client_id,
        secret_label=secret.label,
        scope=" ".join(sorted(granted)),
    )


def _without(error: TokenError, secret: Secret) -> TokenError:
    """The error, with the secret taken out of its words should the server have echoed it."""
    if isinstance(error, TokenEndpointError) and secret.reveal() in str(error):
        error.args = (str(error).replace(secret.reveal(), "***"),)
        if error.error_description:
            error.error_description = error.error_description.replace(secret.reveal(), "***")
    return error
