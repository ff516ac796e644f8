"""Hydra's admin API: the requests, and what its answers mean."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import attrs
import msgspec

from openchami_sdk.core.connections.answer import Answer
from openchami_sdk.core.errors import NetworkError

from .._errors import AuthError
from .._http import Asker
from .._origins import parse_url
from .._secrets import Secret
from .._text import printable, words
from .._tls import Verify

#: How long each request may take.
SECONDS = 20.0
_HINT = "is this the root of Hydra's admin API?"


class RegistrationError(AuthError):
    """The admin API refused the request, or cannot be reached.

    Attributes:
        status: HTTP status, or None when there was no answer.
        error: The `error` code of RFC 6749 §5.2, if one was sent.
    """

    def __init__(
        self, message: str, *, status: int | None = None, error: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error


@attrs.frozen(kw_only=True)
class RegisteredClient:
    """A client as the token server stores it: the values are from the server's answer.

    Attributes:
        client_id: Its id; the server chooses it if the request had none.
        client_secret: Its secret, which the server shows only once; None if it has no secret.
        auth_method: The method by which it must authenticate.
        scope: The scopes that it may ask for.
        audience: The audiences that it may ask for.
        client_name: Its name, which a rotation does not change.
    """

    client_id: str
    client_secret: Secret | None = None
    auth_method: str = "client_secret_basic"
    scope: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    client_name: str = ""


class _Registered(msgspec.Struct):
    """The parts of an answer that are used. Its repr hides the secret: tracebacks print it."""

    client_id: str
    client_secret: str | None = None
    client_name: str | None = None
    token_endpoint_auth_method: str | None = None
    scope: str | None = None
    audience: list[str] | None = None

    def __repr__(self) -> str:
        return f"<client {printable(self.client_id)}>"


class _Refusal(msgspec.Struct):
    error: str | None = None
    error_description: str | None = None


class Admin:
    """The admin API, one connection at a time."""

    def __init__(self, url: str, verify: Verify, allow_insecure_http: bool) -> None:
        parse_url(url, "admin_url", allow_insecure_http=allow_insecure_http)
        self._url = url.rstrip("/")
        self._asker = Asker(url, verify=verify, seconds=SECONDS)

    def __enter__(self) -> Admin:
        return self

    def __exit__(self, *_: object) -> None:
        self._asker.close()

    def create(self, document: dict[str, Any]) -> RegisteredClient:
        return self._client(self._call("POST", "/admin/clients", json=document))

    def read(self, client_id: str) -> dict[str, Any]:
        found = self._call("GET", _path(client_id))
        try:
            return msgspec.json.decode(found.body, type=dict[str, Any])
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            raise self._not_the_api(found) from None

    def add_secret(self, client_id: str) -> RegisteredClient | None:
        """The client with a new secret and the old ones; None if the server cannot do this."""
        answer = self._send("POST", f"{_path(client_id)}/secrets/rotate")
        # The client exists: a 404 is the route's own.
        if answer.status_code in (404, 405):
            return None
        return self._client(self._successful(answer))

    def drop_earlier_secrets(self, client_id: str) -> None:
        self.read(client_id)
        answer = self._send("DELETE", f"{_path(client_id)}/secrets/rotate")
        if answer.status_code in (404, 405):
            raise RegistrationError(
                f"the token server at {self._url} keeps no earlier secrets; if the rotation "
                "registered a second client, revoke the first client",
                status=answer.status_code,
            )
        self._successful(answer)

    def delete(self, client_id: str) -> None:
        self._call("DELETE", f"/admin/oauth2/tokens?client_id={quote(client_id, safe='')}")
        self._call("DELETE", _path(client_id))

    def _call(self, method: str, path: str, *, json: Any = None) -> Answer:
        return self._successful(self._send(method, path, json=json))

    def _send(self, method: str, path: str, *, json: Any = None) -> Answer:
        try:
            return self._asker.ask(method, self._url + path, json=json)
        except NetworkError as error:
            raise RegistrationError(f"cannot reach the admin API at {self._url}: {error}") from None

    def _successful(self, answer: Answer) -> Answer:
        if answer.is_success:
            return answer
        try:
            refusal = msgspec.json.decode(answer.body, type=_Refusal)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            refusal = _Refusal()
        said = ": ".join(
            printable(part) for part in (refusal.error, refusal.error_description) if part
        )
        hint = f"; {_HINT}" if answer.status_code < 500 else ""
        raise RegistrationError(
            f"the admin API at {self._url} answered {answer.status_code}"
            + (f": {said}" if said else hint),
            status=answer.status_code,
            error=None if refusal.error is None else printable(refusal.error),
        )

    def _client(self, answer: Answer) -> RegisteredClient:
        try:
            found = msgspec.json.decode(answer.body, type=_Registered)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            raise self._not_the_api(answer) from None
        if not found.client_id:
            raise self._not_the_api(answer)
        return RegisteredClient(
            client_id=found.client_id,
            client_secret=(
                Secret(found.client_secret, client_id=found.client_id)
                if found.client_secret
                else None
            ),
            auth_method=found.token_endpoint_auth_method or "client_secret_basic",
            scope=words(found.scope),
            audience=tuple(found.audience or ()),
            client_name=found.client_name or "",
        )

    def _not_the_api(self, answer: Answer) -> RegistrationError:
        return RegistrationError(
            f"the answer of {self._url} ({answer.status_code}) has no client; {_HINT}",
            status=answer.status_code,
        )


def _path(client_id: str) -> str:
    return f"/admin/clients/{quote(client_id, safe='')}"
