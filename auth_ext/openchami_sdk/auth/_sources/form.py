"""A token request's bytes. Secrets are revealed here, at the last moment, into no variable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import quote, quote_plus, urlencode

import httpx

from .._secrets import Secret

Value = str | list[str] | Secret
Form = Mapping[str, Value]


def post(
    url: str,
    form: Form,
    headers: Mapping[str, str | Secret] | None = None,
    credential: Secret | None = None,
) -> httpx.Request:
    """A form as a POST that asks for JSON; `credential` is a secret that a header was made of.

    Its extension `secrets` is what `without` has to take out of the answer's words.
    """
    sent = (*form.values(), *(headers or {}).values(), credential)
    return httpx.Request(
        "POST",
        url,
        headers={
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
            **{k: v if isinstance(v, str) else v.reveal() for k, v in (headers or {}).items()},
        },
        content=urlencode({k: _open(v) for k, v in form.items()}, doseq=True).encode(),
        extensions={"secrets": tuple(value for value in sent if isinstance(value, Secret))},
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
