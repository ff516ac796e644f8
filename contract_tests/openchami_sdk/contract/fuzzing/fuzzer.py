"""Schemathesis generates requests; the session sends them through the guard and checks answers."""

from __future__ import annotations

import functools
import re
from typing import Any, cast
from urllib.parse import unquote, unquote_to_bytes

import attrs
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, reject, settings
from hypothesis.errors import UnsatisfiedAssumption
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.core.transport import Response
from schemathesis.generation.meta import TestPhase
from schemathesis.schemas import BaseSchema

from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.configuration.run import RunConfiguration, chosen
from openchami_sdk.contract.configuration.services import SERVICES
from openchami_sdk.contract.configuration.target import load
from openchami_sdk.contract.descriptions.catalogue import Operation, description, match, operations
from openchami_sdk.contract.fuzzing.budget import Budget
from openchami_sdk.contract.fuzzing.hazards import survivable
from openchami_sdk.contract.fuzzing.verdicts import complaints, is_valid
from openchami_sdk.contract.guard.guard import RefusedByGuard
from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.contract.network.trouble import AnswerLost, ConnectionClosed
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core import http
from openchami_sdk.core.encoding import escaped

SETTINGS = settings(
    deadline=None,
    database=None,
    suppress_health_check=cast("list[HealthCheck]", list(HealthCheck)),
)
"""The settings of all generated requests."""
UNANSWERED = (AnswerLost, ConnectionClosed)
"""What a generated request raises if there is no answer to check."""


def config(run: RunConfiguration, service: str) -> SchemathesisConfig:
    """Settings for generating only the chosen requests, and for writing no files."""
    return SchemathesisConfig.from_dict(  # pyright: ignore[reportUnknownMemberType]
        {
            "seed": run.seed,
            "generation": {
                "database": "none",
                "mode": "all",
                # SMD and BSS accept U+0000 nowhere; other checks test that it is refused.
                "allow-x00": False,
                # Other checks test tokens; the session sends a valid one.
                "with-security-parameters": False,
            },
            "phases": {"coverage": {"unexpected-methods": []}},
            "operations": [_settings(run, operation) for operation in operations(service)],
        }
    )


def _settings(run: RunConfiguration, operation: Operation) -> dict[str, Any]:
    named: dict[str, Any] = {"include-operation-id": operation.name}
    if operation not in fuzzed(run):
        return {**named, "enabled": False}
    return {**named, "generation": {"max-examples": budget(run).examples[operation.id]}}


@functools.cache
def budget(run: RunConfiguration) -> Budget:
    """The run's budget, divided among the operations."""
    planned = dict.fromkeys((*chosen(load(run.target), run.planned_for), *run.operations()))
    fuzzable = tuple(operation for operation in planned if _fuzzable(operation, run.level))
    # What a complete run finds must not depend on how fast the target and this machine are.
    bounded = not run.complete
    return Budget(run.budget, fuzzable, run.workers, run.failed_before, bounded)


@functools.cache
def fuzzed(run: RunConfiguration) -> tuple[Operation, ...]:
    """The operations for which the run generates requests."""
    return tuple(o for o in run.operations() if _fuzzable(o, run.level))


@functools.cache
def schemas(run: RunConfiguration) -> dict[str, BaseSchema]:
    """The descriptions as Schemathesis reads them, with the operations of `fuzzed` only."""
    return {
        service: schemathesis.openapi.from_dict(
            _closed(description(service)), config=config(run, service)
        )
        for service in dict.fromkeys(operation.service for operation in fuzzed(run))
    }


def _closed(node: Any) -> Any:
    """A description in which objects have only the named members.

    Services ignore other members, but they read one whose name differs from a known one only in
    case (Go's JSON ignores case): requests with such members are neither valid nor invalid.
    """
    if is_list(node):
        return [_closed(item) for item in node]
    if not is_object(node):
        return node
    copy: dict[str, Any] = {key: _closed(value) for key, value in node.items()}
    if node.get("type") == "object" and "properties" in node:
        copy.setdefault("additionalProperties", False)
    return copy


