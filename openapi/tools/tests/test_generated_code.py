"""The generated code works and reads well, whatever a description calls its things."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from openapi.tools._client import generate
from openapi.tools._descriptions.document import DescriptionError

REPOSITORY = Path(__file__).parents[3]
FIELD = "        class: {type: integer}\n"
WIDTH = 96
# A line of a docstring that is not the continuation of the one before.
_START = re.compile(r"\s*([-*|] |\d+\. |[\w.]+: |(Args|Returns|Raises):$)")


def _change(root: Path, *changes: tuple[str, str]) -> None:
    file = root / "openapi" / "depot" / "crates.yaml"
    text = file.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text)


def _run(root: Path, code: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(root / "generated")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_fields_named_like_types_work(root: Path) -> None:
    """A field that would hide a type in the annotations after it gets an underscore."""
    fields = (
        "        str: {type: string}\n"
        "        int: {type: integer}\n"
        "        bool: {type: boolean}\n"
        "        list: {type: array, items: {type: string}}\n"
        "        type: {type: string}\n"
        "        datetime: {type: string, format: date-time}\n"
        "        dict: {type: object, additionalProperties: {type: string}}\n"
        "        Later: {type: array, items: {type: string, format: date-time}}\n"
    )
    _change(root, (FIELD, FIELD + fields))
    generate.generate(root)
    code = (
        "import msgspec; from openchami_sdk import depot\n"
        'body = (b\'{"ID": "c", "Kind": "On", "str": "s", "int": 1, "bool": true, \'\n'
        '        b\'"list": ["a"], "type": "t", "datetime": "2026-01-02T00:00:00Z", \'\n'
        '        b\'"dict": {"k": "v"}, "Later": ["2026-01-03T00:00:00Z"]}\')\n'
        "crate = msgspec.json.decode(body, type=depot.Crate)\n"
        "print(crate.str_, crate.int_, crate.bool_, crate.list_, crate.type,\n"
        "      crate.datetime_.year, crate.dict_, crate.later[0].day)\n"
        "assert msgspec.json.decode(msgspec.json.encode(crate), type=depot.Crate) == crate\n"
    )
    assert _run(root, code) == "s 1 True ['a'] t 2026 {'k': 'v'} 3"


@pytest.mark.parametrize(
    "name", ["str", "list", "type", "body", "query", "segment", "self", "class"]
)
def test_filters_of_any_name_work(root: Path, name: str) -> None:
    """A filter that would hide what the call needs gets an underscore; the wire's name stays."""
    filters = (
        f"        - {{name: {name}, in: query, schema: {{type: string}}}}\n"
        "        - {name: crate, in: query, schema: {type: array, items: {type: string}}}\n"
    )
    _change(root, ("      parameters:\n", "      parameters:\n" + filters))
    generate.generate(root)
    keyword = name if name == "type" else f"{name}_"
    code = (
        "from openchami_sdk import depot\n"
        f"call = depot.api.crates.crates_list({keyword}='x', crate=['y'], kind='On')\n"
        "print(dict(call.query), call.success)\n"
        "import inspect; from openchami_sdk.depot._resources.crates import CratesResource\n"
        f"assert '{keyword}' in inspect.signature(CratesResource.list).parameters\n"
    )
    shown = _run(root, code)
    assert shown.startswith(f"{{'{name}': 'x', 'crate': 'y', 'Kind': 'On'}} list[")


def test_a_filter_offers_its_enumeration(root: Path) -> None:
    """An editor offers the members, and a negation or newer value is taken as well."""
    negation = (
        "    KindFilter:\n"
        "      type: string\n"
        '      description: "A kind, or `!` and a kind to leave it out."\n'
        '      pattern: "^!?(On|Off)$"\n'
        "      x-openchami: {values: CrateKind}\n"
    )
    _change(
        root,
        ('items: {$ref: "#/components/schemas/CrateKind"}',
         'items: {$ref: "#/components/schemas/KindFilter"}'),
        ("    CrateKind:\n", negation + "    CrateKind:\n"),
    )  # fmt: skip
    generate.generate(root)
    package = root / "generated" / "openchami_sdk" / "depot"
    for file in ("_resources/crates.py", "api/crates/list.py"):
        assert "kind: OneOrMany[Open[CrateKind]] | None = None" in (package / file).read_text()
    assert "KindFilter" not in (package / "__init__.py").read_text()
    code = (
        "from openchami_sdk import depot\n"
        "call = depot.api.crates.crates_list(kind=[depot.CrateKind.ON, '!Off'])\n"
        "print(call.query)"
    )
    assert _run(root, code) == "(('Kind', 'On'), ('Kind', '!Off'))"


