"""Whether an answer fits its generated request, and if not, why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from schemathesis import Case
from schemathesis.core.failures import AcceptedNegativeData, FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.openapi.checks import RejectedPositiveData
from schemathesis.specs.openapi.checks import (
    missing_required_header,  # pyright: ignore[reportUnknownVariableType]
    negative_data_rejection,  # pyright: ignore[reportUnknownVariableType]
    positive_data_acceptance,  # pyright: ignore[reportUnknownVariableType]
)

from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.descriptions.conformance import accepts, fits, resolve
from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.contract.redaction import redact
from openchami_sdk.contract.session.requests import parameters

# The session compares every answer with the description, also of requests that are not generated.
SCHEMATHESIS_CHECKS: list[Any] = [
    negative_data_rejection,
    positive_data_acceptance,
    missing_required_header,
]

_ABSENT = object()
_ZEROES: tuple[Any, ...] = (_ABSENT, [], {}, "", 0, False)
"""What a null stands for in a service that is written in Go."""


def complaints(operation: Operation, case: Case[Any], response: Response) -> Iterator[str]:
    """What is wrong with an answer to this request; the session has checked the answer's form."""
    if not _query_fits(operation, case):
        return
    if response.status_code >= 500 and is_valid(case):
        yield f"a valid request is answered {response.status_code}"
    try:
        case.validate_response(  # pyright: ignore[reportUnknownMemberType]
            response, checks=SCHEMATHESIS_CHECKS
        )
    except FailureGroup as group:
        for failure in group.exceptions:
            if not (isinstance(failure, AcceptedNegativeData) and _fits(operation, case)):
                yield sentence(operation, case, failure)


def _query_fits(operation: Operation, case: Case[Any]) -> bool:
    """False for a valid case if a chain has put an invalid value from an answer into its query."""
    query = case.query if is_valid(case) else {}
    return all(fits_as_text(operation, name, value) for name, value in query.items())


def sentence(operation: Operation, case: Case[Any], failure: BaseException) -> str:
    """What is wrong, in the same words in every run: deviations contain these words."""
    message = redact(" ".join(getattr(failure, "message", "").split()))
    if isinstance(failure, RejectedPositiveData):
        twice = ": path and body name different objects" if _names_two(case) else ""
        return f"a valid request is refused with {failure.status_code}{twice}"
    if isinstance(failure, AcceptedNegativeData):
        what = message.partition("Invalid component: ")[2]
        if what.startswith("- "):  # each with what is wrong with it
            what = f"in several parts {what}"
        if _nothing_is_all(operation, case):
            what = f"{'null' if _has_null(case.body) else 'an empty text'} for an absent value"
        return f"an invalid request is accepted: {what}"
    return f"{getattr(failure, 'title', type(failure).__name__)}: {message}"[:400]


def is_valid(case: Case[Any]) -> bool:
    """Whether a case was generated as a valid one."""
    return case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE


def _names_two(case: Case[Any]) -> bool:
    """Whether the body of a PUT or PATCH has another ID than the path."""
    if case.method.upper() not in ("PUT", "PATCH"):
        return False
    body = case.body if isinstance(case.body, dict) else {}
    inner = [body, *(member for member in body.values() if isinstance(member, dict))]
    named = {str(each.get("ID") or each.get("id") or "") for each in inner} - {""}
    return not named <= set(case.path_parameters.values())


def _fits(operation: Operation, case: Case[Any]) -> bool:
    """Whether an undescribed member is the only fault: services ignore such members."""
    return _invalid(operation, case) == {ParameterLocation.BODY} and accepts(operation, case.body)


def _nothing_is_all(operation: Operation, case: Case[Any]) -> bool:
    """Whether a null or an empty text, which count as absent, is the only fault."""
    invalid = _invalid(operation, case)
    if invalid == {ParameterLocation.QUERY}:
        return all(
            set(_texts(case.query[name])) <= {""} or fits_as_text(operation, name, case.query[name])
            for name in _blamed(case)
        )
    return invalid == {ParameterLocation.BODY} and any(
        accepts(operation, _without_nulls(case.body, zero)) for zero in _ZEROES
    )


def _invalid(operation: Operation, case: Case[Any]) -> set[ParameterLocation]:
    """Which described parts of a case were made invalid."""
    if case.meta is None:
        return set()
    invalid = {place for place in ParameterLocation if case.meta.is_negative_at(place)}
    return invalid if "requestBody" in operation.raw else invalid - {ParameterLocation.BODY}


def _blamed(case: Case[Any]) -> set[str]:
    """The names of the parameters that make a case invalid."""
    data = case.meta.phase.data if case.meta else None
    mutations = getattr(data, "mutations", ())
    names = {getattr(data, "parameter", None), *(mutation.parameter for mutation in mutations)}
    return {name for name in names if name in case.query} or set(case.query)


def fits_as_text(operation: Operation, name: str, value: Any) -> bool:
    """Whether the description allows a parameter's values as they are sent."""
    schemas = {p["name"]: p["schema"] for p in parameters(operation, "query")}
    schema = resolve(operation.service, schemas.get(name, {}))
    if schema.get("type") in ("integer", "boolean"):
        return fits(operation, schema, value)
    return all(fits(operation, schema.get("items", schema), text) for text in _texts(value))


def _texts(value: Any) -> list[str]:
    values = value if is_list(value) else [value]
    return [str(item).lower() if isinstance(item, bool) else str(item) for item in values]


def _has_null(value: Any) -> bool:
    if is_object(value):
        return any(_has_null(member) for member in value.values())
    if is_list(value):
        return any(_has_null(item) for item in value)
    return value is None


def _without_nulls(value: Any, zero: Any) -> Any:
    def kept(member: Any) -> bool:
        return zero is not _ABSENT or member not in (None, "")

    if value is None:
        return {} if zero is _ABSENT else zero
    if is_object(value):
        return {key: _without_nulls(item, zero) for key, item in value.items() if kept(item)}
    if is_list(value):
        return [_without_nulls(item, zero) for item in value if kept(item)]
    return value
