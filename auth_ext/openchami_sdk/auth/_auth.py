"""The authentication of HTTP clients: which request gets which token, and what a 401 means."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any

from openchami_sdk.core import http
from openchami_sdk.core.commands import log

from ._call import Call
from ._errors import AuthError, ConfigurationError, made_of_secrets
from ._origins import parse_origins
from ._secrets import Secret, SecretSource, secret_source
from ._sources.client_auth import ClientAuthentication
from ._sources.token_endpoint import TokenEndpoint
from ._sources.token_exchange import TokenExchange
from ._tls import Verify
from ._tokens.channel import Channel
from ._tokens.manager import TokenManager
from ._tokens.policy import Policy
from ._tokens.registry import services, users
from ._tokens.source import TokenSource
from ._users.propagation import UserContext


class TokenAuth(http.Auth):
    """Bearer tokens from any source, for blocking and asynchronous clients of httpx and httpx2.

    The token is sent to `allowed_origins` only. Inside `user_context` the user's token is sent
    instead. After a 401 from the request's own origin, the current token is dropped, one new token
    is fetched for all callers, and the call is sent once more. This needs a body that can be sent
    again (bytes, JSON, form). If the token was renewed during the call, the call is first sent
    again with the newer token. The caller gets a second 401 as it is. After a 403 the call is not
    sent again.

    One object can be used by many clients, threads and event loops.

    Args:
        source: Where tokens come from.
        allowed_origins: URLs of the services that may get the token; scheme, host and port are
            compared.
        retry_unauthorized: False returns a 401 without a second attempt. The token is dropped then,
            too.
        allow_insecure_http: Allow http:// to other hosts than loopback.
        exchange: The token endpoint where a user's token is exchanged for one that is meant for the
            called service (RFC 8693). Without it the user's token is sent unchanged.
        policy: The durations of token renewal and of pauses after failures.

    Raises ConfigurationError at once for settings that cannot be used. A request raises
    UntrustedOriginError, TokenError, StoreError, ConfigurationError or UserContextError.
    """

    # True would read every upload into memory; only status and headers are looked at.
    requires_request_body = False
    requires_response_body = False

    def __init__(
        self,
        source: TokenSource,
        *,
        allowed_origins: Iterable[str | http.URL],
        retry_unauthorized: bool = True,
        allow_insecure_http: bool = False,
        exchange: TokenEndpoint | None = None,
        policy: Policy | None = None,
    ) -> None:
        self._origins = parse_origins(allowed_origins, allow_insecure_http=allow_insecure_http)
        self._retry = retry_unauthorized
        _require_types(source, exchange, policy)
        log.switch_on()
        # Built here, not in the first request: it takes tens of milliseconds, and may be wrong.
        source.channel.context()
        self._exchange = exchange
        self.manager = services.get(source, policy)

    def __repr__(self) -> str:
        manager: TokenManager | None = getattr(self, "manager", None)
        if manager is None:  # shown by a crash report of its making
            return f"<{type(self).__name__}>"
        source = manager.source
        return f"<{type(self).__name__} {source.client_id or type(source).__name__}>"

    def __getstate__(self) -> dict[str, Any]:
        manager = self.manager
        return {
            "origins": self._origins,
            "retry": self._retry,
            "exchange": self._exchange,
            "source": manager.source,
            "policy": manager.policy,
        }

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self._origins = state["origins"]
        self._retry = state["retry"]
        self._exchange = state["exchange"]
        self.manager = services.get(state["source"], state["policy"])

    def sync_auth_flow(self, request: http.Request) -> http.AuthSteps:
        """The HTTP library's hook for `Client`."""
        call = Call(self.manager.source.client_id, request)
        try:
            user = call.begin(self._origins)
            without_token = call.public and self._needs_no_token(user)
            if without_token and not call.wants_token((yield call.request)):
                return
            holder = self.manager if user is None else self._holder(user)
            call.carry(holder if isinstance(holder, UserContext) else holder.token())
            call.response = response = yield call.request
            # A user's token is neither renewed nor replaced by the service's own rights.
            if response.status_code != 401 or isinstance(holder, UserContext):
                return
            while call.refused(response, holder) and self._retry:
                if not call.carry_another(holder.token()):
                    break
                response = yield call.request
                call.replayed(response, holder)
        except AuthError as error:
            call.error = error
            raise
        except GeneratorExit as error:  # the client got no answer
            call.error = error
        else:
            return
        finally:
            call.end()
        call.forget(sys.exception())

    async def async_auth_flow(self, request: http.Request) -> http.AsyncAuthSteps:
        """The HTTP library's hook for `AsyncClient`, on asyncio or trio."""
        call = Call(self.manager.source.client_id, request)
        try:
            user = call.begin(self._origins)
            without_token = call.public and self._needs_no_token(user)
            if without_token and not call.wants_token((yield call.request)):
                return
            holder = self.manager if user is None else self._holder(user)
            call.carry(holder if isinstance(holder, UserContext) else await holder.token_async())
            call.response = response = yield call.request
            # A user's token is neither renewed nor replaced by the service's own rights.
            if response.status_code != 401 or isinstance(holder, UserContext):
                return
            while call.refused(response, holder) and self._retry:
                if not call.carry_another(await holder.token_async()):
                    break
                response = yield call.request
                call.replayed(response, holder)
        except AuthError as error:
            call.error = error
            raise
        except GeneratorExit as error:  # the client got no answer
            call.error = error
        else:
            return
        finally:
            call.end()
        call.forget(sys.exception())

    def _needs_no_token(self, user: UserContext | None) -> bool:
        """Whether a public call is sent without a token: there is no user's token for it."""
        return user is None or self._exchange is not None

    def _holder(self, user: UserContext) -> TokenManager | UserContext:
        """What has the token for a user's call: the user, or the manager of the exchanged token."""
        if self._exchange is None:
            return user
        subject_token = Secret(user.reveal(), "user")
        source = TokenExchange(endpoint=self._exchange, subject_token=subject_token)
        return users.get(source, self.manager.policy)


