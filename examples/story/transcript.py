"""Prints a story, and every exchange of it, with secrets and tokens masked."""

from __future__ import annotations

from typing import Any

import httpx
from rich.console import Console
from rich.markup import escape
from rich.rule import Rule

from story.masks import masked_body, masked_header

LONGEST_BODY = 18


class DemoError(Exception):
    """A step did not do what it says."""


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise DemoError(otherwise)


class Transcript:
    """Prints the story, and every exchange that passes through `transport`."""

    def __init__(self) -> None:
        self.console = Console(highlight=False, soft_wrap=True)
        self.exchanges: list[tuple[str, str, int]] = []
        self._step = 0

    def step(self, title: str, *lines: str) -> None:
        self._step += 1
        self.console.print()
        self.console.print(Rule(f"[bold]{self._step}. {title}[/]", align="left"))
        for line in lines:
            self.console.print(line)

    def transport(self) -> httpx.BaseTransport:
        return _Wire(self)

    def exchange(self, request: httpx.Request, response: httpx.Response) -> None:
        url = request.url
        self.exchanges.append((request.method, url.path, response.status_code))
        self.console.print()
        self.console.print(f"[cyan]→ {request.method} {escape(str(url))}[/]")
        for name in ("Authorization", "Content-Type"):
            if name in request.headers:
                self._dim(f"{name}: {masked_header(request.headers[name])}")
        self._body(masked_body(request.headers.get("Content-Type", ""), request.content))
        color = "green" if response.is_success else "yellow"
        self.console.print(f"[{color}]← {response.status_code} {response.reason_phrase}[/]")
        self._body(masked_body(response.headers.get("Content-Type", ""), response.content))

    def _body(self, text: str) -> None:
        lines = text.splitlines()
        for line in lines[:LONGEST_BODY]:
            self._dim(line)
        if len(lines) > LONGEST_BODY:
            self._dim(f"… {len(lines) - LONGEST_BODY} more lines")

    def _dim(self, line: str) -> None:
        self.console.print(f"  [dim]{escape(line)}[/]")

    def audit(self, records: list[dict[str, Any]]) -> None:
        """The audit records, one a line."""
        rows = [("who", "as client", "call", "answer", "token")]
        rows += [
            (
                f"{record['actor']} {record['subject'] or '-'}",
                record["client_id"] or "-",
                f"{record['method']} {record['path']}",
                f"{record['status']}{' after a 401' if record['retried'] else ''}",
                (record["token_fp"] or "-")[:8],
            )
            for record in records
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        self.console.print()
        for number, row in enumerate(rows):
            line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self.console.print(escape(line), style="magenta" if number else "bold magenta")


class _Wire(httpx.HTTPTransport):
    def __init__(self, transcript: Transcript) -> None:
        super().__init__(trust_env=False)
        self._transcript = transcript

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = super().handle_request(request)
        response.request = request
        response.read()
        self._transcript.exchange(request, response)
        return response
