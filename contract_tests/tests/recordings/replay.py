"""Replay what the real services were recorded to answer, against anything that claims to be one.

The format of a recording is explained in ``recordings/README.md``.
"""

from __future__ import annotations

import base64
import http.client
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import attrs

from contract_tests.tests.recordings.matching import differences, fill, text_matches

RECORDINGS = Path(__file__).parents[2] / "recordings"
_TELLING_HEADERS = {
    "location",
    "allow",
    "www-authenticate",
    "bss-referral-token",
    "retry-after",
}
Mint = Callable[[str], str]
"""Makes the token of a kind: ``valid``, ``expired``, ``missing_sub`` …"""


def recording_files(folder: str) -> list[Path]:
    """The recordings below ``recordings/<folder>``, in order."""
    return sorted((RECORDINGS / folder).glob("*.json"))


def load(path: Path) -> dict[str, Any]:
    """A recording, as it stands in its file."""
    recording: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return recording


def replay(recording: Mapping[str, Any], url: str, mint: Mint) -> Iterator[str]:
    """Send every exchange of `recording` to the service at `url`; yield what differs.

    The service has to be empty, with the recording's fixtures applied. A mismatch does not end
    the replay: later exchanges are sent and compared all the same.
    """
    captured: dict[str, Any] = {}
    for number, exchange in enumerate(recording["exchanges"], 1):
        answer = _send(url, fill(exchange["request"], captured), mint)
        for name, pointer in exchange.get("capture", {}).items():
            captured[name] = _at(answer.json, pointer)
        expected = fill(exchange["response"], captured)
        for difference in _compare(expected, answer, ordered=exchange.get("ordered", False)):
            yield f"#{number} {exchange['name']} ({exchange['operation']}): {difference}"


@attrs.frozen
class _Answer:
    """What came back; all defaults when the connection was closed without an answer."""

    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes = b""

    @property
    def text(self) -> str:
        return self.body.decode(errors="surrogateescape")

    @property
    def json(self) -> Any:
        """The body as JSON whatever its label says; None when it is not."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


def _send(url: str, request: dict[str, Any], mint: Mint) -> _Answer:
    # http.client: it sends paths and headers as they stand, which other clients tidy up.
    target = urlsplit(url)
    connection = http.client.HTTPConnection(target.hostname or "", target.port, timeout=30)
    path = target.path.rstrip("/") + request["path"]
    if "query" in request:
        joint = "&" if "?" in path else "?"
        path += joint + urlencode([*map(tuple, request["query"])], quote_via=quote)
    body = None
    if "json" in request:
        body = json.dumps(request["json"], ensure_ascii=False).encode()
    elif "text" in request:
        body = request["text"].encode(errors="surrogateescape")
    headers = dict(request.get("headers", {})) | {"Connection": "close"}
    authorization = _authorization(request.get("auth", "none"), mint)
    if authorization is not None:
        headers.setdefault("Authorization", authorization)
    try:
        connection.request(request["method"], path, body, headers)
        response = connection.getresponse()
        return _Answer(
            response.status,
            {name.lower(): value for name, value in response.getheaders()},
            response.read(),
        )
    except (http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionResetError):
        return _Answer()
    finally:
        connection.close()


def _authorization(kind: str, mint: Mint) -> str | None:
    match kind:
        case "none":
            return None
        case "garbage":
            return "Bearer not.a.token"
        case "basic":
            return f"Basic {base64.b64encode(b'somebody:something').decode()}"
        case _:
            return f"Bearer {mint(kind)}"


def _compare(expected: dict[str, Any], answer: _Answer, *, ordered: bool) -> Iterator[str]:
    if expected.get("dropped"):
        # The real service crashed and closed the connection; a stand-in may say so instead.
        if answer.status is not None and answer.status < 500:
            yield f"no answer or a 5xx expected, {answer.status} came"
        return
    if answer.status is None:
        yield f"status {expected['status']} expected, the connection was closed"
        return
    if answer.status != expected["status"]:
        yield f"status {expected['status']} expected, {answer.status} came: {answer.text[:160]!r}"
    content_type = answer.headers.get("content-type")
    if content_type != expected["content_type"]:
        yield f"content type {expected['content_type']!r} expected, {content_type!r} came"
    yield from _compare_headers(expected.get("headers", {}), answer.headers)
    if "json" in expected:
        if answer.json is None and expected["json"] is not None:
            yield f"JSON expected, {answer.text[:160]!r} came"
        else:
            yield from differences(expected["json"], answer.json, ordered=ordered)
    elif not text_matches(expected.get("text", ""), answer.text):
        yield f"body {expected.get('text', '')!r} expected, {answer.text[:300]!r} came"


def _compare_headers(expected: Mapping[str, str], actual: Mapping[str, str]) -> Iterator[str]:
    wanted = {name.lower(): value for name, value in expected.items()}
    for name in sorted(_TELLING_HEADERS | wanted.keys()):
        want, came = wanted.get(name), actual.get(name)
        if want is None or came is None:
            fits = want is came
        elif name == "allow":
            fits = _words(want) == _words(came)
        else:
            fits = text_matches(want, came)
        if not fits:
            yield f"header {name}: {want!r} expected, {came!r} came"


def _words(value: str) -> list[str]:
    return sorted(word.strip() for word in value.split(","))


def _at(document: Any, pointer: str) -> Any:
    """The value a JSON pointer leads to, or None."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        try:
            document = document[int(part) if isinstance(document, list) else part]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return document
