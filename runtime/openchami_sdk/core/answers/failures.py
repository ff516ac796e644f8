"""The errors of a call: which one it is, and what it says."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from .. import http
from ..connections.answer import LONGEST_ERROR, Answer
from ..errors import (
    ApiError,
    BadRequestError,
    DecodeError,
    ForbiddenError,
    NetworkError,
    RequestTimeoutError,
    StatusError,
    WrongServiceError,
    status_error,
)
from ..http.proxies import through
from ..operation import Operation
from .denial import denial
from .told import masked, told


def decode_failure(
    operation: Operation[Any], response: Answer, what: str, path: str = "$"
) -> DecodeError:
    """The error for a success that is not as described."""
    return DecodeError(
        f"{_call(operation, response.url)} answered {response.status_code} with {what}",
        path=path,
        status_code=response.status_code,
        headers=response.headers,
        body=response.body[:LONGEST_ERROR],
    )


def other_failure(operation: Operation[Any], response: Answer, says: str) -> WrongServiceError:
    """The error for an answer that only another service gives."""
    done = response.is_success and operation.method != "GET"
    return WrongServiceError(
        f"{_call(operation, response.url)} was answered {response.status_code} by another "
        f"service. {says}{' The call was carried out there.' if done else ''}"
    )


def status_failure(operation: Operation[Any], response: Answer, hint: str = "") -> StatusError:
    """The error for an answer with an error status; a hint replaces the answer's own sentence."""
    said = told(response)
    status, problem = response.status_code, said.problem
    denied = denial(response.body) if status == 403 else None
    if denied is not None:
        hint = hint or denied.sentence
    sentence = hint or (problem.detail if problem else _hint(status, said.detail) or said.detail)
    phrase = f"{status} {problem.title if problem and problem.title else _phrase(status)}".strip()
    error = _error_class(operation, status, said.detail)(
        f"{_call(operation, response.url)} answered {_shown(phrase)}"
        f"{': ' if sentence else '.'}{_shown(sentence)}"
        f"{' ' if response.hint else ''}{response.hint}",
        status_code=status,
        problem=problem,
        detail=said.detail,
        stored=said.documents > 1,
        headers=response.headers,
        body=response.body,
    )
    if isinstance(error, ForbiddenError):
        error.denial = denied
    return error


def _error_class(operation: Operation[Any], status: int, detail: str) -> type[StatusError]:
    if status >= 500 and operation.bad_request and re.search(operation.bad_request, detail):
        return BadRequestError
    return status_error(status)


def network_failure(operation: Operation[Any], request: http.Request, error: Exception) -> ApiError:
    """The error for a call that got no answer."""
    what = _call(operation, request.url)
    if isinstance(error, http.PoolTimeout):
        return RequestTimeoutError(
            f"{what} found no free connection in time, because too many calls are made "
            f"at once; nothing was sent."
        )
    connect = f"{what} could not connect{through(str(request.url))}"
    if isinstance(error, http.ConnectTimeout):
        return RequestTimeoutError(f"{connect} in time; nothing was sent.")
    if isinstance(error, http.TimeoutException):
        return RequestTimeoutError(
            f"{what} got no answer in time; is the service busy or unreachable?"
        )
    if isinstance(error, http.DecodingError):
        return DecodeError(f"{what} was answered with a body that cannot be decompressed.")
    if untrusted(error):
        distrust = NetworkError(
            f"{what} got a certificate that is not trusted; set OPENCHAMI_CA_BUNDLE to the "
            "site's root certificate (for auth.connect), or pass an SSLContext as `verify`."
        )
        distrust.transient = False
        return distrust
    # The HTTP library's words quote what it cannot read, which may repeat the request.
    reason = _shown(masked(str(error))) or type(error).__name__
    if without_tls(error):
        return NetworkError(f"{what} got an answer without TLS; does base_url begin with http://?")
    if isinstance(error, http.ConnectError):
        return NetworkError(
            f"{connect}: {reason}; is the service running, and is base_url correct?"
        )
    return NetworkError(f"{what} got no answer: {reason}")


def deadline_failure(
    operation: Operation[Any], base_url: str, *, sent: bool = True
) -> RequestTimeoutError:
    """The error for a call whose deadline has passed."""
    what = _call(operation, http.parse_url(base_url + operation.path))
    if not sent:
        return RequestTimeoutError(
            f"{what} was not sent before its deadline, because too many calls wait; "
            "nothing was sent."
        )
    return RequestTimeoutError(f"{what} did not end before its deadline.")


def misuse(client: http.Client | http.AsyncClient, error: RuntimeError) -> Exception:
    """The error for an HTTP client that cannot be used."""
    if client.is_closed:
        return ApiError("This client's connections are closed; make a new client.")
    if _OF_A_LOOP.search(str(error)):
        return ApiError(OTHER_LOOP)
    return error


def untrusted(error: Exception) -> bool:
    """Whether the service's certificate was not accepted."""
    return "CERTIFICATE_VERIFY_FAILED" in str(error)


def without_tls(error: Exception) -> bool:
    """Whether the server answered `https://` without TLS."""
    return "WRONG_VERSION_NUMBER" in str(error)


#: What to do about an HTTP client of the caller's that meets a second event loop.
OTHER_LOOP = (
    "The connections of this client's http_client belong to another event loop; "
    "make an http_client for each loop, or leave http_client out."
)
# What asyncio and trio say of an object of another loop; neither has a class for it.
_OF_A_LOOP = re.compile(r"\bloop\b|\basync context\b")

_HINTS = {
    404: "there is no such path; is the base URL that of the service?",
    403: "the token does not allow this call.",
    429: "too many calls; try again later.",
    502: "the gateway got no valid answer from the service; try again later.",
    503: "the service is not ready; try again later.",
    504: "the gateway got no answer from the service in time; try again later.",
}


def _hint(status: int, line: str) -> str:
    """What to do about a status that came without problem details."""
    if status == 401:
        reason = f" ({line})" if line else ""
        return (
            f"the service requires a token, or does not accept this one{reason}. "
            "If the token server has changed its keys, restart the service."
        )
    if 300 <= status < 400:
        return "the base URL is not the service's own, or a gateway requires a login."
    return _HINTS.get(status, "")


def _shown(text: str) -> str:
    """Text of a service in a message: one line of 256 characters, control characters escaped."""
    line = "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)
    return line if len(line) <= 256 else f"{line[:256]}…"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _call(operation: Operation[Any], url: http.URL) -> str:
    """How messages name a call: method and URL, without credentials or query."""
    return f"{operation.method} {url.copy_with(username=None, password=None, query=None)}"
