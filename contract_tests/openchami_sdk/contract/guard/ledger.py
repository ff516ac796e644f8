"""The ledger: each object is written into it before it is created.

It is a file of JSON lines. `announce` writes the request that removes an object, and returns only
when the line is on disk. `done` notes that the object is gone. A killed run leaves the objects that
are announced and not done: `openchami-contract clean` removes exactly these.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import attrs

from openchami_sdk.contract import files
from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.core.encoding import escaped


@attrs.frozen
class Undo:
    """The request that removes one created object.

    `find` is for objects whose name the service chooses: `{"list": path, "member": value}` gives
    the list, and the member that identifies the object (`outer.inner` is a member of a member);
    `path` then has names of members in braces.
    """

    service: str
    method: str
    path: str
    body: Any = None
    find: dict[str, str] | None = None

    def __str__(self) -> str:
        """The request, and for which objects it is meant if it does not name one."""
        request = f"{self.method} {self.path}"
        if self.find is None:
            return f"{request} {json.dumps(self.body)}" if self.body is not None else request
        wanted = " and ".join(f"{name} {value!r}" for name, value in self.wanted.items())
        return f"{request} for the objects in {self.find['list']} with {wanted}"

    @property
    def key(self) -> str:
        """A text that identifies the undo."""
        rest = json.dumps([self.body, self.find], sort_keys=True)
        return f"{self.service} {self.method} {self.path} {rest}"

    @property
    def wanted(self) -> dict[str, str]:
        """The members, with their values, that identify the objects of `find`."""
        return {name: value for name, value in (self.find or {}).items() if name != "list"}

    def found(self, listed: Any) -> list[Undo]:
        """The requests that remove the objects of `find`, which are in the answer of its list."""
        if is_object(listed):
            listed = next(filter(is_list, listed.values()), None)
        return [
            attrs.evolve(self, path=_filled(self.path, item), find=None)
            for item in listed or ()
            if self.wanted
            and all(_member(item, name) == value for name, value in self.wanted.items())
        ]


def _member(item: Any, name: str) -> Any:
    for part in re.split(r"[.\[\]]+", name.rstrip("]")):
        item = item.get(part) if is_object(item) else None
    return item


def _filled(path: str, item: Any) -> str:
    """The path with an object's members in place of their names in braces."""
    return re.sub(r"\{([^}]+)\}", lambda name: escaped(str(_member(item, name[1]))), path)


@attrs.define
class Ledger:
    """The ledger of one run, shared by its processes.

    `failure`: why a line could not be written; empty if all were.
    """

    path: Path
    failure: str = attrs.field(default="", init=False)
    open_entries: dict[str, Undo] = attrs.field(factory=dict[str, Undo], init=False)

    def announce(self, undo: Undo) -> None:
        """Write the request that removes an object, before the object is created.

        Raises `OSError` when it can't be written: then the object must not be created.
        """
        self._append({"event": "announce", **attrs.asdict(undo)})
        self.open_entries[undo.key] = undo

    def done(self, undo: Undo) -> None:
        """Note that the object is gone, or was never created.

        If this can't be written, the other objects must still be removed.
        """
        with contextlib.suppress(OSError):
            self._append({"event": "done", **attrs.asdict(undo)})
        self.open_entries.pop(undo.key, None)

    @contextlib.contextmanager
    def allowing(self, undo: Undo) -> Generator[None]:
        """Let the block send a removal of an object that does not exist."""
        self.open_entries[undo.key] = undo
        try:
            yield
        finally:
            self.open_entries.pop(undo.key, None)

    def announced(self, service: str, method: str, path: str, body: Any = None) -> bool:
        """Whether this request removes only an object that this process announced."""
        return any(
            (undo.service, undo.method, undo.path, undo.body) == (service, method, path, body)
            for undo in self.open_entries.values()
        )

    def _append(self, line: dict[str, Any]) -> None:
        try:
            files.append(self.path, json.dumps(line).encode(), lasting=True)
        except OSError as error:
            self.failure = str(error)
            raise


@attrs.frozen
class Leftovers:
    """What a ledger says is left: `undos`, newest first, and the numbers of lines that are bad.

    A line that is not JSON was cut by a kill. Its object was never created, so it is not bad.
    """

    undos: tuple[Undo, ...]
    bad_lines: tuple[int, ...] = ()


def leftovers(path: Path) -> Leftovers:
    """The objects that a ledger announced and never noted as done. Bad lines are skipped.

    Raises `OSError` when the file can't be read.
    """
    still_there: dict[str, Undo] = {}
    bad: list[int] = []
    lines = path.read_bytes().split(b"\n")
    for number, text in enumerate(lines, start=1):
        try:
            line: object = json.loads(text)
        except (ValueError, RecursionError):
            continue
        entry = _entry(line)
        if entry is None:
            bad.append(number)
            continue
        event, undo = entry
        still_there.pop(undo.key, None)
        if event == "announce":
            still_there[undo.key] = undo
    return Leftovers(tuple(reversed(still_there.values())), tuple(bad))


def _entry(line: object) -> tuple[str, Undo] | None:
    """The event and the undo of a line; None if it is not a line of a ledger."""
    if not is_object(line) or line.get("event") not in ("announce", "done"):
        return None
    event, members = line["event"], {name: line[name] for name in line if name != "event"}
    find = members.get("find")
    texts = [members.get(name) for name in ("service", "method", "path")]
    if is_object(find):
        texts += [find.get("list"), *find.values()]
    elif find is not None:
        return None
    if set(members) != {field.name for field in attrs.fields(Undo)}:
        return None
    return (event, Undo(**members)) if all(isinstance(text, str) for text in texts) else None
