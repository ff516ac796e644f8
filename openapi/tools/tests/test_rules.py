"""Each rule complains in one sentence that names the file and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openapi.tools._cli import main
from openapi.tools._descriptions.document import DescriptionError
from openapi.tools._descriptions.merge import merge
from openapi.tools._rules import check

BODY = "        content:\n          application/json:\n"
TAG = "  - name: crates\n"
CRATE = "    Crate:\n      type: object\n"
LIST = "operationId: crates_list"
KIND = "    CrateKind:\n"
ENUM = 'enum: ["On", "Off"]'
FIELD = "        class: {type: integer}\n"
QUERY = "          in: query\n"
GONE = '        "204": {description: "Gone."}\n'
TEXT = GONE.replace(
    '"Gone."', "x, content: {application/json: {schema: {type: string}, example: x}}"
)


def _schema(name: str) -> str:
    return f"    {name}: {{type: string, description: x}}\n"


def _change(root: Path, old: str, new: str) -> None:
    file = root / "openapi" / "depot" / "crates.yaml"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_a_good_description_has_no_complaint(root: Path) -> None:
    """The small description passes every rule."""
    check(merge(root, "depot"))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        # names
        (KIND, _schema("CRATE") + KIND, "by case"),
        (KIND, _schema("Client") + KIND, "client itself uses"),
        (KIND, _schema("Crate2") + KIND, "without digits"),
        (KIND, _schema("Lid") + KIND, "is not used"),
        ('      description: "A crate."\n', "", "has no description"),
        ("class: {", "kind: {", "two properties become `kind`"),
        ("class: {type: integer}", "LidKey: {type: string}", "`LidKey` looks like a secret"),
        ("required: [ID, Kind]", "required: [ID, Kind, Lid]", "requires `Lid`"),
        (LIST, "operationId: list_crates", "operationId `crates_<verb>`"),
        (LIST, "operationId: crates_Import", "in snake_case"),
        (LIST, "operationId: crates_import", "Python keyword"),
        (LIST, "operationId: crates_replace", "same operationId"),
        ("tags: [crates]", "tags: [crates, lids]", "exactly one tag"),
        ("  - name: crates", "  - name: send", "cannot be the name of a client's resource"),
        ('summary: "List crates."', 'summary: "List crates"', "full stop"),
        ("crates_delete_all", "crates_delete", "must contain `_all`"),
        # what is said of an operation
        ("      security: []\n", "", "needs `security`"),
        ("security: []", "security: [{bearerAuth: []}]", "describe its 401"),
        ("safety: read", "safety: harmless", "x-openchami.safety"),
        ('safety: read, since: "v1"', "safety: read", "x-openchami.since"),
        ("any_of: [Labels]", "any_of: [Lids]", "guard names `Lids`"),
        ("any_of: [Labels]", "any_of: [Labels.ID]", "guard names `Labels.ID`"),
        (
            'safety: read, since: "v1"',
            'safety: read, since: "v1", bad_request: "("',
            "not a regular",
        ),
        (", allow: without_labels", "", "needs `means` and `allow`"),
        ("any_of: [Labels],", "any_of: [Labels], also: 1,", "guard has the unknown key `also`"),
        (", allow: without_labels", ", allow: without labels", "must be a Python name"),
        ("  /depot/v1/crates:", '  /depot/v1/"crates":', "its path can have only"),
        ("safety: read,", 'safety: read, kinds: {bad: "("},', "`x-openchami.kinds.bad` is not"),
        ("safety: read,", "safety: read, split: [lid],", "`x-openchami.split` names `lid`, which"),
        ("safety: wipe,", "safety: wipe, split: [],", "only for calls that read"),
        ("safety: read,", "safety: read, with_body: crates_list,", "not an operation with a body"),
        (TAG, TAG + "    x-openchami: {colour: red}\n", "unknown key `x-openchami.colour`"),
        (TAG, TAG + "    x-openchami: {kind: Crate}\n", "needs the operation crates_get"),
        (TAG, TAG + "    x-openchami: {kind: Crate}\n", "needs the schema CrateRequest"),
        (CRATE, CRATE + "      x-openchami: {partial: true}\n", "cannot require anything"),
        (CRATE, CRATE + "      x-openchami: {colour: red}\n", "unknown key `x-openchami.colour`"),
        # parameters
        (QUERY, "          in: header\n", "path and query only"),
        (QUERY, QUERY + "          explode: false\n", "exploded array"),
        (
            "            type: array\n",
            "            type: array\n            default: []\n",
            "has a default",
        ),
        ("- name: crate_id", "- name: crate", "names in its path differ"),
        # what the client has no type for
        (ENUM, 'enum: ["On", "ON"]', "values `On`, `ON`, which become one member ON"),
        (ENUM, 'enum: ["On", null]', "null in its enumeration"),
        (ENUM, "enum: [1, 2]", "values that are not text"),
        (FIELD, FIELD + '        Mode: {type: string, enum: ["a"]}\n', "an inline enumeration"),
        (FIELD, FIELD + "        Size: {const: 3}\n", "a `const` that is not text"),
        (FIELD, FIELD + "        Blob: {type: string, format: binary}\n", "has `format: binary`"),
        (
            KIND,
            KIND + "      x-openchami: {values: Crate}\n",
            "must name an enumeration, not Crate",
        ),
        (KIND, KIND + "      x-openchami: {value: Crate}\n", "unknown key `x-openchami.value`"),
        # bodies and answers
        (
            BODY,
            BODY.replace("json:", "other+json: {}\n          application/json:"),
            "only a PATCH",
        ),
        (BODY, BODY.replace("json", "xml"), "must be application/json"),
        (
            GONE,
            GONE + '        "400": {description: "The body is no JSON."}\n',
            "the operation takes none",
        ),
        ('            example: {ID: c1, Kind: "Off"}\n', "", "its body has no example"),
        (
            'example: {ID: c1, Kind: "Off"}',
            'example: {ID: 1, Kind: "Off"}',
            "does not fit its schema at $.ID",
        ),
        ('Kind: "On"', 'Kind: "Ajar"', "does not fit its schema at $[0].Kind"),
        (GONE, GONE + GONE.replace("204", "200"), "exactly one success"),
        (GONE, GONE + "        default: {description: Bad}\n", "is not a status"),
        (GONE, TEXT, "a string in"),
        (
            "        PackedAt: {type: string, format: date-time}",
            "        Size: {properties: {W: {}}}",
            "inline object",
        ),
        ("schemas/CrateKind", "schemas/Kind", "has no target"),
        # OpenAPI itself
        (QUERY, QUERY + "          required: perhaps\n", "is not OpenAPI 3.1"),
    ],
)
def test_a_broken_rule_is_named(root: Path, old: str, new: str, complaint: str) -> None:
    """Breaking a rule gives its complaint, with the file it is about."""
    _change(root, old, new)
    with pytest.raises(DescriptionError) as caught:
        check(merge(root, "depot"))
    lines = [line for line in str(caught.value).splitlines() if complaint in line]
    assert lines, str(caught.value)
    assert lines[0].startswith("openapi/depot")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("security: []", "security: [{}, {bearerAuth: []}]"),
        ("any_of: [Labels]", "any_of: [Lid.Colour]"),
        ("    put:\n", "    patch:\n"),
    ],
    ids=["a token that is not checked needs no 401", "guarded one level down", "forms of a patch"],
)
def test_what_may_be_said(root: Path, old: str, new: str) -> None:
    """These go through."""
    lid = "Lid: {$ref: '#/components/schemas/Lid'}\n        class: {"
    _change(root, "class: {", lid)
    _change(
        root,
        KIND,
        "    Lid: {type: object, description: x, properties: {Colour: {type: string}}}\n" + KIND,
    )
    if "patch" in new:
        other = "other+json: {schema: {type: object}, example: {}}\n          application/json:"
        _change(root, BODY, BODY.replace("json:", other))
    _change(root, old, new)
    check(merge(root, "depot"))


@pytest.mark.parametrize(
    ("extension", "complaint"),
    [
        ("{colour: red}", "info: has the unknown key `x-openchami.colour`"),
        ("{other_services: [{answers: x}]}", "need exactly `answers`, `says` and `proof`"),
        ("{other_services: [{answers: '(', says: x, proof: true}]}", "is not a regular expression"),
        ("{gateway_prefix: depot/}", "`gateway_prefix` must be a path such as"),
        ("{probe: /nowhere}", "`probe` must be the path of a GET that needs a token"),
    ],
)
def test_what_is_said_of_the_service(root: Path, extension: str, complaint: str) -> None:
    """Only what is read, and in a form that can be."""
    file = root / "openapi" / "depot" / "_base.yaml"
    text = file.read_text()
    file.write_text(text.replace("info:\n", f"info:\n  x-openchami: {extension}\n", 1))
    with pytest.raises(DescriptionError, match=re.escape(complaint)):
        check(merge(root, "depot"))


def test_the_command_line_lists_the_complaints(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`build` prints the complaints, no traceback, and exits 2."""
    _change(root, "safety: read", "safety: harmless")
    assert main(["--root", str(root), "build"]) == 2
    printed = capsys.readouterr().err
    assert "openapi/depot/crates.yaml: crates_list: needs `x-openchami.safety`" in printed
    assert "Traceback" not in printed
