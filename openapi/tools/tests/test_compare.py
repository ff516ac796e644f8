"""compare-upstream finds what an upstream description says otherwise, and only that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest

from openapi.tools._cli import main
from openapi.tools._descriptions.document import DescriptionError, Json
from openapi.tools._descriptions.merge import merge
from openapi.tools._upstream.accounts import accounts
from openapi.tools._upstream.compare import compare

Change = Callable[[Json], object]

ROOT = Path(__file__).parents[3]

OURS = """
openapi: "3.1.0"
info: {title: Racks, version: "1"}
tags: [{name: racks, description: Racks.}]
paths:
  /v1/racks:
    get:
      operationId: racks_list
      security: [{bearerAuth: []}]
      parameters:
        - name: state
          in: query
          schema: {type: array, items: {$ref: "#/components/schemas/State"}}
      responses:
        "200":
          description: Racks.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Rack"}}
        "401": {description: No.}
    post:
      operationId: racks_create
      security: [{bearerAuth: []}]
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/RackCreate"}
      responses: {"204": {description: Done.}, "400": {description: No.}}
  /v1/racks/{name}:
    get:
      operationId: racks_get
      security: []
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Rack"}}}
components:
  schemas:
    State: {type: string, enum: ["On", "Off"]}
    RackCreate:
      type: object
      required: [name]
      properties: {name: {type: string}}
    Rack:
      type: object
      required: [name]
      properties:
        name: {type: string}
        state: {$ref: "#/components/schemas/State"}
        slots: {type: [array, "null"], items: {type: integer}}
"""

# The same API as Swagger 2.0 says it, with other names and a base path.
UPSTREAM: Json = {
    "swagger": "2.0",
    "basePath": "/v1",
    "paths": {
        "/racks": {
            "get": {
                "security": [{"token": []}],
                "parameters": [
                    {
                        "name": "state",
                        "in": "query",
                        "type": "array",
                        "items": {"type": "string", "enum": ["On", "Off"]},
                    }
                ],
                "responses": {
                    "200": {"schema": {"type": "array", "items": {"$ref": "#/definitions/R.1"}}},
                    "401": {},
                    "default": {},
                },
            },
            "post": {
                "security": [{"token": []}],
                "parameters": [
                    {"name": "payload", "in": "body", "schema": {"$ref": "#/definitions/R.new"}}
                ],
                "responses": {"204": {}, "400": {}},
            },
        },
        "/racks/{rackName}": {
            "get": {
                "parameters": [
                    {"name": "rackName", "in": "path", "required": True, "type": "string"}
                ],
                "responses": {"200": {"schema": {"$ref": "#/definitions/R.1"}}},
            }
        },
    },
    "definitions": {
        "R.new": {
            "required": ["name"],
            "properties": {"name": {"type": "string"}, "slots": {"readOnly": True}},
        },
        "R.1": {
            "allOf": [
                {
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string"},
                        "state": {"type": "string", "enum": ["On", "Off"]},
                    },
                },
                {
                    "properties": {
                        "slots": {
                            "type": "array",
                            "x-nullable": True,
                            "items": {"type": "integer"},
                        }
                    }
                },
            ]
        },
    },
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository that describes one service, accounts for nothing and knows one divergence."""
    (tmp_path / "openapi/racks").mkdir(parents=True)
    (tmp_path / "openapi/racks/_base.yaml").write_text(OURS)
    (tmp_path / "openapi/divergences").mkdir()
    (tmp_path / "openapi/divergences/racks.yaml").write_text("entries: [{id: racks-001}]\n")
    (tmp_path / "openapi/sources.toml").write_text("")
    return tmp_path


def test_media_types_are_compared(ours: Json) -> None:
    """Swagger 2.0 names them once for all answers with a body, and may be wrong for some."""
    upstream = deepcopy(UPSTREAM)
    upstream["produces"] = ["application/json", "text/csv"]
    assert [change.key for change in compare(ours, upstream)] == [
        "added media GET /racks 200 text/csv",
        "added media GET /racks/{} 200 text/csv",
    ]


@pytest.fixture
def ours(root: Path) -> Json:
    """Our description of the racks."""
    return merge(root, "racks").document


def test_a_description_agrees_with_itself() -> None:
    """Every part of SMD's real description is compared, and none differs from itself."""
    document = merge(ROOT, "smd").document
    assert compare(document, deepcopy(document)) == []


def test_other_words_for_the_same_are_no_difference(ours: Json) -> None:
    """Base path, names of schemas and parameters, allOf and read-only fields do not matter."""
    assert compare(ours, UPSTREAM) == []


