"""The tree keeps the rules that the package stands on."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def test_no_namespace_init_in_the_tree() -> None:
    """No source root may own the namespace that all three share."""
    assert not list(ROOT.glob("*/openchami_sdk/__init__.py"))


def test_lock_file_names_no_registry() -> None:
    """The locked dependencies are hashes alone: sites install them from their own index."""
    lock = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    lines = [line for line in lock.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in lines if "://" in line or line.startswith(("-i", "--"))]
    pinned = [line for line in lines if "==" in line]
    assert len(pinned) > 50
    assert lock.count("--hash=sha256:") >= len(pinned)


#: What each hand-written package may import of the namespace; a client imports core and itself.
MAY_IMPORT = {
    "core": {"core"},
    "auth": {"core", "auth"},
    "inventory": {"core", "auth", "inventory", "<client>"},
    "testing": {"core", "auth", "testing", "<client>"},
    "contract": {"core", "auth", "testing", "contract", "<client>"},
}


def test_imports_point_one_way() -> None:
    """Core knows nobody, a client core alone, auth no client; nobody needs testing or contract."""
    found = [
        f"{path.relative_to(ROOT)} imports openchami_sdk.{name}"
        for path in ROOT.glob("*/openchami_sdk/*/**/*.py")
        for name in _imported(path)
        if not _may_import(path.relative_to(ROOT).parts[2], name)
    ]
    assert not found


def _may_import(package: str, name: str) -> bool:
    allowed = MAY_IMPORT.get(package, {"core", package})
    return name in allowed or ("<client>" in allowed and name not in MAY_IMPORT)


def _imported(path: Path) -> set[str]:
    """The packages of the namespace that a module imports, inside functions too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("openchami_sdk.")}
    return found


def test_two_clients_have_no_module_in_common() -> None:
    """What is the same for every service is core's, not copied into each client."""
    seen: dict[bytes, Path] = {}
    for path in sorted(ROOT.glob("generated/openchami_sdk/*/**/*.py")):
        body = path.read_bytes().partition(b"\n")[2]
        assert body not in seen, f"{path} is {seen[body]}"
        seen[body] = path


def test_make_help_lists_every_target() -> None:
    """`make` alone explains each target in one line."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    targets = re.findall(r"^\.PHONY: (.*)", makefile, re.MULTILINE)[0].split()
    shown = subprocess.run(
        ["make", "-C", str(ROOT), "help"], capture_output=True, text=True, check=True
    ).stdout
    assert sorted(re.findall(r"^  make (\S+)", shown, re.MULTILINE)) == sorted(targets)


def test_no_module_imports_itself_in_a_circle() -> None:
    """Each module can be read after those it imports, imports for type checkers included."""
    modules = {
        _name(path.relative_to(root.parent)): path
        for root in ROOT.glob("*/openchami_sdk")
        for path in root.rglob("*.py")
    }
    graph = {name: set(_imports(name, path, modules)) for name, path in modules.items()}
    assert "openchami_sdk.auth._errors" in graph["openchami_sdk.auth._auth"]
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(reversed(error.args[1])))


def _name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def _imports(name: str, path: Path, modules: dict[str, Path]) -> Iterator[str]:
    """The modules that a module names in its import statements, wherever those stand."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level]
            source = ".".join([*(above if node.level else ()), *filter(None, [node.module])])
            within = (f"{source}.{alias.name}" for alias in node.names)
            found = [inner if inner in modules else source for inner in within]
        else:
            continue
        yield from (module for module in found if module in modules)
