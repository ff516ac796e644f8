"""From what was read to what can be sent: models and plain values as other models."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct
from msgspec.structs import FieldInfo, fields

from ..operation import Response
from .member_types import alternatives

T = TypeVar("T")
Path = tuple[str | int, ...]


class ConversionError(ValueError):
    """Plain values do not make the model that was asked for."""

    def __init__(self, message: str, path: Path = ()) -> None:
        super().__init__(message)
        self.path = path
        """Where the fault is: `("Components", 3, "NID")`."""


def convert(value: object, to: type[T], *, drop: Collection[str] = ()) -> T:
    """Make a model from another model or from plain values, such as a request from an answer.

    Members of the same name are copied, also inside models, lists and mappings. Absent members stay
    absent. If `to` does not have a member of `value`, that member must be empty, or `drop` must
    name it. Changing the result does not change `value`.

    Args:
        value: A model, a mapping with the service's names (as in JSON), a list of these, or an
            answer that is a list.
        to: The model to make, or `list[…]` of it.
        drop: Members of `value` to leave out, by their names in `value`. Name a member of a member
            with a dot and without positions in lists: `components.type`.

    Raises:
        ValueError: `to` does not have a member of `value`, `drop` names a member that `value` does
            not have, or a plain value has another type than `to` requires or is missing.
        TypeError: A member of a model has another type in `to`, or a member that `to` requires is
            missing; or `drop` is not a list of names.
    """
    if isinstance(value, Response):
        raise TypeError("convert() takes the value of an answer: pass response.value.")
    names: Any = drop
    if isinstance(names, str) or not all(isinstance(one, str) for one in names):
        raise TypeError('drop must be a list of names, such as ["type"].')
    name = getattr(to, "__name__", "") if get_origin(to) is None else str(to)
    name = re.sub(r"[\w.]+\.", "", name)
    work = _Work(frozenset(drop), name)
    try:
        made = work.made(value, to, ())
        work.finish()
        return msgspec.convert(made, type=to)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        path = tuple(_path(where))
        at = f" at {shown(path)}" if path else ""
    except RecursionError:
        raise ConversionError(
            f"{name} cannot be made from values that are nested too deeply."
        ) from None
    what = what[:1].lower() + what[1:].replace("`", "").replace(" | ", " or ")
    raise ConversionError(f"{name} cannot be made from this value: {what}{at}.", path)


class _Work:
    """One conversion: the members that it found, and those that the target does not have."""

    def __init__(self, drop: frozenset[str], target: str) -> None:
        self._drop = drop
        self._target = target
        self._seen: set[str] = set()
        self._homeless: dict[str, Path] = {}

    def finish(self) -> None:
        """Raise for members that would be lost, and for names in `drop` that do not exist."""
        if self._homeless:
            names = ", ".join(self._homeless)
            raise ConversionError(
                f"{self._target} has no field for {names}; "
                "pass the members to leave out as `drop`.",
                next(iter(self._homeless.values())),
            )
        if self._seen and (unknown := sorted(self._drop - self._seen)):
            raise ValueError(
                f"drop contains {unknown[0]!r}, but the converted value has no such member."
            )

    def made(self, value: Any, to: Any, path: Path) -> Any:
        """A value for a member of type `to`; one that does not fit is left to the model's check."""
        branches = alternatives(to)
        model = _model(branches, value)
        if model is None and isinstance(value, Struct) and isinstance(value, Iterable):
            value = [*cast("Iterable[Any]", value)]  # an answer that is a list
        if isinstance(value, list):
            item = _argument(branches, list)
            return [self.made(one, item, (*path, n)) for n, one in enumerate(value)]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if isinstance(value, Struct):
            return value if model is None else model(**self._of_model(value, model, path))
        if not isinstance(value, Mapping):
            return value
        if model is None:
            item = _argument(branches, dict)
            return {key: self.made(one, item, (*path, key)) for key, one in value.items()}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        return self._of_mapping(value, model, path)  # pyright: ignore[reportUnknownArgumentType]

    def _of_model(self, value: Struct, model: type[Struct], path: Path) -> dict[str, Any]:
        places = {place.name: place for place in fields(model)}
        held = [
            (one.name, member)
            for one in fields(value)
            if not self._dropped((*path, one.name))
            and not _is_default(member := getattr(value, one.name), one)
        ]
        return dict(self._placed(held, places, path))

    def _of_mapping(
        self, value: Mapping[str, Any], model: type[Struct], path: Path
    ) -> dict[str, Any]:
        places = {place.encode_name: place for place in fields(model)}
        named = [(str(name), member) for name, member in value.items()]  # YAML has other keys, too
        held = [pair for pair in named if not self._dropped((*path, pair[0]))]
        return dict(self._placed(held, places, path))

    def _placed(
        self, held: list[tuple[str, Any]], places: dict[str, FieldInfo], path: Path
    ) -> Iterator[tuple[str, Any]]:
        for name, member in held:
            here = (*path, name)
            if name in places:
                yield name, self.made(member, places[name].type, here)
            elif not _says_nothing(member):
                self._homeless.setdefault(_name(here), here)

    def _dropped(self, path: Path) -> bool:
        name = _name(path)
        self._seen.add(name)
        return name in self._drop


def _name(path: Path) -> str:
    return ".".join(str(part) for part in path if not isinstance(part, int))


def shown(path: Path) -> str:
    """A place in a file, as messages name it: `nodes[3].nid`."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def _path(where: str) -> Iterator[str | int]:
    """`$.Components[3].NID` of msgspec in parts, as far as it names them."""
    for name, number in re.findall(r"\.([^.\[\]`]+)|\[(\d+)\]", where):
        yield name or int(number)


def _argument(branches: tuple[Any, ...], container: type) -> Any:
    """The type of the items of a list or mapping in a union."""
    found = [get_args(branch)[-1] for branch in branches if get_origin(branch) is container]
    return found[0] if found else Any


def _model(branches: tuple[Any, ...], value: object) -> type[Struct] | None:
    """The model in a union; if the union has several models, that of the value."""
    models = [one for one in branches if isinstance(one, type) and issubclass(one, Struct)]
    return models[0] if len(models) == 1 else next((m for m in models if m is type(value)), None)


def _is_default(value: object, field: FieldInfo) -> bool:
    if value is UNSET:
        return True
    factory: Any = field.default_factory
    default = field.default if factory is msgspec.NODEFAULT else factory()
    return type(value) is type(default) and value == default


def _says_nothing(value: object) -> bool:
    """Whether nothing is lost with a value: it is empty, and so is all that it holds."""
    if isinstance(value, Struct):
        return all(_says_nothing(getattr(value, name)) for name in value.__struct_fields__)
    return value is None or value is UNSET or value in ("", [], {})


convert.__module__ = "openchami_sdk.core"
