"""The suite's own authentication. Trouble with tokens ends a run; it is not a service's fault."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

import attrs

from openchami_sdk import auth
from openchami_sdk.contract.network.line import Line
from openchami_sdk.contract.network.trouble import now
from openchami_sdk.contract.network.waiting import Waiting
from openchami_sdk.core import http

OWN_TOKEN = "own_token"
"""Marks requests that carry the suite's own token."""


@attrs.define
class Login(http.Auth):
    """An authentication that waits for a token server in trouble.

    `refused(request, authorization)` is called when a new token is answered 401, too. It raises
    `TargetTrouble` when the service refuses the token also for another read.
    """

    inner: http.AuthFlow
    line: Line
    refused: Callable[[http.Request, str], None]
    _served: bool = attrs.field(default=False, init=False)

    def sync_auth_flow(self, request: http.Request) -> http.AuthSteps:
        """The client's hook. Raises `TargetTrouble` when there is no token or it is refused."""
        request.extensions[OWN_TOKEN] = True
        flow, outgoing = self._begun(request)
        self._served = True
        try:
            while True:
                # The inner flow removes its header at its end.
                authorization = outgoing.headers.get("Authorization", "")
                answer = yield outgoing
                try:
                    outgoing = flow.send(answer)
                except StopIteration:
                    break
                except auth.AuthError as error:
                    raise self.line.end(f"The suite can't log in any more: {error}") from None
        finally:
            flow.close()
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            self.refused(request, authorization)

    def _begun(self, request: http.Request) -> tuple[http.AuthSteps, http.Request]:
        """The request with a token. It waits up to `patience` seconds for the token server."""
        if self.line.ended is not None:
            raise self.line.ended
        waiting, since = Waiting(self.line.patience), now()
        while True:
            flow = self.inner.sync_auth_flow(request)
            try:
                return flow, next(flow)
            except auth.AuthError as error:
                known = self._served or self.line.reached or _status(error) is not None
                again = known and _passes(error)
                if not again or not waiting.again(_asked(error)):
                    after = f" This has been the case since {since}." if self._served else ""
                    raise self.line.end(f"The suite can't log in: {error}{after}") from None


def _passes(error: auth.AuthError) -> bool:
    return isinstance(error, auth.TokenEndpointUnavailableError)


def _status(error: auth.AuthError) -> int | None:
    return error.status if isinstance(error, auth.TokenEndpointError) else None


def _asked(error: auth.AuthError) -> float:
    return (isinstance(error, auth.TokenEndpointError) and error.retry_after) or 0.0
