"""The two ways in which the real service's database layer says no, and how handlers pass it on.

What the layer understands and refuses has a sentence of its own and becomes 400. What Postgres
refuses becomes 500 with the handler's sentence; the reason stays in the log (SMD v2.20.5).
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from openchami_sdk.testing._go.paths import legible
from openchami_sdk.testing.smd._answers import bad_request, failure

QUERY_FAILED: Final = "failed to query DB."

INT32: Final = 2**31
INT64: Final = 2**63
"""The first numbers that the columns `INTEGER` and `BIGINT` have no room for."""


class InvalidArgumentError(Exception):
    """The database layer understands the argument and refuses it; carries its sentence."""


class DatabaseError(Exception):
    """Postgres refuses the statement."""


@contextmanager
def answering(*, prefix: str = "", failed: str = QUERY_FAILED) -> Generator[None]:
    """Turn what the database layer refuses into the answer of a handler.

    Args:
        prefix: What the handler writes before the layer's sentence.
        failed: The handler's sentence for everything else.
    """
    try:
        yield
    except InvalidArgumentError as error:
        raise bad_request(f"{prefix}{error}") from None
    except DatabaseError:
        raise failure(failed) from None


def storable(text: str) -> str:
    """*text*, which Postgres takes as a string.

    Raises:
        DatabaseError: It contains U+0000, or bytes that are not UTF-8.
    """
    if "\0" in text or text != legible(text):
        raise DatabaseError
    return text


def fitting(text: str, length: int) -> str:
    """*text*, which a column of *length* characters has room for.

    Raises:
        DatabaseError: It is longer.
    """
    if len(text) > length:
        raise DatabaseError
    return text
