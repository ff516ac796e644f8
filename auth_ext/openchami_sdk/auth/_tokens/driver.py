"""Does what a token source asks for, blocking or awaited."""

from __future__ import annotations

import asyncio
import contextlib
import time

from .channel import Channel, send, send_async
from .loops import in_trio
from .steps import Call, Pause, Send, Steps, TokenAnswer


def drive(steps: Steps, channel: Channel) -> TokenAnswer:
    """Do what a token source asks for, blocking."""
    result: object = None
    with contextlib.closing(steps):
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                answer: TokenAnswer = done.value
                return answer
            result = None
            match step:
                case Send(request):
                    result = send(request, channel)
                case Pause(seconds):
                    time.sleep(seconds)
                case Call(function):
                    result = function()


async def drive_async(steps: Steps, channel: Channel) -> TokenAnswer:
    """Do what a token source asks for, on asyncio or trio."""
    result: object = None
    trio = in_trio()
    with contextlib.closing(steps):
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                answer: TokenAnswer = done.value
                return answer
            result = None
            match step:
                case Send(request):
                    result = await send_async(request, channel)
                case Pause(seconds):
                    await (trio.sleep(seconds) if trio else asyncio.sleep(seconds))
                case Call(function):
                    in_thread = trio.to_thread.run_sync if trio else asyncio.to_thread
                    result = await in_thread(function)
