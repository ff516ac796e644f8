"""OPAAL's `/token`, as BSS asks it: a URL that hands out tokens, without credentials.

OPAAL registers a client of its own at Hydra and passes Hydra's answer on, errors included, with
status 200. Whoever can reach this URL gets a token: on OpenCHAMI releases up to v0.1.x that is
everybody who can reach the gateway. Prefer client credentials where there are any.
"""

from __future__ import annotations

import functools
from collections.abc import Hashable

import attrs

from ._endpoint import Attempt, patiently
from ._exchange import Channel, Steps
from ._form import post
from ._origins import parse_url, show_endpoint


@attrs.frozen(kw_only=True)
class OpaalToken:
    """Tokens from OPAAL's login server.

    Args:
        url: e.g. `http://opaal:3333/token` in the container network, or the gateway's `/token`.
        client_id: a name for the audit log; OPAAL does not tell which client it used.
        channel: TLS, timeouts, transports.
        allow_insecure_http: allow http:// beyond loopback.
    """

    url: str
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel)
    allow_insecure_http: bool = False

    def __attrs_post_init__(self) -> None:
        parse_url(self.url, "OPAAL's URL", allow_insecure_http=self.allow_insecure_http)

    def version(self) -> Hashable:
        """Never changes."""
        return None

    def steps(self, attempt: Attempt) -> Steps:
        """Ask for a token. Raises TokenError."""
        request = functools.partial(post, self.url, {})
        return (yield from patiently(request, show_endpoint(self.url), attempt))
