"""The replay engine sends a recording as it stands, and notices every difference."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import attrs
import pytest

from contract_tests.tests.recordings.replay import Answer, Exchange, Service, bearer, replay
from runtime.tests.serving import serving


@attrs.define
class Replies:
    """A loopback server that gives raw answers in order, and keeps the requests."""

    url: str = ""
    answers: list[bytes] = attrs.field(factory=list[bytes])
    requests: list[str] = attrs.field(factory=list[str])

    @property
    def service(self) -> Service:
        """The server with tokens named after their kind."""
        return Service(self.url, bearer(lambda kind: f"token-{kind}"))


@pytest.fixture
def server() -> Iterator[Replies]:
    """A server that answers as a test says, byte for byte."""
    replies = Replies()

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline()
            if not self.parse_request():
                return
            length = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(length).decode()
            authorization = self.headers.get("Authorization", "")
            line = self.requestline.removesuffix(" HTTP/1.1")
            replies.requests.append(f"{line} {authorization} {body}".strip())
            self.wfile.write(replies.answers.pop(0))
            self.close_connection = True

    with serving(Handler) as replies.url:
        yield replies


def answered(
    body: str = "", *headers: str, status: str = "200 OK", kind: str | None = None
) -> bytes:
    """A raw answer; `kind` is its content type, JSON if there is a body and none is given."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body.encode())}"]
    kind = "application/json" if kind is None and body else kind
    lines += [f"Content-Type: {kind}"] if kind else []
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def exchange(response: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """An exchange: GET /x, answered with 200 and no body unless it is said."""
    request = {"method": "GET", "path": "/x", **more.pop("request", {})}
    given = {"status": 200, "content_type": None} if response is None else response
    return {"name": "one", "operation": "GET /x", "request": request, "response": given, **more}


def found(server: Replies, *exchanges: Exchange) -> list[str]:
    """What the replay finds, without the exchange's number and name."""
    differences = replay({"exchanges": exchanges}, server.service)
    return [difference.partition("): ")[2] for difference in differences]


JSON = {"status": 200, "content_type": "application/json"}


@pytest.mark.parametrize(
    ("response", "answer", "differs"),
    [
        ({**JSON, "json": {"a": 1}}, answered('{"a": 1}'), ""),
        ({**JSON, "json": {"a": 1}}, answered('{"a": 1}', status="404 Not Found"), "status 200"),
        ({**JSON, "json": {"a": 1}}, answered('{"a": 1}', kind="text/csv"), "content type"),
        ({**JSON, "json": {"a": 1}}, answered('{"a": 2}'), "/a: 1 expected, 2 came"),
        ({**JSON, "json": {"a": 1}}, answered("no JSON"), "JSON expected"),
        ({**JSON, "text": "no JSON: <text>\n"}, answered("no JSON: really\n"), ""),
        ({**JSON, "text": "no JSON\n"}, answered("no JSON"), "body"),
        (JSON, answered("more"), "body '' expected"),
        ({**JSON, "json": [1, 2]}, answered("[2, 1]"), ""),
        ({"dropped": True}, b"", ""),
        ({"dropped": True}, answered(status="502 Bad Gateway"), "no answer expected, 502 came"),
        ({**JSON, "json": {}}, b"", "the connection was closed"),
    ],
)
def test_answers(server: Replies, response: Any, answer: bytes, differs: str) -> None:
    """Status, content type and body are compared, or that there is no answer."""
    server.answers = [answer]
    differences = found(server, exchange(response))
    assert len(differences) == bool(differs), differences
    assert all(differs in difference for difference in differences)


@pytest.mark.parametrize(
    ("recorded", "sent", "differs"),
    [
        ({"Location": "/a"}, ["location: /a"], ""),
        ({"Location": "/a"}, ["Location: /b"], "header location"),
        ({"Location": "/a"}, [], "header location"),
        ({}, ["Location: /a"], "header location"),
        ({}, ["ETag: 1"], "header etag"),
        ({}, ["Server: any"], ""),
        ({"Allow": "GET, PUT"}, ["Allow: PUT, GET"], ""),
        ({"Allow": "GET, PUT"}, ["Allow: PUT", "Allow: GET"], ""),
        ({"Allow": "GET, PUT"}, ["Allow: GET"], "header allow"),
        ({"BSS-Referral-Token": "<uuid>"}, ["BSS-Referral-Token: none"], "header bss-referral"),
    ],
)
def test_headers(server: Replies, recorded: Any, sent: list[str], differs: str) -> None:
    """The headers that mean something are there exactly when recorded; Allow is a set."""
    server.answers = [answered("", *sent)]
    response = {"status": 200, "content_type": None, "headers": recorded}
    differences = found(server, exchange(response))
    assert len(differences) == bool(differs), differences
    assert all(differs in difference for difference in differences)


def test_order_counts_only_where_it_was_recorded(server: Replies) -> None:
    """`ordered` compares the lists of one exchange entry by entry."""
    server.answers = [answered("[2, 1]")]
    assert found(server, exchange({**JSON, "json": [1, 2]}, ordered=True)) != []


def test_captured_values_are_sent_and_expected(server: Replies) -> None:
    """`${name}` is what an earlier answer held; a name that nothing captured stands for itself."""
    server.answers = [answered('{"id": "x-7"}'), answered('{"id": "x-7", "kernel": "${kernel}"}')]
    assert not found(
        server,
        exchange({**JSON, "json": {"id": "x-<int>"}}, capture={"id": "/id"}),
        exchange(
            {**JSON, "json": {"id": "${id}", "kernel": "${kernel}"}},
            request={"path": "/x/${id}", "query": [["a", "${id} b"], ["a", ""]]},
        ),
    )
    assert server.requests == ["GET /x", "GET /x/x-7?a=x-7%20b&a="]


def test_a_value_that_cannot_be_captured_is_a_difference(server: Replies) -> None:
    """Later exchanges would be sent with the name instead of a value."""
    server.answers = [answered('{"id": 7}')]
    differences = found(server, exchange({**JSON, "json": "<any>"}, capture={"key": "/0/Key"}))
    assert differences == ["nothing to capture as key at /0/Key"]


def test_requests_are_sent_as_recorded(server: Replies) -> None:
    """Paths keep their spelling; a kind of `auth` becomes a header, one that is given stays."""
    server.answers = [answered()] * 5
    requests: list[dict[str, Any]] = [
        {"path": "//x/%41?b"},
        {"auth": "expired"},
        {"auth": "garbage"},
        {"auth": "valid", "headers": {"Authorization": "mine"}},
        {"method": "POST", "json": {"ä": None}},
    ]
    assert found(server, *(exchange(request=request) for request in requests)) == []
    assert server.requests == [
        "GET //x/%41?b",
        "GET /x Bearer token-expired",
        "GET /x Bearer not.a.token",
        "GET /x mine",
        'POST /x  {"ä": null}',
    ]


def test_a_service_adds_what_its_recordings_need(server: Replies) -> None:
    """Known values, headers, steps before an exchange, and comparisons of its own."""
    server.answers = [answered("", "Pragma: no-cache")]
    steps: list[str] = []

    def verify(exchange: Exchange, answer: Answer) -> list[str]:
        return [exchange["jwt"]]

    service = attrs.evolve(
        server.service,
        known={"secret": "s3"},
        compared_headers=frozenset({"pragma"}),
        take_step=steps.append,
        verify=verify,
    )
    sent = exchange(before=["restart"], jwt="claims differ", request={"path": "/${secret}"})
    differences = list(replay({"exchanges": [sent]}, service))
    assert steps == ["restart"]
    assert server.requests == ["GET /s3"]
    assert [difference.partition("): ")[2] for difference in differences] == [
        "header pragma: None expected, 'no-cache' came",
        "claims differ",
    ]


def test_an_unknown_step_ends_the_replay(server: Replies) -> None:
    """A step that nobody takes would make later differences meaningless."""
    with pytest.raises(ValueError, match="no step 'rotate'"):
        found(server, exchange(before=["rotate"]))
