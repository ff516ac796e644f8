"""The audit log: one record per call, structured, and nobody can forge a line of it."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, Reply, jwt
from openchami_sdk import auth
from openchami_sdk.auth import _audit
from openchami_sdk.core import http


def requests(audit: pytest.LogCaptureFixture) -> list[Any]:
    """The records of calls."""
    return [r for r in records(audit) if r.audit_event in ("auth.request", "auth.origin_refused")]


def test_one_record_per_call(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """Who, as whom, what, where and how it went, on one line and as fields."""
    server.make_token = lambda n: jwt(sub="svc-subject", jti=f"id-{n}")
    call(make_auth(), f"{server.url}/hsm/v2/groups?token=secret", "POST", json={})
    (record,) = requests(audit)
    fields = {name: getattr(record, name) for name in (
        "actor", "subject", "client_id", "method", "target", "path", "status", "outcome",
        "retried", "token_id",
    )}  # fmt: skip
    assert fields == {
        "actor": "service", "subject": "svc-subject", "client_id": "svc", "method": "POST",
        "target": server.url, "path": "/hsm/v2/groups", "status": 200, "outcome": "success",
        "retried": False, "token_id": "id-1",
    }  # fmt: skip
    assert record.duration_ms >= 0
    assert re.fullmatch("[0-9a-f]{12}", record.token_fp)
    line = record.getMessage()
    assert line.startswith("auth.request actor=service subject=svc-subject client_id=svc method=")
    assert "secret" not in line


def test_opaque_token_is_audited_as_the_client(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """Without a readable token the subject is the client itself."""
    call(make_auth(), server.url)
    assert requests(audit)[0].subject == "svc"


def test_retry_is_one_record(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A call that was sent twice is one call, marked as retried, with the last status."""
    authentication = make_auth()
    call(authentication, server.url)
    server.revoke()
    call(authentication, server.url)
    first, second = requests(audit)
    assert (first.retried, second.retried, second.status) == (False, True, 200)
    assert first.token_fp != second.token_fp
    assert "auth.token.rejected" in [r.audit_event for r in records(audit)]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [(204, "success"), (403, "refused"), (404, "error"), (503, "error")],
)
def test_outcomes(
    server: Loopback,
    make_auth: MakeAuth,
    call: Call,
    audit: pytest.LogCaptureFixture,
    status: int,
    outcome: str,
) -> None:
    """The outcome follows the last status."""
    server.api_always = Reply(status)
    call(make_auth(), server.url)
    assert requests(audit)[0].outcome == outcome


def test_call_without_an_answer(
    make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A call that got no answer is recorded as such."""
    with pytest.raises(http.TransportError):
        call(make_auth(allowed_origins=["http://127.0.0.1:1"]), "http://127.0.0.1:1/x")
    (record,) = requests(audit)
    assert record.outcome == "no_response"
    assert record.error == "ConnectError"


def test_call_that_was_not_sent(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A call that failed because there was no token is recorded as not sent, with the reason."""
    server.secrets = {}
    with pytest.raises(auth.InvalidClientError):
        call(make_auth(), server.url)
    (record,) = requests(audit)
    assert record.outcome == "not_sent"
    assert record.error.startswith("InvalidClientError: ")


def test_refused_origin_has_its_own_event(
    make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A request to a foreign origin is a security event, not just a failed call."""
    with pytest.raises(auth.UntrustedOriginError):
        call(make_auth(), "https://evil.test/x")
    (record,) = requests(audit)
    assert (record.audit_event, record.target) == ("auth.origin_refused", "https://evil.test")


def test_lines_cannot_be_forged(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """Newlines, escapes and quotes from URLs, claims and servers stay inside their field."""
    evil = 'x" actor=admin\n2026 auth.request \u2028\u202e\x1b[2J\x00'
    server.make_token = lambda n: jwt(sub=evil, jti=evil)
    call(make_auth(), f"{server.url}/a%0Ab%22")
    with auth.user_context(jwt(sub=evil), subject=evil):
        call(make_auth(), server.url)
    assert len(requests(audit)) == 2
    for record in records(audit):
        line = record.getMessage()
        assert line.isprintable(), line
        assert 'x" actor=admin' not in line
        assert len(line) < 1500
        assert all(str(v).isprintable() for v in (record.subject, record.token_id) if v)


def test_silent_unless_switched_on(
    server: Loopback, make_auth: MakeAuth, call: Call, caplog: pytest.LogCaptureFixture
) -> None:
    """Without configuration a call logs nothing of its own."""
    call(make_auth(), server.url)
    assert not [r for r in caplog.records if r.name.startswith("openchami_sdk")]


def test_broken_handler_does_not_break_the_call(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A log shipper that is down does not take the service with it."""

    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise OSError("disk full")

    def observer(event: object) -> None:
        raise OSError("collector gone")

    handler = Broken()
    _audit.logger.addHandler(handler)
    stop = _audit.observe(observer)
    try:
        assert call(make_auth(), server.url).status_code == 200
    finally:
        stop()
        _audit.logger.removeHandler(handler)


def test_every_field_is_documented() -> None:
    """The docstring is the table of fields: none is missing."""
    documented = _audit.AuditEvent.__doc__ or ""
    fields = _audit.FIELDS  # pyright: ignore[reportPrivateUsage]
    assert all(f"{name}: " in documented for name in ("event", *fields))
    table = Path(__file__).parents[3] / "docs" / "audit.md"
    if table.exists():
        text = table.read_text()
        assert all(f"`{name}`" in text for name in fields)
