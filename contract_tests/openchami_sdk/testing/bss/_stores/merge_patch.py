"""How BSS merges cloud-init data into those that it has (RFC 7386)."""

from __future__ import annotations

from typing import Any, cast


def merge_patch(
    document: dict[str, Any] | None, patch: dict[str, Any] | None
) -> dict[str, Any] | None:
    """Members of *patch* replace those of *document*, null removes them.

    Where there is nothing yet, the patch is taken as it stands, with its nulls.
    """
    if not patch:
        return document
    return _patched(document, patch) if document else patch


def _patched(document: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    merged = dict(document)
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict):
            old = merged.get(name)
            inner = cast("dict[str, Any]", old) if isinstance(old, dict) else {}
            merged[name] = _patched(inner, cast("dict[str, Any]", value))
        else:
            merged[name] = value
    return merged
