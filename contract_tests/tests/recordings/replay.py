"""Replay what a real service was recorded to answer against anything that claims to be one.

`contract_tests/recordings/README.md` defines the format of a recording.
"""

from __future__ import annotations

import base64
import http.client
import json
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, quote, urlencode, urlsplit

import attrs

from contract_tests.tests.recordings.matching import differences, fill, text_matches
from openchami_sdk.contract.json_values import is_list, is_object

RECORDINGS = Path(__file__).parents[2] / "recordings"
COMPARED_HEADERS = frozenset(
    {"location", "allow", "www-authenticate", "bss-referral-token", "retry-after", "etag"}
)
"""Headers that an answer has exactly when they were recorded."""

Recording = Mapping[str, Any]
Exchange = Mapping[str, Any]
Mint = Callable[[str], str]
"""Makes the token of a kind: `valid`, `expired`, `missing_sub` …"""

_DROPPED = (
    http.client.RemoteDisconnected,
    http.client.IncompleteRead,
    ConnectionResetError,
    BrokenPipeError,
    ssl.SSLError,
)


def recording_files(folder: str) -> list[Path]:
    """The recordings below `recordings/<folder>`, in order."""
    return sorted((RECORDINGS / folder).glob("*.json"))


def load(path: Path) -> dict[str, Any]:
    """A recording, as it stands in its file."""
    recording: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return recording


@attrs.frozen
class Answer:
    """What came back; `status` is None when the connection was closed without an answer."""

    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    body: bytes = b""

    @property
    def text(self) -> str:
        """The body as text; bytes that are no UTF-8 are kept as surrogates."""
        return self.body.decode(errors="surrogateescape")

    @property
    def json(self) -> Any:
        """The body as JSON whatever its content type says; None when it is not JSON."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


def bearer(mint: Mint) -> Callable[[str], Mapping[str, str]]:
    """The request headers for a recording's kinds of `auth`, with tokens from `mint`."""

    def headers(kind: str) -> Mapping[str, str]:
        match kind:
            case "none":
                return {}
            case "garbage":
                return {"Authorization": "Bearer not.a.token"}
            case "basic":
                credentials = base64.b64encode(b"somebody:something").decode()
                return {"Authorization": f"Basic {credentials}"}
            case _:
                return {"Authorization": f"Bearer {mint(kind)}"}

    return headers


def _connection(url: SplitResult, request: Mapping[str, Any]) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(url.hostname or "", url.port, timeout=30)


def _no_step(step: str) -> None:
    raise ValueError(f"This service has no step {step!r} to take before an exchange.")


def _nothing_more(exchange: Exchange, answer: Answer) -> Iterable[str]:
    return ()


@attrs.frozen
class Service:
    """The service that is asked, and how its kind of recording is replayed.

    `url`: its base URL. `authorize`: the request headers for a kind of `auth`.
    `compared_headers`: those that an answer has exactly when they were recorded, in lower case.
    `known`: what `${name}` stands for before the first exchange, such as secrets of fixtures.
    `take_step`: does one entry of an exchange's `before`.
    `connect`: the connection for a request, given the parts of the URL and the request.
    `verify`: differences beyond status, headers and body, such as in a token's claims.
    """

    url: str
    authorize: Callable[[str], Mapping[str, str]]
    compared_headers: frozenset[str] = COMPARED_HEADERS
    known: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    take_step: Callable[[str], None] = _no_step
    connect: Callable[[SplitResult, Mapping[str, Any]], http.client.HTTPConnection] = _connection
    verify: Callable[[Exchange, Answer], Iterable[str]] = _nothing_more


def replay(recording: Recording, service: Service) -> Iterator[str]:
    """Send every exchange of a recording to the service; yield what differs.

    The service must be empty, with the recording's fixtures applied. A difference does not end
    the replay: later exchanges are sent and compared too.
    """
    captured = dict(service.known)
    for number, exchange in enumerate(recording["exchanges"], 1):
        for step in exchange.get("before", ()):
            service.take_step(step)
        answer = _send(service, fill(exchange["request"], captured))
        found, missing = _capture(exchange, answer)
        expected = fill(exchange["response"], {**found, **captured})
        captured |= found
        for difference in (
            *_compare(service, expected, answer, ordered=exchange.get("ordered", False)),
            *missing,
            *service.verify(exchange, answer),
        ):
            yield f"#{number} {exchange['name']} ({exchange['operation']}): {difference}"


