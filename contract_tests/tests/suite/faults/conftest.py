"""The servers before which the tests put a bad network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openchami_sdk.testing import serve, smd, tokens


@pytest.fixture
def servers() -> Iterator[tuple[str, Any]]:
    """SMD and a token server that are well."""
    with tokens.start() as server, serve(smd.create_app(jwks_url=server.jwks_url)) as running:
        yield running.url, server
