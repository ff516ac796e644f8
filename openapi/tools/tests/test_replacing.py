"""Descriptions and clients are replaced together or not at all, whenever the command is killed."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from openapi.tools._cli import main
from openapi.tools._client import generate
from openapi.tools._descriptions.document import DescriptionError

DATA = Path(__file__).parent / "data"


class Killer:
    """Kills its own process at the n-th change of a name, before or after it."""

    def __init__(self, last: int, when: str) -> None:
        self._last = last
        self._when = when
        self._done = 0

    def install(self) -> None:
        """Count what the command does to names and to the files that it writes in place."""
        written = ("depot.yaml", "manifest.json", "journal.new")
        for owner, name, files in (
            (os, "replace", None),
            (Path, "unlink", None),
            (Path, "write_text", written),
            (shutil, "rmtree", None),
        ):
            setattr(owner, name, self._counted(getattr(owner, name), files))

    def _counted(self, real: Any, files: tuple[str, ...] | None) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            if files and arguments[0].name not in files:
                return real(*arguments, **options)
            self._done += 1
            if self._done == self._last and self._when == "before":
                os.kill(os.getpid(), signal.SIGKILL)
            result = real(*arguments, **options)
            if self._done == self._last:
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return call


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository that describes one small service, generated."""
    shutil.copytree(DATA / "openapi", tmp_path / "openapi")
    generate.generate(tmp_path)
    return tmp_path


def _tree(root: Path) -> dict[str, bytes]:
    """Everything but the topic files."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.relative_to(root).parts[:2] != ("openapi", "depot")
    }


def _change(root: Path) -> None:
    file = root / "openapi" / "depot" / "crates.yaml"
    file.write_text(file.read_text().replace("List crates.", "List all crates.", 1))


def _killed(root: Path, last: int, when: str) -> int:
    """The exit status of the command, killed at a step, in a child of this process."""
    child = os.fork()
    if child == 0:
        try:
            Killer(last, when).install()
            os._exit(main(["--root", str(root), "generate"]))
        finally:
            os._exit(70)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning")
def test_a_killed_command_leaves_the_old_or_the_new(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whichever step it was at, the next command finds or makes the one or the other whole."""
    old = _tree(root)
    _change(root)
    reference = tmp_path_factory.mktemp("reference") / "root"
    shutil.copytree(root, reference)
    generate.generate(reference)
    new = _tree(reference)
    assert old != new
    seen: list[bool] = []
    for last in range(1, 200):
        for when in ("before", "after"):
            trial = tmp_path_factory.mktemp("trial") / "root"
            shutil.copytree(root, trial)
            status = _killed(trial, last, when)
            if status == 0:
                assert _tree(trial) == new
                assert seen == sorted(seen)  # old until the journal is there, new from then on
                assert set(seen) == {False, True}
                return
            assert status == -signal.SIGKILL
            generate.check(trial)
            found = _tree(trial)
            assert found in (old, new), (last, when)
            seen.append(found == new)
            shutil.rmtree(trial)
    raise AssertionError("the command never ended by itself")


def test_a_description_that_cannot_be_used_changes_nothing(root: Path) -> None:
    """What was there stays, and no half-written folder beside it."""
    before = _tree(root)
    file = root / "openapi" / "depot" / "crates.yaml"
    file.write_text(file.read_text().replace("type: string", "type: nonsense", 1))
    with pytest.raises(DescriptionError):
        generate.generate(root)
    assert _tree(root) == before


def test_a_full_disk_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error while the new files are written leaves the old ones."""
    before = _tree(root)
    _change(root)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(generate, "tree_hash", fail)
    with pytest.raises(OSError, match="No space"):
        generate.generate(root)
    assert _tree(root) == before
