"""Schemathesis behind our guard: it makes requests up, the session sends and judges them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote_to_bytes

import attrs
import httpx
import pytest
import requests
import schemathesis
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import AcceptedNegativeData, FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import RejectedPositiveData
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
)

from .budget import Budget
from .catalogue import Operation, description, match, operations
from .conformance import accepts
from .levels import NEEDED, Level
from .run import Run
from .session import Session

# The session itself holds every answer against the description, fuzzed or not.
CHECKS = [negative_data_rejection, positive_data_acceptance, missing_required_header]

CLOSED = 444
"""Stands for a connection that was closed instead of an answer."""

_ABSENT = object()
_ZEROES: tuple[Any, ...] = (_ABSENT, [], {}, "", 0, False)
"""What a null stands for in a service that is written in Go."""


def config(run: Run, service: str) -> SchemathesisConfig:
    """Settings that keep generation to what is chosen and leave nothing on disk."""
    return SchemathesisConfig.from_dict(
        {
            "seed": run.seed,
            "generation": {
                "database": "none",
                "mode": "all",
                # Neither service takes U+0000 anywhere; that it is refused has checks of its own.
                "allow-x00": False,
                # Tokens have checks of their own; the session brings a good one.
                "with-security-parameters": False,
            },
            "phases": {"coverage": {"unexpected-methods": []}},
            "operations": [_settings(run, operation) for operation in operations(service)],
        }
    )


def _settings(run: Run, operation: Operation) -> dict[str, Any]:
    named: dict[str, Any] = {"include-operation-id": operation.name}
    examples = budget(run).examples.get(operation.id)
    if examples is None:
        return {**named, "enabled": False}
    return {**named, "generation": {"max-examples": examples}}


@functools.cache
def budget(run: Run) -> Budget:
    """What the run's budget comes to for the operations whose requests may be made up."""
    return Budget(run.budget, tuple(o for o in run.operations() if _fuzzable(o, run.level)))


@functools.cache
def schemas(run: Run) -> dict[str, BaseSchema]:
    """The descriptions as Schemathesis reads them, cut to what the run may make up."""
    return {
        service: schemathesis.openapi.from_dict(
            _closed(description(service)), config=config(run, service)
        )
        for service in dict.fromkeys(operation.service for operation in budget(run).operations)
    }


def _closed(node: Any) -> Any:
    """A description whose objects have no members but those named.

    Services drop other members, but one that is called almost like a known one is still read
    (Go's JSON ignores case): such requests are neither good nor bad.
    """
    if isinstance(node, list):
        return [_closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _closed(value) for key, value in node.items()}
    if node.get("type") == "object" and "properties" in node:
        copy.setdefault("additionalProperties", False)
    return copy


def _fuzzable(operation: Operation, level: Level) -> bool:
    """Made-up writes would touch what isn't ours: below `destructive` only reads are made up."""
    return level is Level.DESTRUCTIVE or NEEDED[operation.safety] is Level.READ_ONLY


@attrs.define
class Fuzzer:
    """Sends generated cases through the session's guard and records what they break.

    A failure is recorded and does not end an operation's cases: the others may fail otherwise.
    """

    session: Session
    budget: Budget
    _before: int = attrs.field(default=0, init=False)

    def send_and_check(self, case: Case[Any]) -> None:
        """Send one case and judge its answer, while there is time."""
        random = case.meta is not None and case.meta.phase.name is TestPhase.FUZZING
        if not self.budget.left(_operation(case).id, random=random):
            pytest.skip("its share of the budget is spent")
        self.check(case, self.send(case))

    def send(self, case: Case[Any]) -> Response:
        """Send one case through the guard, which holds the answer against the description."""
        request = self._request(case)
        self._before = len(self.session.failures)
        self.session.fuzzing = True
        try:
            return Response.from_any(self.session.http.send(request))
        except httpx.RemoteProtocolError:
            return Response.from_any(httpx.Response(CLOSED, request=request))
        finally:
            self.session.fuzzing = False

    def check(self, case: Case[Any], response: Response) -> None:
        """Judge an answer by its request."""
        operation = _operation(case)
        for message in _complaints(operation, case, response):
            self.session.observe(operation.id, "fuzz", message)
        if len(self.session.failures) == self._before:
            self.session.passed(operation.id, "fuzz")

    def _request(self, case: Case[Any]) -> httpx.Request:
        base = self.session.target.base(_operation(case).service)
        kwargs = case.as_transport_kwargs(base_url=base)
        prepared = _prepared(_chomped(kwargs) if _is_valid(case) else kwargs)
        return self.session.http.build_request(
            prepared.method,
            _as_go_escapes(prepared.url),
            headers=dict(prepared.headers),
            content=prepared.body,
        )


