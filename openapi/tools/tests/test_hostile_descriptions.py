"""A description is input: no text in it becomes code, and what cannot be used is one sentence."""

from __future__ import annotations

import ast
import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openapi.tools._cli import main
from openapi.tools._client import generate
from openapi.tools._descriptions.document import DescriptionError, is_list, is_mapping, load

FILES = ("_base.yaml", "crates.yaml")
#: Each would run PLANTED() if it stood unescaped in a docstring, a string, an f-string, a comment,
#: a template or an annotation.
PAYLOADS = (
    'x"""\nPLANTED()\n"""',
    "x'''\nPLANTED()\n'''",
    '"); PLANTED(); ("',
    "'); PLANTED(); ('",
    "{PLANTED()}",
    "x\nPLANTED()\n#",
    "{{ 7 * 7 }}{% raw %}",
    "PLANTED()",
    "[PLANTED()]",
    "\\",
    'x\\"""\nPLANTED()',
)
#: Keys whose texts are for people: the clients may repeat them, so all must work.
FREE = {"title", "summary", "description", "example", "means"}

Where = tuple[str, tuple[Any, ...]]


def _positions(value: Any, where: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every text of a document, and every key (marked by a None at the end)."""
    if is_mapping(value):
        for key, child in value.items():
            yield (*where, key, None)
            yield from _positions(child, (*where, key))
    elif is_list(value):
        for index, child in enumerate(value):
            yield from _positions(child, (*where, index))
    elif isinstance(value, str):
        yield where


def _planted(document: Any, where: tuple[Any, ...], payload: str) -> Any:
    document = copy.deepcopy(document)
    *path, last = where if where[-1] is not None else where[:-1]
    target = document
    for step in path:
        target = target[step]
    if where[-1] is None:
        entries = [(payload if key == last else key, value) for key, value in target.items()]
        target.clear()
        target.update(entries)
    else:
        # In front of what the rules ask of a summary and of other texts: their last character.
        target[last] = payload + (target[last][-1:] if last == "summary" else "")
    return document


@pytest.fixture
def documents(root: Path) -> dict[str, Any]:
    """Its files as plain values."""
    return {name: load(root / "openapi" / "depot" / name) for name in FILES}


def _write(root: Path, name: str, document: Any) -> None:
    (root / "openapi" / "depot" / name).write_text(json.dumps(document), encoding="utf-8")


def _calls_planted(root: Path) -> list[str]:
    return [
        str(file)
        for file in (root / "generated").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "PLANTED"
    ]


@pytest.mark.parametrize("payload", ['x"""\nPLANTED()\n"""', "{PLANTED()}'); PLANTED(); (\"\\"])
def test_no_text_becomes_code(
    root: Path, documents: dict[str, Any], payload: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every position, keys included: it is refused, or it is text in what is generated.

    What stands unescaped calls PLANTED(), or is no Python at all.
    """

    def leave(folder: Path) -> None:
        """Format nothing."""

    monkeypatch.setattr(generate, "_format", leave)
    generated = 0
    for name, document in documents.items():
        for where in _positions(document):
            _write(root, name, _planted(document, where, payload))
            try:
                generate.generate(root)
            except DescriptionError:
                continue
            generated += 1
            assert not _calls_planted(root), (name, where)
        _write(root, name, document)
    assert generated > 20


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if "\n" not in p])
def test_free_texts_may_hold_anything(root: Path, documents: dict[str, Any], payload: str) -> None:
    """All texts for people at once: the package imports, and shows them as they were written."""
    for name, document in documents.items():
        for where in _positions(document):
            if where[-1] in FREE and "x-openchami" not in where:
                document = _planted(document, where, payload + ".")
        _write(root, name, document)
    generate.generate(root)
    code = (
        "import builtins, importlib, pkgutil; builtins.PLANTED = lambda: print('ran')\n"
        "from openchami_sdk import depot\n"
        "for module in pkgutil.walk_packages(depot.__path__, 'openchami_sdk.depot.'):\n"
        "    importlib.import_module(module.name)\n"
        "print(depot.__doc__)"
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "generated")}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "ran\n" not in ran.stdout
    assert payload in " ".join(ran.stdout.split())


BOMB = "".join(
    f"{name}: &{name} [{', '.join(f'*{before}' for _ in range(10))}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &a [x, x, x, x, x, x, x, x, x, x]\n" + BOMB, "more than a million values"),
        ("a: &a\n  b: *a\n", "nested too deeply"),
        ("a: &a [*a]\n", "nested too deeply"),
        ("a: " + "[" * 200 + "]" * 200, "nested too deeply"),
        ("a: " + "[" * 100_000, "nested too deeply"),
        ("a: .inf\n", "is not a number that JSON can represent"),
        ("a: -.inf\n", "is not a number that JSON can represent"),
        ("a: .nan\n", "is not a number that JSON can represent"),
        ("a: " + "9" * 5000, "is not a number that JSON can represent"),
        ("a: 1\na: 2\n", "`a` appears twice"),
        ("? [a, b]\n: 1\n", "a key must be text"),
        ('a: "x\\0y"\n', "U+0000"),
        ('a: "x\\u202Ey"\n', "U+202E"),
        ('a: "\\uD800"\n', "crates.yaml"),
        ("a: b: c\n", "is not YAML"),
        ("\x01", "is not YAML"),
        ("", "is not a mapping"),
        ("- a\n", "is not a mapping"),
        ("--- {}\n--- {}\n", "is not YAML"),
    ],
)
def test_files_that_cannot_be_used(
    root: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    """One sentence with the file's name, in seconds."""
    (root / "openapi" / "depot" / "crates.yaml").write_text(text, encoding="utf-8")
    assert main(["--root", str(root), "generate"]) == 2
    complaint = capsys.readouterr().err
    assert said in complaint
    assert "crates.yaml" in complaint
    assert len(complaint.strip().splitlines()) == 1


def test_bytes_that_are_no_text(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bad UTF-8 likewise."""
    (root / "openapi" / "depot" / "crates.yaml").write_bytes(b"a: \xff\xfe\xff\n")
    assert main(["--root", str(root), "generate"]) == 2
    assert "crates.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["class", "import", "async", "None"])
def test_tags_that_are_keywords(
    root: Path, documents: dict[str, Any], capsys: pytest.CaptureFixture[str], word: str
) -> None:
    """A resource cannot have the name of a Python keyword."""
    text = json.dumps(documents["crates.yaml"]).replace('"crates', f'"{word}')
    (root / "openapi" / "depot" / "crates.yaml").write_text(text)
    assert main(["--root", str(root), "generate"]) == 2
    assert f"tag {word}: cannot be the name" in capsys.readouterr().err
