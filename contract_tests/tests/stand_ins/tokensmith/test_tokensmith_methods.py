"""Methods that TokenSmith refuses."""

from __future__ import annotations

import httpx
import pytest

from openchami_sdk.testing.tokensmith import RunningTokenSmith


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("HEAD", "/health", 405, ["GET"]),
        ("PUT", "/oauth/token/", 405, ["GET", "POST"]),
        ("PUT", "/no/such/page", 404, []),
        ("PROPFIND", "/oauth/token", 405, []),
        ("PROPFIND", "/no/such/page", 405, []),
    ],
)
def test_methods_that_are_refused(
    server: RunningTokenSmith,
    http: httpx.Client,
    method: str,
    path: str,
    status: int,
    allow: list[str],
) -> None:
    """One that its router does not know is refused on every path, without a word on others."""
    answer = http.request(method, f"{server.url}{path}")
    assert answer.status_code == status
    assert sorted(answer.headers.get_list("Allow", split_commas=True)) == allow
