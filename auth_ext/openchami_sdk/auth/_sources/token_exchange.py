"""RFC 8693: a user's token exchanged for one that is meant for the service called.

The service authenticates as itself, so the new token can say both who it is for and who acts.
None of OpenCHAMI's own token services offers this to services; Keycloak and others do.
"""

from __future__ import annotations

from collections.abc import Hashable

import attrs

from .._secrets import Secret
from .._tokens.channel import Channel
from .._tokens.request import Form
from .._tokens.source import Attempt
from .._tokens.steps import Steps
from .token_endpoint import TokenEndpoint, request_token

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"


@attrs.frozen(kw_only=True)
class TokenExchange:
    """The token-exchange grant for one user's token.

    Args:
        endpoint: where, as which client, for which scope, audience and resource.
        subject_token: the user's token.
        subject_token_type: its type; an access token unless said otherwise.
    """

    endpoint: TokenEndpoint
    subject_token: Secret
    subject_token_type: str = ACCESS_TOKEN

    @property
    def client_id(self) -> str:
        """The client that acts for the user."""
        return self.endpoint.client_id

    @property
    def channel(self) -> Channel:
        """The endpoint's."""
        return self.endpoint.channel

    def version(self) -> Hashable:
        """That of the client's secrets."""
        return self.endpoint.version()

    def steps(self, attempt: Attempt) -> Steps:
        """Exchange the user's token. Raises TokenError."""
        form: Form = {
            "grant_type": GRANT,
            "subject_token": self.subject_token,
            "subject_token_type": self.subject_token_type,
            "requested_token_type": ACCESS_TOKEN,
            **self.endpoint.target(),
        }
        return (yield from request_token(self.endpoint, form, attempt))
