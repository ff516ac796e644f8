"""What several topics share is described once and included."""

from __future__ import annotations

from pathlib import Path

import pytest

from openapi.tools._descriptions.document import DescriptionError
from openapi.tools._descriptions.merge import merge, services

SHELF = """
paths:
  /${kinds}:
    get:
      operationId: ${kinds}_list
      summary: List ${kinds}.
      x-openchami: {safety: read}
      responses:
        '200': {description: All of them., example: "${example}"}
        '404': {$ref: '#/components/responses/NotFound'}
components:
  schemas:
    ${Kind}: {type: object, description: "Costs $${price}."}
"""


@pytest.fixture
def root(root: Path) -> Path:
    """The small description with a file that two topics can include."""
    (root / "openapi" / "shelf").mkdir()
    (root / "openapi" / "shelf" / "kind.yaml").write_text(SHELF)
    return root


def _topic(root: Path, name: str, text: str) -> None:
    (root / "openapi" / "depot" / f"{name}.yaml").write_text(text)


def _including(values: str, rest: str = "") -> str:
    return f"include: [{{file: shelf/kind.yaml, with: {values}}}]\n{rest}"


def test_an_included_file_takes_the_topics_values(root: Path) -> None:
    """Placeholders are filled in keys and values; one alone may become a mapping."""
    _topic(root, "lids", _including("{Kind: Lid, kinds: lids, example: {ID: 7}}"))
    _topic(root, "jars", _including("{Kind: Jar, kinds: jars, example: [1, 2]}"))
    merged = merge(root, "depot")
    lids = merged.document["paths"]["/lids"]["get"]
    assert lids["operationId"] == "lids_list"
    assert lids["summary"] == "List lids."
    assert lids["responses"]["200"]["example"] == {"ID": 7}
    jars = merged.document["paths"]["/jars"]["get"]
    assert jars["responses"]["200"]["example"] == [1, 2]
    assert merged.document["components"]["schemas"]["Jar"]["description"] == "Costs ${price}."
    assert merged.origin["lids_list"] == Path("openapi/depot/lids.yaml")


def test_a_topic_is_laid_over_what_it_includes(root: Path) -> None:
    """What the topic says itself wins, mapping by mapping; a reference is replaced whole."""
    own = (
        "paths:\n  /lids:\n    get:\n      summary: List every lid.\n"
        "      x-openchami: {since: v2}\n"
        "      responses: {'404': {description: None.}}\n"
    )
    _topic(root, "lids", _including("{Kind: Lid, kinds: lids, example: {}}", own))
    lids = merge(root, "depot").document["paths"]["/lids"]["get"]
    assert lids["summary"] == "List every lid."
    assert lids["x-openchami"] == {"safety": "read", "since": "v2"}
    assert lids["responses"]["404"] == {"description": "None."}
    assert lids["operationId"] == "lids_list"


def test_a_folder_of_shared_files_is_no_service(root: Path) -> None:
    """Only a folder with a _base.yaml is one."""
    assert services(root) == ["depot"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (_including("{Kind: Lid, example: {}}"), "kind.yaml needs a value for `kinds`"),
        (
            _including("{Kind: Lid, kinds: lids, example: {}, colour: red}"),
            "kind.yaml does not use `colour`",
        ),
        ("include: [{file: shelf/none.yaml}]\n", "none.yaml: cannot be read"),
        ("include: [shelf/kind.yaml]\n", "an `include` needs a `file`"),
        ("include: [{file: shelf/kind.yaml, values: {}}]\n", "an `include` needs a `file`"),
    ],
)
def test_an_include_that_cannot_be_used_is_named(root: Path, text: str, complaint: str) -> None:
    """Each mistake is one sentence that names the file."""
    _topic(root, "lids", text)
    with pytest.raises(DescriptionError, match=complaint):
        merge(root, "depot")
