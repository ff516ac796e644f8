"""OpenTelemetry: bounded metrics, one span a token request, no personal data unless asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, background, jwt
from openchami_sdk import auth
from openchami_sdk.core import http


class Collector:
    """What OpenTelemetry was told."""

    def __init__(self, **options: Any) -> None:
        self._reader = InMemoryMetricReader()
        self._spans = InMemorySpanExporter()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.tracer = tracers.get_tracer("test")
        self.stop = auth.instrument(
            tracer_provider=tracers,
            meter_provider=MeterProvider([self._reader]),
            **options,
        )

    def metrics(self) -> dict[str, list[dict[str, Any]]]:
        """The labels of each metric's points."""
        background()
        data = self._reader.get_metrics_data()
        if data is None:
            return {}
        return {
            metric.name.removeprefix("openchami_sdk.auth."): [
                dict(point.attributes or {}) for point in metric.data.data_points
            ]
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }

    def spans(self) -> dict[str, ReadableSpan]:
        """The finished spans by name."""
        background()
        return {span.name: span for span in self._spans.get_finished_spans()}


Collect = Callable[..., Collector]


@pytest.fixture
def collect() -> Iterator[Collect]:
    """Makes collectors and ends them."""
    made: list[Collector] = []

    def make(**options: Any) -> Collector:
        made.append(Collector(**options))
        return made[-1]

    yield make
    for collector in made:
        collector.stop()


def test_calls_are_measured(
    server: Loopback, make_auth: MakeAuth, call: Call, collect: Collect
) -> None:
    """One point a call, with method, target, status and outcome; no path, no subject."""
    collector = collect()
    call(make_auth(), f"{server.url}/x?y")
    metrics = collector.metrics()
    assert metrics["request.duration"] == [
        {
            "client_id": "svc", "actor": "service", "outcome": "success",
            "http.request.method": "GET", "server.address": server.url,
            "http.response.status_code": 200,
        }
    ]  # fmt: skip
    assert metrics["token.acquired"] == [{"client_id": "svc"}]


def test_trouble_is_counted(
    server: Loopback, make_auth: MakeAuth, call: Call, collect: Collect
) -> None:
    """Refused tokens, secrets and origins each have a counter; failures name their kind only."""
    collector = collect()
    authentication = make_auth(client_secret=["bad", "s3cret"])
    call(authentication, server.url)
    server.revoke()
    call(authentication, server.url)
    with pytest.raises(auth.UntrustedOriginError):
        call(authentication, "https://evil.test")
    server.secrets = {}
    authentication.manager.invalidate()
    with pytest.raises(auth.InvalidClientError):
        call(authentication, server.url)
    metrics = collector.metrics()
    for name in ("token.rejected", "secret.fallback"):
        assert metrics[name] == [{"client_id": "svc"}]
    assert [labels["error.type"] for labels in metrics["origin.refused"]] == [
        "UntrustedOriginError"
    ]
    assert metrics["token.failed"] == [{"client_id": "svc", "error.type": "InvalidClientError"}]


def test_token_requests_are_spans(
    server: Loopback, make_auth: MakeAuth, call: Call, collect: Collect
) -> None:
    """A token request is a client span of its own; the call's span learns who called."""
    collector = collect()
    with collector.tracer.start_as_current_span("work"):
        call(make_auth(), server.url)
    spans = collector.spans()
    assert spans["openchami_sdk.auth.token_request"].end_time is not None
    attributes = spans["work"].attributes or {}
    assert attributes["openchami_sdk.auth.client_id"] == "svc"
    assert attributes["openchami_sdk.auth.actor"] == "service"
    assert "enduser.id" not in attributes


def test_the_user_is_recorded_on_request_only(
    server: Loopback, make_auth: MakeAuth, collect: Collect, library: http.Library
) -> None:
    """`enduser.id` is personal data: off unless asked for."""
    server.issued.append(jwt(sub="ann"))
    collector = collect(record_user=True)
    with collector.tracer.start_as_current_span("work"), auth.user_context(jwt(sub="ann")):
        with library.client(auth=make_auth()) as client:
            client.get(server.url)
    attributes = collector.spans()["work"].attributes or {}
    assert attributes["enduser.id"] == "ann"
    assert attributes["openchami_sdk.auth.actor"] == "user"


def test_stop_ends_it(server: Loopback, make_auth: MakeAuth, call: Call, collect: Collect) -> None:
    """After stop() nothing is reported."""
    collector = collect()
    collector.stop()
    call(make_auth(), server.url)
    assert collector.metrics() == {}


def test_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the extra."""
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(auth.ConfigurationError, match=r"openchami-sdk\[otel\]"):
        auth.instrument()
