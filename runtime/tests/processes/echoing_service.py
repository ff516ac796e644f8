"""A service in a process of its own, which answers each call with what was asked."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from openchami_sdk import smd


class _Protocol(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._seen = b""

    def data_received(self, data: bytes) -> None:
        *requests, self._seen = (self._seen + data).split(b"\r\n\r\n")
        for request in requests:
            xname = request.split(b" ", 2)[1].rpartition(b"/")[2]
            body = b'{"ID": "%b", "Type": "Node"}' % xname
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (len(body), body)
            )


def _serve(told: Connection) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(_Protocol, "127.0.0.1", 0, backlog=2048)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


@contextmanager
def echoing_service() -> Generator[str]:
    """Its URL."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def xnames(first: int, count: int) -> Iterable[str]:
    """Names that no two jobs share."""
    return (f"x{number}c0s0b0n0" for number in range(first, first + count))


def wrong(client: smd.Client, names: Iterable[str]) -> list[str]:
    """What the service is asked for, one after another, and what came instead."""
    answers = ((name, client.components.get(name).id) for name in names)
    return [f"{name}: {answer}" for name, answer in answers if answer != name]


def ask(client: smd.Client, first: int) -> list[str]:
    """What was wrong with 20 calls."""
    return wrong(client, xnames(first, 20))


def do_job(job: tuple[smd.Client, int, int]) -> tuple[int, list[str]]:
    """One job of a pool's worker: the worker, and what was wrong."""
    client, first, count = job
    return os.getpid(), wrong(client, xnames(first, count))


def take_jobs(client: smd.Client, jobs: Any, results: Any) -> None:
    """A worker that takes jobs from a queue until there are none."""
    while (first := jobs.get()) is not None:
        results.put(do_job((client, first, 25)))
