"""What a setting is, besides the name, the type and the conversion that its field declares."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from .._errors import ConfigurationError
from .._text import printable

Field: TypeAlias = "attrs.Attribute[Any]"
Options = Literal["target", "client", "connection"]

#: Where a field's metadata has its row.
ROW = "openchami_sdk.auth.setting"
_SERVICE = "<SERVICE>"


@attrs.frozen
class Row:
    """The properties of a setting that its field does not have.

    Attributes:
        doc: What it means, for `docs/configuration.md`, `--help` and `help()`.
        variable: Its environment variable; None for a setting without one. `<SERVICE>` in it
            stands for the name of any service.
        by_variable: Makes the value from the variable's name, if the variable is read later.
        secret: Masked when it is shown, and no option of the command line.
        group: Settings of one group come from one place: a secret given as an argument is not
            combined with a file that the environment names.
        options: Which commands have it as an option: all that reach a service (`target`), all
            that use a client (`client`), or all (`connection`).
        metavar: The value's name in `--help`; None for a flag.
        repeated: The option may be given several times.
    """

    doc: str
    variable: str | None = None
    by_variable: Callable[[str], object] | None = None
    secret: bool = False
    group: str | None = None
    options: Options | None = None
    metavar: str | None = None
    repeated: bool = False


def is_setting(field: Field) -> bool:
    """Whether a field declares a setting."""
    return ROW in field.metadata


def row(field: Field) -> Row:
    """The row of a setting."""
    found: Row = field.metadata[ROW]
    return found


def variable(field: Field, service: str = "") -> str:
    """The environment variable of a setting; for a service, if each service has its own."""
    return (row(field).variable or "").replace(_SERVICE, service.upper().replace("-", "_"))


def variables(field: Field, environ: Mapping[str, str]) -> dict[str, str]:
    """The values of a setting that has a variable for each service, by service."""
    before, _, after = (row(field).variable or "").partition(_SERVICE)
    return {
        service_name(name[len(before) : -len(after)]): value
        for name, value in environ.items()
        if value and name.startswith(before) and name.endswith(after)
        if len(name) > len(before) + len(after)
    }


def convert(field: Field, value: object) -> object:
    """The value of a setting, as its field declares it.

    Raises ConfigurationError for a value of another type, such as a number in place of text.
    """
    converter = cast("Callable[[object], object] | None", field.converter)  # pyright: ignore
    try:
        converted = value if converter is None else converter(value)
    except (AttributeError, TypeError):
        converted = None
    kind = type(converted)
    by_name = issubclass(type(value), Mapping) and not issubclass(kind, Mapping)
    text = issubclass(kind, str) or "str" not in str(field.type).split(" | ")
    if converted is None or by_name or not text:
        raise ConfigurationError(f"it must be text, not {type(value).__name__}")
    return converted


def option(field: Field) -> str:
    """The option of the command line that sets it."""
    return "--" + field.name.replace("_", "-")


def service_name(text: str) -> str:
    """The name of a service, as its client class and its package have it.

    `boot-service` in `ochami`'s files is `boot`, and `OPENCHAMI_CLOUD_INIT_URI` is the variable of
    `cloud_init`.
    """
    return text.lower().replace("-", "_").removesuffix("_service")


def flag(value: bool | str | None) -> bool:
    """A flag from a word. Raises ConfigurationError for another word."""
    if value is None or isinstance(value, bool):
        return bool(value)
    word = value.lower() if isinstance(value, str) else type(value).__name__  # pyright: ignore[reportUnnecessaryIsInstance]
    if word in ("1", "true", "yes", "on"):
        return True
    if word in ("0", "false", "no", "off"):
        return False
    raise ConfigurationError(f"it must be true or false, not {printable(word, 40)!r}")


def path_text(value: str | os.PathLike[str] | None) -> str | None:
    """A path as text."""
    return None if value is None else os.fspath(value)


def by_service(value: Mapping[str, str] | Iterable[str] | None) -> Mapping[str, str]:
    """Values by service, from a mapping or from texts like `smd=https://smd.example`."""
    if value is None:
        return {}
    if isinstance(value, Mapping):
        pairs = list(cast("Mapping[str, str]", value).items())
    else:
        pairs = [(name, rest) for name, _, rest in (text.partition("=") for text in value)]
    texts: list[object] = [one for pair in pairs for one in pair]
    if not all(one and isinstance(one, str) for one in texts):
        raise ConfigurationError("it must be a service and its URI: smd=https://smd.example")
    return {service_name(name): rest for name, rest in pairs}
