"""boot-service's health, status, version, description and metrics."""

from __future__ import annotations

import pytest

from openchami_sdk import boot
from openchami_sdk.contract.checks.boot._legacy import not_served, off, served
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("boot.service_*", "boot.legacy_service_*")


def test_health(session: Session) -> None:
    """The service answers that it is healthy, with its name."""
    with session.check("valid", "boot.service_health"):
        found = session.boot.service.health()
        assert (found.status, found.service) == ("ok", "boot-service"), f"the health is {found}"


@pytest.mark.parametrize("tag", ["service", "legacy_service"])
def test_status_and_version(session: Session, tag: str) -> None:
    """The service is running; its name and version are the same in both answers."""
    if off(session, tag):
        pytest.skip("the legacy API is switched off")
    resource = getattr(session.boot, tag)
    with session.check("valid", f"boot.{tag}_status", f"boot.{tag}_version"):
        status, version = resource.status(), resource.version()
        assert status.service_status == "running", (
            f"the status is {status.service_status}, not running"
        )
        said = (status.service_name, status.service_version)
        assert said == (version.service_name, version.service_version), (
            "status and version differ in name or version"
        )


def test_its_own_description(session: Session) -> None:
    """The service's own description has the routes of the three kinds."""
    with session.check("valid", "boot.service_openapi"):
        paths = session.boot.service.openapi().get("paths", {})
        missing = {"/nodes", "/bootconfigurations", "/bmcs"} - set(paths)
        assert not missing, f"the description lacks {', '.join(sorted(missing))}"


def test_metrics(session: Session) -> None:
    """The metrics count requests, if they are switched on."""
    try:
        counters = session.boot.service.metrics()
    except boot.NotFoundError:
        not_served(session, "boot.service_metrics", "metrics are switched off")
        return
    served(session, "boot.service_metrics")
    with session.check("valid", "boot.service_metrics"):
        assert "main_http_request" in counters, "the metrics do not count requests"
