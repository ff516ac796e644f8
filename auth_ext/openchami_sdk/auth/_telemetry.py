"""OpenTelemetry: metrics and span attributes from the audit events.

Needs the extra: `pip install openchami-sdk[otel]`. Nothing here runs unless `instrument` is called.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from . import _audit
from ._audit import AuditEvent
from ._errors import ConfigurationError

_SCOPE = "openchami_sdk.auth"
# Event → counter. Labels are few and bounded: never a subject, a path or a token.
_COUNTERS = {
    "auth.token.acquired": ("token.acquired", "Tokens received from a token endpoint"),
    "auth.token.refresh_failed": ("token.failed", "Failed attempts to get a token"),
    "auth.token.rejected": ("token.rejected", "Tokens that a service refused (401)"),
    "auth.token.family_ending": (
        "token.family_ending",
        "Warnings that TokenSmith's refresh tokens end soon",
    ),
    "auth.token.secret_fallback": (
        "secret.fallback",
        "Client secrets that were refused before the next one was tried",
    ),
    "auth.origin_refused": ("origin.refused", "Requests to origins that may not get the token"),
}


def instrument(
    *,
    tracer_provider: Any = None,
    meter_provider: Any = None,
    record_user: bool = False,
) -> Callable[[], None]:
    """Report to OpenTelemetry from now on. Returns a function that stops this.

    The metrics are the histogram `request.duration` (seconds) and the counters `token.acquired`,
    `token.failed`, `token.rejected`, `token.family_ending`, `secret.fallback`, `origin.refused`.
    Each name begins with `openchami_sdk.auth.`. Each token request is a client span. The span that
    is current during a call gets `openchami_sdk.auth.client_id`, `.actor` and `.retried`.

    Args:
        tracer_provider: The provider of tracers, instead of the global one.
        meter_provider: The provider of meters, instead of the global one.
        record_user: Also set `enduser.id` to the subject. That is personal data.

    Raises ConfigurationError when OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import metrics, trace
    except ImportError:
        raise ConfigurationError(
            "instrument() needs OpenTelemetry: pip install 'openchami-sdk[otel]'"
        ) from None
    reporter = _Reporter(
        trace.get_tracer(_SCOPE, tracer_provider=tracer_provider),
        metrics.get_meter(_SCOPE, meter_provider=meter_provider),
        trace,
        record_user,
    )
    return _audit.observe(reporter.report)


class _Reporter:
    def __init__(self, tracer: Any, meter: Any, trace: Any, record_user: bool) -> None:
        self._tracer = tracer
        self._trace = trace
        self._record_user = record_user
        self._duration = meter.create_histogram(
            f"{_SCOPE}.request.duration", unit="s", description="Duration of outbound calls"
        )
        self._counters = {
            event: meter.create_counter(f"{_SCOPE}.{name}", description=description)
            for event, (name, description) in _COUNTERS.items()
        }

    def report(self, event: AuditEvent) -> None:
        """Turn one audit event into measurements."""
        if event.event == "auth.request":
            self._call(event)
        counter = self._counters.get(event.event)
        if counter is not None:
            # A warning's text is no kind of error.
            kind = {} if event.event == "auth.token.family_ending" else _error(event)
            counter.add(1, _some(client_id=event.client_id, **kind))
        if event.event in ("auth.token.acquired", "auth.token.refresh_failed"):
            self._token_request(event)

    def _call(self, event: AuditEvent) -> None:
        labels = _some(
            client_id=event.client_id,
            actor=event.actor,
            outcome=event.outcome,
            **{"http.request.method": event.method, "server.address": event.target},
            **{"http.response.status_code": event.status},
        )
        self._duration.record((event.duration_ms or 0.0) / 1e3, labels)
        span = self._trace.get_current_span()
        if not span.is_recording():
            return
        for name in ("client_id", "actor", "retried"):
            value = getattr(event, name)
            if value is not None:
                span.set_attribute(f"{_SCOPE}.{name}", value)
        if self._record_user and event.subject is not None:
            span.set_attribute("enduser.id", event.fields()["subject"])

    def _token_request(self, event: AuditEvent) -> None:
        ended = time.time_ns()
        span = self._tracer.start_span(
            f"{_SCOPE}.token_request",
            kind=self._trace.SpanKind.CLIENT,
            start_time=ended - int((event.duration_ms or 0.0) * 1e6),
            attributes=_some(**{f"{_SCOPE}.client_id": event.client_id}, **_error(event)),
        )
        if event.error is not None:
            span.set_status(self._trace.StatusCode.ERROR)
        span.end(end_time=ended)


def _error(event: AuditEvent) -> dict[str, str | None]:
    """The kind of an error: its text may hold anything."""
    kind = None if event.error is None else event.error.partition(":")[0]
    return {"error.type": kind}


def _some(**labels: object) -> dict[str, object]:
    return {name: value for name, value in labels.items() if value is not None}
