"""A sentinel secret and token, and the search for them in all that can be seen of an error."""

from __future__ import annotations

import base64
import pprint
import traceback
from collections.abc import Iterator

from auth_ext.tests.auth_loopback import jwt

SECRET = "sentinel-S3CR3T-0123456789"
TOKEN = jwt(sub="svc", jti="id", filler="sentinel-T0K3N")
USER_TOKEN = jwt(sub="ann", filler="sentinel-US3R-T0K3N")
BASIC = base64.b64encode(f"svc:{SECRET}".encode()).decode()
SENTINELS = {"secret": SECRET, "Basic": BASIC[8:-4], "token": TOKEN, "user's token": USER_TOKEN}


def leaks(text: str) -> list[str]:
    """Which of the sentinels a text holds."""
    return [name for name, value in SENTINELS.items() if value in text]


def of_exception(error: BaseException) -> Iterator[str]:
    """All that a crash reporter prints of an exception: chains, locals of each frame."""
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        current = queue.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        queue += [current.__cause__, current.__context__]
        yield repr(current) + str(current) + repr(vars(current))
        yield "".join(traceback.TracebackException.from_exception(
            current, capture_locals=True, compact=False).format())  # fmt: skip
        frame = current.__traceback__
        while frame is not None:
            code = frame.tb_frame.f_code
            if "/tests/" not in code.co_filename:
                yield f"{code.co_qualname}: {pprint.pformat(frame.tb_frame.f_locals)}"
            frame = frame.tb_next