def _fuzzable(operation: Operation, level: Level) -> bool:
    """Whether requests are generated: below `destructive` only reads, which change nothing."""
    return level is Level.DESTRUCTIVE or NEEDED[operation.safety] is Level.READ_ONLY


@attrs.define
class Fuzzer:
    """Sends generated cases through the session's guard and records their failures.

    After a failure the other cases of the operation are still sent: they may fail differently.
    """

    session: Session
    budget: Budget
    _before: int = attrs.field(default=0, init=False)
    _raised: set[str] = attrs.field(factory=set[str], init=False)

    def send_and_check(self, case: Case[Any]) -> None:
        """Send one case and check its answer, if there is time."""
        random = case.meta is not None and case.meta.phase.name is TestPhase.FUZZING
        operation = _operation(case).id
        # Hypothesis repeats a case that raised an exception: a skip would hide the exception.
        if operation not in self._raised and not self.budget.left(operation, random=random):
            pytest.skip("the time for generated requests of this operation is over")
        try:
            self.check(case, self.send(case))
        except (RefusedByGuard, *UNANSWERED):
            # On a shared system the guard sends no path that a router could read as another one.
            return
        except UnsatisfiedAssumption:
            raise
        except Exception:
            self._raised.add(operation)
            raise

    def send(self, case: Case[Any]) -> Response:
        """Send one case through the guard, which compares the answer with the description.

        Raises one of `UNANSWERED` if there is no answer; the session has recorded why.
        """
        if any(_moves(str(value)) for value in case.path_parameters.values()):
            reject()
        case.body = survivable(_operation(case).id, case.body)
        request = self._request(case)
        self._before = len(self.session.failures)
        self.session.fuzzing = True
        try:
            answer: Any = self.session.http.send(request)
            return Response.from_any(answer)
        finally:
            self.session.fuzzing = False

    def check(self, case: Case[Any], response: Response) -> None:
        """Check whether an answer fits its request."""
        operation = _operation(case)
        for message in complaints(operation, case, response):
            self.session.observe(operation.id, "fuzz", message)
        if len(self.session.failures) == self._before:
            self.session.passed(operation.id, "fuzz")

    def _request(self, case: Case[Any]) -> http.Request:
        base = self.session.target.base(_operation(case).service)
        kwargs = case.as_transport_kwargs(base_url=base)
        prepared = _prepared(_chomped(kwargs) if is_valid(case) else kwargs)
        return self.session.http.build_request(
            prepared.method,
            _as_go_escapes(prepared.url),
            headers=dict(prepared.headers),
            content=prepared.body,
        )


def _operation(case: Case[Any]) -> Operation:
    title = case.operation.schema.raw_schema["info"]["title"]
    service = next(name for name in SERVICES if description(name)["info"]["title"] == title)
    operation = match(service, case.method.upper(), case.operation.path)
    assert operation is not None, f"{case.method} {case.operation.path} is not described"
    return operation


def _moves(value: str) -> bool:
    """Whether a value changes the path that it is put into; the clients also refuse such values."""
    text = unquote(value)
    return text.strip() in ("", ".", "..") or "/" in text or "\\" in text


def _chomped(value: Any) -> Any:
    """A valid request without the line feeds that Python's `$` allows at the end of texts.

    It writes whole numbers as integers: 1.0 is an integer for JSON Schema, but not for Go.
    """
    if value == "\n":
        reject()
    if isinstance(value, str):
        return value.removesuffix("\n")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_object(value):
        return {key: _chomped(member) for key, member in value.items()}
    if is_list(value):
        return [_chomped(item) for item in value]
    return value


def _as_go_escapes(url: str) -> str:
    """Escape the path as the clients do: the services' router decodes no `%3A` (SMD 2.20.5)."""
    found = re.fullmatch(r"([a-z]+://[^/?]*)([^?]*)(.*)", url, re.DOTALL)
    assert found is not None, url
    origin, path, query = found.groups()
    segments = (escaped(unquote_to_bytes(part)) for part in path.split("/"))
    return f"{origin}{'/'.join(segments)}{query}"


def _prepared(kwargs: dict[str, Any]) -> Any:
    known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    return requests.Request(**{k: v for k, v in kwargs.items() if k in known}).prepare()
