"""JSON Patch (RFC 6902) with the rules and the error texts of the Go library that Fabrica takes.

It goes beyond the RFC: an index may be negative or have a sign, and the member "" stands for the
object itself. It stays behind it: numbers are equal only when they are written alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias, cast

from openchami_sdk.testing._go.documents import Members, Value, kind_of, plain, write
from openchami_sdk.testing._go.numbers import parse_integer

Operation: TypeAlias = dict[str, Any]

_MISSING: Final = "missing value"


class PatchError(ValueError):
    """A patch cannot be read or does not apply. The message is the library's."""


def operations(document: Value) -> list[Operation]:
    """The operations of a patch *document*.

    Raises:
        PatchError: It is no list of operations, or one of them is not complete.
    """
    if document is None:
        return []
    if not isinstance(document, list):
        raise _unfit(document, "jsonpatch.Patch")
    misfit = next((step for step in document if not isinstance(step, Members | None)), None)
    if misfit is not None:
        raise _unfit(misfit, "jsonpatch.Operation")
    steps: list[Any] = plain(document)
    for step in steps:
        fault = _fault(step or {})
        if fault is not None:
            shown = "null" if step is None else write(dict(sorted(step.items()))).decode()
            raise PatchError(f"invalid operation {shown}: {fault}")
    return steps


def apply(document: Any, steps: list[Operation]) -> Any:
    """*document* (dicts and lists, which are changed) after all *steps*.

    Raises:
        PatchError: One of them does not apply.
    """
    # A list around the document: a step may replace it as a whole.
    root: list[Any] = [document]
    for step in steps:
        _APPLY[step["op"]](root, step)
    return root[0]


def _unfit(value: Value, type_name: str) -> PatchError:
    return PatchError(f"json: cannot unmarshal {kind_of(value)} into Go value of type {type_name}")


def _fault(step: Operation) -> str | None:
    """What is wrong with an operation before it is applied."""
    op = step.get("op")
    if not isinstance(op, str) or op not in _APPLY:
        return "unsupported operation"
    if op in ("add", "replace") and "value" not in step:
        return f"failed to decode 'value': operation, missing value field: {_MISSING}"
    pointers = {"path": "operation missing path field"}
    if op in ("move", "copy"):
        pointers = {"from": "operation, missing from field", **pointers}
    for name, complaint in pointers.items():
        pointer = step.get(name)
        if pointer is None:
            return f"failed to decode '{name}': {complaint}: {_MISSING}"
        if not isinstance(pointer, str):
            kind = "object" if isinstance(pointer, dict) else kind_of(cast("Value", pointer))
            return (
                f"failed to decode '{name}': "
                f"json: cannot unmarshal {kind} into Go value of type string"
            )
    return None


def _add(root: list[Any], step: Operation) -> None:
    path, value = step["path"], step["value"]
    if path == "":
        if not isinstance(value, dict | list):
            raise _unfit(value, "map[string]*jsonpatch.lazyNode")
        root[0] = value
        return
    container, key = _find(root, path)
    if container is None:
        raise PatchError(f'add operation does not apply: doc is missing path: "{path}": {_MISSING}')
    _put_in(container, key, value, f"error in add for path: '{path}'")


def _remove(root: list[Any], step: Operation) -> None:
    path = step["path"]
    container, key = _find(root, path)
    if container is None:
        raise PatchError(
            f'remove operation does not apply: doc is missing path: "{path}": {_MISSING}'
        )
    _take_out(container, key, f"error in remove for path: '{path}'")


def _replace(root: list[Any], step: Operation) -> None:
    path, value = step["path"], step["value"]
    if path == "":
        if not isinstance(value, dict | list):
            raise PatchError("replace operation value must be object or array: %!w(<nil>)")
        root[0] = value
        return
    container, key = _find(root, path)
    if container is None:
        raise PatchError(
            f"replace operation does not apply: doc is missing path: {path}: {_MISSING}"
        )
    try:
        _get(container, key, "")
    except PatchError:
        raise PatchError(
            f"replace operation does not apply: doc is missing key: {path}: {_MISSING}"
        ) from None
    if isinstance(container, dict):
        container[key] = value
    else:
        container[_index(key, f"error in remove for path: '{path}'")] = value


