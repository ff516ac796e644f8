"""Does what a token source asks for."""

from __future__ import annotations

import contextlib
import time

from .channel import Channel, send
from .steps import Call, Pause, Send, Steps, TokenAnswer


def drive(steps: Steps, channel: Channel) -> TokenAnswer:
    """Do what a token source asks for, and return what it returns."""
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
                case Send():
                    result = send(step, channel)
                case Pause(seconds):
                    time.sleep(seconds)
                case Call(function):
                    result = function()
