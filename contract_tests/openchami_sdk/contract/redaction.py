"""Keep secrets out of what a run writes and prints: its own, and those that services disclose.

Many people may read a report. Each secret that this process sent is hidden in every form in which
a service may send it back. SMD also sends BMC passwords and reservation keys, and BSS sends
referral tokens (SMD 2.20.5, BSS 1.32.2): these are found by the name of their member.
"""

from __future__ import annotations

import base64
import html
import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property
from urllib.parse import quote_plus, unquote

import attrs

HIDDEN = "(redacted)"
SHORTEST = 6
"""Characters of the shortest secret that is searched for: shorter ones occur in many texts."""
SHORTEST_BARE = 16
"""Letters and digits of the shortest secret that is searched for without what is between them."""

_WORDS = "passw(?:or)?d|passphrase|secret|token|key"
_NAME = re.compile(r"(passw(or)?d|passphrase|secret|token|^key|[a-z]key)$", re.IGNORECASE)
# JSON within JSON has escaped quotes. A text cut in the middle of a value ends without its quote.
_MEMBER = re.compile(
    rf'((?P<quote>(?<!\\)\\*")[^"\\]*(?:{_WORDS})(?P=quote)\s*:\s*)'
    r'(?:(?P=quote).*?(?:(?<!\\)(?P=quote)|(?<!\\)\\*\Z)|\[[^\]]*\]?|[^\s",{}\[\]\\]+)',
    re.IGNORECASE | re.DOTALL,
)
_PARAMETER = re.compile(rf"((?:{_WORDS})(?:=|%3d))[^\s\"&\\]+", re.IGNORECASE)
# A sign that was escaped again and again: the escapes of all rounds at once.
_ESCAPED_AGAIN = re.compile(r"(?<=%)(?:25)+|(?<=&)(?:amp;)+")
_MOST_ROUNDS = 20
_BREAK = re.compile(r"(?<!\\)\\+[nrt]")
_BETWEEN = re.compile(r"[\W_]+")
_JSON_ESCAPE = re.compile(r"(?<!\\)\\+u([0-9a-f]{4})", re.IGNORECASE)


@attrs.frozen
class _Secret:
    """A secret in its forms: unchanged, in hex, and in base64 at any position of a longer text."""

    forms: frozenset[str]
    canonical: frozenset[str]
    """The forms without the escapes that the secret itself has."""
    bare: frozenset[str]
    """Letters and digits of these forms, and of those in Basic credentials and lists of bytes."""

    @classmethod
    def of(cls, secret: str) -> _Secret:
        forms = frozenset(_forms(secret))
        in_basic = _forms(quote_plus(secret))
        in_bytes = " ".join(map(str, secret.encode("utf-8", "surrogatepass")))
        bare = {_bare(form) for form in (*forms, *in_basic, in_bytes)}
        return cls(
            forms,
            frozenset(_canonical(form) or form for form in forms),
            frozenset(form for form in bare if len(form) >= SHORTEST_BARE),
        )

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        spelled = map(_spelled, sorted(self.forms, key=len, reverse=True))
        return re.compile("|".join(spelled), re.IGNORECASE)

    def is_in(self, canonical: str | None) -> bool:
        """Whether a text may have the secret. A text that cannot be decoded may have any secret."""
        return canonical is None or any(form in canonical for form in self.canonical)

    def hide(self, text: str) -> str:
        hidden = self.pattern.sub(HIDDEN, text)
        # An unknown escape: the whole text is hidden.
        return HIDDEN if self.is_in(_canonical(hidden)) else hidden


