"""The OAuth2 protocol: Authlib's server classes, adapted to Hydra's behaviour.

Authlib has no types, so some checks of mypy and pyright are switched off in this module.
"""

# mypy: disable-error-code="import-untyped,misc,no-any-return,no-untyped-call"
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false

from __future__ import annotations

import base64
import binascii
import time
from typing import Any
from urllib.parse import unquote_plus

from authlib.oauth2.base import OAuth2Error
from authlib.oauth2.rfc6749 import AuthorizationServer, OAuth2Request
from authlib.oauth2.rfc6749.errors import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    InvalidScopeError,
)
from authlib.oauth2.rfc6749.grants import BaseGrant, ClientCredentialsGrant, TokenEndpointMixin
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from starlette.responses import JSONResponse, Response

from .._go.queries import BAD_ESCAPE, pairs
from ._clients import Client
from ._scopes import audience_allowed, scope_allowed
from ._state import TokenServer

TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_ACCESS_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token"
_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_METHODS = ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]


class Protocol(AuthorizationServer):
    """Answers token and revocation requests from what a `TokenServer` knows."""

    def __init__(self, state: TokenServer) -> None:
        super().__init__()
        self.state = state
        self.register_client_auth_method("client_secret_basic", _by_basic)
        self.register_client_auth_method("client_secret_post", _by_post)
        self.register_client_auth_method("private_key_jwt", _ByAssertion(state))
        for grant in (_ClientCredentials, _TokenExchange, _AnyOther):
            self.register_grant(grant)
        self.register_endpoint(_Revocation)

    def token(self, body: bytes, headers: dict[str, str]) -> Response:
        """Answer ``POST /oauth2/token``."""
        form = _Form(body, headers)
        if form.malformed:
            refusal: Any = self.handle_error_response(form, form.malformed)
            return refusal
        answer: Any = self.create_token_response(form)
        return answer

    def revoke(self, body: bytes, headers: dict[str, str]) -> Response:
        """Answer ``POST /oauth2/revoke``."""
        answer: Any = self.create_endpoint_response("revocation", _Form(body, headers))
        return answer

    def query_client(self, client_id: str) -> Client | None:
        return self.state.clients.get(client_id)

    def authenticate_client(
        self, request: _Form, methods: list[str], endpoint: str = "token"
    ) -> Client:
        _check_presented(request)
        try:
            client: Any = super().authenticate_client(request, methods, endpoint)
        except OAuth2Error as error:
            # One answer for every cause, or it would tell which ids exist.
            if error.error != "invalid_client":
                raise
            raise _ClientRefused from None
        return client

    def create_oauth2_request(self, request: OAuth2Request) -> OAuth2Request:
        return request

    def save_token(self, token: Any, request: OAuth2Request) -> None:
        pass

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        pass

    def handle_response(
        self, status: int, body: dict[str, Any], headers: list[tuple[str, str]]
    ) -> Response:
        return JSONResponse(body, status, dict(headers))


class _Form(OAuth2Request):
    """A form from the body alone: Hydra does not read parameters from the query."""

    client: Any
    headers: Any
    payload: Any

    def __init__(self, body: bytes, headers: dict[str, str]) -> None:
        # Authlib refuses plain http outside loopback here; that rule is for clients.
        super().__init__("POST", "https://token.server/", headers=headers)
        kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
        text = body.decode(errors="replace") if kind == "application/x-www-form-urlencoded" else ""
        parameters = list(pairs(text))
        unreadable = None in parameters
        self.malformed = InvalidRequestError("The body is not a form.") if unreadable else None
        self.values: dict[str, list[str]] = {}
        for name, value in filter(None, parameters):
            self.values.setdefault(name, []).append(value)
        self.payload = BasicOAuth2Payload({name: vs[0] for name, vs in self.values.items()})

    @property
    def form(self) -> dict[str, str]:
        return self.payload.data


class _ClientRefused(InvalidClientError):
    def __init__(self) -> None:
        super().__init__("The client is unknown, or did not prove that it is the client it names.")
        self.status_code = 401

    def get_headers(self) -> list[tuple[str, str]]:
        # Hydra names no scheme in WWW-Authenticate.
        return OAuth2Error.get_headers(self)


def _check_presented(request: _Form) -> None:
    """Raise InvalidRequestError (400) where the request has nothing that could be credentials."""
    assertion_type = request.form.get("client_assertion_type")
    if assertion_type:
        if assertion_type != _JWT_BEARER or not request.form.get("client_assertion"):
            raise InvalidRequestError("The form has no client assertion of a known type.")
    elif _basic(request) is None and not request.form.get("client_id"):
        raise InvalidRequestError("Neither the header nor the form names a client.")


def _basic(request: _Form) -> tuple[str, str] | None:
    """The halves of HTTP Basic, which are form-encoded (RFC 6749 section 2.3.1)."""
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    try:
        decoded = base64.b64decode(value, validate=True).decode(errors="replace")
    except (binascii.Error, ValueError):
        return None
    if scheme.lower() != "basic" or ":" not in decoded:
        return None
    if BAD_ESCAPE.search(decoded):
        raise InvalidRequestError("The credentials in the header are not form-encoded.")
    client_id, _, secret = decoded.partition(":")
    return unquote_plus(client_id), unquote_plus(secret)


def _by_basic(query_client: Any, request: _Form) -> Client | None:
    presented = _basic(request)
    if presented is None or (request.form.get("client_id") and request.form.get("client_secret")):
        return None
    client_id, secret = presented
    return _proven(query_client(client_id), secret)


