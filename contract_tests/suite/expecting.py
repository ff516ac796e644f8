"""What a good service answers no to."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from openchami_sdk import bss, smd


@contextlib.contextmanager
def refusal(status: int, sentence: str) -> Iterator[None]:
    """The block's call is answered with this error; `sentence` says what is wrong if not.

    Raises `AssertionError` with the sentence and what was answered instead.
    """
    try:
        yield
    except (smd.StatusError, bss.StatusError) as error:
        answered = error.status_code
        assert answered == status, f"{sentence}: answered {answered}, not {status}"
    else:
        raise AssertionError(f"{sentence}: not answered {status}")
