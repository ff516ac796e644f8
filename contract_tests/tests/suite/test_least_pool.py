"""A pool with too few nodes is refused before anything is sent, and the least pool is enough."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from contract_tests.tests.suite.runs import ROOT, Suite
from openchami_sdk.contract import command
from openchami_sdk.contract.configuration.levels import Level, least_pool
from openchami_sdk.contract.configuration.target import DEFAULT_POOL
from openchami_sdk.testing import Stack
from runtime.tests.scale import FULL

NOBODY = "http://127.0.0.1:9"
TARGET = """
name = "small"
max_level = "destructive"
disposable = true
[services]
{services}
[auth]
token_endpoint = "{token_endpoint}"
scope = ["smd.read", "smd.write", "bss.read", "bss.write"]
[pool]
xnames = [{pool}]
"""
SMD = ("smd",)
WITH_BOOT = ("smd", "boot")


def _target(folder: Path, urls: dict[str, str], token_endpoint: str, nodes: int) -> Path:
    path = folder / "target.toml"
    services = "\n".join(f'{name} = "{url}"' for name, url in urls.items())
    pool = ", ".join(f'"{name}"' for name in DEFAULT_POOL[:nodes])
    path.write_text(TARGET.format(services=services, token_endpoint=token_endpoint, pool=pool))
    return path


@pytest.mark.parametrize("services", [SMD, WITH_BOOT], ids=["SMD", "with boot-service"])
@pytest.mark.parametrize("level", list(Level)[1:], ids=str)
def test_too_few_nodes(
    level: Level, services: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2 and one sentence, whoever listens at the target's URLs."""
    least = least_pool(level, services)
    target = _target(tmp_path, dict.fromkeys(services, NOBODY), NOBODY, least - 1)
    code = command.main(["--target", str(target), "--level", str(level)])
    assert code == 2
    assert capsys.readouterr().err == (
        f"Level {level} needs {least} nodes in [pool] xnames; the target file of small names "
        f"{least - 1}.\n"
    )


def test_no_node_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not even `read-only` does without a node to ask for."""
    target = _target(tmp_path, {"smd": NOBODY}, NOBODY, 0)
    assert command.main(["--target", str(target)]) == 2
    assert "[pool] xnames is empty" in capsys.readouterr().err


def test_documented_table() -> None:
    """The page says for each level how many nodes it needs."""
    page = (ROOT / "docs/contract-tests.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z-]+)`.*\| (\d+) \| (\d+) \|$", page, re.MULTILINE)
    assert rows == [
        (str(level), str(least_pool(level, SMD)), str(least_pool(level, WITH_BOOT)))
        for level in Level
    ]


@pytest.mark.parametrize("level", [Level.DISRUPTIVE, *([Level.CREATE] if FULL else [])], ids=str)
def test_the_least_pool_is_enough(level: Level, tmp_path: Path) -> None:
    """Every check of the level finds its nodes; other tests run `read-only` with one node."""
    with Stack() as stack:
        urls = {name: stack.urls[name] for name in ("smd", "bss")}
        target = _target(tmp_path, urls, stack.token_url, least_pool(level, urls))
        suite = Suite(tmp_path, target, stack.environment)
        code, said = suite.run("--level", str(level), "--budget", "1s")
    assert code == 0, said
