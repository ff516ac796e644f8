"""Probes of single calls: a refused token, odd lifetimes, a token endpoint in trouble, leaks."""

from __future__ import annotations

import base64
import io
import logging
import time
import traceback
from typing import Any

import httpx

from .contenders import Contender
from .probe import probe, status, summary
from .world import API_URL, EVIL_URL, Reply, World


def _revoked(contender: Contender) -> tuple[World, Any]:
    """A client whose token has been revoked since its last call."""
    world = World()
    client = contender.client(world)
    client.get(API_URL)
    world.revoke()
    world.reset()
    world.log = []
    return world, client


@probe("token revoked, one call: status, token requests", "200, 1")
def refused_once(contender: Contender) -> str:
    """The 401 is healed with one token request."""
    world, client = _revoked(contender)
    return f"{status(client.get, API_URL)}, {world.token_requests}"


@probe("API refuses every token, 20 calls: token requests", "1")
def refused_always(contender: Contender) -> str:
    """A permanent 401 is not answered with a token request a call."""
    world, client = _revoked(contender)
    world.refuse_all = True
    for _ in range(20):
        status(client.get, API_URL)
    return str(world.token_requests)


@probe("token revoked, upload from a file: bodies sent", "b'hello'")
def one_shot_body(contender: Contender) -> str:
    """A body that can be read once is never sent a second time, empty."""
    world, client = _revoked(contender)
    status(client.post, API_URL, content=io.BytesIO(b"hello"))
    return ", ".join(repr(seen.body) for seen in world.log or () if "api.test" in seen.url)


@probe("generator upload", "streamed")
def streaming(contender: Contender) -> str:
    """Uploads are not read into memory."""
    world = World()
    client = contender.client(world)
    world.log = []
    status(client.post, API_URL, content=(piece for piece in (b"hel", b"lo")))
    headers = [seen.headers for seen in world.log if "api.test" in seen.url]
    return "streamed" if "content-length" not in headers[-1] else "buffered"


@probe("`expires_in` 200, 100, 45, 20, 5 s: token requests for 20 calls each", "1 1 1 1 1")
def short_lived(contender: Contender) -> str:
    """Short-lived tokens are used, not fetched per call."""
    counts = list[str]()
    for life in (200, 100, 45, 20, 5):
        world = World(expires_in=life)
        client = contender.client(world)
        for _ in range(20):
            status(client.get, API_URL)
        counts.append(str(world.token_requests))
    return " ".join(counts)


@probe("no `expires_in`: token requests for 3 calls", "1")
def no_lifetime(contender: Contender) -> str:
    """RFC 6749 makes `expires_in` optional."""
    world = World(expires_in=None)
    client = contender.client(world)
    statuses = [status(client.get, API_URL) for _ in range(3)]
    return str(world.token_requests) if set(statuses) == {"200"} else summary(statuses)


@probe("first token request answers 503: status", "200")
def one_503(contender: Contender) -> str:
    """Passing trouble is tried again."""
    world = World()
    world.script = [Reply(503)]
    return status(contender.client(world).get, API_URL)


@probe("429 with `Retry-After: 1`: status", "200")
def slow_down(contender: Contender) -> str:
    """A short wait that the server asks for is waited."""
    world = World()
    world.script = [Reply(429, b"{}", {"retry-after": "1", "content-type": "application/json"})]
    return status(contender.client(world).get, API_URL)


@probe("endpoint down, token valid but due for renewal: status of 10 calls", "200")
def outage_unnoticed(contender: Contender) -> str:
    """A good token outlives an outage of the endpoint."""
    life, wait = contender.window
    world = World(expires_in=life)
    client = contender.client(world)
    status(client.get, API_URL)
    time.sleep(wait)
    world.down = Reply(503)
    return summary([status(client.get, API_URL) for _ in range(10)])


@probe("endpoint down, no token, 20 calls: token requests", "≤ 3", lambda cell: int(cell) <= 3)
def outage_cold(contender: Contender) -> str:
    """A dead endpoint is not asked for every call."""
    world = World()
    client = _warm_if_needed(contender, world)
    world.down = Reply(503)
    world.reset()
    for _ in range(20):
        status(client.get, API_URL)
    return str(world.token_requests)


@probe("wrong secret, 20 calls: token requests", "1")
def wrong_secret(contender: Contender) -> str:
    """A refused client is not hammered with: servers lock clients out."""
    world = World(expires_in=1)
    client = _warm_if_needed(contender, world)
    world.secret = "another"
    world.reset()
    for _ in range(20):
        status(client.get, API_URL)
    return str(world.token_requests)


