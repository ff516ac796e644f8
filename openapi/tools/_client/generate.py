"""Writes the clients, and checks whether the written files are still right."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .._descriptions.merge import Description, merge, services
from .._rules import check as check_rules
from .parse import package
from .render import environment
from .replace import finish, replacing
from .views import SHARED, Package

TOOLS = ("jinja2", "openapi-python-client", "ruff")


def build(root: Path) -> list[Description]:
    """Merge and check the description of every service; raises DescriptionError."""
    descriptions = [merge(root, service) for service in services(root)]
    for description in descriptions:
        check_rules(description)
    return descriptions


def write_descriptions(root: Path) -> list[Description]:
    """Build the descriptions and replace `openapi/<service>.yaml`, all of them or none."""
    descriptions = build(root)
    with replacing(root) as fresh:
        _write(descriptions, fresh)
    return descriptions


def generate(root: Path) -> None:
    """Build the descriptions and replace them and `generated/`, all of it or nothing."""
    descriptions = build(root)
    with replacing(root) as fresh:
        _write(descriptions, fresh)
        write_clients(descriptions, fresh / "generated")


def _write(descriptions: list[Description], folder: Path) -> None:
    (folder / "openapi").mkdir()
    for description in descriptions:
        target = folder / "openapi" / f"{description.service}.yaml"
        target.write_text(description.text, encoding="utf-8")


def check(root: Path) -> str | None:
    """The first file that does not match the descriptions, or None."""
    finish(root)
    descriptions = build(root)
    for description in descriptions:
        file = root / "openapi" / f"{description.service}.yaml"
        if not file.exists() or file.read_text(encoding="utf-8") != description.text:
            return str(file.relative_to(root))
    with tempfile.TemporaryDirectory(prefix="openchami-generated-") as folder:
        fresh = Path(folder) / "generated"
        write_clients(descriptions, fresh)
        difference = first_difference(fresh, root / "generated")
    return f"generated/{difference}" if difference else None


def first_difference(expected: Path, actual: Path) -> str | None:
    """The first path, in order, that is missing, left over or different in `actual`."""
    names = sorted({*_files(expected), *_files(actual)})
    for name in names:
        left, right = expected / name, actual / name
        if not left.is_file() or not right.is_file() or left.read_bytes() != right.read_bytes():
            return name
    return None


def _files(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            yield file.relative_to(folder).as_posix()


def write_clients(descriptions: list[Description], folder: Path) -> None:
    """Write the whole of `generated/` into an empty folder."""
    env = environment()
    packages = [package(description) for description in descriptions]
    for view, description in zip(packages, descriptions, strict=True):
        target = folder / "openchami_sdk" / view.service
        files = dict(_render(env, view))
        stamp = _stamp(description)
        for name, text in sorted(files.items()):
            file = target / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(stamp + text, encoding="utf-8")
        (target / "py.typed").write_text("", encoding="utf-8")
    _format(folder)
    tools = {name: version(name) for name in TOOLS}
    pairs = list(zip(packages, descriptions, strict=True))
    readme = env.get_template("README.md.jinja").render(packages=pairs, tools=tools)
    (folder / "README.md").write_text(readme, encoding="utf-8")
    manifest = {
        "tools": tools,
        "descriptions": {d.service: _described(p, d) for p, d in pairs},
        "tree": tree_hash(folder),
    }
    text = json.dumps(manifest, indent=2) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")


def _described(view: Package, description: Description) -> dict[str, Any]:
    return {
        "file": f"openapi/{view.service}.yaml",
        "sha256": description.sha256,
        "version": view.version,
        "operations": sum(len(tag.calls) for tag in view.tags),
        "models": len(view.modules),
    }


def tree_hash(folder: Path) -> dict[str, Any]:
    """How many files, and one sha256 over all names and contents (the manifest left out)."""
    digest = hashlib.sha256()
    names = sorted(name for name in _files(folder) if name != "manifest.json")
    for name in names:
        content = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        digest.update(f"{content}  {name}\n".encode())
    return {"files": len(names), "sha256": digest.hexdigest()}


def _stamp(description: Description) -> str:
    source = f"openapi/{description.service}.yaml (sha256 {description.sha256[:12]})"
    tool = f"openapi-python-client {version('openapi-python-client')}"
    return (
        f"# By {tool} and our templates from {source}. "
        "Don't edit: change openapi/ and run `make generate`.\n"
    )


def _render(env: Environment, view: Package) -> Iterator[tuple[str, str]]:
    shared: dict[str, Any] = {"package": view, "modules": view.modules, "shared": SHARED}

    def render(template: str, **values: Any) -> str:
        return env.get_template(f"{template}.jinja").render(**shared, **values)

    yield "_client.py", render("_client.py")
    yield "__init__.py", render("package_init.py")
    yield "models/__init__.py", render("models_init.py")
    for model in view.models:
        yield f"models/{model.module}.py", render("model.py", model=model)
    for enum in view.enums:
        yield f"models/{enum.module}.py", render("enum.py", enum=enum)
    yield "api/__init__.py", render("api_init.py")
    yield "_resources/__init__.py", f'"""The resources of openchami_sdk.{view.service}."""\n'
    for tag in view.tags:
        yield f"_resources/{tag.name}.py", render("resource.py", tag=tag)
        yield f"api/{tag.name}/__init__.py", render("api_tag_init.py", tag=tag)
        for call in tag.calls:
            yield f"api/{tag.name}/{call.verb}.py", render("operation.py", call=call)


def _format(folder: Path) -> None:
    """Sort imports, drop unused ones, format: with fixed options instead of the project's."""
    fixed = ["--isolated", "--no-cache", "--quiet", "--target-version=py311", "--line-length=100"]
    for command in (["check", "--fix-only", "--select=I,F401"], ["format"]):
        subprocess.run([find_ruff_bin(), *command, *fixed, str(folder)], check=True)
