"""A token request's bytes. Secrets are revealed here, at the last moment, into no variable."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

import httpx

from ._secrets import Secret

Value = str | list[str] | Secret
Form = Mapping[str, Value]


def post(url: str, form: Form, headers: Mapping[str, str | Secret] | None = None) -> httpx.Request:
    """A form as a POST that asks for JSON."""
    return httpx.Request(
        "POST",
        url,
        headers={
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
            **{k: v if isinstance(v, str) else v.reveal() for k, v in (headers or {}).items()},
        },
        content=urlencode({k: _open(v) for k, v in form.items()}, doseq=True).encode(),
    )


def _open(value: Value) -> str | list[str]:
    return value.reveal() if isinstance(value, Secret) else value
