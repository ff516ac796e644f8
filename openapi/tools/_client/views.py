"""What the templates see: a service's client, in its own terms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from openchami_sdk import core

from .._descriptions.document import Json
from .names import snake
from .types import PythonType

#: Names of the runtime that no client's package offers as its own.
_OF_CORE = {
    "AsyncClient",
    "BatchResult",
    "Client",
    "Model",
    "Outcome",
    "Refused",
    "convert",
    "from_json",
    "from_yaml",
    "http",
    "map_concurrently",
    "map_concurrently_async",
    "progress_bar",
    "send_in_batches",
    "send_in_batches_async",
    "wait_until",
    "wait_until_async",
}
#: Names of the runtime that every client's package offers as its own.
SHARED = [name for name in core.__all__ if name not in _OF_CORE]


@dataclass(frozen=True)
class Field:
    """A field of a model."""

    name: str
    wire: str
    type: PythonType
    required: bool
    doc: str
    secret: bool = False
    #: a list that a response may leave out or send as null: reads as an empty list
    list_or_null: bool = False
    #: the type whose values may stand in a list of text that is sent: `bool`, `int`
    text_of: str = ""
    #: a member of a PATCH, where not given is another thing than None
    partial: bool = False

    @property
    def annotation(self) -> str:
        if self.list_or_null:
            return f"ListOrNull[{self.type.item}]"
        if self.partial:
            return f"{self.type.code} | UnsetType"
        code = f"list[{self.text_of} | str]" if self.text_of else self.type.code
        nullable = self.type.nullable or not self.required
        return f"{code} | None" if nullable and code != "Any" else code

    @property
    def default(self) -> str:
        if self.required:
            return ""
        if self.partial:
            return " = UNSET"
        return " = []" if self.list_or_null else " = None"


@dataclass(frozen=True)
class Model:
    """A model class."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    #: whether services answer with it
    answered: bool = False

    @property
    def listing(self) -> Field | None:
        """An answer's only member, if it is a list: the answer can then be used like the list."""
        only = self.fields[0] if len(self.fields) == 1 else None
        return only if self.answered and only and only.list_or_null else None

    @property
    def imports(self) -> list[str]:
        """Models and enumerations its fields name, its own name left out."""
        names = {name for field in self.fields for name in field.type.names}
        return sorted(names - {self.name})

    @property
    def renamed(self) -> list[Field]:
        """Fields whose name differs from the wire's."""
        return [field for field in self.fields if field.name != field.wire]

    @property
    def flat(self) -> bool:
        """Whether no field can hold another object, so that no cycle can start here."""
        return all(field.type.scalar for field in self.fields)

    def uses(self, word: str) -> bool:
        return any(re.search(rf"\b{word}\b", f"{f.annotation}{f.default}") for f in self.fields)


@dataclass(frozen=True)
class Enum:
    """An open enumeration."""

    name: str
    module: str
    doc: str
    members: list[tuple[str, str]]


@dataclass(frozen=True)
class Argument:
    """An argument of an operation."""

    name: str
    wire: str
    annotation: str
    doc: str
    optional: bool = False
    #: the models it must be one of, or a list of
    models: tuple[str, ...] = ()
    many: bool = False
    #: whether it is a PATCH, which must change something
    partial: bool = False

    @property
    def check(self) -> str:
        """The function that checks that it is one of its models."""
        return "expect_each" if self.many else "expect"


@dataclass(frozen=True)
class Call:
    """An operation."""

    id: str
    tag: str
    verb: str
    method: str
    path: str
    summary: str
    description: str
    success: PythonType
    success_doc: str
    path_arguments: list[Argument]
    query: list[Argument]
    body: Argument | None
    guard: Json
    bad_request: str
    split: tuple[str, ...]
    with_body: str
    kinds: Json
    header: str
    constants: Json
    errors: list[tuple[str, str]]
    repeatable: bool
    security: str
    public: bool
    since: str
    names: list[str]

    @property
    def run_names(self) -> list[str]:
        """Models that the call needs when it runs; the others only appear in annotations."""
        return sorted({*self.success.names, *(self.body.models if self.body else ())})

    @property
    def returns(self) -> str:
        """The type a caller gets."""
        if self.header:
            return "str | None"
        if self.kinds:
            return "Text"
        nullable = self.success.nullable and self.success.code != "None" and not self.success.item
        return f"{self.success.code} | None" if nullable else self.success.code

    @property
    def guarded(self) -> list[tuple[str, str]]:
        """What its guard looks at, and the argument that holds it."""
        names = {
            name for value in self.guard.values() if not isinstance(value, str) for name in value
        }
        pairs = ((snake(argument.wire), argument.name) for argument in self.query)
        return [(name, argument) for name, argument in pairs if name in names]

    @property
    def allow(self) -> str:
        """The keyword that lets a guarded body through, if there is one."""
        return str(self.guard.get("allow", ""))

    @property
    def url(self) -> str:
        """The path as the body of an f-string."""
        by_wire = {argument.wire: argument for argument in self.path_arguments}

        def replace(match: re.Match[str]) -> str:
            argument = by_wire[match[1]]
            return "{" + f"segment('{argument.name}', {argument.name})" + "}"

        return re.sub(r"{([^}]+)}", replace, self.path)


@dataclass(frozen=True)
class Tag:
    """A group of operations that becomes a resource of the client."""

    name: str
    doc: str
    calls: list[Call]
    #: the kind of a Fabrica service that it is about
    kind: str = ""

    @property
    def class_name(self) -> str:
        return "".join(word.capitalize() for word in self.name.split("_"))


@dataclass(frozen=True)
class Package:
    """All of a service's client."""

    service: str
    title: str
    version: str
    summary: str
    prefix: str
    #: the prefix of the service's paths at the gateway
    gateway_prefix: str
    #: whether any operation wants a token
    wants_token: bool
    #: a path whose GET shows whether a token is accepted
    probe: str
    #: answers of services that users confuse with this one, each with what to do
    other_services: list[tuple[str, str, bool]]
    models: list[Model]
    enums: list[Enum]
    tags: list[Tag]

    @property
    def modules(self) -> dict[str, str]:
        """Module of each model and enumeration, by class name."""
        views: list[Model | Enum] = [*self.models, *self.enums]
        views.sort(key=lambda view: view.name)
        return {view.name: view.module for view in views}