def _require_types(source: object, exchange: object, policy: object) -> None:
    channel = getattr(source, "channel", None)
    is_source = channel is not None and not isinstance(source, type)
    for name, value, fits, wanted in (
        ("source", source, is_source, "a source of tokens, such as an auth.TokenEndpoint"),
        ("channel", channel, isinstance(channel, Channel), "an auth.Channel"),
        ("exchange", exchange, isinstance(exchange, TokenEndpoint | None), "an auth.TokenEndpoint"),
        ("policy", policy, isinstance(policy, Policy | None), "an auth.Policy"),
    ):
        if not fits:
            raise ConfigurationError(f"{name} must be {wanted}, not {type(value).__name__}")


@made_of_secrets
class ClientCredentialsAuth(TokenAuth):
    """OAuth2 client credentials (RFC 6749 §4.4) for clients of httpx and httpx2.

        auth = ClientCredentialsAuth(
            "https://hydra:4444/oauth2/token", "bss", FileSecrets("/run/secrets/bss"),
            allowed_origins=["https://demo.openchami.cluster:8443"], scope=["smd.read"],
        )
        httpx.Client(auth=auth)

    Args:
        token_endpoint: The token endpoint's URL; https, or http on loopback.
        client_id: The client's id.
        client_secret: The secret, `[current, previous]`, or a SecretSource such as FileSecrets.
        allowed_origins: URLs of the services that may get the token.
        scope: The scopes to ask for; Hydra grants only these.
        audience: The services that the token is meant for (Hydra's parameter).
        resource: The same in RFC 8707's parameter; Hydra ignores it.
        auth_method: The method that the client is registered with: `client_secret_basic`,
            `client_secret_post` or PrivateKeyJWT().
        verify: TLS: None for the system's trust store, a CA bundle's path, or an SSLContext.
        channel: TLS, timeouts and transports of token requests; it replaces `verify`.
        retry_unauthorized: As for TokenAuth.
        allow_insecure_http: As for TokenAuth, and for `token_endpoint`, too.
        exchange: As for TokenAuth.
        policy: As for TokenAuth.

    Raises ConfigurationError at once for settings that cannot be used.
    """

    def __init__(
        self,
        token_endpoint: str,
        client_id: str,
        client_secret: str | Iterable[str] | Secret | SecretSource,
        *,
        allowed_origins: Iterable[str | http.URL],
        scope: str | Iterable[str] = (),
        audience: str | Iterable[str] | None = None,
        resource: str | Iterable[str] | None = None,
        auth_method: str | ClientAuthentication = "client_secret_basic",
        verify: Verify = None,
        channel: Channel | None = None,
        retry_unauthorized: bool = True,
        allow_insecure_http: bool = False,
        exchange: TokenEndpoint | None = None,
        policy: Policy | None = None,
    ) -> None:
        source = TokenEndpoint(
            token_endpoint=token_endpoint,
            client_id=client_id,
            secrets=secret_source(client_secret),
            auth_method=auth_method,
            scope=scope,
            audience=audience,
            resource=resource,
            channel=channel or Channel(verify=verify),
            allow_insecure_http=allow_insecure_http,
        )
        super().__init__(
            source,
            allowed_origins=allowed_origins,
            retry_unauthorized=retry_unauthorized,
            allow_insecure_http=allow_insecure_http,
            exchange=exchange,
            policy=policy,
        )
