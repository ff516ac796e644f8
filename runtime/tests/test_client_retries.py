"""Calls that may be repeated are, a bounded number of times."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
import trio

from openchami_sdk import smd

pytestmark = pytest.mark.usefixtures("library")

EMPTY: dict[str, Any] = {"Components": []}


class _Pauses(list[float]):
    """A sleep that does not."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_read_is_tried_again(service: Any, status: int) -> None:
    """Statuses that say "later" are followed by another try, after a growing pause."""
    service.answer(status).answer(status).answer(200, EMPTY)
    pauses = _Pauses()
    assert smd.Client(service.url, sleep=pauses).components.list().components == []
    assert len(service.seen) == 3
    assert 0.25 <= pauses[0] <= 0.5 <= pauses[1] <= 1.0


def test_a_dropped_connection_is_tried_again(service: Any) -> None:
    """A connection that breaks before the answer is followed by another try."""
    service.drop().answer(200, EMPTY)
    assert smd.Client(service.url, sleep=_Pauses()).components.list().components == []
    assert len(service.seen) == 2


def test_retries_end(service: Any) -> None:
    """After the last retry the error is raised; retries=0 makes none."""
    service.answer(503)
    for retries, sent in ((2, 3), (0, 4)):
        with pytest.raises(smd.ServiceUnavailableError):
            smd.Client(service.url, retries=retries, sleep=_Pauses()).components.list()
        assert len(service.seen) == sent


@pytest.mark.parametrize("status", [400, 401, 404, 409, 500])
def test_other_statuses_are_final(service: Any, status: int) -> None:
    """What another try would not change is raised at once."""
    service.answer(status)
    with pytest.raises(smd.StatusError):
        smd.Client(service.url, sleep=_Pauses()).components.list()
    assert len(service.seen) == 1


def test_what_changes_more_when_repeated_is_sent_once(service: Any) -> None:
    """POST and PATCH are not repeated, save for queries by POST."""
    service.answer(503)
    client = smd.Client(service.url, sleep=_Pauses())
    with pytest.raises(smd.ServiceUnavailableError):
        client.groups.create(smd.GroupCreate(label="blue"))
    assert len(service.seen) == 1
    with pytest.raises(smd.ServiceUnavailableError):
        client.components.query(smd.ComponentQuery(component_ids=["x0"]))
    assert len(service.seen) == 1 + 3


@pytest.mark.parametrize(
    ("asked", "pause"), [("0", 0.0), ("7", 7.0), ("3600", 30.0), ("-1", 0.0), ("soon", None)]
)
def test_retry_after_is_honoured_and_capped(service: Any, asked: str, pause: float | None) -> None:
    """Retry-After sets the pause, up to half a minute; nonsense is ignored."""
    service.answer(429, headers={"Retry-After": asked}).answer(200, EMPTY)
    pauses = _Pauses()
    smd.Client(service.url, sleep=pauses).components.list()
    assert pauses[0] == pause if pause is not None else 0.25 <= pauses[0] <= 0.5


def test_retry_after_may_be_a_date(service: Any) -> None:
    """A date in the past asks for no pause, one far ahead for the longest."""
    for days, pause in ((-1, 0.0), (1, 30.0)):
        when = format_datetime(datetime.now(UTC) + timedelta(days=days), usegmt=True)
        service.instead().answer(503, headers={"Retry-After": when}).answer(200, EMPTY)
        pauses = _Pauses()
        smd.Client(service.url, sleep=pauses).components.list()
        assert pauses == [pause]


def test_the_async_client_retries_alike(service: Any) -> None:
    """AsyncClient repeats the same calls, sleeping without blocking the loop."""
    service.answer(503).drop().answer(200, EMPTY)
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async def call() -> smd.ComponentList:
        async with smd.AsyncClient(service.url, sleep=sleep) as client:
            return await client.components.list()

    assert asyncio.run(call()).components == []
    assert len(pauses) == 2


def test_trio_serves_as_well(service: Any) -> None:
    """The pause between tries is the running event loop's own, trio's among them."""
    service.answer(503, headers={"Retry-After": "0"}).answer(200, EMPTY)

    async def call() -> smd.ComponentList:
        async with smd.AsyncClient(service.url) as client:
            return await client.components.list()

    assert trio.run(call).components == []
    assert len(service.seen) == 2
