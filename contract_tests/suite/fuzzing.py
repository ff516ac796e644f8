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
        service: schemathesis.openapi.from_dict(description(service), config=config(run, service))
        for service in dict.fromkeys(operation.service for operation in budget(run).operations)
    }


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

    def send_and_check(self, case: Case) -> None:
        """Send one case and judge its answer, while there is time."""
        if not self.budget.left(_operation(case).id):
            pytest.skip("its share of the budget is spent")
        self.check(case, self.send(case))

    def send(self, case: Case) -> Response:
        """Send one case through the guard, which holds the answer against the description."""
        self._before = len(self.session.failures)
        self.session.fuzzing = True
        try:
            return Response.from_any(self.session.http.send(self._request(case)))
        finally:
            self.session.fuzzing = False

    def check(self, case: Case, response: Response) -> None:
        """Judge an answer by its request."""
        operation = _operation(case)
        for message in _complaints(operation, case, response):
            self.session.observe(operation.id, "fuzz", message)
        if len(self.session.failures) == self._before:
            self.session.passed(operation.id, "fuzz")

    def _request(self, case: Case) -> httpx.Request:
        base = self.session.target.base(_operation(case).service)
        kwargs = case.as_transport_kwargs(base_url=base)
        prepared = _prepared(_chomped(kwargs) if _is_valid(case) else kwargs)
        return self.session.http.build_request(
            prepared.method or case.method,
            _as_go_escapes(prepared.url or ""),
            headers=dict(prepared.headers),
            content=prepared.body,
        )


def _complaints(operation: Operation, case: Case, response: Response) -> Iterator[str]:
    if response.status_code >= 500 and _is_valid(case):
        yield f"a valid request is answered {response.status_code}"
    try:
        case.validate_response(response, checks=CHECKS)
    except FailureGroup as group:
        for failure in group.exceptions:
            yield _sentence(operation, case, failure)


def _sentence(operation: Operation, case: Case, failure: BaseException) -> str:
    """What is wrong, in words that stay the same from run to run: deviations name them."""
    message = " ".join(getattr(failure, "message", "").split())
    if isinstance(failure, RejectedPositiveData):
        return f"a valid request is refused with {failure.status_code}"
    if isinstance(failure, AcceptedNegativeData):
        if _null_is_all(operation, case):
            return "an invalid request is accepted: null for an absent value"
        return f"an invalid request is accepted: {message.partition('Invalid component: ')[2]}"
    return f"{getattr(failure, 'title', type(failure).__name__)}: {message}"[:400]


def _operation(case: Case) -> Operation:
    service = "bss" if "BSS" in case.operation.schema.raw_schema["info"]["title"] else "smd"
    operation = match(service, case.method.upper(), case.operation.path)
    assert operation is not None, f"{case.method} {case.operation.path} is not described"
    return operation


def _is_valid(case: Case) -> bool:
    return case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE


def _null_is_all(operation: Operation, case: Case) -> bool:
    """Whether the body is the invalid part, and a null is all that is wrong with it."""
    if case.meta is None or "requestBody" not in operation.raw:
        return False
    invalid = {place for place in ParameterLocation if case.meta.is_negative_at(place)}
    return invalid == {ParameterLocation.BODY} and any(
        accepts(operation, _without_nulls(case.body, zero)) for zero in _ZEROES
    )


def _without_nulls(value: Any, zero: Any) -> Any:
    if value is None:
        return {} if zero is _ABSENT else zero
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if v is not None or zero is not _ABSENT}
        return {key: _without_nulls(member, zero) for key, member in kept.items()}
    if isinstance(value, list):
        return [_without_nulls(item, zero) for item in value]
    return value


def _chomped(value: Any) -> Any:
    """A valid request without the line feeds that Python's `$` lets texts end with."""
    if isinstance(value, str):
        return value.removesuffix("\n")
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


def _prepared(kwargs: dict[str, Any]) -> requests.PreparedRequest:
    known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    return requests.Request(**{k: v for k, v in kwargs.items() if k in known}).prepare()