def test_an_answer_that_is_a_list_is_taken_for_it(root: Path) -> None:
    """A schema with one member, a list, is iterated; one that only requests hold is not."""
    listing = (
        "    CrateList:\n      type: object\n      description: x\n      required: [Crates]\n"
        "      properties:\n        Crates:\n          type: array\n"
        '          items: {$ref: "#/components/schemas/Crate"}\n'
    )
    _change(
        root,
        ('              schema:\n                type: [array, "null"]\n'
         '                items: {$ref: "#/components/schemas/Crate"}\n'
         "              example:\n"
         '                - {ID: c1, Kind: "On", PackedAt: 2026-08-04T09:30:00Z}\n',
         '              schema: {$ref: "#/components/schemas/CrateList"}\n'
         '              example: {Crates: [{ID: c1, Kind: "On"}]}\n'),
        ("    CrateKind:\n", listing + "    CrateKind:\n"),
    )  # fmt: skip
    generate.generate(root)
    code = (
        "from openchami_sdk import depot\n"
        "crates = depot.CrateList(crates=[depot.Crate(id='c1', kind='On')])\n"
        "print(len(crates), [crate.id for crate in crates], hasattr(depot.Crate, '__len__'))"
    )
    assert _run(root, code) == "1 ['c1'] False"


def test_text_of_several_lines_is_wrapped_once(root: Path) -> None:
    """Line breaks of the description are not those of the docstring; paragraphs and lists are."""
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    text = (
        "      description: |\n"
        f"        {words}\n        {words}\n\n"
        f"        - first\n        - second\n\n        {words}\n"
    )
    _change(root, ('      summary: "List crates."\n', '      summary: "List crates."\n' + text))
    generate.generate(root)
    code = (
        "from openchami_sdk.depot._resources.crates import CratesResource\n"
        "import inspect; print(inspect.getdoc(CratesResource.list))"
    )
    shown = _run(root, code)
    assert " ".join(shown.split()).count(f"{words} {words} - first - second {words}") == 1
    assert "\n\n- first\n- second\n\n" in shown
    assert list(_broken_lines(root / "generated")) == []


def test_no_docstring_is_broken_in_its_middle() -> None:
    """Each line of a paragraph is as full as it can be, in all that is generated."""
    assert list(_broken_lines(REPOSITORY / "generated")) == []


def _broken_lines(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(
                node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
            ):
                continue
            lines = (ast.get_docstring(node, clean=False) or "").split("\n")
            lines[0] = " " * node.body[0].col_offset + lines[0]
            for line, after in pairwise(lines):
                follows = line.strip() and after.strip() and not _START.match(after)
                header = line.strip() in ("Args:", "Returns:", "Raises:")
                if follows and not header and len(line) + 1 + len(after.split()[0]) <= WIDTH:
                    yield f"{file.name}: {line.strip()}"


def test_no_call_without_a_body_documents_errors_of_bodies() -> None:
    """Descriptions share answers; what a call cannot meet is not told of it."""
    found = [
        f"{file.name}: {node.name}"
        for file in (REPOSITORY / "generated").glob("openchami_sdk/*/_resources/*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and "body" not in {argument.arg for argument in node.args.args}
        and re.search(r"Raises:.*\b(the|its|request)\s+body\b", ast.get_docstring(node) or "", re.S)
    ]
    assert found == []


def test_schemas_of_errors_become_no_model(root: Path) -> None:
    """Errors of every service carry the runtime's `Problem`."""
    _change(
        root,
        ('        "401": {$ref: "#/components/responses/Unauthorized"}\n',
         '        "401": {$ref: "#/components/responses/Unauthorized"}\n'
         '        "409": {description: "Clash.", content: {application/json: {schema: '
         '{$ref: "#/components/schemas/Clash"}, example: {Why: x}}}}\n'),
        ("    CrateKind:\n",
         "    Clash:\n      type: object\n      description: x\n"
         "      properties: {Why: {type: string}}\n    CrateKind:\n"),
    )  # fmt: skip
    generate.generate(root)
    code = (
        "from openchami_sdk import core, depot\n"
        "print(hasattr(depot, 'Clash'), depot.Problem is core.Problem, hasattr(depot, 'Crate'))"
    )
    assert _run(root, code) == "False True True"


def test_what_the_parser_refuses_names_the_description(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ValueError from the depths of openapi-python-client is a sentence with the file's name."""

    def refuse(*_: object, **__: object) -> None:
        raise ValueError("no such thing")

    monkeypatch.setattr("openapi.tools._client.parse.GeneratorData.from_dict", refuse)
    with pytest.raises(DescriptionError, match=r"^openapi/depot\.yaml: no such thing$"):
        generate.generate(root)


def test_another_service_costs_its_description_alone(root: Path) -> None:
    """A second service beside the first is generated, and shares the runtime's classes."""
    shutil.copytree(root / "openapi" / "depot", root / "openapi" / "yard")
    generate.generate(root)
    code = (
        "from openchami_sdk import core, depot, yard\n"
        "print(yard.Client.service_name, yard.Client.__module__, yard.Client.service_version,\n"
        "      yard.Client.path_prefix, issubclass(yard.AsyncClient, core.AsyncClient),\n"
        "      yard.NotFoundError is depot.NotFoundError)"
    )
    assert _run(root, code) == "yard openchami_sdk.yard 1.2.3 /depot/v1 True True"
