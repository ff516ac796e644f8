"""Each setting is declared in one place, and everything about settings is made from that."""

from __future__ import annotations

import ast
import functools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openchami_sdk.auth import Settings, StaticToken
from openchami_sdk.auth.__main__ import main
from openchami_sdk.auth._settings.declared import SETTINGS
from openchami_sdk.auth._settings.rows import option, row

ROOT = Path(__file__).parents[3]
SOURCES = ROOT / "auth_ext" / "openchami_sdk" / "auth"


@functools.cache
def texts(path: Path) -> tuple[str, ...]:
    """Every text in a module's code, docstrings left out."""
    tree = ast.parse(path.read_text())
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    return tuple(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in docstrings
    )


def declared(folder: Path) -> Iterator[str]:
    """The names that the classes of a folder declare as fields, and its functions as arguments."""
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                yield node.target.id
            elif isinstance(node, ast.FunctionDef):
                yield from (argument.arg for argument in node.args.kwonlyargs)


@pytest.mark.parametrize("field", SETTINGS, ids=lambda field: field.name)
def test_name_stands_in_one_place(field: Any) -> None:
    """One field, one variable, and no text with the name, the variable or the option."""
    assert Counter(declared(SOURCES / "_settings"))[field.name] == 1
    written = [text for path in SOURCES.rglob("*.py") for text in texts(path)]
    variable = row(field).variable
    if variable:
        alone = re.compile(rf"{re.escape(variable)}(?![A-Z_])")
        assert len([text for text in written if alone.search(text)]) == 1
    # What mints a bootstrap token is a command of TokenSmith's, with options of its own.
    ours = [text for text in written if "tokensmith bootstrap-token" not in text]
    assert not [text for text in ours if re.search(rf"{option(field)}(?![a-z-])", text)]
    # ochami.py has the keys of another command's files.
    others = [path for path in (SOURCES / "_settings").glob("*.py") if path.name != "ochami.py"]
    assert field.name not in [text for path in others for text in texts(path)]


def test_table_in_the_documentation() -> None:
    """docs/configuration.md has this table. When the test fails, copy the table from its output."""
    lines = ["| setting | variable | meaning |", "|---|---|---|"]
    for field in SETTINGS:
        variable = row(field).variable
        lines.append(
            f"| `{field.name}` | {f'`{variable}`' if variable else 'none'} | {row(field).doc} |"
        )
    table = "\n".join(lines) + "\n\n"
    assert table in (ROOT / "docs" / "configuration.md").read_text(), f"\n{table}"


def test_options_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    """`openchami-auth settings` has an option for each setting but secrets."""
    with pytest.raises(SystemExit):
        main(["settings", "--help"])
    shown = capsys.readouterr().out
    for field in SETTINGS:
        assert (re.search(rf"\[{option(field)}[] ]", shown) is not None) == bool(row(field).options)
        assert not (row(field).secret and row(field).options)


def test_option_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    """An option is read like the variable of its setting."""
    status = main(
        ["settings", "--json", "--service-uri", "smd=https://smd.example", "--service-uri",
         "boot-service=https://boot.example", "--scope", "a b", "--allow-insecure-http"]
    )  # fmt: skip
    shown = capsys.readouterr().out
    assert status == 0
    assert '"service_uri.smd": {\n    "value": "https://smd.example",' in shown
    assert '"service_uri.boot"' in shown
    assert '"value": "a b"' in shown
    assert main(["settings", "--service-uri", "https://smd.example"]) == 2
    assert "--service-uri" not in capsys.readouterr().out


def test_keywords_of_load() -> None:
    """Each setting is a keyword, and nothing else is."""
    loaded = Settings.load(
        client_secret_file=Path("/run/secrets/bss"), scope=["a", "b"], access_token="t",
        service_uri={"smd": "https://smd.example"}, environ={}, from_files=False,
    )  # fmt: skip
    assert loaded.client_secret_file == "/run/secrets/bss"
    assert loaded.scope == ("a", "b")
    assert loaded.access_token == StaticToken("t")
    assert loaded.uri("smd") == "https://smd.example"
    load: Any = Settings.load
    with pytest.raises(TypeError, match=r"Settings\.load\(\) got an unexpected keyword.*'scpe'"):
        load(scpe="a")
    documented = Settings.load.__doc__ or ""
    assert all(f"{field.name}: {row(field).doc}." in documented for field in SETTINGS)
