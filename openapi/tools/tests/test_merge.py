"""Topic files become one description that any YAML reader understands alike."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]

from openapi.tools._descriptions.document import DescriptionError, load
from openapi.tools._descriptions.merge import merge, services


def _topic(root: Path, name: str, text: str) -> None:
    (root / "openapi" / "depot" / f"{name}.yaml").write_text(text)


def test_services_are_found(root: Path) -> None:
    """Each folder with a _base.yaml is a service."""
    assert services(root) == ["depot"]


def test_topics_are_merged(root: Path) -> None:
    """Tags, paths and components of all files are there, with the file each came from."""
    _topic(root, "lids", 'tags: [{name: lids, description: "Lids."}]\npaths: {/lids: {}}\n')
    merged = merge(root, "depot")
    assert [tag["name"] for tag in merged.document["tags"]] == ["crates", "lids"]
    assert list(merged.document["paths"]) == [
        "/depot/v1/crates",
        "/depot/v1/crates/{crate_id}",
        "/lids",
    ]
    assert merged.origin["crates_list"] == Path("openapi/depot/crates.yaml")
    assert merged.origin["schemas/Crate"] == Path("openapi/depot/crates.yaml")


def test_the_text_is_the_document(root: Path, tmp_path: Path) -> None:
    """What is written reads back as what was merged; statuses are text, times stay text."""
    merged = merge(root, "depot")
    (tmp_path / "built.yaml").write_text(merged.text)
    assert load(tmp_path / "built.yaml") == merged.document
    get = merged.document["paths"]["/depot/v1/crates"]["get"]
    assert list(get["responses"]) == ["200"]
    example = get["responses"]["200"]["content"]["application/json"]["example"]
    assert example[0]["PackedAt"] == "2026-08-04T09:30:00Z"


def test_older_readers_see_the_same(root: Path) -> None:
    """PyYAML, which takes a bare On for a boolean, reads the built file alike."""
    merged = merge(root, "depot")
    assert yaml.safe_load(merged.text) == merged.document
    assert merged.text.startswith("# Built from openapi/depot/*.yaml")


def test_folded_text_is_folded(root: Path) -> None:
    """Folded text of several paragraphs has no control characters and reads back as it was."""
    _topic(
        root,
        "lids",
        "components:\n  schemas:\n    Lid:\n      description: >-\n"
        "        One line\n        and another.\n\n"
        "        A second paragraph\n        of two lines.\n",
    )
    merged = merge(root, "depot")
    said = merged.document["components"]["schemas"]["Lid"]["description"]
    assert said == "One line and another.\nA second paragraph of two lines."
    assert yaml.safe_load(merged.text) == merged.document
    assert all(char.isprintable() or char == "\n" for char in merged.text)


def test_the_text_does_not_depend_on_the_reading(root: Path) -> None:
    """Merging twice gives the same bytes."""
    assert merge(root, "depot").text == merge(root, "depot").text


@pytest.mark.parametrize(
    ("topic", "complaint"),
    [
        (
            "components: {schemas: {Crate: {type: string}}}",
            r"lids.yaml: components schemas already has another `Crate`",
        ),
        (
            "paths: {/depot/v1/crates: {get: {}}}",
            r"lids.yaml: paths /depot/v1/crates already has another `get`",
        ),
        ("webhooks: {}", r"lids.yaml: `webhooks` is not merged"),
        ("- a list", r"lids.yaml: is not a mapping"),
        ("paths: [", r"lids.yaml: is not YAML"),
        ("paths: {a: 1, a: 2}", r"lids.yaml:1: `a` appears twice"),
        (
            "components: {schemas: {Power: {enum: [On]}}}",
            r'lids.yaml:1: quote the enum value On: "On"',
        ),
    ],
)
def test_what_cannot_be_merged(root: Path, topic: str, complaint: str) -> None:
    """A contradiction or an unreadable file is one sentence that names the file."""
    _topic(root, "lids", topic)
    with pytest.raises(DescriptionError, match=complaint):
        merge(root, "depot")