def _send(service: Service, request: Mapping[str, Any]) -> Answer:
    # http.client: it sends paths and headers as they stand, which other clients tidy up.
    url = urlsplit(service.url)
    path = url.path.rstrip("/") + request["path"]
    if "query" in request:
        joint = "&" if "?" in path else "?"
        path += joint + urlencode([*map(tuple, request["query"])], quote_via=quote)
    body = None
    if "json" in request:
        body = json.dumps(request["json"], ensure_ascii=False).encode()
    elif "text" in request:
        body = request["text"].encode(errors="surrogateescape")
    headers = {**service.authorize(request.get("auth", "none")), **request.get("headers", {})}
    connection = service.connect(url, request)
    try:
        connection.request(request["method"], path, body, headers | {"Connection": "close"})
        response = connection.getresponse()
        return Answer(response.status, _joined(response), response.read())
    except _DROPPED:
        return Answer()
    finally:
        connection.close()


def _joined(response: http.client.HTTPResponse) -> dict[str, str]:
    """The headers by their names in lower case, several lines of one name joined by commas."""
    joined: dict[str, str] = {}
    for name, value in response.getheaders():
        name = name.lower()
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def _capture(exchange: Exchange, answer: Answer) -> tuple[dict[str, Any], list[str]]:
    """What the exchange captures from its answer, and a difference for what is not there."""
    found: dict[str, Any] = {}
    missing: list[str] = []
    for name, pointer in exchange.get("capture", {}).items():
        try:
            found[name] = value_at(answer.json, pointer)
        except LookupError:
            missing.append(f"nothing to capture as {name} at {pointer}")
    return found, missing


def value_at(document: Any, pointer: str) -> Any:
    """The value at a JSON pointer; raises `LookupError` when there is none."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        if is_list(document):
            document = document[int(part)]
        elif is_object(document):
            document = document[part]
        else:
            raise LookupError(pointer)
    return document


def _compare(
    service: Service, expected: Mapping[str, Any], answer: Answer, *, ordered: bool
) -> Iterator[str]:
    if expected.get("dropped"):
        if answer.status is not None:
            yield f"no answer expected, {answer.status} came: {answer.text[:160]!r}"
        return
    if answer.status is None:
        yield f"status {expected['status']} expected, the connection was closed"
        return
    if answer.status != expected["status"]:
        yield f"status {expected['status']} expected, {answer.status} came: {answer.text[:160]!r}"
    content_type = answer.headers.get("content-type")
    if content_type != expected["content_type"]:
        yield f"content type {expected['content_type']!r} expected, {content_type!r} came"
    yield from _compare_headers(service, expected.get("headers", {}), answer.headers)
    if "json" in expected:
        if answer.json is None and expected["json"] is not None:
            yield f"JSON expected, {answer.text[:160]!r} came"
        else:
            yield from differences(expected["json"], answer.json, ordered=ordered)
    elif not text_matches(expected.get("text", ""), answer.text):
        yield f"body {expected.get('text', '')!r} expected, {answer.text[:300]!r} came"


def _compare_headers(
    service: Service, expected: Mapping[str, str], actual: Mapping[str, str]
) -> Iterator[str]:
    wanted = {name.lower(): value for name, value in expected.items()}
    for name in sorted(service.compared_headers | wanted.keys()):
        want, came = wanted.get(name), actual.get(name)
        if want is None or came is None:
            fits = want is came
        elif name == "allow":
            fits = _words(want) == _words(came)
        else:
            fits = text_matches(want, came)
        if not fits:
            yield f"header {name}: {want!r} expected, {came!r} came"


def _words(value: str) -> set[str]:
    return {word.strip() for word in value.split(",")}
