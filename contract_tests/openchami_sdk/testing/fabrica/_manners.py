"""How a Fabrica service answers, for the faults that make an answer up."""

from __future__ import annotations

from http import HTTPStatus

from openchami_sdk.testing._faults import Answer, Get


class FabricaManners:
    """A change is 200 with the resource, a deletion a message with its uid."""

    def created(self, path: str, answer: Answer) -> str:
        document = answer.json()
        return f"{path}/{document['metadata']['uid']}" if "metadata" in document else ""

    async def changed(self, path: str, get: Get) -> Answer:
        return await get(path.removesuffix("/status"))

    async def deleted(self, path: str, get: Get) -> Answer:
        before = await get(path)
        if before.status != 200 or "metadata" not in before.json():
            return before
        resource = before.json()
        message = f"{resource['kind']} deleted successfully"
        return Answer.of_json(200, {"message": message, "uid": resource["metadata"]["uid"]})

    def failed(self, status: int) -> Answer:
        return Answer.of_json(status, {"error": HTTPStatus(status).phrase, "code": status})
