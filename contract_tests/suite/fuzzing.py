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
from schemathesis.generation import GenerationMode
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
)

from .catalogue import SERVICES, description, match, operations
from .levels import NEEDED, Level
from .session import Session

# The session itself holds every answer against the description, fuzzed or not.
CHECKS = [negative_data_rejection, positive_data_acceptance, missing_required_header]

SECONDS_PER_EXAMPLE = 0.05
"""What one generated request costs, roughly, on two cores against the local stack."""


def config(max_examples: int) -> SchemathesisConfig:
    """Settings that keep generation to described methods and leave nothing on disk."""
    return SchemathesisConfig.from_dict(
        {
            "generation": {"database": "none", "max-examples": max_examples, "mode": "all"},
            "phases": {"coverage": {"unexpected-methods": []}},
            "projects": {},
        }
    )


def schema(service: str, level: Level, max_examples: int = 10) -> BaseSchema:
    """The description as Schemathesis reads it, without the operations above the level."""
    loaded = schemathesis.openapi.from_dict(description(service), config=config(max_examples))
    allowed = [o.name for o in operations(service) if NEEDED[o.safety] <= _fuzzable(level)]
    return loaded.include(operation_id=allowed)


def _fuzzable(level: Level) -> Level:
    """Made-up writes would touch what isn't ours: below `destructive` only reads are made up."""
    return level if level is Level.DESTRUCTIVE else Level.READ_ONLY


@attrs.define
class Fuzzer:
    """Sends generated cases through the session's guard and records what they break."""

    session: Session

    @staticmethod
    def examples(budget: float) -> int:
        """How many examples each operation gets for a budget in seconds."""
        total = sum(len(operations(service)) for service in SERVICES)
        return max(5, min(200, int(budget / total / SECONDS_PER_EXAMPLE)))

    def send_and_check(self, case: Case) -> httpx.Response:
        """Send one case; raises `AssertionError` for what no deviation names."""
        service = "bss" if "BSS" in case.operation.schema.raw_schema["info"]["title"] else "smd"
        operation = match(service, case.method.upper(), case.operation.path)
        assert operation is not None, f"{case.method} {case.operation.path} is not described"
        before = len(self.session.failures)
        self.session.fuzzing = True
        try:
            response = self._send(service, case)
        finally:
            self.session.fuzzing = False
        for message in self._complaints(case, response):
            self.session.observe(operation.id, "fuzz", message)
        if len(self.session.failures) == before:
            self.session.passed(operation.id, "fuzz")
            return response
        raise AssertionError("; ".join(f.message for f in self.session.failures[before:]))

    def _send(self, service: str, case: Case) -> httpx.Response:
        base = self.session.target.base(service)
        prepared = _prepared(case.as_transport_kwargs(base_url=base))
        request = self.session.http.build_request(
            prepared.method or case.method,
            prepared.url or "",
            headers=dict(prepared.headers),
            content=prepared.body,
        )
        return self.session.http.send(request)

    def _complaints(self, case: Case, response: httpx.Response) -> list[str]:
        complaints = []
        if response.status_code >= 500 and _is_valid(case):
            complaints.append(f"a valid request is answered {response.status_code}")
        try:
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            complaints += [_summary(failure) for failure in group.exceptions]
        return complaints


def _is_valid(case: Case) -> bool:
    return case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE


def _prepared(kwargs: dict[str, Any]) -> requests.PreparedRequest:
    known = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    return requests.Request(**{k: v for k, v in kwargs.items() if k in known}).prepare()


def _summary(failure: BaseException) -> str:
    title = getattr(failure, "title", type(failure).__name__)
    message = getattr(failure, "message", "")
    return f"{title}: {' '.join(message.split())}"[:400]
