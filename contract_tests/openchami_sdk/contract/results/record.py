"""The record of a run: observations of an operation and a check, each with its exchange.

Each worker appends to its own file in the run's folder; `read` merges them.
No secret is recorded: an exchange is redacted when it is made.
"""

from __future__ import annotations

import contextlib
import json
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import attrs

from openchami_sdk.contract import files
from openchami_sdk.contract.redaction import HIDDEN, redact, visible
from openchami_sdk.core import http

Outcome = Literal["error", "failed", "unchecked", "deviation", "passed", "not-applicable"]
"""The worst first."""

TARGET = "target"
"""The name of the operation in observations about the connection to the target. Their checks are
`waited`, `interrupted` (one check was not finished) and `ended` (the run was not finished)."""

COLUMNS = {
    "valid": "A valid request gets the documented success, and the answer fits the description.",
    "refused": "An invalid request is refused in the documented way.",
    "errors": "The documented errors occur as documented.",
    "state": "Written objects can be read back; deleted objects cannot.",
    "no-token": "Without a token: 401.",
    "garbage": "With a text that is not a token: 401.",
    "expired": "With an expired token: 401.",
    "bad-signature": "With a token that another key signed: 401.",
    "claims": "With a token that lacks a required claim: 401.",
    "audience": "With a token for another audience: 401.",
    "scope": "With a token that lacks the scope: 401.",
    "fuzz": "Generated requests, valid and invalid, get only documented answers.",
}
"""The columns of the matrix, and what each one checks."""

_SHOWN_HEADERS = {
    "content-type",
    "content-length",
    "location",
    "allow",
    "retry-after",
    "www-authenticate",
    "accept",
    "bss-referral-token",
    "server",
    "date",
}
_LIMIT = 4096
"""Characters of a text that are kept."""
_SEARCHED = 1 << 18
"""Bytes of a body that are searched for secrets: many more than the bytes that are kept."""


@attrs.frozen
class Exchange:
    """One request and its answer as a report may show them: no token, long bodies shortened.

    The status is 0 if the connection was closed without an answer.
    """

    method: str
    url: str
    request_headers: dict[str, str]
    request_body: str
    status: int
    headers: dict[str, str]
    body: str

    @classmethod
    def of(cls, request: http.Request, response: http.Response | None) -> Exchange:
        """Make an exchange, without secrets, from a request and its answer, which was read."""
        return cls(
            method=request.method,
            url=_shortened(visible(redact(str(request.url)))),
            request_headers=_shown(request.headers),
            request_body=_text(_content(request)),
            status=response.status_code if response is not None else 0,
            headers=_shown(response.headers) if response is not None else {},
            body=_text(response.content) if response is not None else "",
        )

    @property
    def curl(self) -> str:
        """A command that repeats the request, with the token in the shell's `ACCESS_TOKEN`."""
        words = ["curl", "-sS", "-X", self.method]
        for name, value in self.request_headers.items():
            if name in ("content-type", "accept"):
                words += ["-H", f"{name}: {value}"]
        if self.request_body:
            words += ["--data-binary", self.request_body]
        line = " ".join(shlex.quote(word) for word in [*words, self.url])
        if "authorization" in self.request_headers:
            line += ' -H "Authorization: Bearer $ACCESS_TOKEN"'
        return line


@attrs.frozen
class Observation:
    """The result of one check of one operation."""

    operation: str
    check: str
    outcome: Outcome
    message: str = ""
    exchange: Exchange | None = None
    deviation: str | None = None


@attrs.define
class Record:
    """The observations of one process, appended to a file as they come.

    `failure`: why an observation could not be written; empty if all were. The run goes on, because
    it still has to remove its objects.
    """

    path: Path
    failure: str = attrs.field(default="", init=False)

    def add(self, observation: Observation) -> None:
        """Append one observation."""
        try:
            files.append(self.path, json.dumps(attrs.asdict(observation)).encode())
        except OSError as error:
            self.failure = str(error)

    def close(self, sent: Mapping[str, int]) -> None:
        """Note how many requests were sent, by operation, if all observations were written."""
        if not self.failure:
            with contextlib.suppress(OSError):
                files.write(self.path.with_suffix(".sent.json"), json.dumps(sent))


def incomplete(folder: Path) -> bool:
    """Whether a record of a run was not closed: then it may lack observations."""
    records = folder.glob("observations*.jsonl")
    return any(not path.with_suffix(".sent.json").exists() for path in records)


def read(folder: Path) -> Iterator[Observation]:
    """All observations of a run, from all its workers."""
    for path in sorted(folder.glob("observations*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                data: dict[str, Any] = json.loads(line)
            except ValueError:  # a full disk, or a kill, cut it short
                continue
            exchange = data.pop("exchange")
            yield Observation(**data, exchange=Exchange(**exchange) if exchange else None)


def _shown(headers: http.Headers) -> dict[str, str]:
    shown = {
        name: _shortened(visible(redact(value)))
        for name, value in headers.items()
        if name in _SHOWN_HEADERS
    }
    for name in ("authorization", "bss-referral-token"):
        if name in headers:
            shown[name] = HIDDEN
    return shown


def _content(request: http.Request) -> bytes:
    try:
        return request.content
    except http.RequestNotRead:
        return b"(streamed)"


def _text(content: bytes) -> str:
    # Secrets are hidden before the text is shortened: else a part of one could remain.
    return _shortened(visible(redact(content[:_SEARCHED].decode("utf-8", "replace"))), len(content))


def _shortened(text: str, total: int = 0) -> str:
    if len(text) <= _LIMIT and total <= _SEARCHED:
        return text
    return f"{text[:_LIMIT]}… ({total or len(text)} bytes in all)"