class Sent:
    """The secrets that this process sent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._secrets: dict[str, _Secret] = {}

    def add(self, secret: str) -> None:
        if len(secret) >= SHORTEST and secret not in self._secrets:
            with self._lock:
                self._secrets = {**self._secrets, secret: _Secret.of(secret)}

    def hide(self, text: str) -> str:
        canonical = _canonical(text)
        for secret in self._secrets.values():
            if secret.is_in(canonical):
                text = secret.hide(text)
        # A long secret may be broken into lines, or into characters of two bytes: the whole text
        # is hidden.
        bare = _bare(text)
        broken = any(form in bare for secret in self._secrets.values() for form in secret.bare)
        return HIDDEN if broken else text


_SENT = Sent()


def remember(secret: str) -> None:
    """Note a secret that this process is about to send, so that it is hidden in all output."""
    _SENT.add(secret)
    if secret.count(".") == 2:
        # A service may quote parts of a JWT. Its header alone is not secret.
        for part in secret.split(".")[1:]:
            _SENT.add(part)


def is_secret(name: object) -> bool:
    """Whether the value of a member with this name must be hidden in reports."""
    return isinstance(name, str) and _NAME.search(name) is not None


def redact(text: str) -> str:
    """The text without the secrets that this process sent, and without values named as secrets."""
    text = _SENT.hide(text)
    return _PARAMETER.sub(rf"\1{HIDDEN}", _MEMBER.sub(_without_value, text))


def visible(text: str, *, keep: str = "\n\t") -> str:
    """The text with JSON escapes for control characters and for those that change direction."""
    return "".join(c if c in keep or not _invisible(c) else _escaped(c) for c in text)


def one_line(text: str) -> str:
    """A text from outside for the terminal: redacted, on one line, no control characters."""
    return visible(redact(" ".join(text.split())), keep="")


def _without_value(found: re.Match[str]) -> str:
    quote = found["quote"]
    return f"{found[1]}{quote}{HIDDEN}{quote}"


def _invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _escaped(character: str) -> str:
    return "".join(f"\\u{unit:04x}" for unit in _utf16(character))


def _utf16(character: str) -> Iterator[int]:
    data = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2))


def _forms(secret: str) -> Iterator[str]:
    data = secret.encode("utf-8", "surrogatepass")
    yield from (secret, secret.replace(" ", "+"), data.hex())
    for before in range(3):
        # Only the characters that do not depend on the text before and after.
        text = base64.b64encode(bytes(before) + data).decode()
        core = text[(0, 2, 3)[before] : (before + len(data)) * 8 // 6]
        yield from (core, core.translate({ord("+"): "-", ord("/"): "_"}))


def _canonical(text: str) -> str | None:
    """The text in lower case without escapes; None if it is escaped too often to be decoded."""
    text = text.lower()
    for _ in range(_MOST_ROUNDS):
        if not any(sign in text for sign in "%&\\"):
            return text
        plain = html.unescape(_ESCAPED_AGAIN.sub("", text))
        plain = _JSON_ESCAPE.sub(lambda found: chr(int(found[1], 16)), plain)
        plain = unquote(plain).replace("\\", "").lower()
        if plain == text:
            return text
        text = plain
    return None


def _bare(text: str) -> str:
    """The letters and digits of a text, without any escapes."""
    text = _BREAK.sub("", text)
    return _BETWEEN.sub("", _canonical(text) or text.lower())


def _spelled(text: str) -> str:
    """A pattern for a text in which each character may be escaped as in URLs, HTML or JSON."""
    return "".join(_character(c) for c in text)


@cache
def _character(c: str) -> str:
    percent = "".join(f"%(?:25)?{byte:02x}" for byte in c.encode("utf-8", "surrogatepass"))
    json_escapes = "".join(rf"(?<!\\)\\+u{unit:04x}" for unit in _utf16(c))
    ways = [re.escape(c), percent, json_escapes, rf"&#0*{ord(c)};", rf"&#x0*{ord(c):x};"]
    if c in '"\\/':
        ways.append(rf"\\+{re.escape(c)}")
    if (named := html.escape(c)) != c:
        ways.append(re.escape(named))
    return f"(?:{'|'.join(ways)})"
