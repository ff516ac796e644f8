"""A disk that is full, in the middle of a run: nothing is left on the target, and no verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from contract_tests.tests.suite.guard.shared_site import Site, shared_site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk import smd
from openchami_sdk.contract import command, files, runner
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration, new_id
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.results.record import Observation, Record
from openchami_sdk.contract.session.opening import open_session

FULL = Path("/dev/full")
"""A device that refuses what is written to it, as a full disk does."""


@pytest.fixture
def site() -> Iterator[Site]:
    """A system that others use, too."""
    with shared_site() as running:
        yield running


@pytest.fixture
def suite(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Suite:
    """The suite of an operator, in this process."""
    made = Suite.against(tmp_path, site.url, site.tokens, level="create")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    return made


def test_objects_are_removed(site: Site, suite: Suite) -> None:
    """All of them, although the ledger can't note it; and nothing is created any more."""
    before = site.contents()
    run = RunConfiguration(
        new_id(), str(suite.target), Level.CREATE, 1, 1.0, root=suite.folder / "reports"
    )
    run.save()
    labels = [f"{run.id}-{number}" for number in range(2)]
    undos = [Undo("smd", "DELETE", f"/hsm/v2/groups/{label}") for label in labels]
    with open_session(run, "main") as session:
        with session.owning(*undos):
            for label in labels:
                session.smd.groups.create(smd.GroupCreate(label=label))
            session.ledger.path = session.record.path = FULL
        with pytest.raises(OSError, match="No space left on device: '/dev/full'"):
            session.ledger.announce(undos[0])
        assert session.record.failure
        assert session.ledger.failure
        session.record.path = run.folder / "observations-main.jsonl"
    assert site.contents() == before
    assert not list(run.folder.glob("*.sent.json")), "the record looks complete"


def _run(suite: Suite, checks: Any, monkeypatch: pytest.MonkeyPatch) -> int:
    """A run whose checks are only what *checks* does in its folder."""

    def instead(asked: RunConfiguration, workers: int) -> int:
        checks(asked.folder)
        return 0

    monkeypatch.setattr(runner, "_pytest", instead)
    words = ["--target", str(suite.target), "--reports", str(suite.folder / "reports")]
    return command.main([*words, "--only", "smd.groups_*"])


def test_a_record_that_is_not_complete(
    suite: Suite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence, and the cells without a result are no failures."""

    def fill(folder: Path) -> None:
        record = Record(folder / "observations-main.jsonl")
        record.add(Observation("smd.groups_list", "valid", "passed"))
        record = attrs.evolve(record, path=FULL)
        record.add(Observation("smd.groups_list", "fuzz", "passed"))
        record.close({})

    assert _run(suite, fill, monkeypatch) == 4
    said = capsys.readouterr().out
    assert re.findall("✗.*", said) == re.findall("✗ not all results could be .* full\\?", said)
    assert "Contract not judged" in said


def test_a_report_that_cannot_be_written(
    suite: Suite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The terminal has the result, and there is no half of a report."""

    def block(folder: Path) -> None:
        (folder / "report.html.part").mkdir()

    assert _run(suite, block, monkeypatch) == 4
    said = capsys.readouterr().out
    assert re.search("Contract broken: .* Report: it can't be written to .*: Is a directory", said)
    assert not list(suite.folder.glob("reports/*/report.html"))


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """The one that was there is left, and no part of the new one."""
    path = tmp_path / "report.json"
    files.write(path, "old")
    (tmp_path / "report.json.part").symlink_to(FULL)
    with pytest.raises(OSError, match=r"report\.json"):
        files.write(path, "new")
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [
        ("report.json", "old")
    ]
