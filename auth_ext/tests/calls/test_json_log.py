"""`JSONFormatter`: audit records and others as one JSON object a line."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, background, json_reply
from openchami_sdk import auth, smd


@pytest.fixture
def lines() -> Iterator[Any]:
    """What was logged, decoded."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(auth.JSONFormatter())
    logger = logging.getLogger("openchami_sdk.auth")
    audit = logging.getLogger("openchami_sdk.auth.audit")
    level = audit.level
    logger.addHandler(handler)
    audit.setLevel(logging.INFO)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logger.removeHandler(handler)
    audit.setLevel(level)


def test_audit_record(server: Loopback, make_auth: MakeAuth, lines: Any) -> None:
    """Event and fields by name, with their types; what does not apply is left out."""
    server.api_always = json_reply({"RedfishEndpoints": []})
    auth.connect(smd.Client, server.url, auth=make_auth()).redfish_endpoints.list()
    background()
    request, acquired = sorted(lines(), key=lambda line: line["event"])
    assert acquired["event"] == "auth.token.acquired"
    assert (request["event"], request["client_id"]) == ("auth.request", "svc")
    assert (request["status"], request["retried"]) == (200, False)
    assert request["path"] == "/hsm/v2/Inventory/RedfishEndpoints"
    assert request["time"].endswith("Z")
    assert (request["level"], request["logger"]) == ("INFO", "openchami_sdk.auth.audit")
    assert "error" not in request
    assert "message" not in request


def test_other_record(lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line whatever the text holds; of an exception its type alone."""
    logger = logging.getLogger("openchami_sdk.auth")
    # pytest would capture the text, and its workers can't send a lone surrogate to each other.
    monkeypatch.setattr(logger, "propagate", False)
    try:
        raise ValueError("hunter2")
    except ValueError:
        logger.warning("two\nlines \udc80 %s", "x", exc_info=True)
    (line,) = lines()
    assert line["message"] == "two\\nlines \\udc80 x"
    assert line["exception"] == "ValueError"
    assert "hunter2" not in json.dumps(line)
