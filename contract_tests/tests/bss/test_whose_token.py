"""Calls from BSS to SMD carry the user's token in a user's request, else BSS's own."""

from __future__ import annotations

import logging
from collections.abc import Callable

import httpx
import pytest

from openchami_sdk import bss
from openchami_sdk.testing import Stack

Calls = Callable[[], set[tuple[str, str, str]]]


@pytest.fixture
def calls(caplog: pytest.LogCaptureFixture, openchami_stack: Stack) -> Calls:
    """Who called SMD, in whose name and how that went, by the audit log, since last asked."""
    caplog.set_level(logging.INFO, "openchami_sdk.auth.audit")

    def told() -> set[tuple[str, str, str]]:
        records = [vars(record) for record in caplog.records]
        caplog.clear()
        return {
            (record["actor"], record["subject"], record["outcome"])
            for record in records
            if record.get("audit_event") == "auth.request"
            and record["target"] == openchami_stack.smd_url
        }

    return told


def refresh(stack: Stack, token: str | None) -> None:
    """Ask BSS to read the nodes."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = httpx.post(f"{stack.bss_url}/boot/v1/hosts", headers=headers)
    assert answer.status_code == 204


def test_a_user_s_request(openchami_stack: Stack, calls: Calls) -> None:
    """What BSS asks SMD for a user, it asks as that user."""
    refresh(openchami_stack, openchami_stack.mint(sub="alice"))
    assert calls() == {("user", "alice", "success")}


def test_nobody_s_request(openchami_stack: Stack, calls: Calls) -> None:
    """Without a user BSS asks as itself."""
    refresh(openchami_stack, None)
    assert calls() == {("service", "bss", "success")}


@pytest.mark.parametrize("kind", ["expired", "bad_signature", "missing_sub"])
def test_a_token_that_is_no_good(kind: str, openchami_stack: Stack, calls: Calls) -> None:
    """On a public route a bad token is as good as none: it goes nowhere."""
    refresh(openchami_stack, openchami_stack.mint(kind, sub="mallory"))
    assert calls() == {("service", "bss", "success")}


def test_background_work_is_the_service_s_own(openchami_stack: Stack, calls: Calls) -> None:
    """A reading that a user's request only started goes on without the user."""
    refresh(openchami_stack, None)
    calls()
    http = httpx.Client(headers={"Authorization": f"Bearer {openchami_stack.mint(sub='alice')}"})
    boot = bss.Client(openchami_stack.bss_url, http_client=http)
    boot.bootscript.get(mac="02:ff:00:00:00:01")
    # Whoever asks next without a user waits for the reading that is under way.
    refresh(openchami_stack, None)
    assert calls() == {("service", "bss", "success")}
