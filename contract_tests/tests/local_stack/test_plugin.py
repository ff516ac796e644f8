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


FACTORY = """
import httpx
import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack, stack_fixture

openchami_stack = stack_fixture(ttl=90, seed_nodes=3)
newer_stack = stack_fixture(scope="module", release="v0.2", seed_nodes=2)


def client_of(stack):
    return auth.connect(smd.Client, settings=stack.settings)


def nids(stack):
    return sorted(node.nid for node in client_of(stack).components.list(type="Node"))


@pytest.mark.parametrize("number", [1, 2])
def test_one_that_is_emptied(openchami_stack, number):
    client = client_of(openchami_stack)
    assert nids(openchami_stack) == [1, 2, 3]
    client.groups.create(smd.GroupCreate(label="left", members=smd.Members(ids=[])))
    # The token of the test before is forgotten.
    assert openchami_stack.tokens.token_requests == 1
    secret = ("sdk", openchami_stack.client_secret_file.read_text())
    grant = {"grant_type": "client_credentials"}
    assert httpx.post(openchami_stack.token_url, data=grant, auth=secret).json()["expires_in"] < 91


def test_the_stack_of_these_options_is_shared(openchami_stacks, openchami_stack):
    assert openchami_stacks(ttl=90, seed_nodes=3) is openchami_stack
    assert openchami_stacks() is not openchami_stack


@pytest.fixture(scope="module")
def filled(newer_stack):
    with client_of(newer_stack) as client:
        client.groups.create(smd.GroupCreate(label="kept", members=smd.Members(ids=[])))
    return newer_stack


@pytest.mark.parametrize("number", [1, 2])
def test_one_that_lasts_for_the_module(filled, openchami_stack, number):
    assert nids(filled) == [1, 2]
    assert [group.label for group in client_of(filled).groups.list()] == ["kept"]
    assert client_of(openchami_stack).groups.list() == []
    # boot-service's, and one of these tests: the token is kept in a file.
    assert filled.tokensmith.requests("bootstrap") == 2


def test_an_option_that_the_release_has_not():
    with pytest.raises(ValueError, match="ttl is for release v0.1"):
        Stack(release="v0.2", ttl=2)
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


def test_a_project_makes_fixtures_with_options(tmp_path: Path) -> None:
    """Lifetime of tokens, nodes, release and scope, with settings that need no environment."""
    (tmp_path / "test_service.py").write_text(FACTORY)
    assert "6 passed" in pytest_in(tmp_path)


def test_it_costs_a_project_that_does_not_use_it_nothing(tmp_path: Path) -> None:
    """Neither servers nor web frameworks are loaded."""
    (tmp_path / "test_other.py").write_text(
        "import sys\n\n\ndef test_nothing_loaded():\n"
        "    assert not {'uvicorn', 'starlette', 'authlib', 'httpx'} & set(sys.modules)\n"
    )
    # Other installed plugins load what they like: only ours takes part.
    plugin = ("-p", "openchami_sdk.testing.plugin")
    assert "1 passed" in pytest_in(tmp_path, *plugin, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
