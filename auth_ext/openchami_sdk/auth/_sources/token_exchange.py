"""RFC 8693: a user's token is exchanged for one that is meant for the called service.

The calling service authenticates as itself, so the new token can name the user and this service.
OpenCHAMI's own token servers do not offer this to services; Keycloak and others do.
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
        endpoint: The token endpoint, with client, scope, audience and resource.
        subject_token: The user's token.
        subject_token_type: Its type; by default an access token.
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
        """The endpoint's channel."""
        return self.endpoint.channel

    def version(self) -> Hashable:
        """The version of the client's secrets."""
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