def _warm_if_needed(contender: Contender, world: World) -> Any:
    """A client without a good token: some constructors fetch one, which then has to expire."""
    world.expires_in = 1
    client = contender.client(world)
    if world.token_requests:
        time.sleep(1.1)
    world.expires_in = 3600
    return client


@probe("absolute URL to another host, and http: token sent", "no, no")
def other_hosts(contender: Contender) -> str:
    """The token goes where it was meant for."""
    world = World()
    client = contender.client(world)
    status(client.get, API_URL)
    answers = list[str]()
    for url in (EVIL_URL, API_URL.replace("https", "http")):
        world.log = []
        status(client.get, url)
        sent = any("authorization" in seen.headers for seen in world.log if seen.url == url)
        answers.append("yes" if sent else "no")
    return ", ".join(answers)


@probe("token endpoint redirects to another host: secret sent", "no")
def redirecting_endpoint(contender: Contender) -> str:
    """A redirect does not carry the secret on, though the client follows redirects."""
    world = World()
    world.log = []
    world.redirect_token = EVIL_URL
    try:
        status(contender.client(world, follow_redirects=True).get, API_URL)
    except Exception:
        pass
    seen = [s for s in world.log if "evil.test" in s.url]
    return "yes" if any(_has(s.body, s.headers, "sentinel-S3CR3T") for s in seen) else "no"


def _has(body: bytes, headers: dict[str, str], secret: str) -> bool:
    basic = headers.get("authorization", "").removeprefix("Basic ")
    plain = base64.b64decode(basic + "==").decode(errors="replace") if basic else ""
    return secret in plain or secret in body.decode(errors="replace")


@probe("Basic of id `a:b c`, secret `p%+&é` (RFC 6749 §2.3.1)", "a%3Ab+c:p%25%2B%26%C3%A9")
def basic_encoding(contender: Contender) -> str:
    """Both parts are form-encoded before they are joined."""
    if contender.wrapped:
        return "sent by the benchmark"
    world = World()
    world.log = []
    assert contender.sync is not None
    settings = contender.settings(world) | {"client_id": "a:b c", "client_secret": "p%+&é"}
    status(contender.sync(**settings).get, API_URL)
    header = next(s.headers["authorization"] for s in world.log if "idp.test" in s.url)
    return base64.b64decode(header.removeprefix("Basic ")).decode(errors="replace")


@probe("caller's hooks and history see the token request", "no")
def visible_exchange(contender: Contender) -> str:
    """The secret's request is not the caller's business."""
    hosts = list[str]()

    def note(request: httpx.Request) -> None:
        hosts.append(request.url.host)

    response = contender.client(World(), event_hooks={"request": [note]}).get(API_URL)
    return "yes" if "idp.test" in hosts or response.history else "no"


@probe("secret or token in repr, DEBUG log, error, frames of the traceback", "none")
def leaks(contender: Contender) -> str:
    """A sentinel is looked for where crash reporters and log files would keep it."""
    if contender.wrapped:
        return "sent by the benchmark"
    lines = list[str]()

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    logging.root.addHandler(Keep())
    logging.root.setLevel(logging.DEBUG)
    world = World()
    client = contender.client(world)
    status(client.get, API_URL)
    sentinels = ("sentinel-S3CR3T", world.issued[0])
    found = list[str]()
    auth: Any = getattr(client, "auth", None)
    inside: dict[str, Any] = (auth or client).__dict__
    things: list[Any] = [client, auth, getattr(client, "token", None), *inside.values()]
    if any(s in repr(thing) for s in sentinels for thing in things):
        found.append("repr")
    if any(s in line for s in sentinels for line in lines):
        found.append("log")
    if any(s in text for s in sentinels for text in _of_failure(contender)):
        found.append("error")
    return ", ".join(found) or "none"


def _of_failure(contender: Contender) -> list[str]:
    world = World()
    world.secret = "sentinel-S3CR3T"
    world.down = Reply(401, b'{"error": "invalid_client"}', {"content-type": "application/json"})
    try:
        contender.client(world).get(API_URL)
    except Exception as error:
        texts = ["".join(traceback.format_exception(error))]
        frame = error.__traceback__
        while frame is not None:
            if "/benchmarks/" not in frame.tb_frame.f_code.co_filename:
                texts.append(repr(list(frame.tb_frame.f_locals.values())))
            frame = frame.tb_next
        return texts
    return []
