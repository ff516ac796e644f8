"""Schemathesis behind our guard: it makes requests up, the session sends and judges them."""

from __future__ import annotations

from typing import Any

import attrs
import httpx
import requests
import schemathesis
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
)

from .catalogue import SERVICES, Operation, description, match, operations
from .levels import NEEDED, Level
from .run import Run
from .session import Session

# The session itself holds every answer against the description, fuzzed or not.
CHECKS = [negative_data_rejection, positive_data_acceptance, missing_required_header]

SECONDS_PER_EXAMPLE = 0.05
"""What one generated request costs, roughly, on two cores against the local stack."""


def config(max_examples: int) -> SchemathesisConfig:
    """Settings that keep generation to described methods and leave nothing on disk."""
    return SchemathesisConfig.from_dict(
        {
            "generation": {
                "database": "none",
                "max-examples": max_examples,
                "mode": "all",
                # Tokens have checks of their own; the session brings a good one.
                "with-security-parameters": False,
            },
            "phases": {"coverage": {"unexpected-methods": []}},
        }
    )


def schemas(run: Run) -> dict[str, BaseSchema]:
    """The descriptions as Schemathesis reads them, cut to what the run may make up."""
    chosen = run.operations()
    return {
        service: _schema(service, [o for o in chosen if o.service == service], run)
        for service in dict.fromkeys(operation.service for operation in chosen)
    }


def _schema(service: str, chosen: list[Operation], run: Run) -> BaseSchema:
    settings = config(Fuzzer.examples(run.budget))
    loaded = schemathesis.openapi.from_dict(description(service), config=settings)
    allowed = [o.name for o in chosen if NEEDED[o.safety] <= _fuzzable(run.level)]
    return loaded.include(operation_id=allowed)


def _fuzzable(level: Level) -> Level:
    """Made-up writes would touch what isn't ours: below `destructive` only reads are made up."""
    return level if level is Level.DESTRUCTIVE else Level.READ_ONLY


@attrs.define
class Fuzzer:
    """Sends generated cases through the session's guard and records what they break."""

    session: Session
    _before: int = attrs.field(default=0, init=False)

    @staticmethod
    def examples(budget: float) -> int:
        """How many examples each operation gets for a budget in seconds."""
        total = sum(len(operations(service)) for service in SERVICES)
        return max(5, min(200, int(budget / total / SECONDS_PER_EXAMPLE)))

    def send_and_check(self, case: Case) -> None:
        """Send one case; raises `AssertionError` for what no deviation names."""
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
        """Judge an answer by the request; raises `AssertionError` for what no deviation names."""
        operation = _operation(case)
        for message in self._complaints(case, response):
            self.session.observe(operation.id, "fuzz", message)
        new = self.session.failures[self._before :]
        if new:
            raise AssertionError("; ".join(failure.message for failure in new))
        self.session.passed(operation.id, "fuzz")

    def _request(self, case: Case) -> httpx.Request:
        base = self.session.target.base(_operation(case).service)
        prepared = _prepared(case.as_transport_kwargs(base_url=base))
        return self.session.http.build_request(
            prepared.method or case.method,
            prepared.url or "",
            headers=dict(prepared.headers),
            content=prepared.body,
        )

    def _complaints(self, case: Case, response: Response) -> list[str]:
        complaints = []
        if response.status_code >= 500 and _is_valid(case):
            complaints.append(f"a valid request is answered {response.status_code}")
        try:
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            complaints += [_summary(failure) for failure in group.exceptions]
        return complaints


def _operation(case: Case) -> Operation:
    service = "bss" if "BSS" in case.operation.schema.raw_schema["info"]["title"] else "smd"
    operation = match(service, case.method.upper(), case.operation.path)
    assert operation is not None, f"{case.method} {case.operation.path} is not described"
    return operation


def _is_valid(case: Case) -> bool:
    return case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE


def _prepared(kwargs: dict[str, Any]) -> requests.PreparedRequest:
    known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    return requests.Request(**{k: v for k, v in kwargs.items() if k in known}).prepare()


def _summary(failure: BaseException) -> str:
    title = getattr(failure, "title", type(failure).__name__)
    message = getattr(failure, "message", "")
    return f"{title}: {' '.join(message.split())}"[:400]