def changed(change: Change, keys: list[str]) -> tuple[Change, list[str]]:
    """A change of upstream's description, and what is reported of it."""
    return change, keys


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        changed(
            lambda up: up["paths"].update({"/rows": {"get": {"responses": {}}}}),
            ["added operation GET /rows"],
        ),
        changed(
            lambda up: up["paths"].pop("/racks/{rackName}"), ["removed operation GET /racks/{}"]
        ),
        changed(
            lambda up: up["paths"]["/racks"]["get"].pop("security"),
            ["removed security GET /racks"],
        ),
        changed(
            lambda up: up["paths"]["/racks"]["get"]["parameters"].append(
                {"name": "room", "in": "query", "type": "string"}
            ),
            ["added parameter GET /racks room"],
        ),
        changed(
            lambda up: up["paths"]["/racks"]["get"]["parameters"].__setitem__(
                0, {"name": "state", "in": "query", "type": "string", "enum": ["On", "Off"]}
            ),
            ["removed repetition GET /racks state"],
        ),
        changed(
            lambda up: up["paths"]["/racks"]["get"]["responses"].update({"403": {}}),
            ["added status GET /racks 403"],
        ),
        changed(
            lambda up: up["paths"]["/racks"]["post"]["responses"].pop("400"),
            ["removed status POST /racks 400"],
        ),
        changed(
            lambda up: up["definitions"]["R.1"]["allOf"][1]["properties"].update(
                {"width": {"type": "integer"}}
            ),
            ["added field Rack width"],
        ),
        changed(
            lambda up: up["definitions"]["R.1"]["allOf"][0]["properties"]["state"].update(
                {"enum": ["On", "Broken"]}
            ),
            ["added value State Broken", "removed value State Off"],
        ),
        changed(
            lambda up: up["definitions"]["R.1"]["allOf"][1]["properties"]["slots"].pop(
                "x-nullable"
            ),
            ["changed type Rack.slots"],
        ),
        changed(
            lambda up: up["definitions"]["R.new"].update({"required": []}),
            ["removed required RackCreate.name"],
        ),
        changed(
            lambda up: up["paths"]["/racks/{rackName}"]["get"]["responses"].update({"200": {}}),
            ["removed content GET /racks/{} success"],
        ),
    ],
)
def test_each_kind_of_difference_is_found(change: Change, keys: list[str], ours: Json) -> None:
    """One thing is changed upstream, and exactly that is reported."""
    upstream = deepcopy(UPSTREAM)
    change(upstream)
    assert [found.key for found in compare(ours, upstream)] == keys


def test_a_discriminated_definition_has_the_fields_of_all_its_kinds(ours: Json) -> None:
    """Definitions that extend one with a discriminator count as its fields."""
    upstream = deepcopy(UPSTREAM)
    kinds = upstream["definitions"]
    slots = kinds["R.1"]["allOf"].pop()
    kinds["R.1"] = {**kinds["R.1"]["allOf"][0], "discriminator": "name"}
    kinds["R.wide"] = {"allOf": [{"$ref": "#/definitions/R.1"}, slots]}
    assert compare(ours, upstream) == []


@pytest.mark.parametrize(
    ("told", "code", "says"),
    [
        ("", 1, "added status GET /racks 403"),
        (
            '[[racks.accounted]]\nbecause = ["racks-001"]\nchanges = ["added status GET * 403"]',
            0,
            "1 differences explained",
        ),
        (
            '[[racks.accounted]]\nchoice = "why"\nchanges = ["added status GET /racks 403", "x"]',
            1,
            "`x` no longer matches a difference",
        ),
        (
            '[[racks.accounted]]\nbecause = ["racks-002"]\nchanges = ["*"]',
            2,
            "there is no divergence racks-002",
        ),
        ('[[racks.accounted]]\nchanges = ["*"]', 2, "add `because` or `choice`"),
        ("[[racks", 2, "is not TOML"),
    ],
)
def test_only_what_is_accounted_for_passes(
    told: str, code: int, says: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 when all is explained, 1 for the unexplained and the stale, 2 for unusable accounts."""
    upstream = deepcopy(UPSTREAM)
    upstream["paths"]["/racks"]["get"]["responses"]["403"] = {}
    (root / "swagger.json").write_text(json.dumps(upstream))
    (root / "openapi/sources.toml").write_text(told)
    assert main(["--root", str(root), "compare-upstream", str(root / "swagger.json")]) == code
    shown = capsys.readouterr()
    assert says in shown.out + shown.err


def test_a_machine_gets_it_all(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--json tells every difference with what either side says."""
    upstream = deepcopy(UPSTREAM)
    upstream["definitions"]["R.1"]["allOf"][0]["properties"]["name"]["type"] = "integer"
    (root / "swagger.json").write_text(json.dumps(upstream))
    code = main(["--root", str(root), "compare-upstream", str(root / "swagger.json"), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (code, told["service"], told["stale"]) == (1, "racks", [])
    assert told["sha256"] == hashlib.sha256((root / "swagger.json").read_bytes()).hexdigest()
    assert told["unexplained"][0]["key"] == "changed type Rack.name"
    assert (told["unexplained"][0]["ours"], told["unexplained"][0]["upstream"]) == (
        "string",
        "integer",
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "describes no API"),
        ("[1", "is not YAML"),
        (
            '{"swagger": "2.0", "paths": {"/racks": {"post": {"parameters": '
            '[{"$ref": "#/parameters/none"}], "responses": {}}}}}',
            "has no target",
        ),
    ],
)
def test_an_unusable_file_is_one_sentence(
    text: str, says: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no description ends with 2 and one line that names the file."""
    (root / "swagger.json").write_text(text)
    assert main(["--root", str(root), "compare-upstream", str(root / "swagger.json")]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert "swagger.json" in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize("service", ["boot", "bss", "smd"])
def test_our_accounts_are_usable(service: str) -> None:
    """Every account of sources.toml names divergences that exist."""
    try:
        found = accounts(ROOT, service)
    except DescriptionError as error:
        pytest.fail(str(error))
    assert found
