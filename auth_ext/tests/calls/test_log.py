"""`OPENCHAMI_LOG`: one switch that shows requests, answers and retries, and no secret."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply

PROGRAM = """
from openchami_sdk import auth, smd
client = auth.connect(smd.Client, sleep=lambda _: None)
client.redfish_endpoints.list(type=["NodeBMC"])
client.groups.create(smd.GroupCreate(label="blue", description="top-secret-body"))
"""


def logged(server: Loopback, level: str, program: str = PROGRAM) -> list[str]:
    """What a program with the switch prints on standard error, line by line."""
    server.api_script.extend([Reply(503, b""), json_reply({"RedfishEndpoints": []})])
    server.api_always = json_reply([{"URI": "/hsm/v2/groups/blue"}], 201)
    settings = {
        "OPENCHAMI_BASE_URI": server.url,
        "OPENCHAMI_TOKEN_URL": server.token_endpoint,
        "OPENCHAMI_CLIENT_ID": "svc",
        "OPENCHAMI_CLIENT_SECRET": "s3cret",
        "OPENCHAMI_LOG": level,
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | settings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    for secret in ("s3cret", "token-1", "Bearer", "Basic", "top-secret-body"):
        assert secret not in done.stderr
    return [line.split(" ", 2)[2] for line in done.stderr.splitlines()]


def test_info_shows_answers_retries_and_audit_records(server: Loopback) -> None:
    """Who called what, how it was answered, and that it was sent again."""
    lines = logged(server, "info")
    core = [line for line in lines if line.startswith("INFO openchami_sdk.core: ")]
    assert [line.split(": ", 1)[1].partition("; sent again")[0] for line in core] == [
        "redfish_endpoints_list: answered 503",
        "redfish_endpoints_list: answered 200",
        "groups_create: answered 201",
    ]
    assert "sent again in 0." in core[0]
    audit = [line for line in lines if line.startswith("INFO openchami_sdk.auth.audit: ")]
    assert sum("auth.request" in line for line in audit) == 3
    assert len(core) + len(audit) == len(lines)


def test_debug_shows_requests_as_well(server: Loopback) -> None:
    """Method and URL, without query and body."""
    sent = [line for line in logged(server, "DEBUG") if line.startswith("DEBUG")]
    smd = f"{server.url}/hsm/v2"
    said = "DEBUG openchami_sdk.core:"
    listed = f"{said} redfish_endpoints_list: GET {smd}/Inventory/RedfishEndpoints"
    created = f"{said} groups_create: POST {smd}/groups"
    assert sent == [listed, listed, created]


@pytest.mark.parametrize("level", ["", " "])
def test_switched_off(server: Loopback, level: str) -> None:
    """Nothing is printed."""
    assert logged(server, level) == []


def test_word_that_is_no_level(server: Loopback) -> None:
    """It is said, once."""
    (line,) = logged(server, "verbose")
    assert line == (
        "WARNING openchami_sdk.core: OPENCHAMI_LOG is neither debug nor info; "
        "only warnings are printed"
    )


def test_logging_of_the_application(server: Loopback) -> None:
    """An application that set up logging prints each record once, in its own way."""
    mine = 'import logging; logging.basicConfig(format="a b MINE %(message)s")\n'
    lines = logged(server, "info", mine + PROGRAM)
    assert len(lines) > 3
    assert all(line.startswith("MINE ") for line in lines)
