"""What a run creates, written down before it is created, so that a crash loses nothing.

The ledger is a file of JSON lines. `announce` writes how to undo a creation and returns
only when the line is on disk; `done` notes that the object is gone. What was announced and
is not done is what a killed run left behind: `openchami-contract clean` deletes exactly that.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from openchami_sdk.contract.json_values import is_list, is_object


@attrs.frozen
class Undo:
    """The request that removes one created object.

    `find` is for objects whose name the service chooses: `{"list": path, "member": value}` says
    where they are listed and what tells them (`outer.inner` is a member of a member); `path` then
    names members in braces.
    """

    service: str
    method: str
    path: str
    body: Any = None
    find: dict[str, str] | None = None

    @property
    def key(self) -> str:
        """What tells two undos apart."""
        rest = json.dumps([self.body, self.find], sort_keys=True)
        return f"{self.service} {self.method} {self.path} {rest}"

    def found(self, listed: Any) -> list[Undo]:
        """The requests that remove what `find` means, in the answer of its list."""
        assert self.find is not None
        wanted = {name: value for name, value in self.find.items() if name != "list"}
        if is_object(listed):
            listed = next(filter(is_list, listed.values()), None)
        return [
            attrs.evolve(self, path=self.path.format_map(item), find=None)
            for item in listed or ()
            if all(_member(item, name) == value for name, value in wanted.items())
        ]


def _member(item: Any, name: str) -> Any:
    for part in name.split("."):
        item = item.get(part) if is_object(item) else None
    return item


@attrs.define
class Ledger:
    """The write-ahead list of one run, shared by its processes.

    Lines are appended with O_APPEND and are far shorter than a page, so parallel workers
    don't tear each other's lines (POSIX write(2)).
    """

    path: Path
    open_entries: dict[str, Undo] = attrs.field(factory=dict[str, Undo], init=False)

    def announce(self, undo: Undo) -> None:
        """Write down how to undo what is about to be created."""
        self._append({"event": "announce", **attrs.asdict(undo)})
        self.open_entries[undo.key] = undo

    def done(self, undo: Undo) -> None:
        """Note that the object is gone, or was never made."""
        self._append({"event": "done", **attrs.asdict(undo)})
        self.open_entries.pop(undo.key, None)

    def announced(self, service: str, method: str, path: str, body: Any = None) -> bool:
        """Whether this request undoes something this process announced, and nothing more."""
        return any(
            (undo.service, undo.method, undo.path, undo.body) == (service, method, path, body)
            for undo in self.open_entries.values()
        )

    def _append(self, line: dict[str, Any]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, json.dumps(line).encode() + b"\n")
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def leftovers(path: Path) -> list[Undo]:
    """What a ledger announced and never noted as done, newest first."""
    still_there: dict[str, Undo] = {}
    for line in _lines(path):
        event = line.pop("event")
        undo = Undo(**line)
        if event == "announce":
            still_there.pop(undo.key, None)
            still_there[undo.key] = undo
        else:
            still_there.pop(undo.key, None)
    return list(reversed(still_there.values()))


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for text in path.read_text(encoding="utf-8").splitlines():
        try:
            line = json.loads(text)
        except ValueError:
            # A run killed in the middle of its last write: that object was never created.
            continue
        yield line
