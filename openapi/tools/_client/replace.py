"""Replaces several files and folders with new ones: all of them or none.

The new files are first written completely below `.generating/new`. Then `.generating/journal` lists
them. From then on the replacement will be finished, by the next command if this one is killed.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

_STAGE = ".generating"


@contextmanager
def replacing(root: Path) -> Generator[Path]:
    """An empty folder, whose entries take their places below `root` when the block ends.

    `a/b` in it replaces `root`/a/b. A block that raises, or is killed, replaces nothing.
    """
    with _alone(root):
        _finish(root)
        stage = root / _STAGE
        fresh = stage / "new"
        fresh.mkdir(parents=True)
        try:
            yield fresh
            names = "\n".join(_entries(fresh))
            (stage / "journal.new").write_text(names, encoding="utf-8")
            os.replace(stage / "journal.new", stage / "journal")
        finally:
            _finish(root)


def finish(root: Path) -> None:
    """Finish a replacement that was killed; discard one that was killed before its journal."""
    with _alone(root):
        _finish(root)


def _finish(root: Path) -> None:
    stage = root / _STAGE
    journal = stage / "journal"
    if journal.exists():
        for name in journal.read_text(encoding="utf-8").splitlines():
            _put(stage / "new" / name, root / name, stage / "old" / name)
    if stage.exists():
        # Remove the journal first: without it, the other files have no effect.
        journal.unlink(missing_ok=True)
        shutil.rmtree(stage)


def _put(new: Path, target: Path, old: Path) -> None:
    if not new.exists():
        return  # it is in its place already
    if target.is_dir():
        old.parent.mkdir(parents=True, exist_ok=True)
        os.replace(target, old)
    os.replace(new, target)


def _entries(fresh: Path) -> Iterator[str]:
    """What to put in place: the built descriptions one by one, `generated/` as a whole."""
    for path in sorted(fresh.iterdir()):
        inside = sorted(path.iterdir()) if path.name == "openapi" else [path]
        yield from (str(entry.relative_to(fresh)) for entry in inside)


@contextmanager
def _alone(root: Path) -> Generator[None]:
    """One command at a time: the lock ends with the process."""
    folder = os.open(root / "openapi", os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
