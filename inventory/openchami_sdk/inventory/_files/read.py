"""Reads a file, finds out which tool made it, and checks its content."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from openchami_sdk.core.models.conversion import Path as ValuePath
from openchami_sdk.core.models.documents import Document

from .._wanted import Inventory
from .faults import Fault, Faults, FileError
from .magellan import read_magellan, spelling
from .ochami import read_ochami
from .records import is_list, is_mapping

_LIST = "redfishendpoints"


def read(path: str | os.PathLike[str]) -> Inventory:
    """Read a file of `ochami discover static` or of `magellan collect`, in YAML or JSON.

    The file is checked as a whole; nothing is sent.

    Args:
        path: The file, in UTF-8.

    Raises:
        FileError: The file cannot be read or cannot be loaded; the error lists the faults (50 at
            most), each with its line.
    """
    document = _document(path)
    faults = Faults(document)
    inventory = _read(document, faults)
    faults.finish()
    if not inventory.nodes and not inventory.controllers:
        raise FileError(document.name, (Fault(None, "", "this has no nodes and no BMCs."),))
    return inventory


def _read(document: Document, faults: Faults) -> Inventory:
    value: Any = document.value
    if is_list(value):
        return read_magellan([((n,), row) for n, row in enumerate(value)], document.name, faults)
    if is_mapping(value):
        if "nodes" in value or "bmcs" in value:
            return read_ochami(value, document.name, faults)
        for name, listed in value.items():
            if spelling(str(name)) == _LIST and is_list(listed):
                pairs: list[tuple[ValuePath, Any]] = [
                    ((name, number), row) for number, row in enumerate(listed)
                ]
                return read_magellan(pairs, document.name, faults)
        if "id" in map(spelling, map(str, value)):
            return read_magellan([((), value)], document.name, faults)
    faults.add((), "this is not a file of ochami (lists `nodes` and `bmcs`) or a list of magellan.")
    return Inventory(document.name)


def _document(path: str | os.PathLike[str]) -> Document:
    """The file as JSON or YAML: by its name, else by how it begins."""
    name = os.fspath(path)
    try:
        content = Path(path).read_bytes()
        if name.endswith(".json"):
            return Document.of_json(path, content)
        if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
            try:
                return Document.of_json(path, content)
            except ValueError:
                pass  # YAML can begin so, too
        return Document.of_yaml(path, content)
    except ValueError as error:
        said = re.fullmatch(r"(?:, line (\d+))?: (.*)", str(error).removeprefix(name))
        line, sentence = said.groups() if said else (None, str(error))
        fault = Fault(int(line) if line else None, "", sentence)
    except OSError as error:
        fault = Fault(None, "", f"this cannot be read: {error.strerror}.")
    raise FileError(name, (fault,))


read.__module__ = "openchami_sdk.inventory"
