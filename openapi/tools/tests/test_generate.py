"""What is generated depends on the descriptions alone, to the byte."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from openapi.tools._cli import main
from openapi.tools._client import generate

REPOSITORY = Path(__file__).parents[3]


def _tree(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def _run(root: Path, code: str, **environment: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(root / "generated"), **environment}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_deleting_it_loses_nothing(root: Path) -> None:
    """Deleting generated/ and the built description and generating again restores every byte."""
    generate.generate(root)
    before = {**_tree(root / "generated"), **_tree(root / "openapi")}
    shutil.rmtree(root / "generated")
    (root / "openapi" / "depot.yaml").unlink()
    generate.generate(root)
    assert {**_tree(root / "generated"), **_tree(root / "openapi")} == before


def test_leftovers_are_removed(root: Path) -> None:
    """A file that no description asks for is gone after generating."""
    generate.generate(root)
    (root / "generated" / "openchami_sdk" / "depot" / "models" / "old.py").write_text("")
    assert main(["--root", str(root), "check"]) == 1
    generate.generate(root)
    assert main(["--root", str(root), "check"]) == 0


def test_surroundings_do_not_matter(root: Path, tmp_path: Path) -> None:
    """Another hash seed, working directory and ruff configuration give the same bytes."""
    generate.generate(root)
    before = _tree(root / "generated")
    (tmp_path / "ruff.toml").write_text("line-length = 40\n[format]\nquote-style = 'single'\n")
    code = (
        "from pathlib import Path; import sys;"
        f"sys.path.insert(0, {str(REPOSITORY)!r});"
        "from openapi.tools._client.generate import generate;"
        f"generate(Path({str(root)!r}))"
    )
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )
    assert _tree(root / "generated") == before


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("openapi/depot.yaml", "openapi/depot.yaml"),
        ("generated/manifest.json", "generated/manifest.json"),
        (
            "generated/openchami_sdk/depot/models/crate.py",
            "generated/openchami_sdk/depot/models/crate.py",
        ),
    ],
)
def test_an_edit_is_found(
    root: Path, file: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`check` names the first file that differs and the command to run."""
    generate.generate(root)
    (root / file).write_text("# edited\n")
    assert main(["--root", str(root), "check"]) == 1
    assert capsys.readouterr().err == f"{told} does not match openapi/; run `make generate`.\n"


def test_the_repository_is_up_to_date() -> None:
    """The committed descriptions and clients are what the topic files say."""
    assert generate.check(REPOSITORY) is None


def test_every_file_says_what_it_is(root: Path) -> None:
    """The first line names tool, description with hash, and what to do instead of editing."""
    generate.generate(root)
    manifest = json.loads((root / "generated" / "manifest.json").read_text())
    digest = manifest["descriptions"]["depot"]["sha256"][:12]
    for file in (root / "generated").rglob("*.py"):
        first = file.read_text().splitlines()[0]
        assert first.startswith("# By openapi-python-client 0.29.1")
        assert f"openapi/depot.yaml (sha256 {digest})" in first
        assert "make generate" in first
    assert manifest["tree"] == generate.tree_hash(root / "generated")


def test_a_change_reaches_the_client(root: Path) -> None:
    """A new field in the description is a field of the model."""
    topic = root / "openapi" / "depot" / "crates.yaml"
    topic.write_text(
        topic.read_text().replace(
            "        class: {", "        Weight: {type: number}\n        class: {"
        )
    )
    generate.generate(root)
    code = (
        "import msgspec; from openchami_sdk import depot;"
        "body = msgspec.json.encode({'ID': 'c', 'Kind': 'x', 'Weight': 2.5});"
        "crate = msgspec.json.decode(body, type=depot.Crate);"
        "print(crate.weight, crate.kind, crate.labels, crate.class_)"
    )
    assert _run(root, code) == "2.5 x [] None"
