"""Fixtures for the tests that look for leaks."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.leaks.sentinels import SECRET, TOKEN
from openchami_sdk.auth import ClientCredentialsAuth


@pytest.fixture
def secretive(server: Loopback, make_auth: MakeAuth) -> MakeAuth:
    """Makes authentications with the sentinel secret; the server issues the sentinel token."""
    server.secrets["svc"] = {SECRET}
    server.make_token = lambda n: TOKEN

    def make(**options: Any) -> ClientCredentialsAuth:
        return make_auth(**{"client_secret": SECRET, **options})

    return make


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that anybody logs, at DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)
