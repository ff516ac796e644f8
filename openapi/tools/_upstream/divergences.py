"""Checks the recorded differences between upstream's descriptions and the released servers.

The entries are in `openapi/divergences/<service>.yaml`; `smd.yaml` there explains the claims of a
check at its top.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from .._descriptions.document import Json, OperationRef, load, operations, resolve, wants_token
from .claims import OperationClaims, RecordingClaims, SchemaClaims, fits, listed

DECISIONS = ("follow-server", "follow-upstream", "left-open")
_FIELDS = {"id", "where", "upstream", "server", "decision", "reason", "check"}


@dataclass(frozen=True)
class Divergence:
    """One difference between the upstream description and the released server."""

    id: str
    data: Json

    def complaints(self, document: Json, recordings: Path) -> list[str]:
        """What is wrong in the entry, or no longer true."""
        return [f"{self.id}: {what}" for what in self._complaints(document, recordings)]

    def _complaints(self, document: Json, recordings: Path) -> Iterator[str]:
        if unknown := sorted(set(self.data) - _FIELDS):
            yield f"`{unknown[0]}` is not a field of an entry"
        for field in ("where", "upstream", "server", "decision"):
            if not self.data.get(field):
                yield f"has an empty `{field}`"
        decision = self.data.get("decision")
        if decision not in DECISIONS:
            yield f"decides `{decision}`; choose one of {', '.join(DECISIONS)}"
        if decision != "follow-server" and not self.data.get("reason"):
            yield f"decides `{decision}` without a reason"
        checks = listed(self.data.get("check", []))
        if not checks:
            yield "has no check"
        for check in checks:
            for what in _failures(document, recordings, check):
                yield f"{what} (check {json.dumps(check)})"


def divergences(root: Path, service: str) -> list[Divergence]:
    """The entries of `openapi/divergences/<service>.yaml`, in their order."""
    entries = load(root / "openapi" / "divergences" / f"{service}.yaml").get("entries", [])
    return [Divergence(str(entry.get("id")), entry) for entry in entries]


def _failures(document: Json, recordings: Path, check: Json) -> Iterator[str]:
    claims = dict(check)
    if "operation" in claims:
        yield from _about_operations(document, claims)
    elif "schema" in claims:
        for name in listed(claims.pop("schema")):
            schema = document["components"]["schemas"].get(name)
            if schema is None:
                yield f"there is no schema {name}"
            else:
                yield from _verdicts(name, SchemaClaims(document, schema), claims)
    elif "recording" in claims:
        yield from _about_recording(recordings, claims)
    else:
        yield "has no subject; add an operation, a schema or a recording"


def _verdicts(subject: str, words: Any, claims: Json) -> Iterator[str]:
    """Check each claim with the method of its name."""
    if not claims:
        yield f"makes no claim about {subject}"
    for word, expected in claims.items():
        method: Callable[[Any], bool] | None = getattr(words, word, None)
        if method is None or word.startswith("_"):
            yield f"{subject}: `{word}` is not a claim about this kind of subject"
        elif not method(expected):
            yield f"{subject}: `{word}` is not true"


def _about_operations(document: Json, claims: Json) -> Iterator[str]:
    patterns = listed(claims.pop("operation"))
    secured = claims.pop("secured", None)
    for pattern in patterns:
        found = [
            operation
            for operation in operations(document)
            if fnmatchcase(operation.id, pattern)
            and secured in (None, wants_token(document, operation))
        ]
        if not found:
            yield f"there is no operation {pattern}"
        for operation in found:
            about = dict(claims)
            if "answer" in about:
                yield from _about_answer(document, operation, about)
            yield from _verdicts(operation.id, OperationClaims(document, operation), about)


def _about_answer(document: Json, operation: OperationRef, claims: Json) -> Iterator[str]:
    """Take `answer`, `accepts` and `refuses` out of the claims and check them."""
    status = str(claims.pop("answer"))
    response = resolve(document, operation.data["responses"].get(status, {}))
    schemas = [media["schema"] for media in response.get("content", {}).values()]
    for word in ("accepts", "refuses"):
        if word in claims:
            value = claims.pop(word)
            if not schemas or (word == "accepts") != fits(document, schemas[0], value):
                yield f"{operation.id}: its {status} `{word}` is not true"
    if not claims:
        claims["statuses"] = [status]


def _about_recording(recordings: Path, claims: Json) -> Iterator[str]:
    name, exchange = claims.pop("recording"), claims.pop("exchange", None)
    method = claims.pop("method", None)
    file = recordings / f"{name}.json"
    if not file.is_file():
        yield f"there is no recording {name}"
        return
    told: list[Json] = json.loads(file.read_text(encoding="utf-8"))["exchanges"]
    found = [
        one["response"]
        for one in told
        if one["name"] == exchange and method in (None, one["request"]["method"])
    ]
    if len(found) == 1:
        yield from _verdicts(f"{name}, {exchange}", RecordingClaims(found[0]), claims)
    else:
        yield f"recording {name} has {len(found)} exchanges called {exchange}"
