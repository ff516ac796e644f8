"""Descriptions and clients are replaced together or not at all, whenever the command is killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from openapi.tools._client import generate
from openapi.tools._descriptions.document import DescriptionError

REPOSITORY = Path(__file__).parents[3]
DATA = Path(__file__).parent / "data"

# Ends its own process at the n-th change of a name, before or after it.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from openapi.tools import _cli
from openapi.tools._client import replace as _replace

root, last, when = sys.argv[1], int(sys.argv[2]), sys.argv[3]
done = 0

def counted(real, files=None):
    def call(*arguments, **options):
        global done
        if files and arguments[0].name not in files:
            return real(*arguments, **options)
        done += 1
        if done == last and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*arguments, **options)
        if done == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    return call

os.replace = counted(os.replace)
Path.unlink = counted(Path.unlink)
Path.write_text = counted(Path.write_text, ("depot.yaml", "manifest.json", "journal.new"))
shutil.rmtree = counted(shutil.rmtree)
sys.exit(_cli.main(["--root", root, "generate"]))
"""


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
    return subprocess.run(
        [sys.executable, "-c", KILLED, str(root), str(last), when],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ).returncode


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
