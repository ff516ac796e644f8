"""Clients for the local BSS and SMD, with either store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest

from openchami_sdk import auth, bss, smd
from openchami_sdk.testing import Stack, stack_fixture


def credentials(stack: Stack) -> auth.ClientCredentialsAuth:
    """Whoever uses the stack, signed in at both services."""
    return auth.ClientCredentialsAuth(
        stack.token_url,
        stack.client_id,
        auth.FileSecrets(stack.client_secret_file),
        allowed_origins=[stack.smd_url, stack.bss_url],
    )


memory_stack = stack_fixture(profile="memory")  # whose BSS behaves as with etcd


@pytest.fixture
def inventory(openchami_stack: Stack) -> Iterator[smd.Client]:
    """SMD's client, of the stack with Postgres' ways."""
    with smd.Client(openchami_stack.smd_url, auth=credentials(openchami_stack)) as client:
        yield client


@pytest.fixture
def boot(openchami_stack: Stack) -> Iterator[bss.Client]:
    """BSS's client, of the stack with Postgres' ways."""
    with bss.Client(openchami_stack.bss_url, auth=credentials(openchami_stack)) as client:
        yield client


@pytest.fixture
def etcd_inventory(memory_stack: Stack) -> Iterator[smd.Client]:
    """SMD's client, of the stack with etcd's ways."""
    with smd.Client(memory_stack.smd_url, auth=credentials(memory_stack)) as client:
        yield client


@pytest.fixture
def etcd_boot(memory_stack: Stack) -> Iterator[bss.Client]:
    """BSS's client, of the stack with etcd's ways."""
    with bss.Client(memory_stack.bss_url, auth=credentials(memory_stack)) as client:
        yield client


@pytest.fixture
def etcd_boot_from(memory_stack: Stack) -> Iterator[Callable[[str], bss.Client]]:
    """Makes a client of the stack with etcd's ways that calls from an IP address."""
    with ExitStack() as clients:

        def make(address: str) -> bss.Client:
            http = clients.enter_context(httpx.Client(headers={"X-Forwarded-For": address}))
            return bss.Client(memory_stack.bss_url, http_client=http)

        yield make
