"""TokenSmith: a one-time bootstrap token, then a refresh token that changes at every use.

TokenSmith (0.4) has no client credentials. An operator mints a bootstrap token, good for minutes,
with `tokensmith bootstrap-token create`; the service redeems it once and then uses refresh tokens,
until their family ends at a fixed time. A lost answer cannot be asked for again, so each answer is
stored before its tokens are used, and each one-time token is noted before it is sent.
"""

from __future__ import annotations

from collections.abc import Hashable

import attrs

from .._origins import parse_url
from .._secrets import SecretSource
from .._tokens.channel import Channel
from .._tokens.source import Attempt
from .._tokens.steps import Steps
from .places import state_at
from .renewal import Renewal
from .state import StateStore


@attrs.frozen(kw_only=True)
class TokenSmith:
    """Tokens from TokenSmith.

    A start uses the access token in the state while it is good. A refresh is made near its end.
    When a refresh fails, the access token serves until its end, and the refresh token is tried
    again. The family of refresh tokens ends at a fixed time after the bootstrap token was
    redeemed, used or not: 24 h unless it was minted with `--refresh-ttl`. The log warns when a
    quarter, a tenth and a twentieth of that time is left (`auth.token.family_ending`); from the
    first warning on, a new bootstrap token is redeemed as soon as it is there.

    Processes that share one state take turns: one renews, the others use the result. Those that
    do not share it need a bootstrap token each.

    Args:
        token_endpoint: its URL, e.g. `https://demo.openchami.cluster:8443/tokensmith/oauth/token`.
        bootstrap_token: where the one-time token is, as text or as the JSON document of
            `bootstrap-token create --output-format json`; read at the first start, and again
            when the family is near its end.
        state: where the tokens are kept, on storage that survives a restart: a file, for the
            processes of one host, or `redis://HOST:PORT/DB#NAME`, for those of many (also
            `rediss://` and `unix://`; needs the extra `redis`). The URL may hold a password,
            which is never shown. The clocks of the hosts must agree to within 30 seconds.
        client_id: a name for the audit log; TokenSmith's tokens carry none.
        channel: TLS, timeouts, transports.
        allow_insecure_http: allow http:// beyond loopback.

    Raises ConfigurationError for a URL that cannot be used.
    """

    token_endpoint: str
    bootstrap_token: SecretSource
    state: StateStore = attrs.field(converter=state_at)
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel)
    allow_insecure_http: bool = False

    def __attrs_post_init__(self) -> None:
        parse_url(
            self.token_endpoint, "token_endpoint", allow_insecure_http=self.allow_insecure_http
        )

    def version(self) -> Hashable:
        """That of the bootstrap token and of the state: a new one of either is tried at once."""
        return self.bootstrap_token.version(), self.state.version()

    def family_ends_at(self) -> float | None:
        """When the refresh tokens end, in seconds since the epoch; None when not known.

        Raises ConfigurationError or StoreError when the state cannot be read.
        """
        return self.state.load().family_ends_at

    def steps(self, attempt: Attempt) -> Steps:
        """The access token of the state, or a new one.

        Raises TokenError, StoreError or ConfigurationError.
        """
        renewal = Renewal(
            token_endpoint=self.token_endpoint,
            bootstrap_token=self.bootstrap_token,
            store=self.state,
            client_id=self.client_id,
            attempt=attempt,
        )
        return (yield from renewal.steps())
