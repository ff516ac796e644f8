"""What the run itself sent as a secret is in no file and on no terminal, however it comes back."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract import redaction
from openchami_sdk.contract.results.record import Exchange
from openchami_sdk.testing import serve, tokens

SECRET = 's3ntinel/+<&>"\\ %41ä~'
"""A secret with whatever some form escapes."""


@pytest.fixture(autouse=True)
def _own_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_SENT", redaction.Sent())


def _all_unicode_escapes(text: str) -> str:
    return "".join(f"\\u{ord(c):04X}" for c in text)


FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "percent": lambda text: quote(text, safe=""),
    "percent, twice": lambda text: quote(quote(text, safe=""), safe=""),
    "every byte in percent": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "HTML": html.escape,
    "HTML, numbers": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "HTML, hexadecimal": lambda text: "".join(f"&#x{ord(c):X};" for c in text),
    "JSON": json.dumps,
    "JSON in UTF-8": lambda text: json.dumps(text, ensure_ascii=False),
    "JSON, every character": _all_unicode_escapes,
    "JSON within JSON": lambda text: json.dumps({"body": json.dumps({"said": text})}),
    "JSON, three deep": lambda text: json.dumps(json.dumps(json.dumps(text))),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 after one byte": lambda text: base64.b64encode(f"a{text}".encode()).decode(),
    "base64 after two bytes": lambda text: base64.b64encode(f"id{text}zz".encode()).decode(),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    "base64 in percent": lambda text: quote(base64.b64encode(text.encode()).decode(), safe=""),
    "hexadecimal": lambda text: text.encode().hex(),
    "upper case": str.upper,
    "HTML in percent": lambda text: quote(html.escape(text), safe=""),
    "percent in HTML": lambda text: html.escape(quote(text, safe="")).replace("%", "&#37;"),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_hidden(form: str) -> None:
    """The form is not there, and the rest of the text is."""
    redaction.remember(SECRET)
    shown = FORMS[form](SECRET)
    text = redaction.redact(f"before [{shown}] after")
    assert shown.strip('"') not in text
    assert "s3ntinel" not in text
    assert redaction.HIDDEN in text
    if form not in ("percent in HTML", "HTML in percent"):
        assert text.startswith("before [")
        assert text.endswith("] after")


def _lines(text: str, between: str) -> str:
    return between.join(text[at : at + 10] for at in range(0, len(text), 10))


LONG = "bootstrap-s3ntinel+Q1w2E3r4T5y6U7i8O9p0/aZsXdCfVgBhN=="
BROKEN: dict[str, Callable[[str], str]] = {
    "lines": lambda text: _lines(text, "\n"),
    "a folded header": lambda text: _lines(text, "\r\n\t"),
    "lines in JSON": lambda text: json.dumps(_lines(text, "\n")),
    "lines in JSON within JSON": lambda text: json.dumps(json.dumps(_lines(text, "\r\n"))),
    "characters without width": lambda text: _lines(text, "\u200b"),
    "UTF-16": lambda text: text.encode("utf-16").decode("utf-8", "replace"),
    "UTF-16 in JSON": lambda text: json.dumps(text.encode("utf-16-be").decode("latin-1")),
    "base64 in lines": lambda text: base64.encodebytes(text.encode() * 2).decode(),
    "base64 for URLs, in JSON in a URL": lambda text: quote(
        json.dumps({"a": base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")}), safe=""
    ),
    "Basic": lambda text: base64.b64encode(f"me:{quote_plus(text)}".encode()).decode(),
    "hexadecimal bytes": lambda text: text.encode().hex(" ").upper(),
    "decimal bytes": lambda text: str(list(text.encode())),
    "a list of characters": lambda text: json.dumps(list(text)),
}


@pytest.mark.parametrize("form", BROKEN)
def test_a_long_secret_that_is_broken_up_is_hidden(form: str) -> None:
    """With the text around it, if need be."""
    redaction.remember(LONG)
    shown = BROKEN[form](LONG)
    text = redaction.redact(f"before [{shown}] after")
    assert redaction.HIDDEN in text
    assert len(text) < len(shown) / 2 + len("before [] after")


def test_parts_of_a_token_are_hidden() -> None:
    """A service that answers the payload or the signature of a token discloses it."""
    redaction.remember("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzZGsifQ.c2lnbmF0dXJl")
    said = redaction.redact("claims eyJzdWIiOiJzZGsifQ, signature c2lnbmF0dXJl")
    assert said == f"claims {redaction.HIDDEN}, signature {redaction.HIDDEN}"


NAMED = "sentinel-9d21"


@pytest.mark.parametrize(
    "text",
    [
        f"console=ttyS0 passwd={NAMED} quiet",
        f"bmc_password={NAMED}",
        f"https://x/?access_token={NAMED}&a=1",
        f"next%3Faccess_token%3D{NAMED}",
        json.dumps({"Password": NAMED}),
        json.dumps({"Password": [NAMED]}),
        json.dumps({"params": json.dumps({"BmcPassword": NAMED, "a": 1})}),
        json.dumps(json.dumps({"params": json.dumps({"Key": f'a"{NAMED}'})})),
        json.dumps({"passphrase": NAMED})[:-3],
    ],
)
def test_what_is_called_a_secret_is_hidden(text: str) -> None:
    """Kernel parameters, JSON within JSON, and values that were cut."""
    assert NAMED not in redaction.redact(text)


def test_a_secret_at_the_cut_is_hidden() -> None:
    """No part of a secret is left where a long body is cut, and a long body stays short."""
    redaction.remember(SECRET)
    for before in range(4060, 4100, 3):
        answer = httpx.Response(200, text="x" * before + SECRET + "y" * 1_000_000)
        shown = Exchange.of(httpx.Request("GET", "https://x.example/"), answer)
        assert "s3n" not in shown.body
        assert len(shown.body) < 5000


def test_headers_and_url_are_searched() -> None:
    """A redirect to a login page carries what was sent."""
    redaction.remember(SECRET)
    location = f"https://login.example/?next={quote(SECRET, safe='')}"
    answer = httpx.Response(302, headers={"Location": location, "Server": "s3ntinel-free"})
    shown = Exchange.of(httpx.Request("GET", location), answer)
    assert "s3ntinel%2F" not in shown.headers["location"] + shown.url
    assert shown.headers["server"] == "s3ntinel-free"


def test_a_service_that_echoes_the_token(tmp_path: Path) -> None:
    """Whatever it echoes it as, the run's token and secret are in no file and on no terminal."""
    sent: list[str] = []

    async def echo(request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        sent.append(token)
        if request.url.path.endswith("/ready"):
            return JSONResponse({"code": "0", "message": "HSM is healthy"})
        if token.count(".") != 2:
            return PlainTextResponse("no token found\n", 401)
        shown = list(FORMS.values())[len(sent) % len(FORMS)](token)
        headers = {"Location": f"/login?next={quote(token)}"}
        return JSONResponse(
            [{"label": shown, "description": {"\x1b[31m\u202e[red]": 1}}], 200, headers
        )

    app = Starlette(routes=[Route("/{path:path}", echo, methods=["GET", "POST", "PUT"])])
    with tokens.start() as server, serve(app) as running:
        suite = Suite.against(tmp_path, running.url, server, level="read-only")
        code, said = suite.run("--only", "smd.groups_list", "--budget", "1s")
    assert code == 1, said
    written = "".join(path.read_text("utf-8") for path in tmp_path.rglob("reports/*/*"))
    secrets = {token for token in sent if token.count(".") == 2}
    secrets |= {suite.environment["OPENCHAMI_CLIENT_SECRET"]}
    secrets |= {part for token in sent for part in token.split(".")[1:] if len(part) > 8}
    assert len(secrets) > 3
    for secret in secrets:
        for form in FORMS.values():
            assert form(secret) not in written
            assert form(secret) not in said
    assert redaction.HIDDEN in written
    # Nothing that the service said colours the terminal or turns its lines.
    assert not set(said) & set("\x1b\u202e")


@pytest.mark.parametrize(
    "text",
    [
        "%" + "25" * 50_000 + "41",
        "&" + "amp;" * 50_000 + "#65;",
        "\\" * 50_000 + "x",
        '"token": "' + "\\" * 50_000 + "x",
        "&#37;" + "25&#37;" * 5_000,
    ],
    ids=["percent", "HTML", "backslashes", "a member that is cut off", "one in another"],
)
def test_text_that_was_escaped_again_and_again(text: str) -> None:
    """It is searched in a time that grows with its length, and no secret is left in it."""
    redaction.remember(SECRET)
    shown = redaction.redact(f"{text}{quote(SECRET, safe='')}")
    assert quote(SECRET, safe="") not in shown


def test_escapes_beyond_what_can_be_read() -> None:
    """A text that cannot be read is hidden as a whole."""
    redaction.remember(SECRET)
    text = quote(SECRET, safe="")
    for _ in range(30):
        text = html.escape(text).replace("&", "%26").replace("%26", "&#37;26")
    assert redaction.redact(f"said: {text}") == redaction.HIDDEN
