"""TokenSmith's service identity: tokens for a client certificate.

Preview: TokenSmith's main branch has it (27e2143). Release v0.2.0 has TokenSmith v0.4.1, which does
not have it.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Hashable
from pathlib import Path

import attrs

from .._errors import ConfigurationError, TokenEndpointError
from .._files import version_of
from .._origins import parse_url, show_endpoint
from .._sources.answer import GRANT_VARIABLE
from .._sources.token_endpoint import patiently
from .._tls import mutual_ssl_context
from .._tokens.channel import Channel
from .._tokens.request import TokenRequest
from .._tokens.source import Attempt
from .._tokens.steps import Steps
from .family import IF_REFUSED

_NO_POLICY = (
    "no bootstrap token was minted for the service that the certificate names; mint one on "
    "TokenSmith's host with `tokensmith bootstrap-token create --bootstrap-store STORE --subject "
    "NAME --audience smd --scopes read`, where NAME is the certificate's common name; this "
    "bootstrap token is not exchanged: it sets the audience and the scopes of the tokens"
)
_NO_CERTIFICATE = (
    "it got no certificate with a common name (CN); the address must be TokenSmith's own, because "
    "a gateway that ends TLS does not pass a client certificate on"
)
_NO_ROUTE = (
    "TokenSmith up to v0.4.1 accepts no client certificates, and a gateway may not pass this path "
    f"on; set {GRANT_VARIABLE}=tokensmith, which works with a bootstrap token"
)
# How a handshake is said to have ended, since a server need not send the alert.
_ENDED = ("alert", "disconnected", "reset by peer", "eof occurred", "broken pipe")


@attrs.frozen(kw_only=True)
class ServiceIdentity:
    """Tokens from TokenSmith for a client certificate. Preview: TokenSmith's releases lack this.

    The certificate's common name (CN) is the service's name. A token has the audience and the
    scopes of the newest bootstrap token that was minted for this name. Each token is requested with
    the certificate, so no state is kept. The files are read again when they have changed.

    Args:
        token_endpoint: TokenSmith's `/service-identity/session`, with https. The address must be
            TokenSmith's own: a gateway that ends TLS does not pass the certificate on.
        certificate: A PEM file with the certificate and the intermediate certificates of its
            authority.
        key: A PEM file with the private key, without a password; not needed if the certificate's
            file has the key.
        client_id: A name for the audit log.
        channel: Timeouts, transports; its `verify` is a CA bundle's path, or None.

    Raises ConfigurationError for settings that cannot be used.
    """

    token_endpoint: str
    certificate: Path = attrs.field(converter=Path)
    key: Path | None = attrs.field(default=None, converter=attrs.converters.optional(Path))
    client_id: str | None = None
    _channel: Channel = attrs.field(factory=Channel, alias="channel")

    def __attrs_post_init__(self) -> None:
        if parse_url(self.token_endpoint, "token_endpoint").scheme != "https":
            raise ConfigurationError(
                f"token_endpoint {show_endpoint(self.token_endpoint)} must be https: "
                "a client certificate is part of TLS"
            )
        if not isinstance(self._channel.verify, str | os.PathLike | None):
            raise ConfigurationError(
                "verify must be a CA bundle's path here: the client certificate is added to it"
            )

    @property
    def channel(self) -> Channel:
        """How TokenSmith is reached, with the certificate as it is now.

        Raises ConfigurationError for files that cannot be read or do not belong together.
        """
        bundle = self._channel.verify
        assert isinstance(bundle, str | Path | None)
        context = mutual_ssl_context(self.certificate, self.key, bundle)
        return attrs.evolve(self._channel, verify=context)

    def version(self) -> Hashable:
        """The files' version: a new certificate is tried at once."""
        return version_of(self.certificate), None if self.key is None else version_of(self.key)

    def steps(self, attempt: Attempt) -> Steps:
        """Request a token. Raises TokenError or ConfigurationError."""
        where = show_endpoint(self.token_endpoint)
        request = functools.partial(TokenRequest, self.token_endpoint, {})
        try:
            answer = yield from patiently(request, where, attempt)
        except TokenEndpointError as error:
            raise self._explained(error, where) from None
        return attrs.evolve(answer, if_refused=IF_REFUSED)

    def _explained(self, error: TokenEndpointError, where: str) -> TokenEndpointError:
        if error.status is None and any(words in str(error).lower() for words in _ENDED):
            return error.again(
                f"{error}; TokenSmith may have refused the client certificate {self.certificate}: "
                "it must be valid, for client authentication, and signed by the authority in "
                "TokenSmith's --service-identity-ca"
            )
        reasons = {401: _NO_CERTIFICATE, 403: _NO_POLICY, 404: _NO_ROUTE, 405: _NO_ROUTE}
        reason = reasons.get(error.status or 0)
        if error.status == 503 and error.error == "server_error":
            reason = "it has no certificate authority for client certificates: start it with "
            reason += "--service-identity-ca, --tls-cert-file and --tls-key-file"
        if reason is None:
            return error
        said = f" ({error.error_description})" if error.error_description else ""
        return error.again(f"TokenSmith at {where} answered {error.status}{said}: {reason}")
