"""A token request. Its secrets are revealed when it is sent, into no variable."""

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
    """A form, sent by POST, that asks for JSON.

    Attributes:
        url: where it goes.
        form: the fields.
        headers: what else the client authenticates with.
        credential: a secret that one of the headers was made of.
    """

    url: str
    form: Form = attrs.field(repr=False)
    headers: Mapping[str, str | Secret] = attrs.field(factory=dict[str, str | Secret], repr=False)
    credential: Secret | None = attrs.field(default=None, repr=False)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What `without` has to take out of the answer's words."""
        sent = (*self.form.values(), *self.headers.values(), self.credential)
        return tuple(value for value in sent if isinstance(value, Secret))

    def built(
        self, library: http.Library, timeout: http.TimeoutSeconds, *, trace: Callable[..., None]
    ) -> http.Request:
        """The request of an HTTP library, which no client adds header fields to."""
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
    """A text without the secrets, in each form they may have been sent in and be echoed in."""
    for secret in secrets:
        for form in _sent_as(secret.reveal().removeprefix("Basic ")):
            text = text.replace(form, "***")
    return text


def _sent_as(value: str) -> tuple[str, ...]:
    return value, quote_plus(value), quote(value, safe="")


def _open(value: Value) -> str | list[str]:
    return value.reveal() if isinstance(value, Secret) else value
