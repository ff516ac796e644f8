"""`/metrics`: what Prometheus would read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import response
from openchami_sdk.testing.fabrica import ANY, Call, Route

_CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8; escaping=underscores"
_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_DURATION: Final = "main_http_request_duration_seconds"


@dataclass
class _Series:
    """What one method, route and status have in common."""

    requests: int = 0
    seconds: float = 0.0
    buckets: list[int] = field(default_factory=lambda: [0] * len(_BUCKETS))


class Metrics:
    """Counts requests."""

    def __init__(self) -> None:
        self._series: dict[str, _Series] = {}

    def observe(self, method: str, path: str, status: int, seconds: float) -> None:
        """Count an answered request; *path* is the route's, or the one that no route serves."""
        quoted = path.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
        labels = f'code="{status}",handler="{quoted}",method="{method}"'
        series = self._series.setdefault(labels, _Series())
        series.requests += 1
        series.seconds += seconds
        for index, bound in enumerate(_BUCKETS):
            series.buckets[index] += seconds <= bound

    def routes(self) -> list[Route]:
        return [Route(ANY, "/metrics", self._get)]

    def _get(self, _: Call) -> Response:
        return response(200, "\n".join(self._lines()).encode() + b"\n", _CONTENT_TYPE)

    def _lines(self) -> Iterator[str]:
        yield f"# TYPE {_DURATION} histogram"
        for labels, series in sorted(self._series.items()):
            for bound, count in zip(_BUCKETS, series.buckets, strict=True):
                yield f'{_DURATION}_bucket{{{labels},le="{bound:g}"}} {count}'
            yield f'{_DURATION}_bucket{{{labels},le="+Inf"}} {series.requests}'
            yield f"{_DURATION}_sum{{{labels}}} {series.seconds}"
            yield f"{_DURATION}_count{{{labels}}} {series.requests}"
        yield "# TYPE main_http_request_total counter"
        for labels, series in sorted(self._series.items()):
            yield f"main_http_request_total{{{labels}}} {series.requests}"
        yield "# TYPE main_http_requests_in_flight gauge"
        yield "main_http_requests_in_flight 1"
