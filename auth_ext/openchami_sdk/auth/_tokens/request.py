"""A token request. Its secrets are revealed only when it is sent, and not kept in variables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from urllib.parse import quote, quote_plus, urlencode

import attrs

from openchami_sdk.core import http

from .._secrets import Secret

Value = str | list[str] | Secret
Form = Mapping[str, Value]


@attrs.frozen
class TokenRequest:
    """A form that is sent by POST and asks for JSON.

    Attributes:
        url: The token endpoint.
        form: The fields.
        headers: Header fields with which the client authenticates.
        credential: The secret that a header was made from.
    """

    url: str
    form: Form = attrs.field(repr=False)
    headers: Mapping[str, str | Secret] = attrs.field(factory=dict[str, str | Secret], repr=False)
    credential: Secret | None = attrs.field(default=None, repr=False)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The secrets that `without` must remove from the answer's text."""
        sent = (*self.form.values(), *self.headers.values(), self.credential)
        return tuple(value for value in sent if isinstance(value, Secret))

    def built(
        self, library: http.Library, timeout: http.TimeoutSeconds, *, trace: Callable[..., None]
    ) -> http.Request:
        """The request of an HTTP library. A client adds no header fields to it."""
        return library.request(
            "POST",
            self.url,
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Content-Type": "application/x-www-form-urlencoded",
                **{k: v if isinstance(v, str) else v.reveal() for k, v in self.headers.items()},
            },
            content=urlencode({k: _open(v) for k, v in self.form.items()}, doseq=True).encode(),
            # A client sets its timeout only on the requests that it builds.
            extensions={
                "timeout": {
                    step: getattr(timeout, step) for step in ("connect", "read", "write", "pool")
                },
                "trace": trace,
            },
        )


def without(text: str, secrets: Iterable[Secret]) -> str:
    """A text without the secrets, in each form in which a server can echo them."""
    for secret in secrets:
        for form in _sent_as(secret.reveal().removeprefix("Basic ")):
            text = text.replace(form, "***")
    return text


def _sent_as(value: str) -> tuple[str, ...]:
    # The last is how the HTTP libraries quote bytes that they cannot read.
    return value, quote_plus(value), quote(value, safe=""), repr(value.encode())[2:-1]


def _open(value: Value) -> str | list[str]:
    return value.reveal() if isinstance(value, Secret) else value
