"""The generated clients read what the real services answered."""

from __future__ import annotations

import inspect
import json
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from openapi.tools._descriptions.merge import services
from openchami_sdk.core.answers.decoding import read
from openchami_sdk.core.connections.answer import Answer

ROOT = Path(__file__).parents[3]
RECORDINGS = ROOT / "contract_tests" / "recordings"
PLACEHOLDERS = {
    r'^"<any>"$': "{}",
    r'"<int>"|"\${id\d?}"': "7",
    "<timestamp>|<any>": "2026-08-04T09:30:00.524974Z",
}
SERVICES = [service for service in services(ROOT) if (RECORDINGS / service).is_dir()]


class _Body:
    """Passes for a model, with nothing set that a guard looks at."""

    __struct_fields__ = ("anything",)
    anything = True

    def __init__(self, model: type) -> None:
        self._model = model

    def __getattr__(self, name: str) -> None:
        return None

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._model


def _stub(service: str, annotation: str) -> Any:
    models = import_module(f"openchami_sdk.{service}.models")
    found = [
        _Body(getattr(models, word))
        for word in re.findall(r"\w+", annotation)
        if word in dir(models)
    ]
    return found if "Sequence" in annotation else next(iter(found), None)


def _built_operations(service: str) -> dict[str, Any]:
    """Every call of a service, built with placeholders, by method and path shape."""
    api = import_module(f"openchami_sdk.{service}.api")
    found: dict[str, Any] = {}
    for tag in pkgutil.iter_modules(api.__path__):
        module = import_module(f"{api.__name__}.{tag.name}")
        for name in module.__all__:
            build = getattr(module, name)
            arguments: dict[str, Any] = {}
            for parameter in inspect.signature(build).parameters.values():
                if parameter.annotation == "bool" and parameter.default is False:
                    arguments[parameter.name] = True
                elif parameter.default is parameter.empty:
                    stub = _stub(service, str(parameter.annotation))
                    arguments[parameter.name] = stub if parameter.name == "body" else "x"
            where = str(inspect.getmodule(build).__doc__).rstrip(".")
            kind = " json" if name == "bootscript_get_data" else ""
            found[re.sub(r"{[^}]+}", "{}", where) + kind] = build(**arguments)
    return found


def _successes(service: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted((RECORDINGS / service).rglob("*.json")):
        for exchange in json.loads(file.read_text()).get("exchanges", []):
            if exchange["response"].get("status", 0) // 100 == 2:
                yield f"{file.stem}: {exchange['name']}", exchange


def _answer(exchange: dict[str, Any]) -> Answer:
    recorded = exchange["response"]
    content = json.dumps(recorded["json"]) if "json" in recorded else recorded.get("text", "")
    for placeholder, value in PLACEHOLDERS.items():
        content = re.sub(placeholder, value, content)
    kind = recorded.get("content_type") or ""
    headers = {"content-type": kind} if kind else {}
    url = httpx.URL("http://service.test")
    return Answer(recorded["status"], httpx.Headers(headers), url, content.encode(), kind)


@pytest.mark.parametrize("service", SERVICES)
def test_every_recorded_success_is_read(service: str) -> None:
    """Each recorded 2xx answer becomes the value its call promises, without a decode error."""
    prefix = import_module(f"openchami_sdk.{service}").Client.path_prefix
    operations = _built_operations(service)
    failures: list[str] = []
    covered: set[str] = set()
    for name, exchange in _successes(service):
        method, path = exchange["operation"].split(" ", 1)
        shape = re.sub(r"{[^}]+}", "{}", path)
        key = next(
            (k for k in (f"{method} {shape}", f"{method} {prefix}{shape}") if k in operations), ""
        )
        if key.endswith("bootscript") and "json" in exchange["response"].get("content_type", ""):
            key += " json"
        if key not in operations:  # a method the router lets through but nobody describes
            continue
        try:
            read(operations[key], _answer(exchange))
        except Exception as error:
            failures.append(f"{name}: {type(error).__name__}: {error}")
        covered.add(key)
    assert "\n".join(failures) == ""
    assert len(covered) > 10