def _move(root: list[Any], step: Operation) -> None:
    source, path = step["from"], step["path"]
    if source == "":
        raise PatchError("unable to move entire document to another path: invalid state detected")
    container, key = _find(root, source)
    if container is None:
        raise PatchError(
            f"move operation does not apply: doc is missing from path: {source}: {_MISSING}"
        )
    failed = f"error in move for path: '{key}'"
    value = _get(container, key, failed)
    _take_out(container, key, failed)
    container, key = _find(root, path)
    if container is None:
        raise PatchError(
            f"move operation does not apply: doc is missing destination path: {path}: {_MISSING}"
        )
    _put_in(container, key, value, f"error in move for path: '{path}'")


def _copy(root: list[Any], step: Operation) -> None:
    source, path = step["from"], step["path"]
    container, key = _find(root, source)
    if container is None:
        raise PatchError(
            f'copy operation does not apply: doc is missing from path: "{source}": {_MISSING}'
        )
    value = _copied(_get(container, key, f"error in copy for from: '{source}'"))
    container, key = _find(root, path)
    if container is None:
        raise PatchError(
            f"copy operation does not apply: doc is missing destination path: {path}: {_MISSING}"
        )
    _put_in(container, key, value, "error while adding value during copy")


def _test(root: list[Any], step: Operation) -> None:
    path, wanted = step["path"], step.get("value")
    container, key = _find(root, path)
    if container is None:
        raise PatchError(f"test operation does not apply: is missing path: {path}: {_MISSING}")
    if isinstance(container, dict):
        value = container.get(key) if key else container
    else:
        value = _get(container, key, f"error in test for path: '{path}'")
    if value != wanted:
        raise PatchError(f"testing value {path} failed: test failed")


_APPLY: Final[dict[str, Callable[[list[Any], Operation], None]]] = {
    "add": _add,
    "copy": _copy,
    "move": _move,
    "remove": _remove,
    "replace": _replace,
    "test": _test,
}


def _find(root: list[Any], path: str) -> tuple[dict[str, Any] | list[Any] | None, str]:
    """The container that *path* leads to, and the key in it; None where the path breaks off."""
    here: Any = root[0]
    if path == "":
        return here, ""
    if "/" not in path:
        return None, ""
    # What stands in front of the first slash is not looked at.
    *way, last = (part.replace("~1", "/").replace("~0", "~") for part in path.split("/")[1:])
    for part in way:
        if not isinstance(here, dict | list):
            return None, ""
        try:
            here = _get(cast("dict[str, Any] | list[Any]", here), part, "")
        except PatchError:
            return None, ""
    if not isinstance(here, dict | list):
        return None, ""
    return cast("dict[str, Any] | list[Any]", here), last


def _get(container: dict[str, Any] | list[Any], key: str, failed: str) -> Any:
    if key == "":
        return container if isinstance(container, dict) else None
    if isinstance(container, dict):
        if key not in container:
            raise PatchError(f"{failed}: unable to get nonexistent key: {key}: {_MISSING}")
        return container[key]
    index = _index(key, failed)
    _check(index, len(container), failed)
    return container[index]


def _take_out(container: dict[str, Any] | list[Any], key: str, failed: str) -> None:
    if isinstance(container, dict):
        if key not in container:
            raise PatchError(f"{failed}: unable to remove nonexistent key: {key}: {_MISSING}")
        del container[key]
        return
    index = _index(key, failed)
    _check(index, len(container), failed)
    del container[index]


def _put_in(container: dict[str, Any] | list[Any], key: str, value: Any, failed: str) -> None:
    if isinstance(container, dict):
        container[key] = value
    elif key == "-":
        container.append(value)
    else:
        index = _index(key, f"{failed}: value was not a proper array index: '{key}'")
        size = len(container) + 1
        _check(index, size, failed)
        container.insert(index if index >= 0 else index + size, value)


def _check(index: int, size: int, failed: str) -> None:
    if not -size <= index < size:
        raise PatchError(
            f"{failed}: Unable to access invalid index: {index}: invalid index referenced"
        )


def _index(key: str, failed: str) -> int:
    try:
        return parse_integer(key)
    except ValueError as error:
        raise PatchError(f'{failed}: strconv.Atoi: parsing "{key}": {error}') from None


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(member) for name, member in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_copied(item) for item in cast("list[object]", value)]
    return value
