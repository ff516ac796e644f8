"""Models from files: JSON and YAML, with the file and the line in every error."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TypeVar

from .conversion import ConversionError, convert
from .documents import Document

T = TypeVar("T")


def from_json(path: str | os.PathLike[str], to: type[T], *, drop: Collection[str] = ()) -> T:
    """Read a JSON file as a model, or as a list of models (`list[smd.ComponentCreate]`).

    Args:
        path: The file, in UTF-8.
        to: The model to make, or `list[…]` of it.
        drop: Members of the file to leave out, as in `convert`.

    Raises:
        ValueError: The file is not JSON, repeats a key, has a member that the model does not have,
            or has a value of another type. The message names the file, the line and the member.
        OSError: The file cannot be read.
    """
    return _made(Document.of_json(path), to, drop)


def from_yaml(path: str | os.PathLike[str], to: type[T], *, drop: Collection[str] = ()) -> T:
    """Read a YAML 1.2 file with one document as a model or a list of models, as `from_json` does.

    Args:
        path: The file, in UTF-8.
        to: The model to make, or `list[…]` of it.
        drop: Members of the file to leave out, as in `convert`.

    Raises:
        ValueError: The file is not YAML, repeats a key, has a member that the model does not have,
            or has a value of another type. The message names the file, the line and the member.
        OSError: The file cannot be read.
    """
    return _made(Document.of_yaml(path), to, drop)


def _made(document: Document, to: type[T], drop: Collection[str]) -> T:
    try:
        return convert(document.value, to, drop=drop)
    except ConversionError as error:
        line = document.line(error.path)
        fault = f"{document.name}{f', line {line}' if line else ''}: {error}"
    raise ValueError(fault)


for _public in (from_json, from_yaml):
    _public.__module__ = "openchami_sdk.core"
