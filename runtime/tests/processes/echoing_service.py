"""A service in a process of its own, which answers each call with what was asked."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any

from benchmarks.service_process import service_process
from openchami_sdk import smd


def echoing_service() -> AbstractContextManager[str]:
    """Its URL."""
    return service_process(_component)


def _component(request: bytes) -> bytes:
    xname = request.split(b" ", 2)[1].rpartition(b"/")[2]
    return b'{"ID": "%b", "Type": "Node"}' % xname


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
