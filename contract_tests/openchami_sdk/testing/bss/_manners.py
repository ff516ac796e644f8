"""How BSS answers, for the faults that make an answer up."""

from __future__ import annotations

from http import HTTPStatus

from openchami_sdk.testing._faults import Answer, Get, problem

_DONE = Answer(200, [(b"content-type", b"application/json; charset=UTF-8")], b"")


class BssManners:
    """A change and a deletion are 200 without a body, an error is a problem document."""

    def created(self, path: str, answer: Answer) -> str:
        return ""

    async def changed(self, path: str, get: Get) -> Answer:
        return _DONE

    async def deleted(self, path: str, get: Get) -> Answer:
        before = await get(path)
        return before if before.status in (401, 404) else _DONE

    def failed(self, status: int) -> Answer:
        return problem(status, HTTPStatus(status).phrase)
