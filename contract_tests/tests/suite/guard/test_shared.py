"""On a system that others use, a run leaves everything as it was, even when it is killed."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from contract_tests.tests.suite.guard.shared_site import Site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract.descriptions.catalogue import match


def test_read_only_sends_only_reads(site: Site, tmp_path: Path) -> None:
    """Counted at the server: a read-only run sends nothing but described reads."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    code, said = suite.run("--budget", "1s")
    assert code in (0, 1), said
    assert len(site.witness.calls) > 100
    for method, path in site.witness.calls:
        found = match("smd", method, path.rstrip("/"))
        assert found is None or found.safety == "read", (method, path)
        assert found is not None or method == "GET", (method, path)


def test_dry_run_sends_nothing(site: Site, tmp_path: Path) -> None:
    """A dry run lists the operations of the level and contacts nobody."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    code, said = suite.run("--dry-run", "--level", "create")
    assert code == 0
    assert "smd.groups_create" in said
    assert "smd.components_delete_all" not in said
    assert not site.witness.calls


def test_level_beyond_the_target_is_refused(site: Site, tmp_path: Path) -> None:
    """The target file's limit holds whatever the command line asks."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    code, said = suite.run("--level", "disruptive")
    assert code == 2
    assert "allows level create at most" in said
    assert not site.witness.calls


def test_create_leaves_nothing(site: Site, tmp_path: Path) -> None:
    """A run that creates and deletes leaves the system as it found it."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    _, said = suite.run("--level", "create", "--only", "smd.groups_*", "--budget", "1s")
    assert ("POST", "/hsm/v2/groups") in site.witness.calls, said
    assert site.contents() == before


def test_killed_run_is_cleaned_up(site: Site, tmp_path: Path) -> None:
    """After SIGKILL in the middle, clean removes what the run left, and nothing else."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    process = suite.start("--level", "create", "--only", "smd.groups_*", "--budget", "1s")

    def kill(method: str, path: str, status: int) -> None:
        if (method, path, status) == ("POST", "/hsm/v2/groups", 201):
            site.witness.after = None
            os.killpg(process.pid, signal.SIGKILL)

    site.witness.after = kill
    process.communicate(timeout=240)
    assert process.returncode == -signal.SIGKILL
    assert site.contents() != before, "the kill came too late to leave anything"
    code, said = suite.run("clean")
    assert code == 0, said
    assert "removed" in said
    assert site.contents() == before
