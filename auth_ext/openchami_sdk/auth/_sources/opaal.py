"""OPAAL's `/token`, as BSS uses it: a URL that gives tokens without credentials.

OPAAL registers its own client at Hydra and passes Hydra's answer on, also an error, with status
200. Everyone who can reach this URL gets a token: with OpenCHAMI releases up to v0.1.x, everyone
who can reach the gateway. If you have client credentials, use them instead.
"""

from __future__ import annotations

import functools
from collections.abc import Hashable

import attrs

from .._origins import parse_url, show_endpoint
from .._tokens.channel import Channel
from .._tokens.request import TokenRequest
from .._tokens.source import Attempt
from .._tokens.steps import Steps
from .token_endpoint import patiently


@attrs.frozen(kw_only=True)
class OpaalToken:
    """Tokens from OPAAL's login server, without credentials.

    Args:
        token_endpoint: Its URL: `http://opaal:3333/token` in the container network, or the
            gateway's `/token`.
        client_id: A name for the audit log; OPAAL's answer does not name the client that it used.
        channel: TLS, timeouts, transports.
        allow_insecure_http: Allow http:// to other hosts than loopback.
    """

    token_endpoint: str
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel)
    allow_insecure_http: bool = False

    def __attrs_post_init__(self) -> None:
        parse_url(
            self.token_endpoint, "token_endpoint", allow_insecure_http=self.allow_insecure_http
        )

    def version(self) -> Hashable:
        """Never changes."""
        return None

    def steps(self, attempt: Attempt) -> Steps:
        """Request a token. Raises TokenError."""
        request = functools.partial(TokenRequest, self.token_endpoint, {})
        return (yield from patiently(request, show_endpoint(self.token_endpoint), attempt))
