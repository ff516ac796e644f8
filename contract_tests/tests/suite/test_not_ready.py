"""A target that can't be tested is one sentence and exit status 3, before any check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from contract_tests.tests.suite.runs import Suite
from openchami_sdk.testing import serve, smd, tokens

NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def server() -> Iterator[Any]:
    """A token server."""
    with tokens.start() as running:
        yield running


@pytest.fixture
def suite(server: Any, tmp_path: Path) -> Iterator[Suite]:
    """A read-only run against an SMD that is well."""
    with serve(smd.create_app(jwks_url=server.jwks_url)) as running:
        yield Suite.against(tmp_path, running.url, server, level="read-only")


def _refused(suite: Suite, *sentence: str) -> None:
    code, said = suite.run("--only", "smd.groups_*")
    assert code == 3, said
    assert "Traceback" not in said
    assert "sentinel" not in said
    assert len(said.strip().splitlines()) == 1, said
    for words in sentence:
        assert words in said


def test_wrong_secret(suite: Suite) -> None:
    """The token endpoint refuses the suite's client: where, why, and without the secret."""
    suite.environment["OPENCHAMI_CLIENT_SECRET"] = "wrong-sentinel"
    _refused(suite, "can't log in", "/oauth2/token", "invalid_client")


def test_wrong_token_url(suite: Suite, server: Any) -> None:
    """Nobody answers at the token endpoint."""
    text = suite.target.read_text(encoding="utf-8")
    suite.target.write_text(text.replace(server.token_url, f"{NOBODY}/oauth2/token"), "utf-8")
    _refused(suite, "can't log in", f"{NOBODY}/oauth2/token")


def test_unreachable_smd(server: Any, tmp_path: Path) -> None:
    """Nobody answers at SMD's address."""
    _refused(
        Suite.against(tmp_path, NOBODY, server, level="read-only"), "SMD can't be reached", NOBODY
    )


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Response("[" * 100_000, media_type="application/json"), "nested too deeply"),
        (Response(status_code=302, headers={"Location": "mailto:x"}), "Location that is not a URL"),
        (Response(status_code=302, headers={"Location": "http://xn--/"}), "Location that is not"),
    ],
)
def test_answer_that_no_client_can_read(
    server: Any, tmp_path: Path, library: str, answer: Response, words: str
) -> None:
    """It is the service's, not a failure of the suite."""

    async def say(request: Request) -> Response:
        return answer

    with serve(Starlette(routes=[Route("/{path:path}", say)])) as service:
        suite = Suite.against(tmp_path, service.url, server, level="read-only", patience=0)
        suite.environment["OPENCHAMI_HTTP_LIBRARY"] = library
        _refused(suite, words)


def test_html_instead_of_smd(server: Any, tmp_path: Path) -> None:
    """A gateway's page stands where SMD is expected."""

    async def page(request: Request) -> Response:
        return HTMLResponse("<h1>Welcome</h1>", 404)

    with serve(Starlette(routes=[Route("/{path:path}", page)])) as gateway:
        _refused(
            Suite.against(tmp_path, gateway.url, server, level="read-only"),
            "SMD answers 404",
            "base path",
        )
