"""One call: what is checked before it, what a 401 means, and its audit record."""

from __future__ import annotations

import sys
import time

from openchami_sdk.core import http

from . import _audit
from ._errors import AuthError, ConfigurationError, UntrustedOriginError
from ._origins import Origin, origin_of, show
from ._tokens.access_token import AccessToken
from ._tokens.manager import TokenManager
from ._users.propagation import UserContext, current_user


class Call:
    """One call: what both flows decide, without I/O.

    Attributes:
        request: What is sent: a copy of the caller's request, which carries the token.
        public: Whether the service serves it to everyone.
    """

    __slots__ = (
        "_attempts", "_carried", "_client_id", "_origin", "_started",
        "error", "public", "request", "response", "retried", "user",
    )  # fmt: skip

    def __init__(self, client_id: str | None, request: http.Request) -> None:
        self._client_id = client_id
        # The caller may send its own again, even now in another thread.
        self.request = http.copy_of(request)
        self.public = bool(request.extensions.get(http.PUBLIC))
        self._carried: AccessToken | UserContext | None = None
        # Left after the first: one with a newer token that is known, one with a fetched token.
        self._attempts = 2
        self.user: UserContext | None = None
        self._started = time.perf_counter()
        self.response: http.Response | None = None
        self.error: BaseException | None = None
        self.retried = False

    def begin(self, allowed: frozenset[Origin]) -> UserContext | None:
        """Check that the request's origin may get a token; returns the call's user, if any."""
        request, url = self.request, self.request.url
        self._origin = origin = (url.raw_scheme, url.raw_host, url.port)
        if origin not in allowed:
            raise UntrustedOriginError(
                f"{show(url)} is not among the allowed origins, so nothing was sent to it; "
                "if it may get the token, add it to allowed_origins"
            )
        if "authorization" in request.headers:
            raise ConfigurationError(
                "the request has an Authorization header of its own; "
                "remove it, or use a client without auth"
            )
        self.user = user = current_user()
        return user

    def wants_token(self, response: http.Response) -> bool:
        """Whether a public call, sent without a token, must be sent again with one.

        A gateway may demand a token for what the service serves to everyone.
        """
        self.response = response
        self.retried = response.status_code == 401 and http.can_be_sent_again(self.request)
        return self.retried

    def carry(self, token: AccessToken | UserContext) -> None:
        """Put a token on the request."""
        self._carried = token
        self.request.headers["Authorization"] = token.header

    def carry_another(self, token: AccessToken) -> bool:
        """Put a new token on the request. Returns whether it is another one than before."""
        before = self._carried
        self.carry(token)
        another = before is None or before.header != token.header
        self.retried |= another
        return another

    def refused(self, response: http.Response, manager: TokenManager) -> bool:
        """Whether it is a 401 to our token, and another token may help."""
        if response.status_code != 401 or self._attempts == 0:
            return False
        token = self._carried
        assert isinstance(token, AccessToken)
        if response.request is not self.request:
            self._forget_hops(response)
        if response.request is not self.request and origin_of(response.url) != self._origin:
            return False
        # OpenCHAMI's services send no challenge. One for another scheme is not about us.
        challenge = response.headers.get("www-authenticate")
        if challenge is not None and "bearer" not in challenge.lower():
            return False
        left = min(self._attempts, manager.reject(token, self._origin))
        self._attempts = max(0, left - 1)
        return left > 0 and http.can_be_sent_again(self.request)

    def replayed(self, response: http.Response, manager: TokenManager) -> None:
        """Learn from the answer to another attempt."""
        self.response = response
        if response.status_code != 401:
            manager.accepted(self._origin)

    def end(self) -> None:
        """Remove the token from the request, and record the call."""
        token, response = self._carried, self.response
        if response is not None and response.status_code == 401:
            # The error that a client makes of it says so.
            hint = token.if_refused if isinstance(token, AccessToken) else None
            if hint is not None:
                response.extensions[http.HINT] = hint
        if token is not None:
            # What is kept of a call (`response.request`, a crash report, a pickle) keeps no token.
            try:
                del self.request.headers["Authorization"]
            except KeyError:
                pass
            if response is not None and response.request is not self.request:
                self._forget_hops(response)
            # Where a redirect would go, made before the token was taken off.
            following = getattr(response, "next_request", None)
            if following is not None:
                following.headers.pop("Authorization", None)
        if _audit.enabled():
            self._record()

    def _forget_hops(self, response: http.Response) -> None:
        """Take the token off the requests that redirects within the origin led to."""
        for hop in (response, *response.history):
            hop.request.headers.pop("Authorization", None)

    def forget(self, error: BaseException | None) -> None:
        """Take the token off the request that an error names: a redirect may have led to it."""
        request = getattr(error, "_request", None)
        if request is not None:
            request.headers.pop("Authorization", None)

    def _record(self) -> None:
        token, response, error = self._carried, self.response, self.error
        request, who = self.request, self.user or token
        _audit.emit(
            _audit.AuditEvent(
                event="auth.origin_refused"
                if isinstance(error, UntrustedOriginError)
                else "auth.request",
                actor="service" if self.user is None else "user",
                subject=self._client_id if who is None else who.subject or self._client_id,
                client_id=getattr(token, "client_id", None) or self._client_id,
                method=request.method,
                target=show(request.url),
                path=request.url.path,
                status=None if response is None else response.status_code,
                outcome=_outcome(response, error),
                retried=self.retried,
                duration_ms=round((time.perf_counter() - self._started) * 1e3, 1),
                token_fp=None if token is None else token.fingerprint,
                token_id=None if token is None else token.token_id,
                error=_reason(error),
            )
        )


def _outcome(response: http.Response | None, error: BaseException | None) -> str:
    if isinstance(error, AuthError):
        return "not_sent" if response is None else "refused"
    if response is None or error is not None:
        return "no_response"
    if response.status_code in (401, 403):
        return "refused"
    return "error" if response.status_code >= 400 else "success"


def _reason(error: BaseException | None) -> str | None:
    if isinstance(error, GeneratorExit):
        # httpx closes the flow while the transport's own exception is on its way up.
        cause = sys.exception()
        return None if cause is None else type(cause).__name__
    return None if error is None else f"{type(error).__name__}: {error}"
