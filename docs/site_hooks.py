"""Pages of the site that are made from other files: operations, reference, files outside docs/."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[1]
SERVICES = ("smd", "bss", "boot")
REFERENCE = {
    "core": "What all clients share: errors, calls as values, helpers.",
    "auth": "Tokens, settings, users.",
    "smd": "The client of SMD.",
    "bss": "The client of BSS.",
    "boot": "The client of boot-service.",
    "inventory": "Load node inventories from files into SMD.",
    "testing": "The local stack.",
}
_MODELS = (
    "Requests and answers. Each can be imported from `openchami_sdk.{}`. A field without a default "
    "is required. `Open` also accepts any other text: sites and later versions can add values."
)
_MODEL_OPTIONS = (
    "    options:",
    "      show_root_full_path: false",
    "      members_order: source",
    "      show_if_no_docstring: true",
    "      show_labels: false",
    "      filters: ['!^_']",
)
_LINK = re.compile(r"\]\((\.\./[^)#\s]+)(#[^)\s]*)?\)")
_METHODS = ("get", "put", "post", "patch", "delete")
_SAFETY = (
    "The column *safety* says what a call can do: `read` changes nothing, `create` adds objects, "
    "`overwrite` changes objects, `delete` deletes the named objects, `bulk` changes many objects, "
    "`wipe` deletes a whole collection, and `external` can reach hardware or other hosts."
)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that no file in docs/ holds."""
    pages = {f"operations/{name}.md": _operations(name) for name in SERVICES}
    pages |= {f"reference/{name}.md": _reference(name, text) for name, text in REFERENCE.items()}
    pages |= {f"reference/{name}-models.md": _models(name) for name in SERVICES}
    for path in _linked(files):
        pages[f"repository/{path}"] = (ROOT / path).read_text(encoding="utf-8")
    for name, text in sorted(pages.items()):
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let a link to a file of the repository lead to its page, or show only the file's name."""
    here = Path(page.file.src_uri)
    base = Path(*here.parts[1:]).parent if here.parts[0] == "repository" else Path("docs")
    kind = r"\]\(([^)#\s:]+)(#[^)\s]*)?\)" if here.parts[0] == "repository" else _LINK.pattern

    def rewritten(found: re.Match[str]) -> str:
        path = Path(os.path.normpath(base / found[1]))
        name = str(path.relative_to("docs")) if path.parts[0] == "docs" else f"repository/{path}"
        if files.get_file_from_path(name) is None:
            return f"] (`{path}`)"
        return f"]({os.path.relpath(name, here.parent)}{found[2] or ''})"

    return re.sub(kind, rewritten, markdown)


def _linked(files: Files) -> Iterator[str]:
    """The Markdown files outside docs/ that a page links to."""
    seen: set[str] = set()
    for file in files.documentation_pages():
        for link, _ in _LINK.findall(file.content_string):
            path = os.path.normpath(os.path.join("docs", link))
            if path.endswith(".md") and path not in seen and (ROOT / path).is_file():
                seen.add(path)
                yield path


def _reference(name: str, text: str) -> str:
    lines = [f"# openchami_sdk.{name}", "", text, "", f"::: openchami_sdk.{name}"]
    for module, resource in _resources(name).values():
        lines += ["", f"::: {module}.{resource}"]
    return "\n".join([*lines, ""])


def _models(service: str) -> str:
    lines = [f"# Models of openchami_sdk.{service}", "", _MODELS.format(service), ""]
    folder = ROOT / "generated/openchami_sdk" / service / "models"
    for file in sorted(folder.glob("[a-z]*.py")):
        (name, *_) = re.findall(r"^class ([A-Z]\w+)\b", file.read_text(), re.MULTILINE)
        lines += [f"::: openchami_sdk.{service}.models.{file.stem}.{name}", *_MODEL_OPTIONS, ""]
    return "\n".join(lines)


def _resources(service: str) -> dict[str, tuple[str, str]]:
    """The module and the class of each group of operations."""
    found: dict[str, tuple[str, str]] = {}
    folder = ROOT / "generated/openchami_sdk" / service / "_resources"
    for file in sorted(folder.glob("[a-z]*.py")):
        (resource, *_) = re.findall(r"^class ([A-Z]\w+Resource)\b", file.read_text(), re.MULTILINE)
        found[file.stem] = f"openchami_sdk.{service}._resources.{file.stem}", resource
    return found


def _operations(service: str) -> str:
    """A table of a service's operations for each tag, from its description."""
    yaml: Any = YAML(typ="safe", pure=True)
    document = yaml.load(ROOT / "openapi" / f"{service}.yaml")
    lines = [f"# Operations of {document['info']['title']}", ""]
    lines += [
        document["info"].get("summary", ""),
        "",
        f"Version {document['info']['version']}.",
        "",
        _SAFETY,
        "",
    ]
    for tag in document["tags"]:
        lines += [f"## {tag['name']}", "", " ".join(tag["description"].split()), ""]
        lines += ["| call | request | safety | what it does |", "|---|---|---|---|"]
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item and tag["name"] in item[method]["tags"]:
                    lines.append(_row(service, tag["name"], method, path, item[method]))
        lines.append("")
    return "\n".join(lines)


def _row(service: str, tag: str, method: str, path: str, operation: Any) -> str:
    verb = operation["operationId"].removeprefix(f"{tag}_")
    module, resource = _resources(service)[tag]
    call = f"[`{tag}.{verb}`][{module}.{resource}.{verb}]"
    safety = operation["x-openchami"]["safety"]
    said = f"{operation['summary']} {operation.get('description', '')} {_trap(operation)}"
    said = " ".join(said.split())
    cells = (call, f"`{method.upper()} {path}`", safety, said.replace("|", "\\|"))
    return f"| {' | '.join(cells)} |"


def _trap(operation: Any) -> str:
    """The calls that the client refuses because they do more than they seem to ask for."""
    guard = operation["x-openchami"].get("guard", {})
    if "means" not in guard:
        return ""
    return f"The client refuses a call that {guard['means']}, unless `{guard['allow']}=True`."
