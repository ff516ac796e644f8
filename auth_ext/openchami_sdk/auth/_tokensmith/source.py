"""TokenSmith: a one-time bootstrap token, then a refresh token that changes at every use.

TokenSmith (0.4) has no client credentials. An operator mints a bootstrap token, valid for minutes,
with `tokensmith bootstrap-token create`. The service exchanges it once and then uses refresh
tokens, until their family ends at a fixed time. A lost answer cannot be requested again, so each
answer is stored before its tokens are used, and each one-time token is noted before it is sent.
"""

from __future__ import annotations

from collections.abc import Hashable

import attrs

from .._errors import made_of_secrets
from .._origins import parse_url
from .._secrets import SecretSource
from .._tokens.channel import Channel
from .._tokens.source import Attempt
from .._tokens.steps import Steps
from .places import state_at
from .renewal import Renewal
from .state import StateStore


@made_of_secrets
@attrs.frozen(kw_only=True)
class TokenSmith:
    """Tokens from TokenSmith.

    The access token in the state is used while it is valid, also after a restart, and is renewed
    with the refresh token near its end. If the renewal fails, the access token is used until its
    end, and the renewal is tried again. The family of refresh tokens ends at a fixed time after the
    exchange of the bootstrap token: after 24 h, or after the bootstrap token's `--refresh-ttl`. The
    log warns when a quarter, a tenth and a twentieth of that time is left
    (`auth.token.family_ending`). From the first warning on, a new bootstrap token is exchanged as
    soon as it is found.

    If processes share one state, one of them renews the token, and the others use the result.
    Processes that do not share a state need a bootstrap token each.

    Args:
        token_endpoint: Its URL, e.g. `https://demo.openchami.cluster:8443/tokensmith/oauth/token`.
        bootstrap_token: Where the one-time token is: the token itself, or the JSON that
            `bootstrap-token create --output-format json` prints. It is exchanged at the first
            start, near the family's end, or when the refresh token is refused.
        state: Where the tokens are kept, on storage that survives a restart. For the processes of
            one host this is a file. For several hosts it is `redis://HOST:PORT/DB#NAME` (also
            `rediss://` and `unix://`; needs the extra `redis`), and the clocks of the hosts must
            agree to within 30 seconds. A password in the URL is not shown.
        client_id: A name for the audit log; TokenSmith's tokens have no client id.
        channel: TLS, timeouts, transports.
        allow_insecure_http: Allow http:// to other hosts than loopback.

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
        """The bootstrap token's version and the state's: a new one of either is tried at once."""
        return self.bootstrap_token.version(), self.state.version()

    def family_ends_at(self) -> float | None:
        """When the refresh tokens end, in seconds since the epoch; None if this is not known.

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
