"""The values of the settings, as they are found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .._errors import ConfigurationError
from .rows import Field, convert
from .values import called

ARGUMENT = "argument"


class Found:
    """The values that were found: the first source that has a setting takes precedence.

    Attributes:
        values: The values, by setting.
        sources: Where each is from: `argument`, a variable, a file. A setting with a value for
            each service has a source for each: `service_uri.smd`.
        in_place: The services whose URI replaces the path that they have below a gateway, as in
            `ochami`'s files.
    """

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.sources: dict[str, str] = {}
        self.in_place: frozenset[str] = frozenset()

    def __contains__(self, field: Field) -> bool:
        return field.name in self.values

    def get(self, field: Field) -> Any:
        """The value of a setting; None when nothing has set it yet."""
        return self.values.get(field.name)

    def source(self, field: Field) -> str | None:
        """Where it is from."""
        return self.sources.get(field.name)

    def put(
        self, field: Field, value: object, source: str, each: Mapping[str, str] | None = None
    ) -> None:
        """Set it, converted, unless it is set; `each` has the sources of a value by service.

        Raises ConfigurationError, which names the source, for a value that cannot be used.
        """
        if field in self:
            return
        try:
            converted = convert(field, value)
        except ConfigurationError as error:
            raise ConfigurationError(f"{called(field.name, source)}: {error}") from None
        if isinstance(converted, Mapping):
            if not converted:
                return
            for service in cast("Mapping[str, object]", converted):
                self.sources[f"{field.name}.{service}"] = source if each is None else each[service]
        else:
            self.sources[field.name] = source
        self.values[field.name] = converted
