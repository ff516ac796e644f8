"""One request and its answer, authentication included; every answer is read within bounds."""

from __future__ import annotations

import time
from typing import Any

from .. import http
from .answer import Answer, Reader
from .deadline import DeadlineExceeded


def exchange(
    client: http.Client,
    request: http.Request,
    auth: http.AuthFlow | None,
    longest: int,
    ends: float | None,
    how: dict[str, Any],
) -> Answer:
    """Send a request and read its answer; raises what the HTTP library raises.

    Without `auth` the client's own authentication applies, if it has one. `how` are options of the
    client's `send`.
    """
    if auth is None:
        return _read(client.send(request, **how), longest, ends)
    steps = auth.sync_auth_flow(request)
    try:
        request = next(steps)
        while True:
            response = client.send(request, auth=None, **how)
            try:
                request = steps.send(response)
            except StopIteration:
                return _read(response, longest, ends)
            except BaseException:
                response.close()
                raise
            _read(response, longest, ends)
    finally:
        steps.close()


async def exchange_async(
    client: http.AsyncClient,
    request: http.Request,
    auth: http.AuthFlow | None,
    longest: int,
    how: dict[str, Any],
) -> Answer:
    """Send a request and read its answer as `exchange` does, on asyncio or trio."""
    if auth is None:
        return await _read_async(await client.send(request, **how), longest)
    steps = auth.async_auth_flow(request)
    try:
        request = await steps.__anext__()
        while True:
            response = await client.send(request, auth=None, **how)
            try:
                request = await steps.asend(response)
            except StopAsyncIteration:
                return await _read_async(response, longest)
            except BaseException:
                await response.aclose()
                raise
            await _read_async(response, longest)
    finally:
        await steps.aclose()


def _read(response: http.Response, longest: int, ends: float | None) -> Answer:
    reader = Reader(response, longest)
    try:
        if not reader.was_read:
            for chunk in response.iter_raw():
                if reader.full(chunk):
                    break
                if ends is not None and time.monotonic() >= ends:
                    raise DeadlineExceeded
    finally:
        response.close()
    return reader.answer()


async def _read_async(response: http.Response, longest: int) -> Answer:
    reader = Reader(response, longest)
    try:
        if not reader.was_read:
            async for chunk in response.aiter_raw():
                if reader.full(chunk):
                    break
    finally:
        await response.aclose()
    return reader.answer()