def _complaints(operation: Operation, case: Case[Any], response: Response) -> Iterator[str]:
    if response.status_code == CLOSED:
        yield "the connection is closed without an answer"
        return
    if response.status_code >= 500 and _is_valid(case):
        yield f"a valid request is answered {response.status_code}"
    try:
        case.validate_response(response, checks=CHECKS)
    except FailureGroup as group:
        for failure in group.exceptions:
            yield _sentence(operation, case, failure)


def _sentence(operation: Operation, case: Case[Any], failure: BaseException) -> str:
    """What is wrong, in words that stay the same from run to run: deviations name them."""
    message = " ".join(getattr(failure, "message", "").split())
    if isinstance(failure, RejectedPositiveData):
        twice = ": path and body name different things" if _names_two(case) else ""
        return f"a valid request is refused with {failure.status_code}{twice}"
    if isinstance(failure, AcceptedNegativeData):
        what = message.partition("Invalid component: ")[2]
        if _nothing_is_all(operation, case):
            what = f"{'null' if _has_null(case.body) else 'an empty text'} for an absent value"
        return f"an invalid request is accepted: {what}"
    return f"{getattr(failure, 'title', type(failure).__name__)}: {message}"[:400]


def _operation(case: Case[Any]) -> Operation:
    service = "bss" if "BSS" in case.operation.schema.raw_schema["info"]["title"] else "smd"
    operation = match(service, case.method.upper(), case.operation.path)
    assert operation is not None, f"{case.method} {case.operation.path} is not described"
    return operation


def _is_valid(case: Case[Any]) -> bool:
    return case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE


def _names_two(case: Case[Any]) -> bool:
    """Whether the body carries an ID other than that of the path."""
    body = case.body if isinstance(case.body, dict) else {}
    inner = [body, *(member for member in body.values() if isinstance(member, dict))]
    named = {str(each.get("ID") or each.get("id") or "") for each in inner} - {""}
    return bool(case.path_parameters) and not named <= set(case.path_parameters.values())


def _nothing_is_all(operation: Operation, case: Case[Any]) -> bool:
    """Whether a null or an empty text, which count as absent, is all that is wrong."""
    if case.meta is None:
        return False
    invalid = {place for place in ParameterLocation if case.meta.is_negative_at(place)}
    if invalid == {ParameterLocation.QUERY}:
        return all(set(_listed(case.query[name])) <= {""} for name in _blamed(case))
    return (
        invalid == {ParameterLocation.BODY}
        and "requestBody" in operation.raw
        and any(accepts(operation, _without_nulls(case.body, zero)) for zero in _ZEROES)
    )


def _blamed(case: Case[Any]) -> set[str]:
    """The names of the parameters that make a case invalid."""
    data = case.meta.phase.data if case.meta else None
    mutations = getattr(data, "mutations", ())
    names = {getattr(data, "parameter", None), *(mutation.parameter for mutation in mutations)}
    return {name for name in names if name in case.query} or set(case.query)


def _listed(value: Any) -> list[str]:
    return [str(item) for item in (value if isinstance(value, list) else [value])]


def _has_null(value: Any) -> bool:
    members = value.values() if isinstance(value, dict) else value
    return value is None or (
        isinstance(value, dict | list) and any(_has_null(member) for member in members)
    )


def _without_nulls(value: Any, zero: Any) -> Any:
    if value is None:
        return {} if zero is _ABSENT else zero
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if zero is not _ABSENT or v not in (None, "")}
        return {key: _without_nulls(member, zero) for key, member in kept.items()}
    if isinstance(value, list):
        return [
            _without_nulls(v, zero) for v in value if zero is not _ABSENT or v not in (None, "")
        ]
    return value


def _chomped(value: Any) -> Any:
    """A valid request without the line feeds that Python's `$` lets texts end with.

    And with whole numbers written as such: 1.0 is an integer to JSON Schema, but not to Go.
    """
    if isinstance(value, str):
        return value.removesuffix("\n")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _chomped(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_chomped(item) for item in value]
    return value


def _as_go_escapes(url: str) -> str:
    """Escape the path as the clients do: the services' router decodes no `%3A` (SMD 2.20.5)."""
    found = re.fullmatch(r"([a-z]+://[^/?]*)([^?]*)(.*)", url, re.DOTALL)
    assert found is not None, url
    origin, path, query = found.groups()
    segments = (quote(unquote_to_bytes(part), safe="$&+,:;=@~") for part in path.split("/"))
    return f"{origin}{'/'.join(segments)}{query}"


def _prepared(kwargs: dict[str, Any]) -> Any:
    known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    return requests.Request(**{k: v for k, v in kwargs.items() if k in known}).prepare()
