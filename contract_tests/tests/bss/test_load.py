"""Boot scripts are served while BSS's credentials change under it."""

from __future__ import annotations

import asyncio

from benchmarks.load import run


def test_no_request_fails_while_credentials_change() -> None:
    """Two secret rotations and an outage of the token server, unnoticed by those who boot."""
    result = asyncio.run(run(requests=400, parallel=20, token_lifetime=1))
    assert result.failures == []
    assert (result.rotations, result.outages) == (2, 1)
    assert result.smd_calls["success"] > 0
    assert "  failed requests      0" in result.lines()
