"""Reads an answer up to a limit, which applies to its encoded and to its decoded body."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from typing import Any

import msgspec

from .. import http

#: Bytes that are kept of the body of an error, or of an answer that cannot be read.
LONGEST_ERROR = 65_536
#: What the clients ask for: the encodings that are decoded here, with a bound.
ACCEPT_ENCODING = "gzip, deflate"
_GZIP_OR_ZLIB, _RAW_DEFLATE = 47, -15
#: Bytes that are decompressed at once: what follows the end of a part is copied.
_PIECE = 65_536
#: Encodings of text. Python has further ones, which fail or take long.
_CHARSETS = re.compile(r"utf-?(8|16|32)([bl]e)?|us-ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE)


class Answer(msgspec.Struct, frozen=True):
    """A service's answer, with the body as far as it was read."""

    status_code: int
    headers: Mapping[str, str]
    url: http.URL
    body: bytes
    kind: str = ""
    """The media type, in lower case."""
    fault: str = ""
    """Why the body is not whole, in words."""
    hint: str = ""
    """What the authentication knows about this answer, for the error's message."""

    @property
    def is_success(self) -> bool:
        """Whether the status is a success."""
        return 200 <= self.status_code < 300

    def __repr__(self) -> str:
        return f"Answer({self.status_code})"

    @property
    def text(self) -> str:
        """The body as text; what cannot be decoded is replaced."""
        named = re.search(r"charset=\"?([\w.:-]+)", self.kind)
        known = named is not None and _CHARSETS.fullmatch(named[1])
        return self.body.decode(known[0] if known else "utf-8-sig", "replace")


class Reader:
    """Takes an answer's body chunk by chunk.

    Args:
        response: The answer, of which the body is still to be read.
        longest: Bytes of a success, as they arrive and decoded.
    """

    def __init__(self, response: http.Response, longest: int) -> None:
        self._response = response
        self._longest = longest if response.is_success else LONGEST_ERROR
        self.was_read = response.is_stream_consumed
        """Whether somebody else has read the body already, such as a hook of an http_client."""
        self._chunks: list[bytes] = []
        self._left = self._longest

    def full(self, chunk: bytes) -> bool:
        """Take a chunk; True when the answer is longer than may be read."""
        self._chunks.append(chunk)
        self._left -= len(chunk)
        return self._left < 0

    def answer(self) -> Answer:
        """The answer with what was read."""
        response = self._response
        # Read at once: each look into the HTTP library's headers reads all of them.
        headers: Any = response.headers
        named = {name.lower(): value for name, value in headers.raw}
        kind = named.get(b"content-type", b"").decode("latin-1").lower()
        if self.was_read:
            body, fault = response.content, ""
        else:
            body, fault = b"".join(self._chunks), ""
            encoding = named.get(b"content-encoding", b"").decode("latin-1").strip().lower()
            if body and encoding not in ("", "identity"):
                body, fault = unpack(body, encoding, self._longest)
        if len(body) > self._longest:
            body, fault = body[: self._longest], self._too_long()
        if fault and len(body) > LONGEST_ERROR:
            body = body[:LONGEST_ERROR]
        hint = str(response.extensions.get(http.HINT, ""))
        return Answer(response.status_code, response.headers, response.url, body, kind, fault, hint)

    def _too_long(self) -> str:
        return (
            f"more than {self._longest:,} bytes; set a larger max_answer if you "
            f"expect such an answer."
        )


def unpack(body: bytes, encoding: str, longest: int) -> tuple[bytes, str]:
    """The body decoded, up to a byte more than `longest`, and what is wrong with it."""
    if encoding not in ("gzip", "x-gzip", "deflate"):
        # The client did not ask for it; several encodings, one over the other, are a bomb.
        shown = repr(encoding[:40])
        return body, f"a body that is encoded as {shown}, which the client did not ask for."
    form = _RAW_DEFLATE if encoding == "deflate" and not _is_zlib(body) else _GZIP_OR_ZLIB
    decoded: list[bytes] = []
    room, fault, part = longest + 1, "", zlib.decompressobj(form)
    pieces = (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))
    for piece in pieces:
        while piece and room > 0 and not fault:
            if part.eof:  # gzip may have several parts
                part = zlib.decompressobj(form)
            try:
                decoded.append(part.decompress(piece, room))
            except zlib.error:
                fault = "a body that cannot be decompressed."
            else:
                room -= len(decoded[-1])
                piece = part.unused_data
    if room > 0 and not fault and not part.eof:
        fault = "a body that cannot be decompressed: its end is missing."
    return b"".join(decoded), fault


def _is_zlib(body: bytes) -> bool:
    return len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
