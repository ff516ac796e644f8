"""The pytest plugin, from the side of a service's own tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = """
import httpx
import pytest


def groups(stack):
    headers = {"Authorization": f"Bearer {stack.mint(sub='tester')}"}
    return httpx.Client(base_url=f"{stack.smd_url}/hsm/v2", headers=headers)


def test_one_leaves_something_behind(openchami_stack):
    with groups(openchami_stack) as client:
        assert client.post("/groups", json={"label": "left"}).status_code == 201
        openchami_stack.register(client_id="left")


def test_another_finds_everything_empty(openchami_stack):
    with groups(openchami_stack) as client:
        assert client.get("/groups").json() == []
    clients = httpx.get(f"{openchami_stack.admin_url}/admin/clients").json()
    assert [client["client_id"] for client in clients] == ["bss", "sdk"]
"""


BOTH_RELEASES = """
import httpx
import pytest


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_runs_with_both(openchami_stack, openchami_release):
    assert openchami_stack.release == openchami_release


class TestOfOneRelease:
    @pytest.fixture
    def openchami_release(self):
        return "v0.2"

    def test_has_tokensmith(self, openchami_stack):
        assert httpx.get(f"{openchami_stack.tokensmith.url}/health").status_code == 200


def test_has_the_default(openchami_stack):
    assert openchami_stack.release == "v0.1"
"""


def pytest_in(folder: Path, *options: str, **environment: str) -> str:
    outcome = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | environment,
    )
    return outcome.stdout + outcome.stderr


def test_the_fixture_is_there_and_clean_for_each_test(tmp_path: Path) -> None:
    """Without a conftest: the installed package is enough."""
    (tmp_path / "test_service.py").write_text(TESTS)
    assert "2 passed" in pytest_in(tmp_path)


def test_a_project_chooses_the_release(tmp_path: Path) -> None:
    """By a fixture of its own, or by a parameter."""
    (tmp_path / "test_service.py").write_text(BOTH_RELEASES)
    assert "4 passed" in pytest_in(tmp_path)


def test_it_costs_a_project_that_does_not_use_it_nothing(tmp_path: Path) -> None:
    """Neither servers nor web frameworks are loaded."""
    (tmp_path / "test_other.py").write_text(
        "import sys\n\n\ndef test_nothing_loaded():\n"
        "    assert not {'uvicorn', 'starlette', 'authlib', 'httpx'} & set(sys.modules)\n"
    )
    # Other installed plugins load what they like: only ours takes part.
    plugin = ("-p", "openchami_sdk.testing.plugin")
    assert "1 passed" in pytest_in(tmp_path, *plugin, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
