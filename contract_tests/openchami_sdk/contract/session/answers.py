"""What the record says about answers and about failed checks."""

from __future__ import annotations

from http import HTTPStatus

from openchami_sdk.contract.descriptions.catalogue import every_operation
from openchami_sdk.contract.descriptions.conformance import violations
from openchami_sdk.contract.network.trouble import CLOSED, ConnectionClosed
from openchami_sdk.contract.redaction import one_line, redact
from openchami_sdk.core import http

LONGEST = 1000
"""Characters of a message that are kept."""


def from_the_router(response: http.Response | None) -> bool:
    """Whether the router answered, because it read a generated value as another path.

    No description covers that. Both routers answer one line of plain text (chi's default, SMD
    2.20.5 and BSS 1.32.2).
    """
    if response is None or response.status_code != HTTPStatus.NOT_FOUND:
        return False
    return response.text.strip() == "404 page not found"


def status(response: http.Response) -> str:
    """The status of an error; an empty text for every success."""
    return "" if response.is_success else str(response.status_code)


def in_one_line(error: Exception) -> str:
    """Why a check failed."""
    if isinstance(error, ConnectionClosed) or isinstance(error.__cause__, ConnectionClosed):
        return CLOSED
    text = redact(str(error)).strip().splitlines()
    return text[0][:300] if text else "this check failed without a message"


def kept(message: str) -> str:
    """A message as the record stores it."""
    return one_line(message)[:LONGEST]


def described(request: http.Request, response: http.Response) -> bool:
    """Whether the description has this answer; True if it does not have the request."""
    name = request.extensions.get("operation")
    operation = next((each for each in every_operation() if each.id == name), None)
    return operation is None or not violations(operation, response)