def _by_post(query_client: Any, request: _Form) -> Client | None:
    """``client_id`` and ``client_secret`` in the body, and none in the header."""
    client_id, secret = request.form.get("client_id"), request.form.get("client_secret")
    if not client_id or secret is None or _basic(request):
        return None
    return _proven(query_client(client_id), secret)


def _proven(client: Client | None, secret: str) -> Client | None:
    if client is None or not client.check_client_secret(secret):
        raise InvalidClientError
    return client


class _ByAssertion(JWTBearerClientAssertion):
    """``private_key_jwt`` (RFC 7523) with keys that the client registered in line."""

    CLIENT_AUTH_METHOD = "private_key_jwt"  # pyright: ignore[reportGeneralTypeIssues]

    def __init__(self, state: TokenServer) -> None:
        super().__init__()  # pyright: ignore[reportCallIssue]
        self._state = state
        self._seen: dict[str, float] = {}

    def __call__(self, query_client: Any, request: _Form) -> Client | None:
        try:
            return super().__call__(query_client, request)
        except (JoseError, ValueError, TypeError, KeyError):
            raise InvalidClientError from None

    def get_audiences(self) -> list[str]:
        return [self._state.url("/oauth2/token"), self._state.issuer]

    def validate_jti(self, claims: dict[str, Any], jti: str) -> bool:
        now = time.time()
        self._seen = {kept: until for kept, until in self._seen.items() if until > now}
        if jti in self._seen:
            return False
        self._seen[jti] = float(claims["exp"]) + self.leeway
        return True

    def resolve_client_public_key(self, client: Client) -> KeySet:
        return KeySet.import_key_set(client.document.jwks or {"keys": []})  # type: ignore[arg-type]


class _PerClient(TokenEndpointMixin):
    """Scopes and audiences by the client's own lists."""

    request: _Form

    def requested_scope(self) -> list[str]:
        text: str = self.request.payload.scope or ""
        wanted = text.split()
        allowed = self.request.client.document.scope.split()
        if not all(scope_allowed(allowed, scope) for scope in wanted):
            raise InvalidScopeError("The client may not ask for one of these scopes.")
        return wanted

    def requested_audience(self) -> list[str]:
        given = self.request.values.get("audience", [])
        wanted = [one for value in given for one in value.split()]
        allowed = self.request.client.document.audience or []
        if not all(audience_allowed(allowed, audience) for audience in wanted):
            raise InvalidRequestError("The client may not ask for one of these audiences.")
        return wanted


class _ClientCredentials(_PerClient, ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS

    def validate_requested_scope(self) -> None:
        if self.client.document.token_endpoint_auth_method == "none":
            raise InvalidGrantError("A public client has no credentials to use this grant with.")
        self.scope, self.audience = self.requested_scope(), self.requested_audience()

    def generate_token(self, **_: Any) -> dict[str, Any]:
        client: Client = self.client
        return self.server.state.issue(
            client.client_id,
            client.client_id,
            scope=self.scope,
            audience=self.audience,
            ttl=client.lifespan("client_credentials"),
        )


class _TokenExchange(_PerClient, BaseGrant):
    """A user's token for one that the client may use on the user's behalf (RFC 8693).

    Hydra has no such grant; token services that do answer like this.
    """

    GRANT_TYPE = TOKEN_EXCHANGE
    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS[:3]

    def validate_token_request(self) -> None:
        self.request.client = self.authenticate_token_endpoint_client()
        if not self.client.check_grant_type(TOKEN_EXCHANGE):
            raise OAuth2Error("The client may not exchange tokens.", error="unauthorized_client")
        form = self.request.form
        if not form.get("subject_token") or not form.get("subject_token_type"):
            raise InvalidRequestError("subject_token and subject_token_type are required.")
        claims = self.server.state.active_claims(form["subject_token"])
        if claims is None:
            raise InvalidGrantError("The subject_token is not an active token of this server.")
        self.subject: str = claims["sub"]
        self.scope, self.audience = self.requested_scope(), self.requested_audience()

    def create_token_response(self) -> tuple[int, dict[str, Any], Any]:
        client_id = self.client.client_id
        token = self.server.state.issue(
            self.subject,
            client_id,
            scope=self.scope,
            audience=self.audience,
            extra={"act": {"sub": client_id}},
        )
        return 200, token | {"issued_token_type": _ACCESS_TOKEN_TYPE}, self.TOKEN_RESPONSE_HEADER


class _AnyOther(BaseGrant, TokenEndpointMixin):
    """Hydra checks the client first, then says ``invalid_request`` for a grant it does not know."""

    TOKEN_ENDPOINT_AUTH_METHODS = _METHODS
    request: _Form

    @classmethod
    def check_token_endpoint(cls, request: _Form) -> bool:
        return True

    def validate_token_request(self) -> None:
        if not self.request.payload.grant_type:
            raise InvalidRequestError("The form in the body names no grant_type.")
        self.authenticate_token_endpoint_client()
        raise InvalidRequestError("The server knows no such grant_type.")


class _Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = _METHODS

    def check_params(self, request: _Form, client: Client) -> None:
        if not request.form.get("token"):
            raise InvalidRequestError("The form in the body names no token.")

    def authenticate_token(self, request: _Form, client: Client) -> dict[str, Any] | None:
        self.check_params(request, client)
        claims = self.server.state.active_claims(request.form["token"])
        # Another client's token, or none at all, is 200 too and changes nothing.
        return claims if claims and claims["client_id"] == client.client_id else None

    def revoke_token(self, token: dict[str, Any], request: _Form) -> None:
        self.server.state.issued.revoke(token["jti"])
