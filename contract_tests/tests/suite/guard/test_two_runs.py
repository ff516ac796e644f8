"""Two runs at once on one target refuse each other, by a group that can be seen there."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests.tests.suite.guard.shared_site import Site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract import cleaning, marker
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.configuration.target import load
from openchami_sdk.contract.guard.ownership import MARKER
from openchami_sdk.contract.preflight import NotReadyError

FIRST, SECOND = "sdkct-20261125000000-ab12", "sdkct-20261125000001-ab13"


@pytest.fixture
def suite(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Suite:
    """The suite of an operator, in this process."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    for name, value in suite.environment.items():
        monkeypatch.setenv(name, value)
    return suite


def _run(suite: Suite, run_id: str, level: Level = Level.CREATE) -> RunConfiguration:
    run = RunConfiguration(run_id, str(suite.target), level, 1, 1.0, root=suite.folder / "reports")
    run.save()
    return run


def test_the_second_run_is_refused(site: Site, suite: Suite) -> None:
    """It is told which run is at work; when that one has ended, the target is as it was."""
    before, target = site.contents(), load(str(suite.target))
    with marker.held(_run(suite, FIRST), target):
        with site.client() as client:
            assert client.groups.get(MARKER).description == FIRST
        with (
            pytest.raises(NotReadyError, match=f"Another run, {FIRST}, uses target"),
            marker.held(_run(suite, SECOND), target),
        ):
            pytest.fail("the second run goes on")
        with site.client() as client:
            assert client.groups.get(MARKER).description == FIRST
    assert site.contents() == before
    with marker.held(_run(suite, SECOND), target):
        pass


def test_it_is_refused_on_the_command_line(site: Site, suite: Suite) -> None:
    """With exit status 3 and one sentence, before it writes anything."""
    with marker.held(_run(suite, FIRST), load(str(suite.target))):
        site.witness.calls.clear()
        code, said = suite.run("--level", "create", "--only", "smd.groups_*", "--budget", "1s")
        writes = [call for call in site.witness.calls if call[0] != "GET"]
    assert code == 3, said
    assert FIRST in said
    assert writes == [("POST", "/hsm/v2/groups")]


def test_runs_that_only_read_need_no_marker(site: Site, suite: Suite) -> None:
    """A read-only run leaves no trace, and goes on beside one that writes."""
    target = load(str(suite.target))
    with marker.held(_run(suite, FIRST), target):
        site.witness.calls.clear()
        with marker.held(_run(suite, SECOND, Level.READ_ONLY), target):
            assert not site.witness.calls


def test_clean_leaves_a_run_at_work_alone(
    site: Site, suite: Suite, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is at work is named; the marker of a killed run is removed."""
    before, root, run = site.contents(), suite.folder / "reports", _run(suite, FIRST)
    held = marker.held(run, load(str(suite.target)))
    held.__enter__()
    assert cleaning.clean(str(suite.target), root) == 5
    assert "still running" in capsys.readouterr().err
    # A kill frees the lock, and leaves the rest.
    (run.folder / "lock").unlink()
    assert cleaning.clean(str(suite.target), root) == 0
    assert site.contents() == before
    held.__exit__(None, None, None)
