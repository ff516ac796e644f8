"""Topic files that include files which several of them share.

A topic file may begin with

    include:
      - file: fabrica/kind.yaml          # below openapi/
        with: {Kind: Node, example: {xname: x1000c0s0b0n0}}

`${Kind}` in the included file, also in keys, becomes the given value. A text that is only a
placeholder becomes the value itself, also a mapping or a list. `$${x}` stands for `${x}`. The topic
file takes precedence over what it includes: mappings are merged, everything else is replaced.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from .document import DescriptionError, Json, is_list, is_mapping, load

_PLACEHOLDER = re.compile(r"(?<!\$)\$\{(\w+)\}")


def load_topic(file: Path, openapi: Path) -> Json:
    """A topic file merged with what it includes from below `openapi`; raises DescriptionError."""
    topic = load(file, quoted_enums=True)
    below: Json = {}
    for entry in topic.pop("include", []):
        if not is_mapping(entry) or "file" not in entry or set(entry) - {"file", "with"}:
            raise DescriptionError(f"{file}: an `include` needs a `file`, and may have a `with`.")
        below = _overlaid(below, _included(openapi / entry["file"], entry.get("with", {}), file))
    return _overlaid(below, topic)


def _included(file: Path, values: Json, by: Path) -> Json:
    part = load(file, quoted_enums=True)
    used: set[str] = set()
    filled: Json = _filled(part, values, used)
    if missing := sorted(used - set(values)):
        raise DescriptionError(f"{by}: {file.name} needs a value for `{missing[0]}`.")
    if unused := sorted(set(values) - used):
        raise DescriptionError(f"{by}: {file.name} does not use `{unused[0]}`.")
    return filled


def _filled(value: Any, values: Json, used: set[str]) -> Any:
    """The value with its placeholders replaced; their names are added to `used`."""
    if is_mapping(value):
        return {
            str(_filled(key, values, used)): _filled(child, values, used)
            for key, child in value.items()
        }
    if is_list(value):
        return [_filled(child, values, used) for child in value]
    if not isinstance(value, str):
        return value
    used.update(_PLACEHOLDER.findall(value))
    if whole := _PLACEHOLDER.fullmatch(value):
        return values.get(whole[1])
    return _PLACEHOLDER.sub(lambda match: str(values.get(match[1])), value).replace("$${", "${")


def _overlaid(below: Json, above: Json) -> Json:
    """Both mappings in one; the second takes precedence. A reference is never merged."""
    if "$ref" in below or "$ref" in above:
        return above
    result = dict(below)
    for key, value in above.items():
        old = result.get(key)
        result[key] = _overlaid(old, value) if is_mapping(old) and is_mapping(value) else value
    return result
