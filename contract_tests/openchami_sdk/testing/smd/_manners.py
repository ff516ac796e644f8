"""How SMD answers, for the faults that make an answer up."""

from __future__ import annotations

from http import HTTPStatus

from openchami_sdk.testing._faults import Answer, Get, problem


class SmdManners:
    """A change is 204, a deletion counts, an error is a problem document."""

    def created(self, path: str, answer: Answer) -> str:
        return answer.header(b"location")

    async def changed(self, path: str, get: Get) -> Answer:
        return Answer(204, [(b"content-type", b"application/json")], b"")

    async def deleted(self, path: str, get: Get) -> Answer:
        before = await get(path)
        if before.status in (401, 404):
            return before
        return Answer.of_json(200, {"code": 0, "message": "deleted 1 entry"})

    def failed(self, status: int) -> Answer:
        return problem(status, HTTPStatus(status).phrase)
