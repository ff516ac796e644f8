"""What a call costs with a token at hand.

All contenders take turns in short blocks, in changing order, so that other work on the machine
hits all alike.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

import httpx

from .contenders import Contender, raw
from .world import API_URL, World

ROUNDS, CALLS = 300, 20
BLOCKS, FLOWS = 60, 500


def ratios(contenders: list[Contender]) -> dict[str, float]:
    """Seconds a call over those of bare httpx with a fixed header; median over the rounds."""
    bare = raw()
    clients = {c.name: c.client(World()) for c in (bare, *contenders) if c.http is httpx}
    found = {name: list[float]() for name in clients}
    order = list(clients)
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            random.shuffle(order)
            seconds = {name: _block(clients[name]) for name in order}
            for name, value in seconds.items():
                found[name].append(value / seconds[bare.name])
    finally:
        gc.enable()
    del found[bare.name]
    return {name: statistics.median(values) for name, values in found.items()}


def _block(client: Any) -> float:
    began = time.perf_counter()
    for _ in range(CALLS):
        client.get(API_URL)
    return time.perf_counter() - began


def flows(contenders: list[Contender]) -> dict[str, float]:
    """Microseconds that the authentication alone takes, without client and transport.

    Each one's fastest block counts: other work can only make a block slower.
    """
    runs: dict[str, Callable[[], float]] = {}
    for contender in contenders:
        client = contender.client(World())
        client.get(API_URL)
        auth = getattr(client, "auth", None) or getattr(client, "token_auth", None)
        runs[contender.name] = _flow(contender.http, client, auth)
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(BLOCKS):
        for name, run in runs.items():
            best[name] = min(best[name], run())
    return best


def _flow(http: Any, client: Any, auth: Any) -> Callable[[], float]:
    request = client.build_request("GET", API_URL)
    response = http.Response(200, request=request)
    ensure = getattr(client, "ensure_active_token", None)

    def run() -> float:
        began = time.perf_counter()
        for _ in range(FLOWS):
            if ensure is not None:
                ensure(client.token)
            flow = auth.sync_auth_flow(request)
            response.request = next(flow)  # as a client answers: of the request that it was given
            try:
                flow.send(response)
            except StopIteration:
                pass
        return (time.perf_counter() - began) / FLOWS * 1e6

    return run
