"""What the recordings of TokenSmith say of a token: its header, its claims, its lifetimes."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

from contract_tests.tests.recordings.matching import differences
from contract_tests.tests.recordings.replay import Answer, Exchange, value_at


def token_differences(exchange: Exchange, answer: Answer) -> Iterator[str]:
    """What differs in the tokens of an answer, by the exchange's `jwt`."""
    for pointer, recorded in exchange.get("jwt", {}).items():
        try:
            header, claims = _parts(value_at(answer.json, pointer))
        except (LookupError, AttributeError, ValueError):
            yield f"jwt {pointer}: there is no token"
            continue
        yield from differences(recorded["header"], header, at=f"jwt {pointer} header")
        yield from differences(recorded["claims"], claims, at=f"jwt {pointer} claims")
        for name, seconds in recorded["lifetimes"].items():
            later, _, earlier = name.partition("-")
            came = claims.get(later, 0) - claims.get(earlier, 0)
            if abs(came - seconds) > 1:
                yield f"jwt {pointer} {name}: {seconds} s expected, {came} s came"


def _parts(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    header, claims, _ = token.split(".")
    return _decoded(header), _decoded(claims)


def _decoded(part: str) -> dict[str, Any]:
    decoded: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return decoded
