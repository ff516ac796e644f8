"""Bodies, forms and URLs that nobody means to send to TokenSmith."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from openchami_sdk.testing.tokensmith import RunningTokenSmith

BEARER = {"Authorization": "Bearer upstream-ok"}
PAYLOAD = (
    r'struct { Scope []string "json:\"scope\""; TargetService string "json:\"target_service\"" }'
)


def claims(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    payload = answer.json()["access_token"].split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return found


def exchange(server: RunningTokenSmith, body: str) -> httpx.Response:
    """Exchange a user's token as v0.4.1 does."""
    url = f"{server.url}/oauth/token"
    return httpx.request("GET", url, content=body, headers=BEARER)


@pytest.mark.parametrize(
    ("body", "scope", "audience"),
    [
        ("null", None, "portal"),
        ("{} x", None, "portal"),
        ('{"scope": null, "target_service": null}', None, "portal"),
        ('{"scope": [null, "read"]}', ["", "read"], "portal"),
        ('{"Scope": ["a"], "scope": ["b"]}', ["b"], "portal"),
        ('{"target_service": "smd", "target_service": null}', None, "smd"),
    ],
)
def test_bodies_of_an_exchange(
    body: str, scope: list[str] | None, audience: str, server: RunningTokenSmith
) -> None:
    """They are read as leniently as Go's JSON reader does."""
    server.state.reset("upstream")
    got = claims(exchange(server, body))
    assert (got.get("scope"), got["aud"]) == (scope, [audience])


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (" ", "EOF"),
        ("[]", f"json: cannot unmarshal array into Go value of type {PAYLOAD}"),
        (
            '{"scope": "a"}',
            "json: cannot unmarshal string into Go struct field .scope of type []string",
        ),
        (
            '{"scope": [1e2]}',
            "json: cannot unmarshal number into Go struct field .scope of type string",
        ),
    ],
)
def test_bodies_that_an_exchange_refuses(
    body: str, sentence: str, server: RunningTokenSmith
) -> None:
    """500 with the sentence of the JSON reader."""
    server.state.reset("upstream")
    answer = exchange(server, body)
    assert (answer.status_code, answer.text) == (500, f"{sentence}\n")


@pytest.mark.parametrize("body", ["", " \n", "null", "{}"])
def test_on_the_main_branch_an_exchange_needs_no_body(body: str, server: RunningTokenSmith) -> None:
    """White space is no body either."""
    server.state.reset("main")
    answer = httpx.post(f"{server.url}/oauth/exchange", content=body, headers=BEARER)
    assert claims(answer)["aud"] == ["portal"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [("null", "issuer_url is required"), ("[]", "invalid request body")],
)
def test_bodies_that_name_no_upstream(body: str, sentence: str, server: RunningTokenSmith) -> None:
    """null is an empty object, a list is none."""
    answer = httpx.post(f"{server.url}/admin/oidc/config", content=body)
    assert (answer.status_code, answer.text) == (400, f"{sentence}\n")


@pytest.mark.parametrize(
    ("issuer", "sentence"),
    [
        ("idp", 'failed to get provider metadata: Get "{}": unsupported protocol scheme ""'),
        (
            "FTP://127.0.0.1",
            'failed to get provider metadata: Get "{}": unsupported protocol scheme "ftp"',
        ),
        (
            "localhost:80",
            'failed to get provider metadata: Get "{}": unsupported protocol scheme "localhost"',
        ),
        (
            "127.0.0.1:80",
            'failed to create request: parse "{}": first path segment in URL cannot contain colon',
        ),
        ("://idp", 'failed to create request: parse "{}": missing protocol scheme'),
        ("http://[::1", "failed to create request: parse \"{}\": missing ']' in host"),
    ],
)
def test_upstreams_that_are_no_urls(issuer: str, sentence: str, server: RunningTokenSmith) -> None:
    """The sentence is that of Go's HTTP client."""
    server.state.reset("upstream")
    body = {"issuer_url": issuer, "client_id": "tokensmith", "replace_existing": True}
    answer = httpx.post(f"{server.url}/admin/oidc/config", json=body)
    said = sentence.format(f"{issuer}/.well-known/openid-configuration".replace("FTP", "ftp"))
    assert (answer.status_code, answer.text) == (400, f"OIDC provider validation failed: {said}\n")


@pytest.mark.parametrize("grant", [b"\xff", b"%FF"])
def test_a_form_that_is_no_utf8(grant: bytes, server: RunningTokenSmith) -> None:
    """A byte that is none becomes the replacement character."""
    answer = httpx.post(
        f"{server.url}/oauth/token",
        content=b"grant_type=" + grant,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert answer.status_code == 400
    assert answer.json()["error_description"] == "Grant type '\ufffd' is not supported"
