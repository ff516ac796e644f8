"""What a service or a gateway says with an error is kept, and no secret with it is shown."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk import smd

pytestmark = pytest.mark.usefixtures("library")
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl"


def refused(service: Any, body: object, content_type: str, status: int = 400) -> smd.StatusError:
    """The error of a call that was answered so."""
    service.answer(status, body, content_type=content_type)
    with smd.Client(service.url, retries=0) as client, pytest.raises(smd.StatusError) as caught:
        client.groups.get("blue")
    return caught.value


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"message": "no such route"}, "no such route"),
        ({"code": -1, "message": "bad xname"}, "bad xname"),
        ({"error": "too busy", "code": 400}, "too busy"),
        (
            {"error": "invalid_token", "error_description": "The token has expired"},
            "invalid_token: The token has expired",
        ),
        ({"error": {"code": 5, "message": "not found"}}, "not found"),
        ({"type": "about:blank", "title": None, "detail": "no", "status": "400"}, "no"),
        ({"title": "Bad Request", "detail": "bad label", "status": 400, "extra": [1]}, "bad label"),
        ('{"title": "Bad", "detail": "first"}\n{"code": 0, "message": "second"}', "first"),
        ('{"n": 1}{"message": "second"}', "second"),
    ],
)
@pytest.mark.parametrize("kind", ["application/json", "application/problem+json", "text/plain"])
def test_a_sentence_in_json(service: Any, body: object, detail: str, kind: str) -> None:
    """It is the error's detail, and in the message, whatever the form and the media type."""
    error = refused(service, body, kind)
    assert error.detail == detail
    assert str(error).endswith(f": {detail}")
    assert error.problem is not None
    assert error.body.startswith(b"{")


def test_a_status_as_text_is_a_number(service: Any) -> None:
    """Problem details with `status: "400"` and a null title are problem details."""
    body = {"type": "about:blank", "title": None, "detail": "no", "status": "400"}
    assert refused(service, body, "application/json").problem == smd.Problem(
        status=400, detail="no"
    )


def test_text_of_two_lines(service: Any) -> None:
    """It is one line of the message."""
    error = refused(service, "cannot store it:\n  disk is full\n", "text/plain", 500)
    assert error.detail == "cannot store it: disk is full"
    assert "cannot store it: disk is full" in str(error)
    assert error.body == b"cannot store it:\n  disk is full\n"


def test_the_title_of_a_page(service: Any) -> None:
    """A gateway's page says what its title says."""
    page = "<html><head><title>Web &amp; API\n gateway: blocked</title></head>x</html>"
    error = refused(service, page, "text/html; charset=utf-8")
    assert error.detail == "Web & API gateway: blocked"
    assert "blocked" in str(error)
    assert error.problem is None


@pytest.mark.parametrize(
    "said",
    [
        f"token {JWT} is expired",
        "ory_at_abcdefgh-ijkl.mnop is unknown",
        "Authorization: Bearer abcdefghijklmn was refused",
        "client_secret=hunter2hunter2 is wrong",
        "password:hunter2hunter2",
        "ipmi passwd=hunter2hunter2",
        'refused: {"Password": "hunter2 hunter2", "User": "root"}',
        f"the token {JWT[:30]} is cut off",
    ],
)
@pytest.mark.parametrize("kind", ["application/json", "text/plain"])
def test_no_secret_is_repeated(service: Any, said: str, kind: str) -> None:
    """Tokens and secrets that a service repeats are in neither the message nor the detail."""
    error = refused(service, {"message": said} if "json" in kind else said, kind)
    shown = f"{error} {error!r} {error.detail} {error.problem}"
    assert "***" in error.detail
    for secret in (JWT[:30], "ijkl", "abcdefghijklmn", "hunter2"):
        assert secret not in shown


@pytest.mark.parametrize("charset", ["idna", "undefined", "punycode", "unicode_escape", "x"])
def test_a_charset_that_is_none_of_text(service: Any, charset: str) -> None:
    """Python knows encodings that fail or that are no text's: such text is read as UTF-8."""
    error = refused(service, "disk \\x41 full", f"text/plain; charset={charset}", 500)
    assert error.detail == "disk \\x41 full"


def test_text_that_takes_long_to_search(service: Any) -> None:
    """What is looked for in it is found in one pass."""
    assert refused(service, {"message": "eyJ" * 20_000}, "application/json").detail == "***"
    page = "<title>" * 9_000 + "blocked</title>"
    assert refused(service.instead(), page, "text/html").detail == "blocked"


def test_a_json_document_that_is_text(service: Any) -> None:
    """It is the sentence; a byte order mark before it does not matter."""
    assert refused(service, '"no such group"', "application/json").detail == "no such group"
    marked = '\ufeff{"message": "no such group"}'
    assert refused(service.instead(), marked, "application/json").detail == "no such group"


def test_text_without_a_media_type(service: Any) -> None:
    """It is the sentence, too."""
    assert refused(service, "no healthy upstream", "", 503).detail == "no healthy upstream"


def test_an_answer_that_is_not_http(service: Any) -> None:
    """The error quotes the start of it, without a token that it repeats."""
    service.answers.append(b"GARBAGE Bearer " + JWT.encode() + b"A" * 9_000 + b"\r\n\r\n")
    with smd.Client(service.url, retries=0) as client, pytest.raises(smd.NetworkError) as caught:
        client.groups.get("blue")
    assert "GARBAGE Bearer ***" in str(caught.value)
    assert JWT[:30] not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_the_body_of_a_success_that_is_none(service: Any) -> None:
    """A DecodeError has the body, too."""
    service.answer(200, "<html>log in</html>", content_type="text/html")
    with smd.Client(service.url) as client, pytest.raises(smd.DecodeError) as caught:
        client.groups.get("blue")
    assert caught.value.body == b"<html>log in</html>"
    assert "log in" not in str(caught.value)


def test_filters_that_are_too_long_for_a_url(service: Any) -> None:
    """They are a ValueError that says what to do, and nothing is sent."""
    names = [f"!x{number}c0s0b0n0" for number in range(6000)]
    told = r"filters of components_list are too long .*, or call components\.query\.$"
    with pytest.raises(ValueError, match=told):
        smd.Client(service.url).components.list(id=names)
    assert service.seen == []


def test_text_that_has_no_bytes(service: Any) -> None:
    """A lone surrogate is refused with its place, in a path, a query and a body."""
    client = smd.Client(service.url)
    with pytest.raises(
        ValueError, match=r"^group_label holds 'a\\ud800', which cannot be sent as text"
    ):
        client.groups.delete("a\ud800")
    with pytest.raises(ValueError, match=r"^id holds 'a\\ud800', which cannot be sent as text"):
        client.components.list(id="a\ud800")
    with pytest.raises(ValueError, match="body of groups_create holds text that cannot be sent"):
        client.groups.create(smd.GroupCreate(label="a\ud800"))
    assert service.seen == []
