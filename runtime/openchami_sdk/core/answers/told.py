"""The texts that services and gateways send with an error, in all their forms."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import Any, cast

from ..connections.answer import Answer
from ..errors import Problem

_DECODER = json.JSONDecoder()
#: Text of a body that may be a sentence; longer text is a page or a trace.
_LONGEST_TEXT = 1000
_TITLE = re.compile(r"<title[^<>]*>([^<]*)</title", re.IGNORECASE)
#: Tokens and secrets that a service may repeat: JWTs, Hydra's tokens, header fields, assignments
#: and members of JSON. No part of it may take a time that grows faster than the text.
_SECRETS = re.compile(
    r"eyJ[\w-]{8,}(?:\.[\w.-]+)?|ory_[a-z]{2}_[\w.-]+"
    r"|(?<=bearer )[\w.~+/=-]{8,}|(?<=basic )[\w.~+/=-]{8,}"
    r"|(?P<name>(?:token|secret|passw(?:or)?d)[=:])[^\s&,;]+"
    r"|(?P<member>(?:token|secret|passw(?:or)?d)[\\\"']+\s?:\s?[\\\"']+)[^\\\"']+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What was said."""

    detail: str = ""
    """A sentence without tokens, or an empty text."""
    problem: Problem | None = None
    documents: int = 0
    """How many JSON documents the body holds."""


def told(answer: Answer) -> Told:
    """What the body of an error says."""
    documents = _documents(answer)
    if documents:
        problem = next(filter(None, map(_problem, documents)), None)
        text = next((one for one in documents if isinstance(one, str)), "")
        return Told(problem.detail if problem else _sentence(text), problem, len(documents))
    if "html" in answer.kind:
        title = _TITLE.search(answer.text)
        return Told(_sentence(html.unescape(title[1])) if title else "")
    plain = not answer.kind or answer.kind.startswith("text/plain")
    return Told(_sentence(answer.text) if plain else "")


def masked(text: str) -> str:
    """Text of a service without what looks like a token or a secret."""
    return _SECRETS.sub(lambda found: f"{found['name'] or found['member'] or ''}***", text)


def _documents(answer: Answer) -> list[Any]:
    """The JSON documents: SMD writes several when it stores a part of what was sent."""
    text = answer.body.decode("utf-8-sig", "replace")
    if "json" not in answer.kind and not text.lstrip().startswith("{"):
        return []
    found: list[Any] = []
    at = 0
    try:
        while at < len(text):
            at = len(text) - len(text[at:].lstrip()) if text[at].isspace() else at
            if at < len(text):
                document, at = _DECODER.raw_decode(text, at)
                found.append(document)
    except (ValueError, RecursionError):
        pass
    return found


def _problem(document: Any) -> Problem | None:
    """Problem details, made from other forms of error too; None when there is no text."""
    if not isinstance(document, dict):
        return None
    said = cast("dict[str, Any]", document)
    detail, title = masked(_detail(said)), masked(_text(said.get("title")))
    if not detail and not title:
        return None
    return Problem(
        type=masked(_text(said.get("type"))) or "about:blank",
        title=title,
        status=_status(said),
        detail=detail,
        instance=masked(_text(said.get("instance"))),
    )


def _detail(said: dict[str, Any]) -> str:
    """The sentence of problem details, of OAuth, of Fabrica's services and of gateways."""
    error = said.get("error")
    described = _text(said.get("error_description"))
    if isinstance(error, dict):
        inner = cast("dict[str, Any]", error)
        error = inner.get("message")
    named = ": ".join(filter(None, (_text(error), described)))
    for text in (_text(said.get("detail")), named if described else "", _text(said.get("message"))):
        if text:
            return text
    return named or _text(said.get("Message"))


def _status(said: dict[str, Any]) -> int | None:
    """The status; some say it as text, Fabrica's services as `code`."""
    status = said.get("status", said.get("code"))
    if isinstance(status, str) and re.fullmatch(r"[1-9]\d\d", status):
        return int(status)
    return status if isinstance(status, int) and not isinstance(status, bool) else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _sentence(text: str) -> str:
    """Text in one line; empty when it is too long, or no text."""
    line = " ".join(text.split())
    return masked(line) if len(line) <= _LONGEST_TEXT and line.isprintable() else ""
