"""Delivery of state change notifications to the URLs of those who subscribed."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import msgspec

from openchami_sdk.core import http
from openchami_sdk.testing.smd._records import Change, Subscription
from openchami_sdk.testing.smd._store import Store

_ATTEMPTS: Final = 3
_PAUSE_SECONDS: Final = 0.25
_TIMEOUT_SECONDS: Final = 2.0


class Messenger:
    """A listener of a store that POSTs every `Change` to the URLs subscribed to it.

    It must be called where the service's event loop runs, and returns at once. A URL gets its
    notifications one after the other, each until it answers 200, three times at most. Only
    programs on this host are told: a stand-in sends nothing to the network.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._latest: dict[str, asyncio.Task[None]] = {}

    def __call__(self, change: Change) -> None:
        body = msgspec.json.encode(change)
        for url in subscribed(self._store, change):
            if not _on_this_host(url):
                continue
            task = asyncio.get_running_loop().create_task(
                self._deliver(url, body, after=self._latest.get(url))
            )
            self._latest[url] = task
            task.add_done_callback(partial(self._forget, url))

    def _forget(self, url: str, done: asyncio.Task[None]) -> None:
        if self._latest.get(url) is done:
            del self._latest[url]

    async def _deliver(self, url: str, body: bytes, *, after: asyncio.Task[None] | None) -> None:
        if after is not None:
            await asyncio.wait([after])
        # No proxy of the environment may carry this off the host, nor may a redirect.
        async with http.in_use().async_client(
            timeout=_TIMEOUT_SECONDS, verify=False, trust_env=False, follow_redirects=False
        ) as client:
            for attempt in range(_ATTEMPTS):
                if attempt:
                    await asyncio.sleep(_PAUSE_SECONDS)
                if not self._is_wanted(url):
                    return
                with contextlib.suppress(*http.HTTPError, *http.InvalidURL):
                    answer = await client.post(
                        url, content=body, headers={"Content-Type": "application/json"}
                    )
                    if answer.status_code == 200:
                        return

    def _is_wanted(self, url: str) -> bool:
        return any(known.Url == url for known in self._store.subscriptions.values())


def subscribed(store: Store, change: Change) -> list[str]:
    """The URLs to tell of *change*, each once.

    A change has one trigger: its state; without one its role, its sub-role, its software status;
    else that components were enabled or disabled. A change of the flag alone concerns nobody.
    """
    return list(
        dict.fromkeys(
            known.Url for known in store.subscriptions.values() if _is_triggered(known, change)
        )
    )


def _is_triggered(known: Subscription, change: Change) -> bool:
    for word, words in (
        (change.State, known.States),
        (change.Role, known.Roles),
        (change.SubRole, known.SubRoles),
        (change.SoftwareStatus, known.SoftwareStatus),
    ):
        if word:
            return word.lower() in (one.lower() for one in words)
    return change.Enabled is not None and known.Enabled is True


def _on_this_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme not in ("http", "https"):
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
