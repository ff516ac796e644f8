"""`openchami-auth` and services that answer too much, too slowly, or not as the service does."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import anyio
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from openchami_sdk.auth import _http
from openchami_sdk.auth._cli import commands
from openchami_sdk.testing import Server, serve

Run = Callable[..., tuple[int, str, str]]
Answer = Callable[[Request], Response]
Answering = Callable[[Answer], Server]
PATH = "/hsm/v2/State/Components"


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Answering]:
    """Makes a service that answers so, and a shell with a token for it."""
    running: list[Server] = []

    def make(answer: Answer) -> Server:
        async def endpoint(request: Request) -> Response:
            return answer(request)

        methods = ["GET", "POST", "DELETE"]
        running.append(serve(Starlette(routes=[Route("/{path:path}", endpoint, methods=methods)])))
        monkeypatch.setenv("OPENCHAMI_SMD_URI", running[-1].url)
        monkeypatch.setenv("OPENCHAMI_ADMIN_URL", running[-1].url)
        return running[-1]

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ACCESS_TOKEN", "token-1")
    monkeypatch.chdir(tmp_path)
    yield make
    for one in running:
        one.stop()


WORDS = {
    "call": ("call", PATH),
    "check": ("token", "--check"),
    "register": ("register", "bss", "--show-secret"),
}


@pytest.mark.parametrize("word", WORDS)
def test_answer_that_unpacks_to_much(
    answering: Answering, run: Run, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """It is not unpacked beyond the bound."""
    monkeypatch.setattr(_http, "LONGEST_ANSWER", 1_000_000)
    bomb = gzip.compress(b" " * 50_000_000)
    answering(lambda _: Response(bomb, headers={"Content-Encoding": "gzip"}))
    status, out, err = run(*WORDS[word])
    assert status == 3
    assert "answered 200 with more than 1,000,000 bytes" in out + err


@pytest.mark.parametrize("word", WORDS)
def test_answer_without_end(
    answering: Answering, run: Run, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """A byte now and then holds nobody beyond the command's time."""
    asked = _http.Asker.__init__

    def at_once(self: _http.Asker, url: str, **options: object) -> None:
        asked(self, url, **{**options, "seconds": 0.3})  # type: ignore[arg-type]

    monkeypatch.setattr(_http.Asker, "__init__", at_once)

    async def drip() -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await anyio.sleep(0.02)

    answering(lambda _: StreamingResponse(drip()))
    status, out, err = run(*WORDS[word])
    assert status == 3
    assert "did not answer in time" in out + err


@pytest.mark.parametrize(
    ("status", "kind"),
    [(302, "text/plain"), (200, "text/html"), (404, "text/plain"), (404, "text/html"), (400, "")],
)
def test_answer_that_shows_nothing_of_the_token(
    answering: Answering, run: Run, status: int, kind: str
) -> None:
    """A gateway's redirect, page or unknown path is not taken for the service's consent."""
    answering(lambda _: Response("x", status, headers={"Content-Type": kind, "Location": "/login"}))
    code, out, _ = run("token", "--check")
    assert code == commands.UNREACHABLE
    assert f"answered {status}, which shows nothing" in out


@pytest.mark.parametrize(("known", "status"), [("/hsm/v2", 0), ("/none", commands.UNREACHABLE)])
def test_services_that_a_cluster_does_not_have(
    answering: Answering,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    known: str,
    status: int,
) -> None:
    """A gateway without BSS's paths is no failure, if another service accepts the token."""
    gateway = answering(
        lambda request: (
            JSONResponse([])
            if request.url.path.startswith(known)
            else Response("404 page not found", 404, media_type="text/plain")
        )
    )
    monkeypatch.delenv("OPENCHAMI_SMD_URI")
    monkeypatch.setenv("OPENCHAMI_BASE_URI", gateway.url)
    code, out, _ = run("token", "--check")
    assert code == status
    assert f"bss at {gateway.url}: answered 404" in out


def test_answer_cannot_change_the_terminal(answering: Answering, run: Run) -> None:
    """Control characters are escaped, lines and indents stay; an odd charset is read as UTF-8."""
    kind = {"Content-Type": "text/plain; charset=idna"}
    answering(lambda _: Response("a\tb\r\nc\x1b[2J\x9bd\n", headers=kind))
    assert run("call", PATH)[:2] == (0, "a\tb\nc\\x1b[2J\\x9bd\n")


def test_characters_that_the_locale_lacks(answering: Answering) -> None:
    """They are escaped, and no traceback."""
    answering(lambda _: Response("\u2603", headers={"Content-Type": "text/plain"}))
    words = [sys.executable, "-m", "openchami_sdk.auth", "call", PATH]
    ended = subprocess.run(
        words, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}
    )
    assert (ended.returncode, ended.stdout) == (0, b"\\u2603\n"), ended.stderr


def test_document_that_is_nested_deeply(answering: Answering, run: Run) -> None:
    """It is printed as it is."""
    answering(lambda _: Response("[" * 100_000, headers={"Content-Type": "application/json"}))
    assert run("call", PATH)[:2] == (0, "[" * 100_000 + "\n")
    assert run("rotate", "--secret-file", str(_secret()))[0] == 1


@pytest.mark.parametrize("path", ["/hsm/v2/\x01", "/hsm/v2/\udcff", "/hsm/v2/" + "x" * 70_000])
def test_path_that_no_url_can_have(answering: Answering, run: Run, path: str) -> None:
    """It is a fault of the command line."""
    answering(lambda _: Response("{}"))
    status, _, err = run("call", path)
    assert status == 2
    assert "the URL cannot be used" in err


def test_client_without_an_id(answering: Answering, run: Run) -> None:
    """It is no client, and its file does not stay behind."""
    answering(lambda _: Response('{"client_id": "", "client_secret": "s3cret"}', 201))
    status, _, err = run("register", "bss", "--secret-file", "bss.json")
    assert status == 1
    assert "has no client" in err
    assert not Path("bss.json").exists()


def _secret() -> Path:
    path = Path("secret.json")
    path.write_text('{"client_id": "bss", "client_secret": "s3cret"}')
    return path
