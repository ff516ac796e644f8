"""Puts the source file before a complaint, and checks regular expressions and Python names."""

from __future__ import annotations

import keyword
import re

from .._descriptions.document import operations
from .._descriptions.merge import Description


def at(description: Description, where: tuple[str, ...], complaint: str) -> str:
    """A complaint, after the file and the place that it is about."""
    file, name = description.origin.get("/".join(where[1:3])), "/".join(where[1:])
    if where[0] == "paths":
        item = description.document["paths"][where[1]]
        found = [op for op in operations({"paths": {where[1]: item}}) if op.method in where[2:3]]
        found = found or list(operations({"paths": {where[1]: item}}))
        if found:
            file, name = description.origin.get(found[0].label), found[0].label
    return f"{file or f'openapi/{description.service}'}: {name}: {complaint}"


def compiles(pattern: str) -> bool:
    """Whether it is a regular expression."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def is_name(text: str) -> bool:
    """Whether text can be the name of a resource or a keyword of the client."""
    return bool(re.fullmatch(r"[a-z][a-z_]*", text)) and not keyword.iskeyword(text)
