"""Requests to the target's token server without the SDK's authentication, which hides details."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote_plus, urljoin

import attrs

from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.contract.redaction import remember
from openchami_sdk.contract.session.session import Client, Session
from openchami_sdk.core import http

ASPECTS = {
    "issue": "A valid request gets a bearer token.",
    "lifetime": "The answer has expires_in.",
    "not_stored": "The answer forbids caching.",
    "method": "A secret that is sent by another method than the registered one is refused.",
    "wrong_secret": "A wrong secret is answered with invalid_client, in JSON.",
    "scope_refused": "A scope that the client is not registered for is refused.",
    "scope_narrowed": "A token has the requested scope, and no other.",
    "jwks": "The token is signed by a published key.",
    "claims": "The token has the claims that the services require.",
    "key_rotation": "Services accept tokens of a new key.",
}
"""The rows of the report's table about the token server."""


@attrs.frozen
class Answer:
    """An answer of the token endpoint. The body holds a token, so it is never printed."""

    status: int
    cache_control: str
    body: dict[str, Any] = attrs.field(repr=False)


@attrs.frozen
class TokenServer:
    """Requests tokens of the target's token endpoint, with valid and invalid requests."""

    session: Session
    client: Client

    @property
    def other_method(self) -> str:
        """The method of sending the secret for which the client is not registered."""
        basic, post = "client_secret_basic", "client_secret_post"
        return post if self.session.target.auth_method == basic else basic

    def ask(
        self, *, secret: str | None = None, method: str | None = None, scope: str | None = None
    ) -> Answer:
        """Request a token; each argument changes a part of the request."""
        shown = secret or self.client.reveal()
        remember(shown)
        scopes = " ".join(self.session.target.scope) if scope is None else scope
        asked = {"scope": scopes, "audience": " ".join(self.session.target.audience)}
        form = {"grant_type": "client_credentials", **{k: v for k, v in asked.items() if v}}
        headers = {}
        if (method or self.session.target.auth_method) == "client_secret_basic":
            # RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
            pair = f"{quote_plus(self.client.id)}:{quote_plus(shown)}"
            headers = {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
        else:
            form |= {"client_id": self.client.id, "client_secret": shown}
        answer = self._post(form, headers)
        body = _json(answer)
        remember(str(body.get("access_token", "")))
        return Answer(answer.status_code, answer.headers.get("cache-control", ""), body)

    def token(self, *, scope: str | None = None) -> str:
        """A token; raises `AssertionError` if the answer to a valid request has none."""
        answer = self.ask(scope=scope)
        token = answer.body.get("access_token")
        assert isinstance(token, str), f"a valid request is answered {answer.status}, no token"
        return token

    def keys(self) -> list[dict[str, Any]] | None:
        """The published keys; None if the token server publishes no JWKS."""
        url = urljoin(str(self.session.target.token_endpoint), "/.well-known/jwks.json")
        answer = self.session.tokens.get(url)
        keys = _json(answer).get("keys")
        return [key for key in keys if is_object(key)] if is_list(keys) else None

    def _post(self, form: dict[str, str], headers: dict[str, str]) -> http.Response:
        url = str(self.session.target.token_endpoint)
        return self.session.tokens.post(url, data=form, headers=headers)


def _json(answer: http.Response) -> dict[str, Any]:
    try:
        body = answer.json()
    except ValueError:
        return {}
    return body if is_object(body) else {}
