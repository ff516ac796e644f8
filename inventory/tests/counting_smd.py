"""An SMD that counts what is written to it, and `openchami-inventory` as a process."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest import mock

from starlette.types import ASGIApp, Receive, Scope, Send

from openchami_sdk import smd
from openchami_sdk.inventory.__main__ import main

NODES = Path(__file__).parent / "files" / "nodes.yaml"
#: What a hook may have happen to a write: the status of an answer, or nothing.
Hook = Callable[[int], int | None]


class CountingSmd:
    """A stand-in of SMD that tells what is written, and lets a test come in between.

    Attributes:
        url: Its root.
        writes: The method and path of each request that is no GET.
        before: Called with the number of a write before it is made; a status is answered at once.
        after: Called with its number when it was made, before it is answered.
        is_down: Whether every request is answered 503.
        has_vault: Whether passwords are kept where no answer shows them.
    """

    def __init__(self) -> None:
        self.url = ""
        self.writes: list[str] = []
        self.before: Hook = lambda _: None
        self.after: Hook = lambda _: None
        self.is_down = False
        self.has_vault = False

    def around(self, app: ASGIApp) -> ASGIApp:
        async def answer(status: int, send: Send) -> None:
            await send({"type": "http.response.start", "status": status, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        def hiding(send: Send) -> Send:
            start: dict[str, Any] = {}

            async def hidden(message: Any) -> None:
                if message["type"] == "http.response.start":
                    start.update(message)
                    return
                body = re.sub(rb'"Password":"[^"]*"', b'"Password":""', message["body"])
                headers = [pair for pair in start["headers"] if pair[0] != b"content-length"]
                await send({**start, "headers": headers})
                await send({**message, "body": body})

            return hidden

        async def counted(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and self.is_down:
                return await answer(503, send)
            if scope["type"] != "http" or scope["method"] == "GET":
                return await app(scope, receive, hiding(send) if self.has_vault else send)
            self.writes.append(f"{scope['method']} {scope['path']}")
            number = len(self.writes)
            if status := self.before(number):
                return await answer(status, send)

            async def told(message: Any) -> None:
                if message["type"] == "http.response.start":
                    self.after(number)
                await send(message)

            return await app(scope, receive, told)

        return counted


def command(*words: str) -> list[str]:
    """The command line of `openchami-inventory load`."""
    return [sys.executable, "-m", "openchami_sdk.inventory", "load", *words]


def load(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    """Run `openchami-inventory load` without a terminal, in this process: it starts at once."""
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        mock.patch("sys.stdin", io.StringIO()),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        status = main(["load", *words])
    return subprocess.CompletedProcess(words, status, out.getvalue(), err.getvalue())


def dump(client: smd.Client) -> dict[str, list[Any]]:
    """What an SMD holds, in an order of its own, without times."""
    held: dict[str, Any] = {
        "components": client.components.list().components,
        "endpoints": client.redfish_endpoints.list().redfish_endpoints,
        "component_endpoints": client.component_endpoints.list().component_endpoints,
        "interfaces": client.ethernet_interfaces.list(),
        "groups": client.groups.list(),
    }
    for one in held["interfaces"]:
        one.last_update = ""
    for one in held["groups"]:
        one.members.ids = sorted(one.members.ids)
    return {kind: sorted(things, key=repr) for kind, things in held.items()}
