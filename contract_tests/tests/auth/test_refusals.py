"""Every protected operation refuses every kind of bad token; every public one asks for none."""

from __future__ import annotations

import re

import httpx
import pytest

from openchami_sdk.contract.descriptions.catalogue import Operation, every_operation
from openchami_sdk.testing import Stack, stack_fixture

HTTP = httpx.Client(trust_env=False)

UNAUTHORIZED = "token is unauthorized"
REFUSALS = {
    "garbage": UNAUTHORIZED,
    "bad_signature": UNAUTHORIZED,
    "unknown_kid": UNAUTHORIZED,
    "wrong_algorithm": UNAUTHORIZED,
    "expired": "token is expired",
    "not_before": "token nbf validation failed",
    "issued_in_future": "token iat validation failed",
    "missing_sub": "missing required claim",
    "missing_iss": "missing required claim",
    "missing_aud": "missing required claim",
}
PROTECTED = [operation for operation in every_operation() if not operation.public]
PUBLIC = [operation for operation in every_operation() if operation.public]


older_stack = stack_fixture(scope="module")
newer_stack = stack_fixture(scope="module", release="v0.2")  # which has boot-service


@pytest.fixture(scope="module")
def tokens_by_kind(older_stack: Stack) -> dict[str, str]:
    """One bad token of each kind."""
    return {kind: older_stack.mint(kind) for kind in REFUSALS}


def send(stack: Stack, operation: Operation, authorization: str | None) -> httpx.Response:
    """The operation with harmless path values and no body."""
    root = stack.urls[operation.service]
    path = re.sub(r"\{[^}]+\}", "x9999c0s0b0n0", operation.path)
    headers = {} if authorization is None else {"Authorization": authorization}
    return HTTP.request(operation.method, root + path, headers=headers)


def assert_refused(answer: httpx.Response, text: str) -> None:
    assert answer.status_code == 401, answer.text
    assert answer.text == text + "\n"
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "www-authenticate" not in answer.headers


@pytest.mark.parametrize("operation", PROTECTED, ids=lambda operation: operation.id)
def test_a_protected_operation_refuses(
    operation: Operation, older_stack: Stack, tokens_by_kind: dict[str, str]
) -> None:
    """No token, another scheme, and every bad token get the documented 401 and its text."""
    stack = older_stack
    assert_refused(send(stack, operation, None), "no token found")
    assert_refused(send(stack, operation, "Basic dXNlcjpzZWNyZXQ="), "no token found")
    for kind, text in REFUSALS.items():
        assert_refused(send(stack, operation, f"Bearer {tokens_by_kind[kind]}"), text)


@pytest.mark.parametrize("operation", PUBLIC, ids=lambda operation: operation.id)
def test_a_public_operation_asks_for_no_token(
    operation: Operation, older_stack: Stack, newer_stack: Stack
) -> None:
    """It answers without a token and with a bad one."""
    stack = newer_stack if operation.service == "boot" else older_stack
    for authorization in (None, "Bearer garbage"):
        try:
            answer = send(stack, operation, authorization)
        except httpx.RemoteProtocolError:
            # A handler of BSS that breaks down has been reached.
            continue
        assert answer.status_code != 401, answer.text


def test_an_empty_subject_passes_bss_but_not_smd(openchami_stack: Stack) -> None:
    """SMD looks at the subject's value, BSS only at its presence."""
    headers = {"Authorization": f"Bearer {openchami_stack.mint('empty_sub')}"}
    groups = HTTP.get(f"{openchami_stack.smd_url}/hsm/v2/groups", headers=headers)
    assert_refused(groups, "invalid token")
    parameters = HTTP.get(f"{openchami_stack.bss_url}/boot/v1/bootparameters", headers=headers)
    assert parameters.status_code == 200


def test_the_services_have_the_operations_that_they_should() -> None:
    """The two lists above are what the descriptions say; boot-service checks no token."""
    assert {operation.service for operation in PROTECTED} == {"smd", "bss"}
    assert {operation.service for operation in PUBLIC} == {"smd", "bss", "boot"}
